"""Decisions that people make, list and take back, for each kind of thing that they can be about."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.made_news import make_settings, run_all, write_pages
from tests.stages.test_people import AGAIN, JUDGE, KEEPER
from warehouse.cli.decide import KINDS as COMMAND_KINDS
from warehouse.errors import RequestError
from warehouse.settings import Settings
from warehouse.stages.decisions import KINDS, decide, list_decisions, take_back


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = make_settings(tmp_path / "data")
    pages = {f"{number}.txt": text.encode() for number, text in enumerate((JUDGE, KEEPER, AGAIN))}
    run_all(made, [write_pages(tmp_path / "pages", pages)])
    return made


def ask(settings: Settings, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(settings.warehouse / "newshouse.duckdb"), read_only=True) as reader:
        return reader.execute(query).fetchall()


def people_of(settings: Settings) -> int:
    ((count,),) = ask(settings, "SELECT count(*) FROM people WHERE name = 'Ottilie Brandvold'")
    return int(count)


def test_two_people_are_one_until_the_decision_is_taken_back(settings: Settings) -> None:
    assert people_of(settings) == 2
    one, other = (row[0] for row in ask(settings, "SELECT person_id::VARCHAR FROM people ORDER BY ALL"))
    decide(settings, "person", one[:13], other, "same", "an editor")
    run_all(settings, [])
    assert people_of(settings) == 1
    (held,) = [found for found in list_decisions(settings, "person") if found.retired_at is None]
    assert (held.verdict, held.decided_by) == ("same", "an editor")
    assert held.left_words == held.right_words == "Ottilie Brandvold"
    take_back(settings, held.decision_id[:13])
    run_all(settings, [])
    assert people_of(settings) == 2


def test_two_quotes_are_one_utterance(settings: Settings) -> None:
    one, other = (
        row[0]
        for row in ask(settings, "SELECT quote_id::VARCHAR FROM quotes WHERE kind = 'direct' ORDER BY ALL LIMIT 2")
    )
    families = "SELECT count(DISTINCT quote_family_id) FROM quotes WHERE quote_id::VARCHAR IN ('{}', '{}')"
    decide(settings, "quote", one, other, "same", "an editor")
    run_all(settings, [])
    assert ask(settings, families.format(one, other)) == [(1,)]
    assert [found.kind for found in list_decisions(settings) if found.decided_by == "an editor"] == ["quote"]


def test_two_tellings_are_decided_on(settings: Settings) -> None:
    one, other = (
        row[0] for row in ask(settings, "SELECT event_mention_id::VARCHAR FROM event_mentions ORDER BY ALL LIMIT 2")
    )
    left, right = decide(settings, "event_mention", other, one, "not same", "an editor")
    assert (left, right) == (one, other)
    (found,) = list_decisions(settings, "event_mention")
    assert (found.verdict, found.retired_at) == ("not same", None)


@pytest.mark.parametrize(
    ("kind", "one", "verdict", "words"),
    [
        ("source", "0", "same", "nothing is decided on a source"),
        ("quote", "zzz", "same", "there is no quote zzz"),
        ("person", "", "same", "several mentions begin"),
        ("quote", "0", "equal", "equal is no verdict"),
    ],
)
def test_wrong_requests_are_told_in_one_sentence(
    settings: Settings, kind: str, one: str, verdict: str, words: str
) -> None:
    with pytest.raises(RequestError, match=words):
        decide(settings, kind, one, one, verdict, "an editor")
    with pytest.raises(RequestError, match="no decision begins with zzz"):
        take_back(settings, "zzz")


def test_the_command_offers_every_kind() -> None:
    assert set(COMMAND_KINDS) == set(KINDS)
