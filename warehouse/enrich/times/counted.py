"""Times told by counting or by their place in another: so long ago, last week, the following year, quarters, feasts."""

from datetime import date, timedelta

from warehouse.enrich.times.anchors import Context, Match, count_of, pick_year, tense_of
from warehouse.enrich.times.patterns import FEASTS, ORDINALS
from warehouse.enrich.times.stretch import (
    Stretch,
    century_of,
    day_of,
    decade_of,
    month_of,
    quarter_of,
    season_of,
    shift_months,
    span_of,
    step,
    week_of,
    year_of,
)

UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}
UNIT_MONTHS = {"month": 1, "year": 12, "decade": 120}
TOLD_STEPS = {
    "following": 1,
    "next": 1,
    "later": 1,
    "after": 1,
    "previous": -1,
    "preceding": -1,
    "earlier": -1,
    "before": -1,
}


def read_near(match: Match, context: Context) -> Stretch | None:
    """Last, this and next week, month, year …"""
    today = context.published
    if today is None:
        return None
    unit, edge = match["unit"].lower(), (match["edge"] or "").lower().strip()
    by = {"last": -1, "this": 0, "the": 0, "next": 1}[match["which"].lower()]
    whole: Stretch | None
    if unit == "weekend":
        if by > 0:
            return None  # the coming one or the one after
        saturday = week_of(today).first or today
        saturday += timedelta(days=5 + 7 * by)
        if by == 0 and context.tense == "past" and saturday > today:
            saturday -= timedelta(days=7)  # on a Monday 'this weekend' may be over
        return span_of(day_of(saturday), day_of(saturday + timedelta(days=1)), "weekend")
    if unit == "decade":
        return decade_of(today.year + 10 * by)
    if unit == "century":
        return century_of(today.year // 100 + 1 + by)
    whole = {"week": week_of(today), "month": month_of(today.year, today.month), "year": year_of(today.year)}[unit]
    whole = step(whole, by)
    if by == 0 and edge in ("earlier", "later") and whole and whole.first and whole.last:
        first, last = (whole.first, today) if edge == "earlier" else (today, whole.last)
        return span_of(day_of(first), day_of(last))
    return whole


def read_weekend(match: Match, context: Context) -> Stretch | None:
    """The weekend that was last, or the coming one where the clause looks ahead."""
    if context.published is None:
        return None
    saturday = context.published - timedelta(days=(context.published.weekday() - 5) % 7)
    if context.tense == "future" and context.published.weekday() < 5:
        saturday += timedelta(days=7)
    return span_of(day_of(saturday), day_of(saturday + timedelta(days=1)), "weekend")


def year_told(match: Match, context: Context) -> int | None:
    """The year that stands with a quarter or half; None without one."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("which") and context.published:
        return context.published.year + {"last": -1, "this": 0, "next": 1}[groups["which"].lower()]
    return None


def read_season(match: Match, context: Context) -> Stretch | None:
    """A season of a told or relative year."""
    groups = match.groupdict()
    if groups.get("year"):
        return season_of(int(groups["year"]), groups["season"].lower())
    if context.published is None:
        return None
    by, season = groups["which"].lower(), groups["season"].lower()
    month, start = context.published.month, {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[season]
    year = context.published.year
    if by == "last" and month < start + 3:
        year -= 1  # it has not ended yet, so the one before is meant
    if by == "next" and month >= start:
        year += 1
    return season_of(year, season)


def read_quarter(match: Match, context: Context) -> Stretch | None:
    """A quarter or half of a year; without a year the last that has ended, or the next where the clause looks ahead."""
    number = ORDINALS.get(match["ordinal"].lower()) or int(match["ordinal"])
    year, is_half = year_told(match, context), match["unit"].lower() == "half"
    if is_half and number > 2:
        return None
    if year is None:
        if context.published is None or is_half:
            return None
        year, month = context.published.year, context.published.month
        if tense_of(context) == "future":
            year += number * 3 < month
        else:
            year -= number * 3 >= month
    if is_half:
        return span_of(month_of(year, 6 * number - 5), month_of(year, 6 * number), "half")
    return quarter_of(year, number)


def _move(day: date, count: int, unit: str) -> Stretch | None:
    """The stretch of the unit's size so many units from a day: days are days, weeks weeks, months months."""
    if unit in UNIT_DAYS:
        moved = day + timedelta(days=count * UNIT_DAYS[unit])
        return day_of(moved) if unit == "day" else week_of(moved)
    if unit == "month":
        return month_of(day.year, day.month + count)
    return year_of(day.year + count) if unit == "year" else decade_of(day.year + 10 * count)


def read_ago(match: Match, context: Context) -> Stretch | None:
    """So many units before the day of publishing."""
    day = context.published
    return _move(day, -count_of(match["count"]), match["unit"].lower()) if day else None


def read_ahead(match: Match, context: Context) -> Stretch | None:
    """So many units behind the day of publishing; only where the clause looks ahead is 'in two days' not a duration."""
    if context.published is None or (context.tense != "future" and match.group().lower().startswith("in")):
        return None
    return _move(context.published, count_of(match["count"]), match["unit"].lower())


def _stretch_to(day: date, count: int, unit: str) -> Stretch:
    other = (
        day + timedelta(days=count * UNIT_DAYS[unit])
        if unit in UNIT_DAYS
        else shift_months(day, count * UNIT_MONTHS[unit])
    )
    return span_of(day_of(min(day, other)), day_of(max(day, other)))


def read_coming(match: Match, context: Context) -> Stretch | None:
    """From the day of publishing so many units on."""
    day = context.published
    return _stretch_to(day, count_of(match["count"]), match["unit"].lower()) if day else None


def read_past(match: Match, context: Context) -> Stretch | None:
    """So many units up to the day of publishing; 'the past years' without a count is nothing exact."""
    day = context.published
    if day is None or (match["count"] is None and match.group().lower().endswith("s")):
        return None
    return _stretch_to(day, -count_of(match["count"]), match["unit"].lower())


def read_told(match: Match, context: Context) -> Stretch | None:
    """A time counted from the one told last; None where that one is less exact than the unit."""
    told, groups = context.told, match.groupdict()
    if told is None or told.first is None or told.last is None:
        return None
    unit, which = match["unit"].lower(), match["which"].lower().split()[-1]
    if {"day": 0, "week": 6, "month": 30, "year": 365}[unit] < (told.last - told.first).days:
        return None
    by = TOLD_STEPS.get(which, 0) * (count_of(groups["count"]) if groups.get("count") else 1)
    return _move(told.first, by, unit)


def read_same_period(match: Match, context: Context) -> Stretch | None:
    """The month or quarter told last, a year before; None where none was told."""
    told = context.told
    if told is None or told.first is None or told.granularity not in ("month", "quarter"):
        return None
    if told.granularity == "month":
        return step(told, -12)
    return quarter_of(told.first.year - 1, (told.first.month + 2) // 3)


def read_decade(match: Match, context: Context) -> Stretch | None:
    """A decade; 'the 1900s' may be ten years or a hundred, and "the '80s" are the last that have begun."""
    if match["decade"]:
        year = int(match["decade"])
        return decade_of(year) if year % 100 else None
    if context.published is None:
        return None
    year = context.published.year // 100 * 100 + int(match["short"])
    return decade_of(year if year <= context.published.year else year - 100)


def read_century(match: Match, context: Context) -> Stretch | None:
    """A century by its ordinal."""
    return century_of(int(match["number"]))


def read_feast(match: Match, context: Context) -> Stretch | None:
    """A feast with a day of its own, Easter and its neighbours among them."""
    month, day = FEASTS[match["feast"].lower().replace("’", "'")]
    if month == 0:
        return _read_easter(match, context, day)
    if match["year"]:
        return day_of(date(int(match["year"]), month, day))
    found = pick_year(month, day, None, context)
    return day_of(found) if found else Stretch(f"XXXX-{month:02d}-{day:02d}", "day")


def _read_easter(match: Match, context: Context, shift: int) -> Stretch | None:
    if match["year"]:
        return day_of(_easter(int(match["year"])) + timedelta(days=shift))
    today = context.published
    if today is None:
        return None
    days = [_easter(year) + timedelta(days=shift) for year in range(today.year - 1, today.year + 2)]
    if tense_of(context) == "past":
        days = [day for day in days if day <= today]
    if tense_of(context) == "future":
        days = [day for day in days if day >= today]
    return day_of(min(days, key=lambda day: abs((day - today).days)))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm that Nature printed in 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def read_year(match: Match, context: Context) -> Stretch | None:
    """A year by its number."""
    return year_of(int(match["year"]))


def read_years(match: Match, context: Context) -> Stretch | None:
    """'2010–14': from one year to a later one."""
    first, last = int(match["year"]), int(match["last"])
    last += first // 100 * 100 if last < 100 else 0
    return span_of(year_of(first), year_of(last)) if first < last else None


def read_nothing(match: Match, context: Context) -> Stretch | None:
    """None: the words tell of a time but not of which."""
    return None
