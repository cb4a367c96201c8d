"""One trigger of a block with what the text gives it: what event mentions are made of."""

from dataclasses import dataclass

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.slots.participants import Taker
from warehouse.enrich.events.slots.where import PlaceWords
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.times import Stretch
from warehouse.spans import Span

OWN_WORDS = "own-words@2"


@dataclass(frozen=True, slots=True)
class Telling:
    """A trigger with its slots; `when` and `where` are offsets of the page, and `date_method` and `place_method` say
    whether the clause itself tells them. `is_quoted` is true inside quotation marks, `has_time` where the sentence
    tells a time that is not that of a saying above it, `has_hour` where the clause tells only an hour of some day.
    """

    clauses: Clauses
    trigger: Trigger
    takers: tuple[Taker, ...]
    status: str
    time: Stretch | None = None
    when: Span | None = None
    date_method: str | None = None
    place: PlaceWords | None = None
    where: Span | None = None
    place_words: str | None = None
    place_method: str | None = None
    is_quoted: bool = False
    has_time: bool = False
    has_hour: bool = False

    @property
    def sentence(self) -> tuple[int, int]:
        """Which sentence it stands in: the numbers of its block and of the sentence in it."""
        return self.clauses.block.number, self.clauses.tokens[self.trigger.head].sentence

    @property
    def key(self) -> tuple[int, int]:
        """The numbers of its block and of its trigger's head in it."""
        return self.clauses.block.number, self.trigger.head
