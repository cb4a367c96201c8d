"""Which of a document's event mentions tells what the document is about."""

from collections.abc import Sequence

from warehouse.enrich.events.clauses import VERB_TAGS
from warehouse.enrich.events.telling import Telling
from warehouse.enrich.events.words.triggers import Trigger

LEAD_WORDS = 5  # a block of fewer words is a label or a date line, not the lead


def choose_main(tellings: Sequence[Telling]) -> int | None:
    """The number of the main event's mention; None where there are none.

    The event of the opening blocks that the headline tells of too (by its word, else its class), else the headline's
    own verb, else the event that the lead's first sentence hangs on. Of a saying the main event is what is said, where
    that is an event.
    """
    sure = [n for n, t in enumerate(tellings) if not t.trigger.is_likely] or range(len(tellings))
    headline = [n for n in sure if tellings[n].clauses.block.scope == "headline" and not tellings[n].is_quoted]
    body = [n for n in sure if tellings[n].clauses.block.scope == "text"]
    lead = _first_block(tellings, body)
    opening = (
        [n for n in body if tellings[n].clauses.block.number <= tellings[lead[0]].clauses.block.number + 2]
        if lead
        else []
    )
    first = [n for n in lead if tellings[n].sentence == tellings[lead[0]].sentence] if lead else []
    top = _choose_top(tellings, headline[:]) if headline else None
    if top is not None:
        trigger, status = tellings[top].trigger, tellings[top].status
        for is_same in (_is_same_word, _is_same_class):
            shared = [n for n in opening if tellings[n].status == status and is_same(tellings[n].trigger, trigger)]
            if shared:
                return shared[0]
    if top is not None and tellings[top].trigger.kind == "verb":
        return top
    return _choose_top(tellings, first) if first else top if top is not None else next(iter(body), None)


def _first_block(tellings: Sequence[Telling], body: Sequence[int]) -> list[int]:
    """The mentions of the first block of text that is long enough to be a lead."""
    long = [n for n in body if len(tellings[n].clauses.tokens) >= LEAD_WORDS]
    return [n for n in long if tellings[n].clauses.block.number == tellings[long[0]].clauses.block.number]


def _choose_top(tellings: Sequence[Telling], among: Sequence[int]) -> int | None:
    """Of some mentions the one highest in the parse, verbs before nouns; below a saying, what it says."""
    if not among:
        return None
    best = min(among, key=lambda n: (tellings[n].trigger.kind != "verb", _depth(tellings[n]), n))
    clauses, trigger = tellings[best].clauses, tellings[best].trigger
    if trigger.event_class == "statement" and trigger.kind == "verb":
        content = clauses.child(trigger.head, "ccomp")
        below = [n for n in among if n != best and content is not None and tellings[n].trigger.head == content]
        return below[0] if below else best
    return best


def _depth(telling: Telling) -> int:
    """How many heads stand above a trigger; a verb joined to another stands on its level."""
    clauses, number, depth = telling.clauses, telling.trigger.head, 0
    while clauses.tokens[number].head != number and depth < 30:
        depth += clauses.tokens[number].dep != "conj" or clauses.tokens[number].tag not in VERB_TAGS
        number = clauses.tokens[number].head
    return depth


def _is_same_word(left: Trigger, right: Trigger) -> bool:
    return left.base == right.base or (min(len(left.base), len(right.base)) >= 5 and left.base[:5] == right.base[:5])


def _is_same_class(left: Trigger, right: Trigger) -> bool:
    return left.event_class == right.event_class not in ("other", "statement")
