"""Candidates for when an article appeared or changed, and what several of them say together."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from warehouse.clean.fields.candidates import Candidate, best_of, point_at
from warehouse.clean.fields.own_parts import find_own_parts, is_in_head
from warehouse.clean.fields.published_head import find_url_date, read_head_dates
from warehouse.clean.fields.published_lines import (
    FAR_SCORE,
    NEAR_SCORE,
    is_day_first,
    read_dateline_date,
    read_dates_elsewhere,
    read_lead_date,
    read_line_dates,
)
from warehouse.clean.segments import Draft
from warehouse.clean.view import PageView

ONE_DAY = timedelta(days=1)
WEST, EAST = timedelta(hours=-12), timedelta(hours=14)  # the zones of the world


def find_published(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Candidates for `published` and `modified` (EDTF, or ISO 8601 where an instant is told).

    What the page's head and address say counts for the only article or that of the page's title; published lines and
    the dateline count for the article that holds them. A caption's date is when a picture was taken and is no
    candidate.
    """
    metadata, url = view.read.metadata, view.read.url
    head: list[Candidate] = []
    if is_in_head(view, draft):
        head += read_head_dates(metadata, find_own_parts(view), is_day_first(metadata.get("lang"), url))
        if (day := find_url_date(url or "")) is not None:
            head.append(Candidate("published", day, "place/url_date", 0.8, pointer=point_at("url")))
    yield from head
    seen = [*read_line_dates(view, draft)]
    yield from seen
    yield from _prefer_seen(head, seen)
    opening = [*read_dateline_date(view, draft)]
    yield from opening
    if not any(candidate.field == "published" for candidate in (*head, *seen, *opening)):
        elsewhere = [*read_dates_elsewhere(view)]
        yield from elsewhere
        yield from _from_update([*seen, *head, *elsewhere])
        yield from read_lead_date(view, draft)


def _prefer_seen(head: list[Candidate], seen: list[Candidate]) -> Iterator[Candidate]:
    """A candidate again, where it says better than the page's head when that was in the publisher's own calendar.

    A stamp in UTC or without a zone may name the day beside the publisher's. And where the head gives one time for
    publication and change, it is that of the last change, and an earlier date over the article is the older truth.
    """
    best = best_of([c for c in head if c.field == "published"])
    if best is None or (stamp := _day(best.value)) is None:
        return
    changed = best_of([c for c in head if c.field == "modified"])
    changed_day = _day(changed.value) if changed else None
    is_one_time = changed_day is not None and abs(changed_day - stamp) <= ONE_DAY
    fields = ("published", "modified") if is_one_time else ("published",)
    shown = next((c for c in seen if c.field in fields and c.score == NEAR_SCORE), None)
    others = [*([shown] if shown else ()), *(c for c in head if c.field == "published")]
    is_borne_out = any(_day(c.value) == stamp and _tells_calendar(best.value, c) for c in others)
    local = next((c for c in sorted(others, key=_tells_zone) if _is_local_day(best.value, c)), None)
    if is_borne_out:
        return
    far = [c for c in seen if c.field == "published" and c.score == FAR_SCORE]
    older = shown or (far[0] if len({c.value for c in far}) == 1 else None)  # several are of other stories
    if local is not None:
        yield replace(local, field="published", rule="context/local_day", score=0.985)
    elif is_one_time and older is not None and (day := _day(older.value)) is not None and stamp - day > ONE_DAY:
        yield replace(older, field="published", rule="context/seen_before_change", score=0.985)
    elif shown is not None and changed_day is not None and _is_between(stamp, _day(shown.value), changed_day):
        # Neither the stamp of the first version nor that of the last: the day under which it was published again.
        yield replace(shown, rule="context/seen_between_stamps", score=0.985)


def _is_between(first: date, day: date | None, last: date) -> bool:
    return day is not None and day - first > ONE_DAY and last - day > ONE_DAY


def _tells_calendar(stamp: str, other: Candidate) -> bool:
    """True for an address, and for the stamp's instant in another zone: both show the publisher's own calendar."""
    if "T" in other.value and "T" in stamp:
        at, instant = datetime.fromisoformat(other.value), datetime.fromisoformat(stamp)
        return at == instant and at.utcoffset() != instant.utcoffset()
    return other.rule == "place/url_date"


def _tells_zone(candidate: Candidate) -> int:
    """Sorts first what tells the instant in a zone, then what readers see."""
    return 0 if "T" in candidate.value else 1 if candidate.span else 2


def _is_local_day(stamp: str, other: Candidate) -> bool:
    """True where `other` names the day before or after the stamp's, and a zone exists in which the stamp falls on it.

    Where the stamp tells a zone, the publisher's own it may be, so that only readers' words count against it.
    """
    day = _day(other.value)
    if day is None or day == _day(stamp):
        return False
    if "T" not in stamp:
        return abs(day - date.fromisoformat(stamp)) == ONE_DAY
    at = datetime.fromisoformat(stamp)
    if at.utcoffset() and other.span is None:
        return False
    if "T" in other.value:
        return datetime.fromisoformat(other.value) == at
    return day in ((at.astimezone(UTC) + WEST).date(), (at.astimezone(UTC) + EAST).date())


def _from_update(candidates: list[Candidate]) -> Iterator[Candidate]:
    """Where a page tells only when it changed, this version of it was published then."""
    changed = [candidate for candidate in candidates if candidate.field == "modified"]
    if changed:
        yield replace(changed[0], field="published", rule="context/only_change_told", score=0.5)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:  # EDTF with unknown digits
        return None
