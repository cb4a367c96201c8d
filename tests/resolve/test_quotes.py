"""One utterance in many forms: what is joined, what is kept apart, which form is the canonical one, what changed."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.resolve.quote_changes import find_changes
from warehouse.resolve.quotes import Family, SpokenWords, find_canonical, resolve_families

FULL = "We will rebuild the old lock within two years, and nobody will pay a toll for it."


def moment(day: int) -> tuple[datetime, datetime]:
    at = datetime(2031, 3, day, tzinfo=UTC)
    return at, at


def spoken(number: int, text: str, kind: str = "direct", person: str | None = "ada") -> SpokenWords:
    """A quote of a document and origin of its own, published on day `number`."""
    return SpokenWords(f"q{number}", kind, text, person, f"d{number}", f"o{number}", True, moment(number))


def families_of(*quotes: SpokenWords) -> list[tuple[str, ...]]:
    return [family.quote_ids for family in resolve_families(quotes)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (FULL, "direct"),
        ("we will rebuild the old lock within two years and nobody will pay a toll for it", "direct"),
        ("We will rebuild the old lock within two years,", "direct"),
        ("nobody will pay a toll for it", "direct"),
        ("We will rebuild the old lock within ten years, and nobody will pay a toll for it.", "direct"),
        ("We will rebuild the lock … and nobody will pay a toll for it.", "direct"),
        ("rebuild the old lock within two years", "mixed"),
        ("that they would rebuild the old lock within two years and nobody would pay a toll", "indirect"),
    ],
)
def test_versions_of_one_utterance(text: str, kind: str) -> None:
    assert families_of(spoken(1, FULL), spoken(2, text, kind)) == [("q1", "q2")]


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("We will sell the old lock within two years.", "direct", "bo"),
        ("The ferry will run until midnight in summer.", "direct", "ada"),
        ("two years", "direct", "ada"),
        ("within two years", "mixed", "bo"),
        ("they would rebuild the old lock within two years", "indirect", "bo"),
        ("We will do it.", "direct", "ada"),
    ],
)
def test_other_utterances(text: str, kind: str, person: str) -> None:
    assert families_of(spoken(1, FULL), spoken(2, text, kind, person)) == [("q1",), ("q2",)]


def test_the_same_long_words_by_another_speaker_are_one_utterance() -> None:
    assert families_of(spoken(1, FULL), spoken(2, FULL, person="bo")) == [("q1", "q2")]


def test_short_words_that_everybody_says_are_not() -> None:
    assert families_of(spoken(1, "No comment."), spoken(2, "No comment.", person="bo")) == [("q1",), ("q2",)]


def test_a_fragment_of_two_utterances_belongs_to_neither() -> None:
    one = spoken(1, "The river keeps its own accounts, and the council has lost the book since the flood.")
    two = spoken(2, "The river keeps its own accounts, but nobody in this valley ever learned how to read them.")
    assert families_of(one, two, spoken(3, "The river keeps its own accounts")) == [("q1",), ("q2",), ("q3",)]


def test_decisions_join_and_part() -> None:
    quotes = [spoken(1, FULL), spoken(2, FULL), spoken(3, "The ferry will run until midnight in summer.")]
    found = resolve_families(quotes, same=[("q1", "q3")], not_same=[("q1", "q2")])
    assert [family.quote_ids for family in found] == [("q1", "q3"), ("q2",)]


@given(st.permutations(range(1, 9)), st.integers())
def test_the_order_of_quotes_does_not_matter(order: list[int], seed: int) -> None:
    texts = [FULL, FULL[:48], FULL.replace("two", "ten"), "nobody will pay a toll for it", "No comment.", "No comment."]
    texts += ["They said nobody will pay a toll", "The ferry will run until midnight in summer."]
    quotes = [spoken(number, texts[number - 1]) for number in order]
    random.Random(seed).shuffle(quotes)
    assert resolve_families(quotes) == resolve_families(sorted(quotes, key=lambda quote: quote.quote_id))


def test_the_canonical_form_is_the_earliest_in_marks() -> None:
    quotes = [spoken(1, "they would rebuild the old lock", "indirect"), spoken(3, FULL), spoken(2, FULL[:45])]
    assert find_canonical(quotes) == "q2"


def test_copies_are_one_witness_told_by_their_lead() -> None:
    lead, copy = spoken(5, FULL), replace(spoken(4, FULL[:45]), origin_id="o5", is_lead=False)
    assert find_canonical([copy, lead]) == "q5"
    assert find_canonical([copy, lead, spoken(6, FULL)]) == "q5"


def test_without_dates_no_form_is_canonical_unless_one_text_has_all() -> None:
    undated = replace(spoken(2, FULL), published=None)
    assert find_canonical([spoken(1, FULL), undated]) is None
    assert find_canonical([spoken(1, FULL), replace(spoken(2, FULL), published=moment(1))]) == "q1"
    assert find_canonical([spoken(1, FULL[:45]), replace(spoken(2, FULL), published=moment(1))]) is None
    assert find_canonical([undated]) == "q2"


def test_a_family_is_named_by_its_least_quote() -> None:
    (family,) = resolve_families([spoken(2, FULL), spoken(1, FULL)])
    assert isinstance(family, Family)
    assert resolve_families([spoken(1, FULL)])[0].quote_family_id == family.quote_family_id


@pytest.mark.parametrize(
    ("text", "marks", "changes"),
    [
        ("We will rebuild the lock", None, []),
        ("we will rebuild the lock!", None, []),
        ("We will rebuild", None, [("cut", "the lock", None, False, False)]),
        ("rebuild the lock", None, [("cut", "We will", None, False, False)]),
        ("We will sell the lock", None, [("replaced", "rebuild", "sell", True, False)]),
        ("We will sell the lock", [(13, 21)], [("replaced", "rebuild", "sell", False, False)]),
        ("We will never rebuild the lock", None, [("added", None, "never", True, False)]),
        ("We rebuild the lock", None, [("removed", "will", None, True, False)]),
        ("We … rebuild the lock", None, [("removed", "will", None, True, True)]),
        ("[They] will rebuild the lock", None, [("replaced", "We", "They", True, True)]),
        (
            "that they would rebuild the lock",
            [],
            [("replaced", "We will", "they would", False, False)],
        ),
    ],
)
def test_changes(text: str, marks: list[tuple[int, int]] | None, changes: list[tuple[object, ...]]) -> None:
    found = find_changes("We will rebuild the lock", text, [(0, len(text))] if marks is None else marks)
    assert [(c.kind, c.canonical_words, c.words, c.is_in_marks, c.is_shown) for c in found] == changes
    assert all(c.words is None or text[c.text_start :].startswith(c.words) for c in found)
