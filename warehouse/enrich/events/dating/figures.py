"""On which day or in which months indices, prices and figures of firms moved, where their sentence does not say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.dating.asides import is_aside, is_before_then
from warehouse.enrich.events.dating.periods import INDICES
from warehouse.enrich.events.dating.sayings import TOLD_BEFORE, is_open, is_undated, take
from warehouse.enrich.events.factuality.moods import HAPPENED, PLANNED
from warehouse.enrich.events.telling import Telling
from warehouse.enrich.times import Stretch
from warehouse.enrich.times.stretch import day_of

PUBLISHED = "published-day@3"
PRECISE = frozenset(("day", "month", "quarter", "year", "week"))
FIGURES = frozenset("% percent points sales units profit loss losses revenue net million billion".split())
ACCOUNTS = frozenset(
    "profit profits loss losses sales revenue revenues earnings quarter deficit output deliveries production".split()
)
MONTHLY = frozenset("sales revenue revenues earnings profit profits".split())  # told of no single day
LASTING = frozenset(("recession", "crisis"))
FOLLOWING = frozenset("follow follows followed following".split())
VAGUE = frozenset(("recent", "recently", "further", "continued"))
LONGER = frozenset("week weekly month monthly year yearly annual quarter quarterly".split())
FRIDAY = 4  # markets rest on the two days after
ABOUT = frozenset(("nsubj", "nsubjpass", "dobj", "appos", "attr", "ROOT"))
EXPECTED = frozenset(
    "forecast forecasted predicted expected estimated projected".split()
)  # what had been thought of it
POINTING = frozenset(("the", "this", "these", "that", "those", "both"))


def is_dated(telling: Telling) -> bool:
    """True where a telling has a date that others can share: exact, and known to its first day."""
    time = telling.time
    return time is not None and time.first is not None and time.granularity in PRECISE


def carry_figures(tellings: list[Telling]) -> list[Telling]:
    """The tellings with the date told last for what markets and figures did, until another is told."""
    last: dict[bool, Telling | None] = {}  # by whether indices or shares move
    for number, telling in enumerate(tellings):
        is_told_here = telling.clauses.block.scope == "text" and not telling.is_quoted
        if not is_told_here or not (telling.trigger.event_class == "market" or _is_count_sold(telling)):
            continue
        if is_before_then(telling):
            continue
        is_index = bool(telling.clauses.sentence_words[telling.sentence[1]] & INDICES)
        source = last.get(is_index, last.get(not is_index))
        if not is_open(telling):
            is_source = is_dated(telling) and telling.status == HAPPENED and not is_aside(telling)
            is_span = telling.time is not None and telling.time.granularity != "day"
            is_same_time = source is not None and telling.time == source.time
            if (
                not (is_index and is_span) and not is_same_time
            ):  # 'it has fallen 9% since January' leads to no other day
                last[is_index] = telling if is_source else None
        elif source is not None and _may_take(telling) and _is_of(telling, source):
            tellings[number] = take(telling, source, TOLD_BEFORE)
    return tellings


def _may_take(telling: Telling) -> bool:
    """True for what has no date, has happened or had been expected to, and whose sentence tells no time."""
    if telling.has_time or not is_open(telling):
        return False
    token = telling.clauses.tokens[telling.trigger.head]
    is_expected = token.dep == "dobj" and telling.clauses.tokens[token.head].lower in EXPECTED
    return telling.status == HAPPENED or (telling.status == PLANNED and is_expected)


def _is_count_sold(telling: Telling) -> bool:
    """True for the participle of '5,000 cars sold': a figure, not a deal."""
    clauses, head = telling.clauses, telling.trigger.head
    token = clauses.tokens[head]
    return telling.trigger.base == "sell" and token.dep == "acl" and clauses.child(token.head, "nummod") is not None


def _is_of(telling: Telling, source: Telling) -> bool:
    if is_pointing(telling) and telling.clauses.tokens[telling.trigger.head].dep in ABOUT:
        return is_fine(source, source)  # 'The increase was the largest'
    if _is_count_sold(telling):
        return source.time is not None and source.time.granularity not in ("day", "week")
    return _is_told(telling) and is_fine(telling, source)


def is_pointing(telling: Telling) -> bool:
    """True for an event's noun that was told before."""
    return telling.trigger.kind == "noun" and is_pointing_at(telling.clauses, telling.trigger.head)


def is_pointing_at(clauses: Clauses, noun: int) -> bool:
    """True for a noun with 'the' or 'this' before it and no 'of …' behind it: it was told before."""
    words = {clauses.tokens[c].lower for c in clauses.children[noun]}
    return bool(words & POINTING) and not words & {"of", "for", "in", "from"}


def is_bare(telling: Telling) -> bool:
    """True for a noun with nothing but 'the' or 'this' before it: 'the vote', not 'the presidential election'."""
    clauses = telling.clauses
    return all(clauses.tokens[c].dep in ("det", "punct", "predet") for c in clauses.children[telling.trigger.head])


