"""When somebody told what a text has just told: 'She announced the plan at a meeting' right behind the dated plan."""

from collections.abc import Sequence

from warehouse.enrich.events.dating.asides import is_aside
from warehouse.enrich.events.dating.figures import is_pointing_at
from warehouse.enrich.events.dating.sayings import TOLD_BEFORE, gap_between, is_undated, take
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import Telling

TELLERS = frozenset("announce confirm disclose reveal publicize publicise".split())


def date_announcing(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings; who announces 'the move' does so on the day that the sentence before, or its own, tells."""
    found = list(tellings)
    last: Telling | None = None  # what the text told last with a time
    for number, telling in enumerate(tellings):
        if telling.clauses.block.scope != "text" or telling.is_quoted:
            continue
        if telling.time is not None or telling.when is not None:
            last = telling
        elif last is not None and _is_day(last) and gap_between(last, telling) <= 1 and _announces(telling):
            found[number] = take(telling, last, TOLD_BEFORE)
    return found


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
