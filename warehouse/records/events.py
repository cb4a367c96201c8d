"""What is told to have happened."""

from dataclasses import dataclass
from datetime import date

from warehouse.records.base import Id


@dataclass(frozen=True, slots=True)
class Event:
    """A happening across documents; `description` is the words of its best mention."""

    event_id: Id
    event_class: str
    plover_type: str | None
    description: str
    date_edtf: str | None
    date_from: date | None
    date_to: date | None
    place_name: str | None
    country_code: str | None
    status: str
    story_id: Id | None
    lead_mention_id: Id
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class EventMention:
    """Where a text tells of an event; `trigger_base` is the base form of the word that names the happening.

    `place_name` to `longitude` are the gazetteer's, NULL where it knows no such place or several. `date_method` and
    `place_method` say whether the telling clause itself gives date and place ('own-words') or where else in the text
    they come from, which is where their offsets then lead.
    """

    event_mention_id: Id
    event_id: Id | None
    document_id: Id
    page_start: int
    page_end: int
    span_text: str
    trigger_start: int
    trigger_end: int
    event_class: str
    plover_type: str | None
    status: str
    date_edtf: str | None
    date_from: date | None
    date_to: date | None
    date_start: int | None
    date_end: int | None
    place_text: str | None
    place_start: int | None
    place_end: int | None
    according_to_quote_id: Id | None
    score: float
    method: str
    is_main: bool
    trigger_base: str
    place_name: str | None
    country_code: str | None
    latitude: float | None
    longitude: float | None
    date_method: str | None
    place_method: str | None


@dataclass(frozen=True, slots=True)
class EventParticipant:
    """Someone or something that took part in an event, as one text tells it.

    `score` and `method` say how sure it is that `mention_id` is who the words stand for: less for 'he' and 'she'.
    """

    event_mention_id: Id
    mention_id: Id | None
    name: str
    role: str
    page_start: int
    page_end: int
    score: float | None
    method: str | None
