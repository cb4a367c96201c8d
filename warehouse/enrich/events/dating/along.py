"""What was done along with what a text has just dated: who announces 'the plan', and what the same one 'also' did."""

from collections.abc import Sequence

from warehouse.enrich.events.dating.asides import is_aside
from warehouse.enrich.events.dating.figures import is_pointing_at
from warehouse.enrich.events.dating.sayings import TOLD_BEFORE, gap_between, is_elsewhen, is_open, is_undated, take
from warehouse.enrich.events.dating.speakers import doer_of
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import Telling

ALSO_NEAR = 6  # sentences
TELLERS = frozenset("announce confirm disclose reveal publicize publicise".split())


def date_along(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings; who announces 'the move' does so on the day that the sentence before, or its own, tells, and what
    somebody also did he did on the day of what is told of him before.
    """
    found: list[Telling] = []
    last: Telling | None = None  # what the text told last with a time
    for telling in tellings:
        if telling.clauses.block.scope == "text" and not telling.is_quoted:
            source = last if last is not None and gap_between(last, telling) <= 1 and _announces(telling) else None
            if source is None and _is_also(telling):
                source = _find_first(telling, found)
            if source is not None and _is_day(source):
                telling = take(telling, source, TOLD_BEFORE)
            if not is_open(telling):
                last = telling
        found.append(telling)
    return found


def _find_first(telling: Telling, before: Sequence[Telling]) -> Telling | None:
    """What the same doer did on a day that the text has told shortly before what he also did."""
    doer = doer_of(telling)
    if not doer.words or doer.is_pronoun:
        return None
    near = (t for t in reversed(before) if gap_between(t, telling) <= ALSO_NEAR and t.clauses.block.scope == "text")
    return next((t for t in near if _is_day(t) and not t.is_quoted and doer_of(t).is_same(doer)), None)


def _is_also(telling: Telling) -> bool:
    """True for the 'announced' of 'The firm also announced'."""
    clauses, head = telling.clauses, telling.trigger.head
    if telling.trigger.kind != "verb" or clauses.tokens[head].tag != "VBD" or clauses.auxiliaries(head):
        return False
    is_also = any(clauses.tokens[c].lower == "also" for c in clauses.children[head])
    return is_also and is_undated(telling) and not telling.has_time and not is_elsewhen(telling)


def _is_day(telling: Telling) -> bool:
    time = telling.time
    return time is not None and time.granularity == "day" and telling.status == HAPPENED and not is_aside(telling)


def _announces(telling: Telling) -> bool:
    """True for a verb of announcing whose object points back, in the simple past or as a participle."""
    clauses, trigger = telling.clauses, telling.trigger
    if trigger.kind != "verb" or trigger.base not in TELLERS or not is_undated(telling):
        return False
    taken = clauses.child(trigger.head, "dobj")
    is_told = clauses.tokens[trigger.head].tag in ("VBD", "VBG") and not clauses.auxiliaries(trigger.head)
    if taken is None or not is_told or not is_pointing_at(clauses, taken):
        return False
    return all(clauses.tokens[c].dep == "det" for c in clauses.children[taken] if c < taken)  # no 'the second plan'
