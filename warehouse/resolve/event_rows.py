"""What an event is as a row: the words of its best mention, and what most of its independent tellings say of it."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

from warehouse.ids import new_id
from warehouse.records import Event
from warehouse.resolve.events import Telling

Value = TypeVar("Value")
STATUSES = ("happened", "planned", "denied", "hypothetical")
LONG_AGO = 10**9
FEW_WORDS = 4  # 'the flood' says less of an event than any clause


def is_event(group: Sequence[Telling]) -> bool:
    """True where enough is told to say which happening it is: a document is about it, or two tell of it, or one tells
    when or where it was or names who took part. Sayings and doings of no class need a document that is about them, or
    two that tell when, where or by whom they were or will be done.
    """
    mentions = [telling.mention for telling in group]
    if any(mention.is_main for mention in mentions):
        return True
    has_slot = any(t.takers or t.mention.date_edtf is not None or t.mention.place_text is not None for t in group)
    is_shared = len({mention.document_id for mention in mentions}) > 1
    if mentions[0].event_class in ("statement", "other"):
        return is_shared and has_slot and mentions[0].status in ("happened", "planned")
    return is_shared or has_slot


def make_event(group: Sequence[Telling]) -> Event:
    """The row of an event; where its tellings differ, what most origins say, which the mentions all keep."""
    lead = min(group, key=_rank)
    status = _choose_status(group)
    fitting = [t for t in group if t.mention.status == status]
    event_class = _most_told(group, lambda t: t.mention.event_class) or lead.mention.event_class
    plover = next(t.mention.plover_type for t in group if t.mention.event_class == event_class)
    dated = [t for t in fitting if t.mention.date_edtf is not None] or [t for t in group if t.mention.date_edtf]
    when = _most_told(dated, lambda t: (f"{_days(t):09d}", t.mention.date_edtf, t.mention.date_from, t.mention.date_to))
    placed = [t for t in group if t.mention.place_text is not None]
    known = [t for t in placed if t.mention.country_code is not None] or placed
    where = _most_told(known, _place_key)
    place = next((t.mention for t in known if _place_key(t) == where), None)
    stories = {t.story_id for t in group}
    story = next(iter(stories)) if len(stories) == 1 else None
    return Event(
        event_id=new_id("event", min(t.mention_id for t in group)),
        event_class=event_class,
        plover_type=plover,
        description=lead.mention.span_text,
        date_edtf=when[1] if when is not None else None,
        date_from=when[2] if when is not None else None,
        date_to=when[3] if when is not None else None,
        place_name=place.place_text if place is not None else None,
        country_code=place.country_code if place is not None else None,
        status=status,
        story_id=story,
        lead_mention_id=lead.mention_id,
        latitude=place.latitude if place is not None else None,
        longitude=place.longitude if place is not None else None,
    )


def _place_key(telling: Telling) -> tuple[bool, str, str]:
    mention = telling.mention
    return (mention.latitude is None, mention.place_name or "", mention.country_code or "")


def _rank(telling: Telling) -> tuple[object, ...]:
    """Best first: what a document is about, what nobody is quoted for, what can be read by itself, what tells most,
    what was published first.
    """
    mention = telling.mention
    is_short = len(mention.span_text.split()) < FEW_WORDS
    slots = (mention.date_edtf is not None) + (mention.place_text is not None) + bool(telling.takers)
    published = telling.published.toordinal() if telling.published is not None else LONG_AGO
    is_quoted = mention.according_to_quote_id is not None
    return (not mention.is_main, is_quoted, is_short, -slots, published, mention.event_mention_id)


def _choose_status(group: Sequence[Telling]) -> str:
    """Happened where anybody tells it so in words of their own, else what most origins say."""
    own = [t for t in group if t.mention.according_to_quote_id is None]
    if any(t.mention.status == "happened" for t in own):
        return "happened"
    origins: dict[str, set[str]] = defaultdict(set)
    for telling in own or group:
        origins[telling.mention.status].add(_witness(telling))
    return min(origins, key=lambda status: (-len(origins[status]), STATUSES.index(status)))


def _days(telling: Telling) -> int:
    """How many days a date leaves open; a date without ends leaves open more than any with."""
    first, last = telling.mention.date_from, telling.mention.date_to
    return (last - first).days if first is not None and last is not None else LONG_AGO


def _witness(telling: Telling) -> str:
    return telling.origin_id or telling.mention.document_id


def _most_told(group: Sequence[Telling], value_of: Callable[[Telling], Value]) -> Value | None:
    """The value that most origins tell, of equals the least; None where there is none."""
    origins: dict[Value, set[str]] = defaultdict(set)
    for telling in group:
        origins[value_of(telling)].add(_witness(telling))
    return min(origins, key=lambda value: (-len(origins[value]), str(value)), default=None)
