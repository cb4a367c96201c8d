"""Places in a text: half-open ranges of code points, from 0."""

from typing import NamedTuple


class Span(NamedTuple):
    """`text[start:end]` of some text. A named tuple, because rules make and compare very many."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words at this place of `text`."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same place in a text in which this one starts `by` code points later."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """True where `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def cover(self, other: "Span") -> "Span":
        """The least span that holds both, and what stands between them."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def trim_span(text: str, span: Span, strip: str | None = None) -> Span:
    """The span without white space (or the characters of `strip`) at its ends; empty where nothing is left."""
    words = span.of(text)
    left = len(words) - len(words.lstrip(strip))
    kept = len(words.strip(strip))
    start = span.start + (left if kept else 0)
    return Span(start, start + kept)
