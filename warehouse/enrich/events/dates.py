"""Dates that an event has from elsewhere in its text: another telling of it, or what the sentences before say.

An event keeps the date of its own clause. Without one a saying takes that of the same speaker's saying before it, what
markets did the date told last, a headline the date of the lead's event of its class, and any other event the date on
which all other tellings of the same doing agree. Each is marked by its method.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from warehouse.enrich.events.moods import HAPPENED
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.enrich.times import Stretch
from warehouse.enrich.times.stretch import day_of

SAME_EVENT, TOLD_BEFORE, PUBLISHED = "same-event@1", "told-before@1", "published-day@1"
STEM = 3  # letters in which two words for one doing agree ('files', 'filed', 'filing')
PRECISE = frozenset(("day", "month", "quarter", "year", "week"))
PRONOUNS = frozenset(("he", "she", "it", "they", "who"))
COMMON = frozenset("the a an of and for in company president minister mr mrs ms".split())
FIGURES = frozenset("% percent points sales units profit loss losses revenue".split())
FRIDAY = 4  # markets rest on the two days after
SAYING = frozenset("say add state tell explain announce describe stress emphasize emphasise note".split())
ABOUT = frozenset(("nsubj", "dobj", "appos", "attr", "ROOT"))
NO_SHARING = frozenset(("statement", "other"))  # 'said' here and there are two events
INDICES = frozenset(
    "index indices nikkei dow nasdaq ftse dax cac stock stocks shares markets average hang seng".split()
)


def spread_dates(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings in order, with dates from elsewhere in the text where they have none of their own."""
    found = _carry(list(tellings))
    return _share(found)


def _take(telling: Telling, source: Telling, method: str) -> Telling:
    return replace(telling, time=source.time, when=source.when, date_method=method)


def _is_dated(telling: Telling) -> bool:
    time = telling.time
    return time is not None and time.first is not None and time.granularity in PRECISE


def _is_open(telling: Telling) -> bool:
    """True for what has happened and has no date, and whose sentence tells no time that could be its own."""
    return telling.time is None and telling.when is None and telling.status == HAPPENED and not telling.has_time


def _is_unsaid(telling: Telling) -> bool:
    """True for a saying that has happened and has no date; a time in its sentence is that of what is said."""
    return telling.time is None and telling.when is None and telling.status == HAPPENED


def _is_plain_past(telling: Telling) -> bool:
    """True for a verb in the simple past: the perfect and the past before the past tell of another time."""
    token = telling.clauses.tokens[telling.trigger.head]
    return token.tag == "VBD" and not telling.clauses.auxiliaries(telling.trigger.head)


def _speaker_of(telling: Telling) -> frozenset[str]:
    """The words of the one who says it that tell him from others."""
    actor = next((taker for taker in telling.takers if taker.role == "actor"), None)
    words = actor.span.of(telling.clauses.block.text).lower().split() if actor is not None else []
    return frozenset(word for word in words if len(word) > 1) - COMMON


def _is_told(telling: Telling) -> bool:
    """True for verbs, and nouns that their clause is about: what stands in an 'of …' or 'from …' is of another time."""
    if telling.trigger.kind == "verb":
        return not telling.clauses.auxiliaries(telling.trigger.head)
    return telling.trigger.base != "recession" and telling.clauses.tokens[telling.trigger.head].dep in ABOUT


def _is_fine(telling: Telling, source: Telling) -> bool:
    """True where a date is exact enough: indices and shares move from day to day, figures of firms by the month."""
    if source.time is None or source.time.granularity == "week":
        return False
    words = telling.clauses.sentence_words[telling.sentence[1]]
    if not words & (INDICES | FIGURES):
        return False
    return source.time.granularity == "day" or not words & INDICES


def _is_aside(telling: Telling) -> bool:
    """True for a verb in a relative clause, which mostly tells what was before ('the index, which fell on Friday'), and
    for what is measured from a day on ('its biggest fall since May').
    """
    text, page = telling.clauses.block.text, telling.clauses.block.passage.page_start
    place = telling.clauses.tokens[telling.trigger.head].start
    if telling.when is not None and "since" in text[place : telling.when.end - page].lower().split():
        return True
    return telling.clauses.tokens[telling.trigger.head].dep in ("relcl", "acl", "advcl")


