"""A document's passages with what the language model read in them: what all rules of this room work on."""

from bisect import bisect_left
from dataclasses import dataclass

from warehouse.enrich.language import Reading, Token
from warehouse.enrich.marks import Marked
from warehouse.records import Passage

SCOPES = {"headline": "headline", "deck": "headline", "subheading": "text", "caption": "caption", "byline": "byline"}
BYLINE_KINDS = frozenset(("author bio", "credit"))


@dataclass(frozen=True, slots=True)
class Block:
    """A passage, its scope, its reading and its runs in quotation marks; all offsets count from the passage's start."""

    number: int
    passage: Passage
    scope: str
    reading: Reading
    marked: tuple[Marked, ...] = ()

    @property
    def text(self) -> str:
        """The passage's words."""
        return self.passage.text

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The reading's tokens."""
        return self.reading.tokens

    def token_at(self, offset: int) -> int:
        """The number of the first token that starts at `offset` or behind it; the token count where none does."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def words(self, first: int, behind: int) -> str:
        """The words from token `first` up to token `behind`, which is left out."""
        return self.text[self.tokens[first].start : self.tokens[behind - 1].end] if first < behind else ""


def find_scope(passage: Passage) -> str | None:
    """Which part of an article a passage is: text, headline, caption or byline; None where no names are looked for.

    A table's cells are no sentences: the model ran neighbours together into one name, so tables are left out.
    """
    kind = passage.kind.replace("_", " ")
    if passage.role == "text":
        return None if kind == "table" else "text"
    return "byline" if kind in BYLINE_KINDS else SCOPES.get(kind)