def is_fine(telling: Telling, source: Telling) -> bool:
    """True where a date is exact enough: indices and shares move from day to day, figures of firms by the month."""
    if source.time is None or source.time.granularity == "week":
        return False
    words = telling.clauses.sentence_words[telling.sentence[1]]
    if not words & (INDICES | FIGURES | ACCOUNTS):
        return False
    if source.time.granularity == "day":
        return bool(words & INDICES) or not words & MONTHLY
    return not words & INDICES


def _is_told(telling: Telling) -> bool:
    """True for verbs, and nouns that their clause is about: what stands in an 'of …' or 'from …' is of another time."""
    clauses, head = telling.clauses, telling.trigger.head
    if telling.trigger.kind == "verb":
        is_headline = clauses.block.scope == "headline"
        is_act = clauses.tokens[head].dep != "amod" and clauses.tokens[head].tag not in ("VBZ", "VBP")
        is_plain = not clauses.auxiliaries(head) or telling.has_hour  # 'By 5 p.m. it had fallen'
        return ((is_act or is_headline) and is_plain) or _is_reported(telling) or _is_just_now(telling)
    token = clauses.tokens[head]
    words = {clauses.tokens[c].lower for c in clauses.children[head]}
    setting = clauses.tokens[token.head]
    is_beside = token.dep == "pobj" and (setting.dep == "agent" or setting.lower == "with")  # 'with a loss of 3%'
    is_before = token.dep == "dobj" and setting.lower in FOLLOWING  # 'The drop followed a rally elsewhere'
    is_about = token.dep in ABOUT or is_beside
    return telling.trigger.base not in LASTING and not words & VAGUE and is_about and not is_before


def _is_reported(telling: Telling) -> bool:
    """True for the 'had lost' of 'it said it had lost': the tense follows that of the saying."""
    clauses, head = telling.clauses, telling.trigger.head
    words = [clauses.tokens[a].lower for a in clauses.auxiliaries(head)]
    above = clauses.tokens[clauses.tokens[head].head]
    is_saying = clauses.tokens[head].dep == "ccomp" and above.tag == "VBD"
    return is_saying and words == ["had"] and not clauses.sentence_words[telling.sentence[1]] & INDICES


def date_by_publishing(tellings: list[Telling], published: date | None, main: int | None) -> list[Telling]:
    """What indices and shares did, in a report about just that which tells no day for any of it, is of the day of
    publishing: such reports come out on the day that they are about.
    """
    market = [t for t in tellings if t.trigger.event_class == "market" and t.clauses.block.scope == "text"]
    told = [t for t in tellings if t.trigger.event_class == "market" and t.time is not None]
    if (
        published is None
        or published.weekday() > FRIDAY
        or not market
        or main is None
        or tellings[main].trigger.event_class != "market"
        or any(t.time is None or not _holds(t.time, published) for t in told)
    ):
        return tellings
    today: Stretch = day_of(published)
    is_exchange = _is_of_exchanges(tellings, main)
    for number, telling in enumerate(tellings):
        words = telling.clauses.sentence_words[telling.sentence[1]]
        is_plain = bool(words & (INDICES | {"market"}))
        is_index = is_exchange or is_plain
        is_open = telling.trigger.event_class == "market" and is_undated(telling) and not telling.is_quoted
        is_longer = bool(words & LONGER) or telling.trigger.base == "rally" or telling.has_time
        beside = [t.time for t in tellings if t.sentence == telling.sentence and t.time is not None]
        is_of_then = any(not _holds(time, published) for time in beside)  # 'when it fell in 2007, the losses spread'
        if (is_exchange and not is_plain and is_longer) or is_of_then or _is_before_today(telling):
            continue
        if is_index and is_open and (_is_told(telling) or (is_exchange and _is_just_now(telling))):
            tellings[number] = replace(telling, time=today, when=None, date_method=PUBLISHED)
    return tellings


def _holds(time: Stretch, day: date) -> bool:
    """True for a day and any longer stretch that it lies in ('this week', 'in the past nine days')."""
    return time.first is not None and time.last is not None and time.first <= day <= time.last


def _is_before_today(telling: Telling) -> bool:
    """True for a noun below a verb in the perfect of a relative clause: 'the crisis, which has caused a fall'."""
    clauses, head = telling.clauses, telling.trigger.head
    verb = clauses.tokens[head].head
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(verb)}
    return (
        telling.trigger.kind == "noun" and clauses.tokens[verb].dep == "relcl" and bool(words & {"has", "have", "had"})
    )


def _is_of_exchanges(tellings: Sequence[Telling], main: int) -> bool:
    """True where the sentence of the main event speaks of indices or shares, and of no firm's accounts."""
    words = tellings[main].clauses.sentence_words[tellings[main].sentence[1]]
    return bool(words & (INDICES | {"market"})) and not words & ACCOUNTS


def _is_just_now(telling: Telling) -> bool:
    """True for the perfect of a main verb ('Markets have fallen sharply'), which tells of today in such a report."""
    clauses, head = telling.clauses, telling.trigger.head
    token = clauses.tokens[head]
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(head)}
    return token.tag in VERB_TAGS and token.dep == "ROOT" and words in ({"has"}, {"have"}) and not telling.has_time
