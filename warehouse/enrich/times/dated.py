"""Days, weekdays and months by their names and numbers."""

from datetime import date, timedelta

from warehouse.enrich.times.anchors import (
    WEEKDAY_YEARS,
    Context,
    Match,
    day_number,
    month_number,
    pick_year,
    reference_of,
    tense_of,
)
from warehouse.enrich.times.patterns import WEEKDAY_NUMBERS
from warehouse.enrich.times.stretch import Stretch, day_of, month_of, span_of, week_of


def read_date(match: Match, context: Context) -> Stretch | None:
    """A day by month and number; without a year the one that fits, else EDTF with the year left open."""
    groups = match.groupdict()
    if groups.get("attacks"):
        return Stretch("XXXX-09-11", "day")  # those of one year or another's: the text does not say
    month, day = month_number(groups["month"]), day_number(groups["day"])
    if groups.get("year"):
        return day_of(date(int(groups["year"]), month, day))
    date(2000, month, day)  # a leap year: raises for a day that no year has
    weekday = WEEKDAY_NUMBERS[groups["weekday"].lower()[:3]] if groups.get("weekday") else None
    found = pick_year(month, day, weekday, context)
    return day_of(found) if found else Stretch(f"XXXX-{month:02d}-{day:02d}", "day")


def read_day_range(match: Match, context: Context) -> Stretch | None:
    """Days of one month."""
    start = read_date(match, context)
    if start is None or start.first is None:
        return None
    return span_of(start, day_of(start.first.replace(day=day_number(match["last"]))))


def read_iso(match: Match, context: Context) -> Stretch | None:
    """Year, month and day in figures."""
    return day_of(date(int(match["year"]), int(match["month"]), int(match["day"])))


def read_numeric(match: Match, context: Context) -> Stretch | None:
    """13/01/2026 and 01/13/2026; which of 01/02/2026 is the month is not known."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if one > 12 or one == two:
        return day_of(date(year, two, one))
    return day_of(date(year, one, two)) if two > 12 else None


def read_monthday(match: Match, context: Context) -> Stretch | None:
    """'the 5th' and 'Friday the 13th': the last one, or the next where the clause looks ahead."""
    day, weekday = int(match["day"]), match.groupdict().get("weekday")
    reference = reference_of(context)
    if reference is None:
        return None
    if context.published is None:
        return day_of(reference.replace(day=day)) if context.told and context.told.granularity == "month" else None
    step_months = 1 if context.tense == "future" else -1
    for months in range(0, WEEKDAY_YEARS * 12 * step_months, step_months):
        month = month_of(reference.year, reference.month + months)
        if month.first is None or month.last is None or month.last.day < day:
            continue
        found = month.first.replace(day=day)
        is_ahead = found > reference if step_months < 0 else found < reference
        if not is_ahead and (weekday is None or found.weekday() == WEEKDAY_NUMBERS[weekday.lower()[:3]]):
            return day_of(found)
    return None


def read_month(match: Match, context: Context) -> Stretch | None:
    """A month; without a year by tense, else the nearest; None where both are as far."""
    groups = match.groupdict()
    month, today = month_number(groups["month"]), reference_of(context)
    if groups.get("year"):
        return month_of(int(groups["year"]), month)
    if today is None:
        return Stretch(f"XXXX-{month:02d}", "month")
    if groups.get("which"):
        return month_of(today.year + {"last": -1, "this": 0, "next": 1}[groups["which"].lower()], month)
    rank = (groups.get("rank") or "").lower()
    if rank == "this":
        return month_of(today.year, month)
    if rank:
        is_behind = month < today.month if rank == "last" else month > today.month
        return month_of(today.year + (0 if is_behind else -1 if rank == "last" else 1), month)
    tense = tense_of(context)
    if tense == "past":
        return month_of(today.year - (month > today.month), month)
    if tense == "future":
        return month_of(today.year + (month < today.month), month)
    ahead = (month - today.month) % 12
    if ahead == 6:
        return None  # as far behind as ahead
    return month_of(today.year, today.month + (ahead if ahead < 6 else ahead - 12))


def read_near_day(match: Match, context: Context) -> Stretch | None:
    """Today, yesterday and the like."""
    if context.published is None:
        return None
    word = " ".join(match["word"].lower().split())
    days = {
        "yesterday": -1,
        "last night": -1,
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    }
    return day_of(context.published + timedelta(days=days.get(word, 0)))


def read_weekday(match: Match, context: Context) -> Stretch | None:
    """A weekday: the last one up to the day of publishing, or the next where the clause looks ahead."""
    today, groups = context.published, match.groupdict()
    if today is None:
        return None
    wanted = WEEKDAY_NUMBERS[groups["weekday"].lower()[:3]]
    monday = today - timedelta(days=today.weekday())
    if groups.get("week"):
        weeks = {"last": -1, "this": 0, "next": 1}[groups["week"].lower()]
        return day_of(monday + timedelta(days=7 * weeks + wanted))
    which = " ".join((groups.get("which") or "").lower().split())
    back, ahead = (today.weekday() - wanted) % 7, (wanted - today.weekday()) % 7
    if which in ("last", "past"):
        return day_of(today - timedelta(days=back or 7))
    if which == "next" and wanted > today.weekday():
        return None  # said on Monday, 'next Friday' is this week's or next week's
    if which in ("next", "coming", "this coming"):
        return day_of(today + timedelta(days=ahead or 7))
    if which == "this":
        return day_of(monday + timedelta(days=wanted))
    is_ahead = context.tense == "future" and which != "this past"
    return day_of(today + timedelta(days=ahead) if is_ahead else today - timedelta(days=back))


def read_week_of(match: Match, context: Context) -> Stretch | None:
    """Monday to Sunday around a date."""
    day = read_date(match, context)
    return week_of(day.first) if day and day.first else None
