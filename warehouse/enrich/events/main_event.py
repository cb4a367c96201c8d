"""Which of a document's event mentions tells what the document is about."""

from collections.abc import Sequence

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.triggers import Trigger

LEAD_WORDS = 5  # a block of fewer words is a label or a date line, not the lead
Told = tuple[Clauses, Trigger]


def choose_main(tellings: Sequence[Told]) -> int | None:
    """The number of the main event's mention; None where there are none.

    The event of the opening blocks that the headline tells of too (by its word, else its class), else the headline's
    own verb, else the event that the lead's first sentence hangs on. Of a saying the main event is what is said, where
    that is an event.
    """
    headline = [n for n, t in enumerate(tellings) if t[0].block.scope == "headline" and not _is_quoted(*t)]
    body = [n for n, (clauses, _) in enumerate(tellings) if clauses.block.scope == "text"]
    lead = _first_block(tellings, body)
    opening = [n for n in body if tellings[n][0].block.number <= tellings[lead[0]][0].block.number + 2] if lead else []
    first = [n for n in lead if _sentence(tellings[n]) == _sentence(tellings[lead[0]])] if lead else []
    top = _choose_top(tellings, headline[:]) if headline else None
    if top is not None:
        trigger = tellings[top][1]
        for is_same in (_is_same_word, _is_same_class):
            shared = [n for n in opening if is_same(tellings[n][1], trigger)]
            if shared:
                return shared[0]
    if top is not None and tellings[top][1].kind == "verb":
        return top
    return _choose_top(tellings, first) if first else top if top is not None else next(iter(body), None)


def _is_quoted(clauses: Clauses, trigger: Trigger) -> bool:
    place = clauses.tokens[trigger.head].start
    return any(marked.outer.start <= place < marked.outer.end for marked in clauses.block.marked)


def _sentence(telling: Told) -> int:
    return telling[0].tokens[telling[1].head].sentence


def _first_block(tellings: Sequence[Told], body: Sequence[int]) -> list[int]:
    """The mentions of the first block of text that is long enough to be a lead."""
    long = [n for n in body if len(tellings[n][0].tokens) >= LEAD_WORDS]
    return [n for n in long if tellings[n][0].block.number == tellings[long[0]][0].block.number]


def _choose_top(tellings: Sequence[Told], among: Sequence[int]) -> int | None:
    """Of some mentions the one highest in the parse, verbs before nouns; below a saying, what it says."""
    if not among:
        return None
    best = min(among, key=lambda n: (tellings[n][1].kind != "verb", _depth(*tellings[n]), n))
    clauses, trigger = tellings[best]
    if trigger.event_class == "statement" and trigger.kind == "verb":
        content = clauses.child(trigger.head, "ccomp")
        below = [n for n in among if n != best and content is not None and tellings[n][1].head == content]
        return below[0] if below else best
    return best


def _depth(clauses: Clauses, trigger: Trigger) -> int:
    """How many heads stand above a trigger; a verb joined to another stands on its level."""
    number, depth = trigger.head, 0
    while clauses.tokens[number].head != number and depth < 30:
        depth += clauses.tokens[number].dep != "conj" or clauses.tokens[number].tag not in VERB_TAGS
        number = clauses.tokens[number].head
    return depth


def _is_same_word(left: Trigger, right: Trigger) -> bool:
    return left.base == right.base or (min(len(left.base), len(right.base)) >= 5 and left.base[:5] == right.base[:5])


def _is_same_class(left: Trigger, right: Trigger) -> bool:
    return left.event_class == right.event_class not in ("other", "statement")
