"""Places that an event has from elsewhere in its text: from another telling of it, or from the dateline."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.dating.dates import is_same
from warehouse.enrich.events.dating.when import DATELINE_CHARS
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.spans import Span

SAME_EVENT = "same-event@1"
DATELINE = "dateline@1"
# Where a report is written says little of where something was said, traded or bought.
ELSEWHERE = frozenset("statement market trade agreement publication support accusation other".split())


def spread_places(
    tellings: Sequence[Telling], main: int | None, blocks: Sequence[Block], dateline_place: str | None
) -> list[Telling]:
    """The tellings in order; the headline's and the main event's have the place that all others of the same doing
    agree on, where their own clause gives none. A main event that nothing places has that of the dateline, which is
    evidence and no proof.
    """
    found = list(tellings)
    placed = [t for t in found if t.place_method == OWN_WORDS]
    for number, telling in enumerate(found):
        if telling.place_words is not None or not (number == main or telling.clauses.block.scope == "headline"):
            continue
        if _names_other(telling, placed):
            continue
        same = [t for t in placed if is_same(t, telling)]
        if same and len({t.place_words for t in same}) == 1:
            found[number] = replace(
                telling, where=same[0].where, place_words=same[0].place_words, place_method=SAME_EVENT
            )
    if main is None or dateline_place is None:
        return found
    telling, span = found[main], _find_dateline(blocks, dateline_place)
    is_near = telling.status == HAPPENED and telling.trigger.event_class not in ELSEWHERE and not telling.is_quoted
    if telling.place_words is None and span is not None and is_near:
        found[main] = replace(telling, where=span, place_words=dateline_place, place_method=DATELINE)
    return found


def _names_other(telling: Telling, placed: Sequence[Telling]) -> bool:
    """True where the telling's own sentence names a place that none of the placed tellings has: it may be there."""
    clauses = telling.clauses
    first, behind = clauses.sentence_of(telling.trigger.head)
    own = {clauses.tokens[n].text for n in range(first, behind) if clauses.labels[n] == "GPE"}
    known = {word.strip(",") for t in placed for word in (t.place_words or "").split()}
    return bool(own - known)


def _find_dateline(blocks: Sequence[Block], place: str) -> Span | None:
    """Where the dateline's place stands on the page: at the start of a paragraph of text."""
    for block in blocks:
        start = block.text.find(place, 0, DATELINE_CHARS + len(place)) if block.scope == "text" else -1
        if start >= 0:
            return Span(start, start + len(place)).shift(block.passage.page_start)
    return None
