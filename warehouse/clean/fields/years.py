"""The year of a day that an article gives without one: from weekdays, and from what else on the page bounds it."""

import re
from calendar import isleap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from warehouse.clean.fields.published_head import UPDATE_WORD, find_url_month
from warehouse.clean.segments import Draft
from warehouse.clean.signs.dates import FoundDate, find_dates, find_months
from warehouse.clean.view import PageView

# How near a bound must be to decide alone: a photograph is mostly of the last twelve months, comments come soon.
REACH, COMMENT_REACH, LEAD_REACH = timedelta(days=366), timedelta(days=92), timedelta(days=120)
NEAR = timedelta(days=31)  # a day that an article names with its weekday is the one nearest to its own
LONELY_YEARS = 3
FIRST_YEAR, LAST_YEAR = 1950, 2100
YEAR = r"(?P<year>(?:19|20)\d\d)"
# How far the article's year is from a year that it calls last, this or next: '(…), last year', 'last year, in 2025,'.
CALLED_YEARS = tuple(
    (
        re.compile(
            rf"\b{word} year(?:,? in |,? \(|, ){YEAR}(?=[),.;:]|$)"
            rf"|\b{YEAR.replace('year', 'other')},? {word} year(?=[),.;:]|$)",
            re.IGNORECASE,
        ),
        offset,
    )
    for word, offset in (("last", 1), ("this", 0), ("next", -1))
)
BARE_WEEKDAY = re.compile(
    r"(?<!next )(?<!coming )(?<!every )(?<!each )(?<!last )(?<!by )\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"(?!s\b|,? (?:[A-Z][a-z]{2,}\.? )?\d)"
)
WEEKDAY_STARTS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
FUTURE = re.compile(r"\b(?:will|would|to be|planned|scheduled|set (?:for|to)|due)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signs:
    """What an article and its page show of the year of a day.

    `weekdays` are (month, day, weekday) as the article names them together, 0 is Monday; `lead_weekday` stands alone in
    its first paragraph. Its day is not before `earliest` and not after `latest`. `years` are told elsewhere in so many
    words, `shown_years` are those of the same day where the article repeats it with one.
    """

    weekdays: frozenset[tuple[int, int, int]] = frozenset()
    lead_weekday: int | None = None
    earliest: date | None = None
    latest: date | None = None
    years: frozenset[int] = frozenset()
    shown_years: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Year:
    """A year, the rule that gave it, and how sure it is."""

    year: int
    rule: str
    score: float


def decide_year(month: int, day: int, signs: Signs) -> Year | None:
    """The one year that all signs leave, or None: where several fit, where they contradict each other, and where a
    weekday or a year of another picture would have to decide alone.

    A weekday that stands with its day leaves one year in five or six, so that one bound decides. A weekday alone in the
    lead may be the day's or that of the day before; it leaves two years in seven, and decides where no other year
    nearby fits.
    """
    weekdays = {one for one in signs.weekdays if _is_near(month, day, one)}
    is_strict = bool(weekdays)
    lead = None if is_strict else signs.lead_weekday
    fits = [
        on
        for year in range(FIRST_YEAR, LAST_YEAR)
        if (on := _date(year, month, day)) is not None and _fits(on, weekdays, lead)
    ]
    inside = [on for on in fits if (signs.earliest or date.min) <= on <= (signs.latest or date.max)]
    if signs.years:
        told = [on for on in inside if on.year in signs.years]
        is_told = len(told) == 1 and len(signs.years) == 1
        return Year(told[0].year, "context/year_told", 0.82 if is_strict else 0.78) if is_told else None
    if signs.shown_years and (is_strict or lead is not None):
        shown = [on for on in inside if on.year in signs.shown_years]
        return Year(shown[0].year, "context/weekday_and_year", 0.82 if is_strict else 0.78) if len(shown) == 1 else None
    if signs.earliest and signs.latest:
        if len(inside) != 1:
            return None
        rule = "context/weekday_between_bounds" if is_strict or lead is not None else "context/between_bounds"
        return Year(inside[0].year, rule, 0.82 if is_strict else 0.78)
    if not is_strict and lead is None:
        return None
    return _from_one_bound(inside, signs, is_strict)


def _from_one_bound(inside: list[date], signs: Signs, is_strict: bool) -> Year | None:
    """The fitting day next to the only bound, if it is near and no other is."""
    if not inside or (signs.earliest is None and signs.latest is None):
        return None
    if signs.earliest:
        nearest, bound, reach, rule = inside[0], signs.earliest, REACH, "context/weekday_after_picture"
    else:
        assert signs.latest is not None
        nearest, bound, reach, rule = inside[-1], signs.latest, COMMENT_REACH, "context/weekday_before_comment"
    is_lonely = not any(0 < abs(on.year - nearest.year) < LONELY_YEARS for on in inside)
    if abs(nearest - bound) > (reach if is_strict else min(reach, LEAD_REACH)) or not is_lonely:
        return None
    return Year(nearest.year, rule, 0.8 if is_strict else 0.76)


def _is_near(month: int, day: int, named: tuple[int, int, int]) -> bool:
    """True where a named day is within a month of the other, whichever the year."""
    on, other = date(2000, month, day), date(2000, named[0], named[1])
    apart = abs(on - other)
    return min(apart, timedelta(days=366) - apart) <= NEAR


def _fits(on: date, weekdays: set[tuple[int, int, int]], lead: int | None) -> bool:
    if lead is not None:
        return lead in (on.weekday(), (on - timedelta(days=1)).weekday())
    return all(_weekday_near(on, month, day) == weekday for month, day, weekday in weekdays)


def _weekday_near(on: date, month: int, day: int) -> int | None:
    """The weekday of the day of that name nearest to `on`; None of a 29 February that no year near has."""
    days = [found for year in (on.year - 1, on.year, on.year + 1) if (found := _date(year, month, day))]
    nearest = min(days, key=lambda found: abs(found - on), default=None)
    return nearest.weekday() if nearest and abs(nearest - on) <= NEAR else None


def _date(year: int, month: int, day: int) -> date | None:
    return None if (month, day) == (2, 29) and not isleap(year) else date(year, month, day)


def find_signs(view: PageView, draft: Draft, month: int, day: int) -> Signs:
    """What the article and its page show of the year of its day `month`/`day`.

    A photograph was taken before the article appeared, comments were written after it: their dates bound it. The date
    of a teaser says nothing, nor do bounds from outside the article where the page holds several.
    """
    texts = [view.lines[no].text for no in draft.lines if view.role(no) == "text"]
    found = {no: dates for no in draft.lines if (dates := list(find_dates(view.lines[no].text)))}
    named = [one for no, dates in found.items() if view.role(no) == "text" for one in dates]
    wholes = [one.day for dates in found.values() for one in dates if one.day]
    years = {year for text in texts for year in _called_years(text)}
    if len(view.articles) == 1 and (at := find_url_month(view.read.url or "")) is not None and at[1] == month:
        years.add(at[0])
    leads = set(_lead_weekdays(texts[0])) if texts else set()
    latest = [*_comment_days(view, draft), *_update_days(view, found)]
    return Signs(
        weekdays=frozenset(
            (int(one.edtf[5:7]), int(one.edtf[8:]), one.weekday)
            for one in named
            if one.weekday is not None and not one.day
        ),
        lead_weekday=leads.pop() if len(leads) == 1 else None,
        earliest=max(_picture_days(view, draft, found), default=None),
        latest=min(latest, default=None),
        years=frozenset(years),
        shown_years=frozenset(on.year for on in wholes if (on.month, on.day) == (month, day)),
    )


def _lead_weekdays(text: str) -> Iterator[int]:
    """The weekdays without a day in a paragraph, but for those of which their clause says what is to come."""
    for match in BARE_WEEKDAY.finditer(text):
        clause = max(text.rfind(mark, 0, match.start()) for mark in ",;.—–")
        if not FUTURE.search(text, max(0, clause), match.start()):
            yield WEEKDAY_STARTS.index(match[1])


def _called_years(text: str) -> Iterator[int]:
    """The article's own year, as it follows from a year that it calls last, this or next year."""
    if " year" not in text:
        return
    for pattern, offset in CALLED_YEARS:
        for match in pattern.finditer(text):
            yield int(match["year"] or match["other"]) + offset


def _picture_days(view: PageView, draft: Draft, found: Mapping[int, list[FoundDate]]) -> Iterator[date]:
    """When pictures of the article were taken; the first of the month where only that is told."""
    for no in draft.lines:
        text = view.lines[no].text
        if view.kind(no) == "caption" and not FUTURE.search(text):
            yield from [one.day for one in found.get(no, ()) if one.day] or find_months(text)


def _comment_days(view: PageView, draft: Draft) -> Iterator[date]:
    if len(view.articles) != 1:
        return
    last = max(no for no in draft.lines if view.role(no) == "text")
    for line in view.lines[last + 1 :]:
        if view.kind(line.no) == "comment":
            yield from (one.day for one in find_dates(line.text) if one.day)


def _update_days(view: PageView, found: Mapping[int, list[FoundDate]]) -> Iterator[date]:
    for no, dates in found.items():
        is_note = view.kind(no) in ("update_marker", "correction", "published_line")
        if is_note and UPDATE_WORD.search(view.lines[no].text):
            yield from (one.day for one in dates if one.day)
