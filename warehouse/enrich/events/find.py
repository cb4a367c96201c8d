"""All event mentions of a document with their participants: what it says has happened, is planned, or is not so."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.dates import date_by_publishing, spread_dates
from warehouse.enrich.events.fitting import fit
from warehouse.enrich.events.main_event import choose_main
from warehouse.enrich.events.moods import HAPPENED, HYPOTHETICAL, MODALS, PLANNED
from warehouse.enrich.events.participants import find_mention, find_participants
from warehouse.enrich.events.places import spread_places
from warehouse.enrich.events.status import read_status, read_tense
from warehouse.enrich.events.tellers import find_teller, is_in_lost_quote
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.enrich.events.triggers import Trigger, find_triggers
from warehouse.enrich.events.when import attach_times, is_dateline
from warehouse.enrich.events.where import attach_places
from warehouse.enrich.lexicon import PERSONAL
from warehouse.enrich.places import look_up
from warehouse.enrich.pronouns import PRONOUN, PRONOUN_SCORE
from warehouse.enrich.times import Context, Stretch, find_times, resolve_time
from warehouse.ids import new_id
from warehouse.records import EventMention, EventParticipant, Mention, Quote, QuotePart
from warehouse.spans import Span

METHOD = "event-rules@4"
NO_EVENT_SCOPES = frozenset(("byline", "caption"))
LATE_DAYS = 4  # a report can come out so many days after it was written
CUT_DEPS = frozenset(("advcl", "parataxis", "ccomp", "relcl"))
CUT_WORDS = frozenset("as after before since until while amid following despite because".split())


def find_event_mentions(
    document_id: str,
    published: date | None,
    blocks: Sequence[Block],
    mentions: Sequence[Mention],
    quotes: Sequence[Quote],
    parts: Sequence[QuotePart],
    dateline_place: str | None = None,
    pronouns: Mapping[tuple[int, int], Mention] = MappingProxyType({}),
) -> tuple[tuple[EventMention, ...], tuple[EventParticipant, ...]]:
    """The event mentions of one read document in page order, and their participants.

    `event_id` is left to `resolve`. What stands inside a quote's parts is told by that quote. `dateline_place` is where
    the text says that it was written, and `pronouns` tells by block and offset whom each pronoun stands for.
    """
    told: Stretch | None = None
    published = published or _find_written_day(blocks)
    names = frozenset(mention.span_text.split()[-1] for mention in mentions)
    tellings: list[Telling] = []
    for block in blocks:
        if block.scope not in NO_EVENT_SCOPES and block.tokens:
            found, told = read_block(block, published, told, names)
            tellings.extend(found)
    tellings = [t for t in tellings if not is_in_lost_quote(t, quotes, parts)]
    tellings = spread_dates(tellings)
    main = choose_main(tellings)
    tellings = date_by_publishing(tellings, published, main)
    tellings = spread_places(tellings, main, blocks, dateline_place)
    rows: list[EventMention] = []
    takers: list[EventParticipant] = []
    for number, telling in enumerate(tellings):
        row = _make_row(document_id, telling, quotes, parts, number == main)
        rows.append(row)
        takers.extend(_make_participants(row.event_mention_id, telling, mentions, pronouns))
    return tuple(sorted(rows, key=lambda r: (r.trigger_start, r.trigger_end))), tuple(
        sorted(takers, key=lambda t: (t.page_start, t.event_mention_id, t.page_end))
    )


def _find_written_day(blocks: Sequence[Block]) -> date | None:
    """The day in the dateline of the first paragraph, if told with its year: the anchor where no other is known."""
    first = next((block for block in blocks if block.scope == "text" and block.tokens), None)
    if first is None:
        return None
    for words in find_times(first.text):
        found = resolve_time(words, Context())
        if is_dateline(first.text, words) and found is not None and found.granularity == "day":
            return found.first
    return None


def read_block(
    block: Block, published: date | None, told: Stretch | None, names: frozenset[str]
) -> tuple[list[Telling], Stretch | None]:
    """The tellings of a block, and the date told last at its end, which a later 'the following year' leans on."""
    clauses = Clauses(block)
    triggers = [fitted for trigger in find_triggers(clauses) if (fitted := fit(clauses, trigger)) is not None]
    times, time_of = attach_times(clauses, triggers)
    place_of = attach_places(clauses, triggers, times)
    values: list[Stretch | None] = []
    for index, words in enumerate(times):
        owner = next((n for n, owned in time_of.items() if owned == index), None)
        tense = _tense_of(clauses, triggers[owner]) if owner is not None else None
        is_end = words.prefix in ("until", "till", "by")
        tense = "future" if is_end and tense is None else tense
        if is_end and tense == "past" and words.rule == "weekday":
            values.append(None)  # the Friday before or the one to come
            continue
        today = _find_told_day(values, published) if words.rule == "near_day" else None
        value = resolve_time(words, Context(today or published, told, tense))
        values.append(value)
        is_quoted = any(m.outer.start <= words.start < m.outer.end for m in block.marked)
        told = value if value is not None and value.first is not None and not is_quoted else told
    found = []
    tokens = clauses.tokens
    timed = {tokens[min(block.token_at(words.match.start()), len(tokens) - 1)].sentence for words in times}
    for number, trigger in enumerate(triggers):
        index = time_of.get(number, -1)
        value = values[index] if index >= 0 else None
        when = Span(times[index].start, times[index].end) if index >= 0 else None
        if value is None and index >= 0 and times[index].rule == "ahead":
            when = None  # 'in two days' behind a past tense is how long it took
        if value is not None and _is_out_of_reach(value, published, _tense_of(clauses, trigger)):
            value, when = None, None
        told_status = read_status(clauses, trigger)
        if told_status is None:
            continue
        place, page = place_of.get(number), block.passage.page_start
        sentence = clauses.tokens[trigger.head].sentence
        found.append(
            Telling(
                clauses,
                trigger,
                tuple(find_participants(clauses, trigger, names)),
                _correct_status(told_status, value, published),
                time=value,
                when=when.shift(page) if when is not None else None,
                date_method=OWN_WORDS if when is not None else None,
                place=place,
                where=place.span.shift(page) if place is not None else None,
                place_words=place.span.of(block.text) if place is not None else None,
                place_method=OWN_WORDS if place is not None else None,
                is_quoted=any(m.outer.start <= clauses.tokens[trigger.head].start < m.outer.end for m in clauses.runs),
                has_time=sentence in timed,
            )
        )
    return found, told


def _find_told_day(values: Sequence[Stretch | None], published: date | None) -> date | None:
    """The day that a block tells in full before its 'today', if that is not the day of publishing but shortly before:
    the text was written then.
    """
    last = values[-1] if values else None
    if published is None or last is None or last.first is None or last.granularity != "day":
        return None
    return last.first if 0 < (published - last.first).days <= LATE_DAYS else None


def _tense_of(clauses: Clauses, trigger: Trigger) -> str | None:
    """The tense of a trigger's clause; what is planned or may be lies ahead, whatever the tense in which it is told."""
    status = read_status(clauses, trigger)
    modals = {clauses.tokens[c].lower for c in clauses.auxiliaries(trigger.head)}
    is_ahead = status == PLANNED or (status == HYPOTHETICAL and modals & MODALS and "have" not in modals)
    return "future" if is_ahead else read_tense(clauses, trigger)


