"""Mentions become people and organisations: namesakes, decisions that are made and taken back, and ids that stay."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.made_news import make_settings, run_all, write_pages
from warehouse.ids import new_id
from warehouse.store.warehouse import open_database

JUDGE = """Court frees the ferry pilots of Tarn

Tarn, March 4, 2031 — The pilots who blocked the harbour in January left the court on Tuesday as free men and women.

“A harbour is not a street,” said Ottilie Brandvold, a judge at the court of the valley, before she closed the session.
"""
KEEPER = """Quell climbs to the top of the league

Quell, March 5, 2031 — Three goals in the second half put the town of Quell at the top of the table for the first time.

“I only closed my eyes and ran,” said Ottilie Brandvold, a goalkeeper of the island club in the winter.
"""
AGAIN = """Pilots want their licences back

Tarn, March 9, 2031 — The licences of the ferry pilots remain in a drawer of the port office until the court has ruled on them.

Ottilie Brandvold, a judge at the court of the valley, said that the drawer would be opened in April. Brandvold gave no day.
"""
BOARD = """Water board meets behind closed doors

Halvik, March 4, 2031 — The Halvik Water Board met on Monday behind closed doors, for the third time in a month.

Nine members of the Halvik Water Board (HWB) voted for a new lock. The HWB has not said what it will cost the valley.
"""
LOCK = """Old lock will be mended by the summer

Halvik, March 6, 2031 — The old lock at the mill will be mended by the summer, after four years in which no barge passed.

The HWB said on Friday that the work would begin in May. The members of the HWB had waited for a report on the walls.
"""


def make(root: Path, *texts: str) -> Path:
    pages = {f"{number}.txt": text.encode() for number, text in enumerate(texts)}
    return run_all(make_settings(root / "data"), [write_pages(root / "pages", pages)]).published_path


def ask(published: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(published), read_only=True) as reader:
        return reader.execute(query).fetchall()


def decide(root: Path, verdict: str) -> None:
    """What an editor decides on the suggested pair; it takes the place of the suggestion."""
    with open_database(root / "data" / "writer.duckdb") as writer:
        rows = writer.execute("SELECT left_id, right_id FROM decisions WHERE kind = 'person' LIMIT 1").fetchall()
        writer.execute("UPDATE decisions SET retired_at = now() WHERE retired_at IS NULL")
        writer.execute(
            "INSERT INTO decisions BY NAME SELECT ?::UUID AS decision_id, 'person' AS kind, ?::UUID AS left_id,"
            " ?::UUID AS right_id, ? AS verdict, 'an editor' AS decided_by, now() AS decided_at",
            [new_id("test", verdict), *map(str, rows[0]), verdict],
        )


NAMES = "SELECT name, family_name, given_name FROM people ORDER BY ALL"
OPEN = "SELECT verdict, decided_by FROM decisions WHERE kind = 'person' AND retired_at IS NULL"


def test_two_namesakes_stay_two_until_somebody_decides(tmp_path: Path) -> None:
    published = make(tmp_path, JUDGE, KEEPER, AGAIN)
    assert ask(published, NAMES) == [
        ("Ottilie Brandvold", "Brandvold", "Ottilie"),
        ("Ottilie Brandvold", None, None),
    ]
    assert ask(published, OPEN) == [("possible", "people@2")]
    assert ask(published, "SELECT count(*) FROM mentions WHERE entity_kind = 'person' AND person_id IS NULL") == [(0,)]
    assert not run_all(make_settings(tmp_path / "data")).has_written
    decide(tmp_path, "same")
    run_all(make_settings(tmp_path / "data"))
    assert len(ask(published, NAMES)) == 1
    assert ask(published, "SELECT count(*) FROM id_aliases WHERE kind = 'person'") == [(1,)]
    decide(tmp_path, "not same")
    run_all(make_settings(tmp_path / "data"))
    assert len(ask(published, NAMES)) == 2
    assert ask(published, OPEN) == [("not same", "an editor")]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_ids_do_not_depend_on_the_order_of_arrival(tmp_path: Path, order: tuple[int, ...]) -> None:
    texts = (JUDGE, KEEPER, AGAIN)
    at_once = ask(make(tmp_path / "once", *texts), "SELECT person_id, name FROM people ORDER BY ALL")
    for number in order:
        root = tmp_path / "bit by bit"
        pages = write_pages(root / "pages", {f"{number}.txt": texts[number].encode()})
        published = run_all(make_settings(root / "data"), [pages]).published_path
    assert ask(published, "SELECT person_id, name FROM people ORDER BY ALL") == at_once


def test_organisations_are_identities(tmp_path: Path) -> None:
    published = make(tmp_path, BOARD, LOCK)
    rows = ask(
        published,
        "SELECT organizations.name, count(DISTINCT document_id) FROM mentions JOIN organizations USING (organization_id)"
        " GROUP BY ALL ORDER BY ALL",
    )
    assert ("Halvik Water Board", 2) in rows