def _is_next(one: Telling, other: Telling) -> bool:
    """True where the second stands in the sentence behind that of the first, or in its own."""
    (block, sentence), (later_block, later_sentence) = one.sentence, other.sentence
    return later_sentence - sentence in (0, 1) if block == later_block else later_block - block == 1


def _carry(tellings: list[Telling]) -> list[Telling]:
    """What one speaker says is of one day, and what markets did of the day told last, until another is told."""
    said: dict[frozenset[str], Telling] = {}
    market: Telling | None = None
    for number, telling in enumerate(tellings):
        if telling.clauses.block.scope != "text" or telling.is_quoted:
            continue
        event_class = telling.trigger.event_class
        if event_class == "statement" and telling.trigger.kind == "verb":
            speaker = _speaker_of(telling)
            is_day = telling.time is not None and telling.time.granularity == "day"
            if _is_dated(telling) and is_day and speaker and telling.status == HAPPENED:
                said[speaker] = telling
            elif _is_unsaid(telling) and _is_plain_past(telling) and telling.trigger.base in SAYING:
                sources = [t for words, t in said.items() if words & speaker - PRONOUNS]
                if speaker & PRONOUNS and len(said) == 1:
                    sources = [t for t in said.values() if _is_next(t, telling)]
                source = sources[-1] if sources else None
                if source is not None:
                    tellings[number] = _take(telling, source, TOLD_BEFORE)
        elif event_class == "market":
            if telling.time is not None or telling.when is not None:
                is_source = _is_dated(telling) and telling.status == HAPPENED and not _is_aside(telling)
                market = telling if is_source else None
            elif market is not None and _is_open(telling) and _is_told(telling) and _is_fine(telling, market):
                tellings[number] = _take(telling, market, TOLD_BEFORE)
    return tellings


def _share(tellings: list[Telling]) -> list[Telling]:
    """The date that all other tellings of the same doing agree on; for the headline, that of the lead's event."""
    dated = [t for t in tellings if _is_dated(t) and t.date_method == OWN_WORDS]
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
                opening = [t for t in opening if _is_fine(telling, t)]
            same = [t for t in opening if _is_same_class(t, telling) or t.trigger.base == telling.trigger.base][:1]
        if same and len({t.time.edtf for t in same if t.time is not None}) == 1:
            tellings[number] = _take(telling, same[0], SAME_EVENT)
    return tellings


def is_same(one: Telling, other: Telling) -> bool:
    """True where two mentions of a text tell of one doing by their words: one class, one status, one stem."""
    left, right = one.trigger, other.trigger
    is_class = left.event_class == right.event_class and one.status == other.status
    if not is_class or left.event_class in NO_SHARING or left.event_class == "market":
        return False
    first, second = _speaker_of(one) - PRONOUNS, _speaker_of(other) - PRONOUNS
    if first and second and not first & second:
        return False  # others did it
    return left.base[:STEM] == right.base[:STEM]


def _is_same_class(one: Telling, other: Telling) -> bool:
    return one.trigger.event_class == other.trigger.event_class not in NO_SHARING and one.status == other.status


def date_by_publishing(tellings: list[Telling], published: date | None, main: int | None) -> list[Telling]:
    """What indices and shares did, in a report about just that which tells no day for any of it, is of the day of
    publishing: such reports come out on the day that they are about.
    """
    market = [t for t in tellings if t.trigger.event_class == "market" and t.clauses.block.scope == "text"]
    told = [t for t in tellings if t.trigger.event_class == "market" and t.time is not None]
    is_about = main is not None and tellings[main].trigger.event_class == "market"
    if (
        published is None
        or published.weekday() > FRIDAY
        or not market
        or not is_about
        or any(t.time != day_of(published) for t in told)
    ):
        return tellings
    today: Stretch = day_of(published)
    for number, telling in enumerate(tellings):
        words = telling.clauses.sentence_words[telling.sentence[1]]
        is_index = telling.trigger.event_class == "market" and bool(words & (INDICES | {"market"}))
        is_undated = telling.time is None and telling.when is None and telling.status == HAPPENED
        if is_index and is_undated and _is_told(telling) and not telling.is_quoted:
            tellings[number] = replace(telling, time=today, date_method=PUBLISHED)
    return tellings
