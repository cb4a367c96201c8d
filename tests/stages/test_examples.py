"""What the examples say of themselves holds: which come from which, and which do not."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.made_news import make_settings, run_all

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    settings = make_settings(tmp_path_factory.mktemp("examples") / "data")
    inputs = sorted(EXAMPLES.glob("0[1-7]*")) + sorted(EXAMPLES.glob("12*"))
    report = run_all(settings, inputs, stages=("ingest", "clean", "dedupe", "publish"))
    with duckdb.connect(str(report.published_path), read_only=True) as connection:
        yield connection


def test_each_derivation_has_its_kind_and_its_parent(reader: duckdb.DuckDBPyConnection) -> None:
    found = reader.execute(
        "SELECT one.locator[:2], other.locator[:2], derivations.kind, is_directed FROM derivations"
        " JOIN documents AS derived ON derived.document_id = from_document_id"
        " JOIN documents AS parent ON parent.document_id = to_document_id"
        " JOIN fetches AS one ON one.capture_id = derived.page_id"
        " JOIN fetches AS other ON other.capture_id = parent.page_id ORDER BY ALL"
    ).fetchall()
    assert found == [
        ("02", "01", "copy", True),
        ("03", "01", "rewrite", True),
        ("07", "01", "update", True),
        ("12", "01", "excerpt", True),
    ]


def test_the_rewrite_says_what_it_rests_on(reader: duckdb.DuckDBPyConnection) -> None:
    found = reader.execute(
        "SELECT kind_evidence->>'altered_quotes', kind_evidence->>'caption', (kind_evidence->>'facts_in_order')::INT >= 3,"
        " json_keys(direction_evidence) FROM derivations WHERE kind = 'rewrite'"
    ).fetchall()
    assert found == [("1", "1", True, ["dateline"])]


def test_the_lead_is_the_wire_report(reader: duckdb.DuckDBPyConnection) -> None:
    found = reader.execute(
        "SELECT fetches.locator[:2], count(*) FROM origins JOIN documents AS members USING (origin_id)"
        " JOIN documents AS lead ON lead.document_id = lead_document_id"
        " JOIN fetches ON fetches.capture_id = lead.page_id GROUP BY ALL HAVING count(*) > 1"
    ).fetchall()
    assert found == [("01", 5)]
