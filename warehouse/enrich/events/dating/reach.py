"""How far an open time reaches for an event: what has gone on since a day, what is to be done by one."""

from dataclasses import replace
from datetime import date

from warehouse.enrich.events.factuality.moods import DENIED, HAPPENED, HYPOTHETICAL, PLANNED
from warehouse.enrich.times import Context, Stretch, TimeWords, resolve_time
from warehouse.enrich.times.stretch import day_of, month_of, span_of, year_of

COUNTED = frozenset(("coming", "past"))  # 'within the next six months': to the month, whatever the day of publishing


def close_time(words: TimeWords, value: Stretch, context: Context, status: str) -> Stretch:
    """The stretch in which an event falls whose words leave one end open: what has happened since then did so up to
    the day of publishing, and what is planned or may be by then will from that day on. The ends are as exact as the
    words are. Unchanged without a day of publishing.
    """
    today = context.published
    if today is None:
        return value
    if words.rule in COUNTED:
        return _widen(words, value)
    if value.granularity != "open":
        return value
    bare = resolve_time(replace(words, prefix=""), context)
    if bare is None or bare.first is None or bare.last is None:
        return value
    if words.prefix == "since" and status in (HAPPENED, DENIED) and bare.first <= today:
        end = None if words.match.groupdict().get("edge") else _unit_around(today, bare.granularity)
        return bare if end == bare else span_of(bare, end or day_of(today))
    if words.prefix == "by" and status in (PLANNED, HYPOTHETICAL) and today <= bare.last:
        start = _unit_around(today, bare.granularity)
        if start is not None:
            return bare if start == bare else span_of(start, bare)
    return value


def _unit_around(day: date, granularity: str) -> Stretch | None:
    if granularity == "month":
        return month_of(day.year, day.month)
    if granularity == "year":
        return year_of(day.year)
    return day_of(day) if granularity == "day" else None


def _widen(words: TimeWords, value: Stretch) -> Stretch:
    """A stretch counted in months or years as whole months or years."""
    unit = words.match["unit"].lower()
    if unit not in ("month", "year") or value.first is None or value.last is None:
        return value
    first, last = _unit_around(value.first, unit), _unit_around(value.last, unit)
    if first is None or last is None:
        return value
    return first if first == last else span_of(first, last)
