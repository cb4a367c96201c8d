"""Dates that an event has from elsewhere in its text: another telling of it, or what the sentences before say.

An event keeps the date of its own clause. Without one a saying takes that of the same speaker's saying before it, what
markets did the date told last, a headline the date of the lead's event of its class, and any other event the date on
which all other tellings of the same doing agree. Each is marked by its method.
"""

from collections.abc import Sequence

from warehouse.enrich.events.dating.along import date_along
from warehouse.enrich.events.dating.asides import is_another, is_deep_aside
from warehouse.enrich.events.dating.figures import LASTING, carry_figures, is_bare, is_dated, is_fine, is_pointing
from warehouse.enrich.events.dating.joined import join_clauses
from warehouse.enrich.events.dating.sayings import NEAR, carry_sayings, date_quoted, gap_between, is_open, take
from warehouse.enrich.events.dating.speakers import COMMON, doer_of
from warehouse.enrich.events.factuality.moods import HYPOTHETICAL, PLANNED
from warehouse.enrich.events.telling import OWN_WORDS, Telling

SAME_EVENT = "same-event@3"
ANNOUNCEMENTS = frozenset(("announcement", "news", "statement", "revelation"))
ANNOUNCED = frozenset(("statement", "publication"))
PRONOUNS = frozenset("he she it they him her them who whom which that this".split())
SHARED_WORDS = 2  # in which the objects of one doing agree ('400 jobs')
LEAD_SENTENCES = 4  # that open a text, be its paragraphs kept or lost
AHEAD = frozenset((PLANNED, HYPOTHETICAL))
STEM = 3  # letters in which two words for one doing agree ('files', 'filed', 'filing')
NO_SHARING = frozenset(("statement", "other"))  # 'said' here and there are two events


