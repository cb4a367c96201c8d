"""Events across documents: joined, taken apart by a decision, with an alias from the old id to the new."""

import shutil
from pathlib import Path

import pytest

from tests.made_news import count_rows, make_settings, read_content, run_all, write_pages
from warehouse.store.warehouse import open_database

FIRST = """Police arrest two men after fire at Bergen harbour

Bergen, March 4, 2026 — Police arrested two men in Bergen on Tuesday after a fire at the harbour, the harbour authority said.

“We saw the smoke from the office,” said Anna Berg, who heads the harbour authority. Nobody was hurt, and the ferries sailed on time.

The two men will appear before the court in Bergen on Friday, according to the police.
"""
SECOND = """Two arrested in Bergen

Bergen, March 5, 2026 — Two men were arrested by police in Bergen on Tuesday, hours after a fire had destroyed a shed at the harbour.

A spokesman for the police said that the men, both in their thirties, had denied everything. Anna Berg, the head of the harbour authority, called the damage small.
"""
PAGES = {"first.txt": FIRST.encode(), "second.txt": SECOND.encode()}
ARREST = "SELECT event_id::VARCHAR, document_count, origin_count FROM event_timeline WHERE event_class = 'arrest'"
Rows = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("events")
    run_all(make_settings(root / "data"), [write_pages(root / "pages", PAGES)])
    return root


def ask(root: Path, query: str) -> Rows:
    with open_database(root / "data" / "newshouse.duckdb", read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_two_reports_of_one_arrest_are_one_event_with_two_witnesses(made: Path) -> None:
    ((_, documents, origins),) = ask(made, ARREST)
    assert (documents, origins) == (2, 2)
    told = ask(made, "SELECT DISTINCT date_edtf, country_code, status FROM events WHERE event_class = 'arrest'")
    assert told == [("2026-03-03", "NO", "happened")]


def test_a_market_report_without_a_day_has_that_of_its_publication_and_is_published(tmp_path: Path) -> None:
    report = """Harbour shares fall in Bergen

Bergen, March 4, 2026 — Shares of the ferry line fell four percent and the harbour index lost 30 points, traders said.

The mining group gained two percent. The council of the town had sold its part of the line to a fund from Oslo, and the fund said that it
would keep all of the ferries, the two docks and the workers.
"""
    run_all(make_settings(tmp_path / "data"), [write_pages(tmp_path / "pages", {"report.txt": report.encode()})])
    told = ask(
        tmp_path,
        "SELECT date_edtf, date_start, split_part(date_method, '@', 1) FROM event_mentions WHERE event_class = 'market'",
    )
    assert ("2026-03-04", None, "published-day") in told


def test_the_order_of_arrival_changes_nothing(made: Path, tmp_path: Path) -> None:
    for name in ("second.txt", "first.txt"):
        pages = write_pages(tmp_path / "pages", {name: PAGES[name]})
        run_all(make_settings(tmp_path / "data"), [pages])
    ids = "SELECT event_id, description, status, date_edtf FROM events ORDER BY ALL"
    assert ask(tmp_path, ids) == ask(made, ids)
    both = [read_content(root / "data" / "newshouse.duckdb") for root in (made, tmp_path)]
    assert both[0]["event_mentions"] == both[1]["event_mentions"]


def test_a_second_run_writes_no_event(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "again")
    counts = count_rows(tmp_path / "again" / "data" / "writer.duckdb")
    assert not run_all(make_settings(tmp_path / "again" / "data"), [tmp_path / "again" / "pages"]).has_written
    assert count_rows(tmp_path / "again" / "data" / "writer.duckdb") == counts


def test_a_decision_takes_an_event_apart_and_leaves_an_alias(made: Path, tmp_path: Path) -> None:
    root = tmp_path / "apart"
    shutil.copytree(made, root)
    ((before, _, _),) = ask(root, ARREST)
    mentions = ask(
        root,
        "SELECT list(event_mention_id::VARCHAR ORDER BY event_mention_id) FROM event_mentions"
        f" WHERE event_id = '{before}' GROUP BY document_id ORDER BY document_id",
    )
    left, right = (row[0] for row in mentions)
    with open_database(root / "data" / "writer.duckdb") as connection:
        for number, (a, b) in enumerate((a, b) for a in left for b in right):  # type: ignore[attr-defined]
            connection.execute(
                "INSERT INTO decisions BY NAME SELECT hash_id(['decision', ?]) AS decision_id, 'event_mention' AS kind,"
                " ?::UUID AS left_id, ?::UUID AS right_id, 'not same' AS verdict, 'an editor' AS decided_by,"
                " now() AS decided_at",
                [str(number), a, b],
            )
    run_all(make_settings(root / "data"))
    after = ask(root, ARREST)
    assert [row[1] for row in after] == [1, 1]
    went = {row[0] for row in ask(root, "SELECT old_id::VARCHAR FROM id_aliases WHERE kind = 'event'")}
    assert before in {row[0] for row in after} | went
