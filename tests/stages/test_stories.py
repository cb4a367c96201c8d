"""Origins tell one happening where they share rare words, name the same things in one order, and were published closely."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.made_news import make_settings
from tests.stages.test_increments import WORDS, InlinePool, add, make_document, remove
from warehouse.records import Document
from warehouse.stages import dedupe
from warehouse.stages.run import Run, open_run

DAY = date(2031, 3, 1)
SAID = " ".join(random.Random("said").sample(WORDS, 40))  # a quotation that two reporters heard


def report(name: str, said: str = SAID, facts: Sequence[str] = ("Sill", "Tarn", "1874"), day: int = 0) -> Document:
    """A report in words of its own, round what was said and the names that it gives."""
    chance = random.Random(name)
    own = [" ".join(chance.choices(WORDS, k=25)) for _ in range(len(facts) + 1)]
    told = " ".join(f"{words} {fact}" for words, fact in zip(own, (*facts, ""), strict=True))
    return make_document(name, f"{told} “{said}” {chance.choice(WORDS)}.", DAY + timedelta(day))


def settle(run: Run) -> None:
    run.pool = InlinePool()  # type: ignore[assignment]
    for batch in dedupe.batches(run):
        batch.run()


def stories(root: Path, documents: Sequence[Document]) -> int:
    """How many stories the documents tell."""
    with open_run(make_settings(root)) as run:
        add(run, documents)
        settle(run)
        assert not run.warehouse.rows("FROM derivations")
        assert run.warehouse.rows("SELECT count(DISTINCT story_id) FROM documents") == run.warehouse.rows(
            "SELECT count(*) FROM stories"
        )
        return int(run.warehouse.rows("SELECT count(*) FROM stories")[0][0])


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (report("b"), 1),
        (report("b", day=3), 1),
        (report("b", day=4), 2),
        (replace(report("b"), published_date=None, published_edtf=None), 2),
        (report("b", said=" ".join(random.Random("else").sample(WORDS, 40))), 2),
        (report("b", facts=("Sill",)), 2),  # one name may be anybody's
        (report("b", facts=("1874", "Tarn", "Sill")), 2),
    ],
)
def test_which_reports_tell_one_story(tmp_path: Path, other: Document, expected: int) -> None:
    assert stories(tmp_path, [report("a"), other]) == expected


def test_a_link_says_what_it_rests_on(tmp_path: Path) -> None:
    stories(tmp_path, [report("a"), report("b", day=2)])
    with open_run(make_settings(tmp_path)) as run:
        ((left, right, rare, facts, days),) = run.warehouse.rows(
            "SELECT left_origin_id, right_origin_id, rare_count, facts_in_order, days_apart FROM story_links"
        )
        assert left < right
        assert (rare >= 3, facts, days) == (True, 3, 2)


def test_stories_join_and_part_again(tmp_path: Path) -> None:
    other = " ".join(random.Random("other").sample(WORDS, 40))
    one, two = report("a"), report("b", said=other)
    between = make_document("c", f"{report('c').text} “{other}”", DAY)
    with open_run(make_settings(tmp_path)) as run:
        add(run, [one, two])
        settle(run)
        before = run.warehouse.rows("SELECT document_id, story_id FROM documents ORDER BY ALL")
        add(run, [between])
        settle(run)
        ((joined,),) = run.warehouse.rows("SELECT DISTINCT story_id FROM documents")
        went = {story for _, story in before} - {joined}
        aliases = run.warehouse.rows("SELECT old_id, new_id FROM id_aliases WHERE kind = 'story'")
        assert set(aliases) == {(old, joined) for old in went}
        remove(run, [between])
        settle(run)
        assert run.warehouse.rows("SELECT document_id, story_id FROM documents ORDER BY ALL") == before
        assert run.warehouse.rows("SELECT count(*) FROM stories") == [(2,)]
        assert not run.warehouse.rows("FROM story_links")
