"""What expressions of time lean on, and the year that a day without one falls in."""

import re
from dataclasses import dataclass
from datetime import date

from warehouse.enrich.times.patterns import MONTH_NUMBERS, NUMBER_WORDS
from warehouse.enrich.times.stretch import Stretch

Match = re.Match[str]
WEEKDAY_YEARS = 14  # a date falls on each weekday at least twice in so many years, 29 February aside


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression leans on: the day of publishing, the date told last, and 'past', 'future' or None."""

    published: date | None = None
    told: Stretch | None = None
    tense: str | None = None


def month_number(name: str) -> int:
    """The number of a month by its name, whole or cut short."""
    return MONTH_NUMBERS[name.lower().rstrip(".")]


def count_of(words: str | None) -> int:
    """A count in figures or words; nothing is one."""
    lower = (words or "one").lower()
    return int(lower) if lower.isdigit() else NUMBER_WORDS[lower]


def day_number(words: str) -> int:
    """The day of the month in words such as "3rd of"."""
    return int("".join(c for c in words.split()[0] if c.isdigit()))


def reference_of(context: Context) -> date | None:
    """The day that a date without a year lies near: that of publishing, else that just told; None without both."""
    if context.published is not None:
        return context.published
    return context.told.first if context.told else None


def tense_of(context: Context) -> str | None:
    """The tense, where there is a day of publishing for it to lean on."""
    return context.tense if context.published is not None else None


def pick_year(month: int, day: int, weekday: int | None, context: Context) -> date | None:
    """The day with that month and day that fits the weekday and the tense, nearest to what is known; None without it.

    A weekday that stands with the date outweighs the tense: it leaves one year in five or six.
    """
    reference = reference_of(context)
    if reference is None:
        return None
    days = []
    for year in range(max(1, reference.year - WEEKDAY_YEARS), reference.year + WEEKDAY_YEARS + 1):
        try:
            candidate = date(year, month, day)
        except ValueError:
            continue
        if weekday is None or candidate.weekday() == weekday:
            days.append(candidate)
    if weekday is None and tense_of(context) == "past":
        days = [d for d in days if d <= reference]
    elif weekday is None and tense_of(context) == "future":
        days = [d for d in days if d >= reference]
    return min(days, key=lambda d: abs((d - reference).days), default=None)
