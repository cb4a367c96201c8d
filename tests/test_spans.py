"""Spans: the set of characters they hold is what counts, so each answer is compared with one made from sets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.spans import Span, trim_span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 10)).map(lambda pair: Span(pair[0], sum(pair))), max_size=8
)


def characters(*spans: Span) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@given(SPANS.filter(lambda spans: len(spans) > 1))
def test_overlap_is_a_shared_character(spans: list[Span]) -> None:
    left, right = spans[:2]
    if characters(left) and characters(right):
        assert left.overlaps(right) == bool(characters(left) & characters(right))
        assert left.contains(right) == (characters(right) <= characters(left))


@given(st.text(alphabet=" \t\n\u00a0a“é"), st.data())
def test_trimmed_words_are_the_stripped_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    trimmed = trim_span(text, span)
    assert trimmed.of(text) == span.of(text).strip()
    assert span.contains(trimmed)


@pytest.mark.parametrize(
    ("text", "strip", "expected"),
    [("“Yes,”", "“”", "Yes,"), ("  Yes ", None, "Yes"), ("“”", "“”", ""), ("", None, "")],
)
def test_trim(text: str, strip: str | None, expected: str) -> None:
    assert trim_span(text, Span(0, len(text)), strip).of(text) == expected


def test_shift_keeps_the_words() -> None:
    assert Span(0, 4).shift(8).of("One day, Anna came") == " Ann"
    assert Span(0, 4).shift(9).of("One day, Anna came") == "Anna"