def _is_out_of_reach(time: Stretch, published: date | None, tense: str | None) -> bool:
    """True for days that end behind that of publishing beside a past tense: 'announced cuts over the next two years'
    tells when the cuts are. A weekday, month or year that has begun is no such thing.
    """
    if tense != "past" or published is None or time.first is None or time.last is None:
        return False
    return time.first > published or (time.granularity == "range" and time.last > published)


def _correct_status(status: str, time: Stretch | None, published: date | None) -> str:
    """What is told of a day behind that of publishing has not happened yet."""
    is_ahead = time is not None and time.first is not None and published is not None and time.first > published
    return PLANNED if status == HAPPENED and is_ahead else status


def _make_row(
    document_id: str, telling: Telling, quotes: Sequence[Quote], parts: Sequence[QuotePart], is_main: bool
) -> EventMention:
    block, trigger = telling.clauses.block, telling.trigger
    page = block.passage.page_start
    words = telling.clauses.place(Span(trigger.first, trigger.behind))
    span = find_clause(telling)
    known = look_up(telling.place_words) if telling.place_words is not None else None
    return EventMention(
        event_mention_id=new_id("event_mention", document_id, words.start + page, words.end + page),
        event_id=None,
        document_id=document_id,
        page_start=span.start + page,
        page_end=span.end + page,
        span_text=span.of(block.text),
        trigger_start=words.start + page,
        trigger_end=words.end + page,
        event_class=trigger.event_class,
        plover_type=trigger.plover,
        status=telling.status,
        date_edtf=telling.time.edtf if telling.time is not None else None,
        date_from=telling.time.first if telling.time is not None else None,
        date_to=telling.time.last if telling.time is not None else None,
        date_start=telling.when.start if telling.when is not None else None,
        date_end=telling.when.end if telling.when is not None else None,
        date_method=telling.date_method,
        place_text=telling.place_words,
        place_start=telling.where.start if telling.where is not None else None,
        place_end=telling.where.end if telling.where is not None else None,
        place_method=telling.place_method,
        according_to_quote_id=find_teller(telling, quotes, parts),
        score=trigger.score,
        method=METHOD,
        is_main=is_main,
        trigger_base=trigger.base,
        place_name=known.name if known is not None else None,
        country_code=known.country_code if known is not None else None,
        latitude=known.latitude if known is not None else None,
        longitude=known.longitude if known is not None else None,
    )