def spread_dates(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings in order, with dates from elsewhere in the text where they have none of their own."""
    found = join_clauses(date_along(join_clauses(list(tellings))))
    found = carry_figures(date_quoted(carry_sayings(found)))
    return join_clauses(_share(join_clauses(found)))


def _share(tellings: list[Telling]) -> list[Telling]:
    """The date that all other tellings of the same doing agree on; for the headline, that of the lead's event."""
    own = [t for t in tellings if t.date_method == OWN_WORDS and not t.is_quoted]
    dated, ranged = [t for t in own if is_dated(t)], [t for t in own if _is_range(t)]
    lead = min((t.clauses.block.number for t in tellings if t.clauses.block.scope == "text"), default=-1)
    for number, telling in enumerate(tellings):
        token = telling.clauses.tokens[telling.trigger.head]
        is_elsewhen = telling.has_time and telling.clauses.block.scope != "headline"  # its own sentence tells a time
        if not is_open(telling) or token.tag == "VBG" or is_elsewhen:
            continue
        if is_another(telling):
            continue
        is_headline = telling.clauses.block.scope == "headline"
        near = [t for t in dated if t.clauses.block.number - lead <= NEAR] if is_headline else dated
        same = [t for t in near if is_same(t, telling) and (is_headline or not is_deep_aside(t))]
        if not same:
            same = [t for t in ranged if _is_same_deed(t, telling) or (t.status in AHEAD and is_same(t, telling))]
        if not same and is_pointing(telling) and is_bare(telling):
            same = _last_before(telling, tellings[:number])
        if not same and is_headline:
            opening = [t for t in dated if t.sentence[0] - lead + t.sentence[1] < LEAD_SENTENCES]
            same = _open_with(telling, opening)
        if same and len({t.time.edtf for t in same if t.time is not None}) == 1:
            tellings[number] = take(telling, same[0], SAME_EVENT)
    return tellings


def _last_before(telling: Telling, before: Sequence[Telling]) -> list[Telling]:
    """What 'the move' or 'this announcement' points back to: the dated telling of its class told last, where none of
    that class without a date stands between.
    """
    classes = ANNOUNCED if telling.trigger.base in ANNOUNCEMENTS else {telling.trigger.event_class}
    if telling.trigger.base in LASTING:
        return []
    named = [t for t in before if t.trigger.base == telling.trigger.base and not t.is_quoted and not is_deep_aside(t)]
    if named and telling.trigger.event_class not in ("statement", "market"):
        return named[-1:] if _is_fixed(named[-1]) and named[-1].status == telling.status else []
    if telling.trigger.event_class in NO_SHARING and telling.trigger.base not in ANNOUNCEMENTS:
        return []
    near = [t for t in before if 0 <= gap_between(t, telling) <= NEAR and t.clauses.block.scope == "text"]
    kin = [t for t in near if t.trigger.event_class in classes and not t.is_quoted]
    again = [t for t in kin if t.trigger.base == telling.trigger.base and t.trigger.kind == "noun"]
    kin = again or kin
    is_fit = kin and is_dated(kin[-1]) and kin[-1].status == telling.status and not is_deep_aside(kin[-1])
    return kin[-1:] if is_fit else []


def _open_with(telling: Telling, opening: Sequence[Telling]) -> list[Telling]:
    """Of the lead's dated tellings the first that is of the headline's class, or says it with the same word."""
    found = [t for t in opening if t.status == telling.status]
    if telling.trigger.event_class == "market":
        found = [t for t in found if is_fine(telling, t)]
    return [
        t
        for t in found
        if _is_same_class(t, telling) or (t.trigger.base == telling.trigger.base and not is_deep_aside(t))
    ][:1]


def _is_fixed(telling: Telling) -> bool:
    """True for a date that the text tells of the event itself, planned years among them."""
    return is_dated(telling) or _is_range(telling)


def _is_range(telling: Telling) -> bool:
    """True for what is told to be planned or done between two times."""
    return telling.time is not None and telling.time.granularity == "range" and telling.time.first is not None


def is_same(one: Telling, other: Telling) -> bool:
    """True where two mentions of a text tell of one doing by their words: one class, one status, one stem, and no
    others who do it or to whom it is done.
    """
    left, right = one.trigger, other.trigger
    if left.base[:STEM] != right.base[:STEM]:
        return False
    if one.status != other.status or {left.event_class, right.event_class} & {"statement", "market"}:
        return False
    first, second = doer_of(one), doer_of(other)
    if first.words and second.words and not first.words & second.words:
        return False  # others did it, or 'he' who is not named
    if _is_same_deed(one, other):
        return True  # whatever class the rest of the sentence makes of it
    if left.event_class != right.event_class or left.event_class in NO_SHARING:
        return False
    return not _is_of_others(one, other)


def _is_same_deed(one: Telling, other: Telling) -> bool:
    """True where the same word is told of the same object ('cut 300 jobs', '300 jobs will be cut')."""
    is_word = one.trigger.base == other.trigger.base and one.status == other.status
    is_open = not {one.trigger.event_class, other.trigger.event_class} & {"statement", "market"}
    return is_word and is_open and len(_object_of(one) & _object_of(other)) >= SHARED_WORDS


def _is_of_others(one: Telling, other: Telling) -> bool:
    """True where both name to whom or what it was done, in a text's own sentences, and not the same."""
    if "headline" in (one.clauses.block.scope, other.clauses.block.scope):
        return False
    first, second = _object_of(one), _object_of(other)
    return bool(first and second) and not first & second and not (first | second) & PRONOUNS


def _object_of(telling: Telling) -> frozenset[str]:
    """The words of what a verb takes, of its subject where it is passive, of what stands in a noun's 'of …'."""
    clauses, head = telling.clauses, telling.trigger.head
    if telling.trigger.kind != "verb":
        taken = next((inner for word, inner in clauses.prepositions(head) if word == "of"), None)
    else:
        taken = clauses.subject(head) if clauses.is_passive(head) else clauses.object(head)
    if taken is None:
        return frozenset()
    return frozenset(clauses.words(clauses.phrase(taken, with_of=False)).lower().split()) - COMMON


def _is_same_class(one: Telling, other: Telling) -> bool:
    return one.trigger.event_class == other.trigger.event_class not in NO_SHARING and one.status == other.status
