"""From a row to the words that it rests on, the rule or model with its version, and the run that wrote it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from warehouse.errors import RequestError
from warehouse.store.reader import Reader

# table → (its id column, the stage that wrote it, the column that holds the unit of that stage's ledger; None where
# one unit stands for everything)
TRACED: dict[str, tuple[str, str, str | None]] = {
    "captures": ("capture_id", "clean", "capture_id"),
    "pages": ("page_id", "clean", "page_id"),
    "documents": ("document_id", "clean", "page_id"),
    "document_fields": ("document_id", "clean", "page_id"),
    "credits": ("credit_id", "clean", "page_id"),
    "derivations": ("derivation_id", "origins", None),
    "origins": ("origin_id", "origins", None),
    "mentions": ("mention_id", "enrich", "document_id"),
    "person_roles": ("person_role_id", "enrich", "document_id"),
    "quotes": ("quote_id", "enrich", "document_id"),
    "people": ("person_id", "people", None),
    "event_mentions": ("event_mention_id", "enrich", "document_id"),
    "events": ("event_id", "events", None),
}
MEMBERS = {  # a group is explained by its members
    "people": "SELECT mention_id AS id, 'mentions' AS claim_table FROM mentions WHERE person_id = ?::UUID",
    "events": "SELECT event_mention_id AS id, 'event_mentions' AS claim_table FROM event_mentions"
    " WHERE event_id = ?::UUID",
    "origins": "SELECT derivation_id AS id, 'derivations' AS claim_table FROM derivations JOIN documents"
    " ON documents.document_id = derivations.from_document_id WHERE documents.origin_id = ?::UUID",
}
CLAIMS = """
SELECT
    evidence.*,
    documents.title,
    pages.text,
    documents.url,
    first(fetches.locator ORDER BY fetches.fetched_at) AS locator
FROM evidence
LEFT JOIN documents ON documents.document_id = evidence.document_id
LEFT JOIN pages ON pages.page_id = evidence.page_id
LEFT JOIN fetches ON fetches.capture_id = evidence.page_id
WHERE evidence.claim_id = ?::UUID AND evidence.claim_table IN ({tables})
GROUP BY ALL
ORDER BY evidence.page_start NULLS LAST, evidence.page_end, evidence.claim_part
"""


@dataclass(frozen=True, slots=True)
class Trace:
    """A row, the claims that it makes with the pages around them, and the ledger line of the stage that wrote it."""

    table: str
    row: dict[str, Any]
    claims: tuple[dict[str, Any], ...]
    ledger: dict[str, Any] | None


def trace_row(reader: Reader, table: str, row_id: str) -> Trace:
    """What stands behind a row. `row_id` may be the first digits of the id.

    Raises RequestError for a table that is not traced, an id that is not there, or digits that several ids begin with.
    """
    if table not in TRACED:
        raise RequestError(f"{table} is no table that can be traced: use one of {', '.join(TRACED)}")
    key, stage, unit_column = TRACED[table]
    row = _find_row(reader, table, key, row_id)
    claims = _find_claims(reader, table, str(row[key]))
    for member in reader.rows(MEMBERS[table], [row[key]]) if table in MEMBERS else ():
        claims += _find_claims(reader, member["claim_table"], str(member["id"]))
    unit = _find_unit(reader, row, unit_column)
    ledger = reader.rows(
        "SELECT stage_units.*, runs.started_at FROM stage_units LEFT JOIN runs USING (run_id) WHERE stage = ?"
        + (" AND unit_id = ?" if unit else ""),
        [stage, unit] if unit else [stage],
    )
    return Trace(table, row, tuple(claims), ledger[0] if ledger else None)


def _find_row(reader: Reader, table: str, key: str, row_id: str) -> dict[str, Any]:
    found = reader.rows(f"SELECT * FROM {table} WHERE starts_with({key}::VARCHAR, ?) LIMIT 50", [row_id.lower()])
    ids = {str(row[key]) for row in found}
    if not found:
        alias = reader.rows("SELECT new_id FROM id_aliases WHERE old_id::VARCHAR = ?", [row_id.lower()])
        moved = f"; it is {alias[0]['new_id']} now" if alias else f": SELECT {key} FROM {table} lists them"
        raise RequestError(f"{table} has no row {row_id}{moved}")
    if len(ids) > 1:
        raise RequestError(f"several ids of {table} begin with {row_id}: give more digits")
    return found[0]


def _find_claims(reader: Reader, table: str, row_id: str) -> list[dict[str, Any]]:
    tables: Sequence[str] = {
        "quotes": ("quotes", "quote_parts"),
        "derivations": ("derivation_spans", "derivations"),
        "documents": ("document_fields",),
        "event_mentions": ("event_mentions", "event_participants"),
    }.get(table, (table,))
    return reader.rows(CLAIMS.format(tables=", ".join(f"'{name}'" for name in tables)), [row_id])


def _find_unit(reader: Reader, row: dict[str, Any], column: str | None) -> object:
    if column is None:
        return None
    if column in row:
        return row[column]
    return reader.rows("SELECT page_id FROM documents WHERE document_id = ?", [row["document_id"]])[0]["page_id"]
