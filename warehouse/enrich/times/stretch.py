"""Stretches of the calendar: what an expression of time stands for, in EDTF (ISO 8601-2), with first and last day."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}  # ISO 8601-2, hemisphere not told
FIRST_QUARTER = 33
SINGLE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, week, month … of the calendar. `first` and `last` (inclusive) are None unless both ends are known."""

    edtf: str
    granularity: str
    first: date | None = None
    last: date | None = None


def day_of(day: date) -> Stretch:
    """One day."""
    return Stretch(day.isoformat(), "day", day, day)


def month_of(year: int, month: int) -> Stretch:
    """One month; months beyond 12 or below 1 count on into the years beside."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = date(year, month, monthrange(year, month)[1])
    return Stretch(f"{year:04d}-{month:02d}", "month", date(year, month, 1), last)


def year_of(year: int) -> Stretch:
    """One year."""
    return Stretch(f"{year:04d}", "year", date(year, 1, 1), date(year, 12, 31))


def decade_of(year: int) -> Stretch:
    """The ten years that share the year's first three digits."""
    start = year // 10 * 10
    return Stretch(f"{start // 10:03d}X", "decade", date(start, 1, 1), date(start + 9, 12, 31))


def century_of(number: int) -> Stretch:
    """The hundred years of the ordinal, as they are commonly counted: the 19th holds 1800 to 1899."""
    start = (number - 1) * 100
    return Stretch(f"{number - 1:02d}XX", "century", date(start, 1, 1), date(start + 99, 12, 31))


def season_of(year: int, season: str) -> Stretch:
    """A season of a year; its days are not known, since no hemisphere is told."""
    return Stretch(f"{year:04d}-{SEASONS[season]}", "season")


def quarter_of(year: int, number: int) -> Stretch:
    """A quarter of a calendar year."""
    first, last = month_of(year, number * 3 - 2).first, month_of(year, number * 3).last
    return Stretch(f"{year:04d}-{FIRST_QUARTER - 1 + number}", "quarter", first, last)


def week_of(day: date) -> Stretch:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return span_of(day_of(monday), day_of(monday + timedelta(days=6)), "week")


def span_of(start: Stretch, end: Stretch, granularity: str = "range") -> Stretch:
    """From one stretch to another, both included."""
    return Stretch(f"{start.edtf}/{end.edtf}", granularity, start.first, end.last)


def shift_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a month that is too short for it."""
    target = month_of(day.year, day.month + months)
    if target.first is None or target.last is None:  # a month always has both
        raise AssertionError(target)
    return target.first.replace(day=min(day.day, target.last.day))


def read_edtf(text: str) -> Stretch | None:
    """The stretch of a day, month or year, or of a range of them, in EDTF; None for anything else or for no date."""
    start, slash, end = text.partition("/")
    if slash:
        left, right = read_edtf(start), read_edtf(end)
        return span_of(left, right) if left and right else None
    match = SINGLE.fullmatch(text)
    if match is None:
        return None
    try:
        if match["day"]:
            return day_of(date(int(match["year"]), int(match["month"]), int(match["day"])))
        return month_of(int(match["year"]), int(match["month"])) if match["month"] else year_of(int(match["year"]))
    except ValueError:
        return None


def step(stretch: Stretch, by: int) -> Stretch | None:
    """The stretch of the same kind so many further on; None for kinds without a plain successor."""
    if stretch.first is None:
        return None
    if stretch.granularity == "day":
        return day_of(stretch.first + timedelta(days=by))
    if stretch.granularity == "week":
        return week_of(stretch.first + timedelta(weeks=by))
    if stretch.granularity == "month":
        return month_of(stretch.first.year, stretch.first.month + by)
    return year_of(stretch.first.year + by) if stretch.granularity == "year" else None
