"""Dates that an event has from elsewhere in its text: another telling of it, or what the sentences before say.

An event keeps the date of its own clause. Without one a saying takes that of the same speaker's saying before it, what
markets did the date told last, a headline the date of the lead's event of its class, and any other event the date on
which all other tellings of the same doing agree. Each is marked by its method.
"""

from collections.abc import Sequence

from warehouse.enrich.events.figures import carry_figures, is_dated, is_fine
from warehouse.enrich.events.joined import join_clauses
from warehouse.enrich.events.sayings import PRONOUNS, carry_sayings, speaker_of, take
from warehouse.enrich.events.telling import OWN_WORDS, Telling

SAME_EVENT = "same-event@2"
STEM = 3  # letters in which two words for one doing agree ('files', 'filed', 'filing')
NO_SHARING = frozenset(("statement", "other"))  # 'said' here and there are two events


def spread_dates(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings in order, with dates from elsewhere in the text where they have none of their own."""
    found = join_clauses(list(tellings))
    found = carry_figures(carry_sayings(found))
    return join_clauses(_share(join_clauses(found)))


def _share(tellings: list[Telling]) -> list[Telling]:
    """The date that all other tellings of the same doing agree on; for the headline, that of the lead's event."""
    dated = [t for t in tellings if is_dated(t) and t.date_method == OWN_WORDS]
    lead = min((t.clauses.block.number for t in tellings if t.clauses.block.scope == "text"), default=-1)
    for number, telling in enumerate(tellings):
        token = telling.clauses.tokens[telling.trigger.head]
        is_elsewhen = telling.has_time and telling.clauses.block.scope != "headline"  # its own sentence tells a time
        if telling.time is not None or telling.when is not None or token.tag == "VBG" or is_elsewhen:
            continue
        same = [t for t in dated if is_same(t, telling)]
        if not same and telling.clauses.block.scope == "headline":
            opening = [t for t in dated if t.clauses.block.number == lead and t.status == telling.status]
            if telling.trigger.event_class == "market":
                opening = [t for t in opening if is_fine(telling, t)]
            same = [t for t in opening if _is_same_class(t, telling) or t.trigger.base == telling.trigger.base][:1]
        if same and len({t.time.edtf for t in same if t.time is not None}) == 1:
            tellings[number] = take(telling, same[0], SAME_EVENT)
    return tellings


def is_same(one: Telling, other: Telling) -> bool:
    """True where two mentions of a text tell of one doing by their words: one class, one status, one stem."""
    left, right = one.trigger, other.trigger
    is_class = left.event_class == right.event_class and one.status == other.status
    if not is_class or left.event_class in NO_SHARING or left.event_class == "market":
        return False
    first, second = speaker_of(one) - PRONOUNS, speaker_of(other) - PRONOUNS
    if first and second and not first & second:
        return False  # others did it
    return left.base[:STEM] == right.base[:STEM]


def _is_same_class(one: Telling, other: Telling) -> bool:
    return one.trigger.event_class == other.trigger.event_class not in NO_SHARING and one.status == other.status
