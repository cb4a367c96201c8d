"""All event mentions of a document with their participants: what it says has happened, is planned, or is not so."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.advice import drop_advice
from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.dating.anchored import Anchors, correct_status, find_written_day, read_times
from warehouse.enrich.events.dating.dates import spread_dates
from warehouse.enrich.events.dating.figures import date_by_publishing
from warehouse.enrich.events.dating.joined import join_clauses
from warehouse.enrich.events.dating.retold import date_headline
from warehouse.enrich.events.factuality.status import read_status
from warehouse.enrich.events.main_event import choose_main
from warehouse.enrich.events.slots.participants import find_mention, find_participants
from warehouse.enrich.events.slots.places import spread_places
from warehouse.enrich.events.slots.tellers import find_teller, is_in_lost_quote
from warehouse.enrich.events.slots.where import attach_places
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.enrich.events.wording import find_clause
from warehouse.enrich.events.words.fitting import fit
from warehouse.enrich.events.words.triggers import find_triggers
from warehouse.enrich.lexicon import PERSONAL
from warehouse.enrich.places import look_up
from warehouse.enrich.pronouns import PRONOUN, PRONOUN_SCORE
from warehouse.ids import new_id
from warehouse.records import EventMention, EventParticipant, Mention, Quote, QuotePart
from warehouse.spans import Span

METHOD = "event-rules@5"
NO_EVENT_SCOPES = frozenset(("byline", "caption"))


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
    published = published or find_written_day(blocks)
    anchors = Anchors(published)
    names = frozenset(mention.span_text.split()[-1] for mention in mentions)
    tellings: list[Telling] = []
    for block in blocks:
        if block.scope not in NO_EVENT_SCOPES and block.tokens:
            found, anchors = read_block(block, anchors, names)
            tellings.extend(found)
    told_by = {t.key: find_teller(t, quotes, parts) for t in tellings}
    tellings = [t for t in tellings if told_by[t.key] is not None or not is_in_lost_quote(t, quotes)]
    tellings = spread_dates(drop_advice(tellings, blocks, quotes, parts))
    tellings = date_headline(tellings, published)
    main = choose_main(tellings)
    tellings = join_clauses(date_by_publishing(tellings, published, main))
    tellings = spread_places(tellings, main, blocks, dateline_place)
    rows: list[EventMention] = []
    takers: list[EventParticipant] = []
    for number, telling in enumerate(tellings):
        row = _make_row(document_id, telling, told_by[telling.key], number == main)
        rows.append(row)
        takers.extend(_make_participants(row.event_mention_id, telling, mentions, pronouns))
    return tuple(sorted(rows, key=lambda r: (r.trigger_start, r.trigger_end))), tuple(
        sorted(takers, key=lambda t: (t.page_start, t.event_mention_id, t.page_end))
    )


def read_block(block: Block, anchors: Anchors, names: frozenset[str]) -> tuple[list[Telling], Anchors]:
    """The tellings of a block, and what the times of the next one lean on."""
    clauses = Clauses(block)
    triggers = [fitted for trigger in find_triggers(clauses) if (fitted := fit(clauses, trigger)) is not None]
    times, behind = read_times(clauses, triggers, anchors)
    place_of = attach_places(clauses, triggers, times.words)
    found = []
    for number, trigger in enumerate(triggers):
        told_status = read_status(clauses, trigger)
        if told_status is None:
            continue
        value, when = times.of(number, trigger, told_status)
        place, page = place_of.get(number), block.passage.page_start
        found.append(
            Telling(
                clauses,
                trigger,
                tuple(find_participants(clauses, trigger, names)),
                correct_status(told_status, value, anchors.published),
                time=value,
                when=when.shift(page) if when is not None else None,
                date_method=OWN_WORDS if when is not None else None,
                place=place,
                where=place.span.shift(page) if place is not None else None,
                place_words=place.span.of(block.text) if place is not None else None,
                place_method=OWN_WORDS if place is not None else None,
                is_quoted=any(m.outer.start <= clauses.tokens[trigger.head].start < m.outer.end for m in clauses.runs),
                has_time=times.has_time(trigger),
                has_hour=times.has_hour(number),
            )
        )
    return found, behind


def _make_row(document_id: str, telling: Telling, according_to: str | None, is_main: bool) -> EventMention:
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
        according_to_quote_id=according_to,
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
