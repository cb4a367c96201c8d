"""Records and tables are two spellings of one thing: same columns, same order, same columns that may be NULL."""

import dataclasses
import typing
from collections.abc import Sequence

import duckdb
import pytest

from warehouse import ids, records
from warehouse.store.migrate import migrate

TABLES = {
    records.Fetch: "fetches",
    records.Capture: "captures",
    records.Page: "pages",
    records.Segment: "segments",
    records.PageLink: "page_links",
    records.Document: "documents",
    records.DocumentField: "document_fields",
    records.SourceClaim: "source_claims",
    records.Credit: "credits",
    records.Signature: "signatures",
    records.Fingerprints: "fingerprints",
    records.Alignment: "alignments",
    records.Derivation: "derivations",
    records.DerivationSpan: "derivation_spans",
    records.Origin: "origins",
    records.Mention: "mentions",
    records.PersonRole: "person_roles",
    records.Quote: "quotes",
    records.QuotePart: "quote_parts",
    records.QuotedTerm: "quoted_terms",
    records.StageUnit: "stage_units",
}
NOT_TABLES = {records.Passage, records.CleanedDocument, records.CleanedPage, records.Enrichment,
              records.RuleVerdict}  # fmt: skip
TYPES = {"int": {"BIGINT", "INTEGER"}, "float": {"DOUBLE"}, "bool": {"BOOLEAN"}, "date": {"DATE"},
         "datetime": {"TIMESTAMP WITH TIME ZONE"}, "str": {"VARCHAR", "UUID", "JSON"}, "Sequence": {"BIGINT[]"}}  # fmt: skip


@pytest.fixture(scope="module")
def migrated() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    migrate(connection)
    return connection


def test_every_record_is_a_table_or_known_not_to_be() -> None:
    found = {kind for kind in vars(records).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)}
    assert found == set(TABLES) | NOT_TABLES


@pytest.mark.parametrize(("record", "table"), TABLES.items(), ids=TABLES.values())
def test_fields_are_the_columns(migrated: duckdb.DuckDBPyConnection, record: type, table: str) -> None:
    columns = migrated.execute(
        "SELECT column_name, is_nullable, data_type FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index",
        [table],
    ).fetchall()
    hints = typing.get_type_hints(record)
    names = [field.name for field in dataclasses.fields(record)]
    assert [column for column, _, _ in columns] == names
    for column, is_nullable, data_type in columns:
        is_list = typing.get_origin(hints[column]) is Sequence
        kinds = {Sequence} if is_list else set(typing.get_args(hints[column])) or {hints[column]}
        assert is_nullable == (type(None) in kinds), f"{table}.{column}"
        (kind,) = kinds - {type(None)}
        assert data_type in TYPES[kind.__name__], f"{table}.{column}"
        if column.endswith("_id"):
            assert data_type == "UUID", f"{table}.{column}"


def test_every_offset_is_a_bigint(migrated: duckdb.DuckDBPyConnection) -> None:
    small = migrated.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND data_type <> 'BIGINT'"
        " AND regexp_matches(column_name, '_(start|end|count)$')"
    ).fetchall()
    assert small == []


@pytest.mark.parametrize("parts", [("capture", "", "00ff"), ("document", "a", 7), ("source", "name:straße 😀")])
def test_the_macro_makes_the_ids_of_python(migrated: duckdb.DuckDBPyConnection, parts: tuple[str | int, ...]) -> None:
    found = migrated.execute("SELECT hash_id(?)::VARCHAR", [[str(part) for part in parts]]).fetchall()
    assert found == [(ids.new_id(str(parts[0]), *parts[1:]),)]