def _make_participants(
    event_mention_id: str,
    telling: Telling,
    mentions: Sequence[Mention],
    pronouns: Mapping[tuple[int, int], Mention],
) -> list[EventParticipant]:
    page, text = telling.clauses.block.passage.page_start, telling.clauses.block.text
    rows = []
    for taker in telling.takers:
        mention = find_mention(taker, telling.clauses, page, mentions)
        score, method = telling.trigger.score, METHOD
        if mention is None and telling.clauses.tokens[taker.head].lower in PERSONAL:
            mention = pronouns.get((telling.clauses.block.number, taker.span.start))
            if mention is not None:
                score, method = round(score * PRONOUN_SCORE, 3), f"{METHOD}+{PRONOUN}"
        span = taker.span.shift(page)
        rows.append(
            EventParticipant(
                event_mention_id=event_mention_id,
                mention_id=mention.mention_id if mention is not None else None,
                name=taker.span.of(text),
                role=taker.role,
                page_start=span.start,
                page_end=span.end,
                score=score,
                method=method,
            )
        )
    return rows


def find_clause(telling: Telling) -> Span:
    """The telling clause: the trigger, what hangs on it up to the next clause, and all its slots."""
    clauses, trigger = telling.clauses, telling.trigger
    tokens = clauses.tokens
    root = trigger.head
    head = tokens[root].head
    if (
        trigger.kind != "verb"
        and tokens[root].dep in ("dobj", "attr", "nsubj", "nsubjpass")
        and tokens[head].tag in VERB_TAGS
    ):
        root = head
    first, behind = min(root, trigger.first), max(root + 1, trigger.behind)
    waiting, seen = [root], 0
    while waiting and seen < len(tokens):
        seen += 1
        for c in clauses.children[waiting.pop()]:
            is_cut = tokens[c].dep in CUT_DEPS or (tokens[c].dep == "conj" and tokens[c].tag in VERB_TAGS)
            is_cut = is_cut or (tokens[c].dep == "prep" and tokens[c].lower in CUT_WORDS)
            if not is_cut and tokens[c].sentence == tokens[root].sentence:
                is_mark = tokens[c].dep in ("punct", "cc", "mark") or tokens[c].tag in ("WDT", "WP", "WRB")
                if not is_mark:
                    first, behind = min(first, c), max(behind, c + 1)
                waiting.append(c)
    # 'Harbour fire: Two ships sink' is two tellings
    colons = [n for n in range(first, behind) if tokens[n].text in (":", ";", "|")]
    first = max([first, *(n + 1 for n in colons if n < root)])
    behind = min([behind, *(n for n in colons if n >= trigger.behind)])
    span = clauses.place(Span(min(first, trigger.first), max(behind, trigger.behind)))
    slots = [taker.span for taker in telling.takers]
    page = telling.clauses.block.passage.page_start
    if telling.when is not None and telling.date_method == OWN_WORDS:
        slots.append(telling.when.shift(-page))
    if telling.place is not None and telling.place_method == OWN_WORDS:
        slots.append(telling.place.span)
    return Span(min([span.start, *(s.start for s in slots)]), max([span.end, *(s.end for s in slots)]))
