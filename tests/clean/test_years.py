"""The year of a day that is told without one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clean.pages import PROSE, page
from warehouse.clean.fields.years import LONELY_YEARS, Signs, decide_year
from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
FRIDAY_6_MARCH = frozenset({(3, 6, FRI)})  # 2009, 2015, 2020, 2026, 2037


@pytest.mark.parametrize(
    ("signs", "year"),
    [
        # a weekday alone leaves one year in five or six, a bound alone all on its side
        (Signs(), None),
        (Signs(weekdays=FRIDAY_6_MARCH), None),
        (Signs(earliest=date(2025, 12, 14)), None),
        (Signs(latest=date(2026, 3, 8)), None),
        # together they decide where they are near
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2025, 12, 14)), 2026),
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2026, 3, 6)), 2026),
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2021, 5, 1)), None),
        (Signs(weekdays=FRIDAY_6_MARCH, latest=date(2026, 3, 8)), 2026),
        (Signs(weekdays=FRIDAY_6_MARCH, latest=date(2027, 3, 8)), None),
        # two bounds leave one day
        (Signs(earliest=date(2025, 12, 14), latest=date(2026, 3, 8)), 2026),
        (Signs(earliest=date(2021, 5, 1), latest=date(2030, 3, 8)), None),
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2021, 5, 1), latest=date(2030, 3, 8)), 2026),
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2021, 5, 1), latest=date(2023, 3, 8)), None),
        # a weekday of a day nearby does as well; of a day far off it may be another year's
        (Signs(weekdays=frozenset({(3, 9, MON)}), earliest=date(2025, 12, 14)), 2026),
        (Signs(weekdays=frozenset({(2, 27, FRI), (3, 6, FRI)}), earliest=date(2025, 12, 14)), 2026),
        (Signs(weekdays=frozenset({(8, 3, MON)}), earliest=date(2025, 12, 14)), None),
        # weekdays that fit no year together
        (Signs(weekdays=frozenset({(3, 6, FRI), (3, 7, FRI)}), earliest=date(2025, 12, 14)), None),
        # a weekday alone in the lead is the day's or that of the day before
        (Signs(lead_weekday=FRI), None),
        (Signs(lead_weekday=THU, earliest=date(2025, 12, 14)), 2026),
        (Signs(lead_weekday=FRI, earliest=date(2025, 12, 14)), None),  # Saturday, 6 March 2027, would do as well
        (Signs(lead_weekday=WED, earliest=date(2025, 12, 14)), None),
        (Signs(lead_weekday=THU, earliest=date(2025, 4, 1)), None),
        (Signs(lead_weekday=FRI, shown_years=frozenset({2026})), 2026),
        (Signs(lead_weekday=MON, shown_years=frozenset({2026})), None),
        # a year in so many words, unless the weekday speaks against it
        (Signs(years=frozenset({2024})), 2024),
        (Signs(years=frozenset({2026}), weekdays=FRIDAY_6_MARCH), 2026),
        (Signs(years=frozenset({2024}), weekdays=FRIDAY_6_MARCH), None),
        (Signs(years=frozenset({2024, 2026})), None),
        (Signs(years=frozenset({2024}), earliest=date(2025, 1, 1)), None),
        # the same day with its year elsewhere in the article
        (Signs(shown_years=frozenset({2026}), weekdays=FRIDAY_6_MARCH), 2026),
        (Signs(shown_years=frozenset({2026})), None),
        (Signs(shown_years=frozenset({2024}), weekdays=FRIDAY_6_MARCH), None),
        # bounds that contradict each other
        (Signs(weekdays=FRIDAY_6_MARCH, earliest=date(2026, 5, 1), latest=date(2026, 1, 1)), None),
    ],
)
def test_the_year_of_6_march(signs: Signs, year: int | None) -> None:
    found = decide_year(3, 6, signs)
    assert (found and found.year) == year


def test_a_leap_day_has_a_leap_year() -> None:
    found = decide_year(2, 29, Signs(earliest=date(2023, 12, 1), latest=date(2025, 1, 1)))
    assert found is not None and found.year == 2024
    assert decide_year(2, 28, Signs(weekdays=frozenset({(2, 29, THU)}), earliest=date(2024, 1, 1))) is not None


DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


@given(DAYS, DAYS | st.none(), DAYS | st.none(), st.booleans(), st.booleans())
def test_what_is_decided_lies_within_all_bounds(
    on: date, earliest: date | None, latest: date | None, has_weekday: bool, has_lead: bool
) -> None:
    weekdays = frozenset({(on.month, on.day, on.weekday())}) if has_weekday else frozenset()
    signs = Signs(weekdays, on.weekday() if has_lead else None, earliest, latest)
    found = decide_year(on.month, on.day, signs)
    if found is None:
        return
    decided = date(found.year, on.month, on.day)
    assert (earliest or date.min) <= decided <= (latest or date.max)
    assert not has_weekday or decided.weekday() == on.weekday()
    assert has_weekday or has_lead or (earliest and latest)


@given(st.dates(date(2000, 2, 1), date(2040, 1, 1)), st.integers(0, 360))
def test_a_true_weekday_and_a_recent_picture_give_the_true_year(on: date, days_ago: int) -> None:
    earliest = date.fromordinal(on.toordinal() - days_ago)
    found = decide_year(on.month, on.day, Signs(frozenset({(on.month, on.day, on.weekday())}), earliest=earliest))
    assert found is not None or (on.month, on.day) == (2, 29)
    assert found is None or found.year == on.year
    assert LONELY_YEARS < 5  # two years in which a day has the same weekday are five apart at least


def read(*lines: str, url: str | None = None) -> CleanedPage:
    return clean_page(page(*lines), url=url, media_type="text/plain")


def published(cleaned: CleanedPage) -> tuple[str | None, str]:
    (chosen,) = [f for f in cleaned.fields if f.field == "published" and f.is_chosen]
    return chosen.value, chosen.method.split("@")[0]


LEAD = "TOLM, March 6 (Tolm Wire) — The harbor office said the old crane would be taken down before the storms begin."
SAID = "TOLM, March 6 (Tolm Wire) — The old crane is to be taken down before the autumn storms begin, {}."
NAMED = "The street beside it was closed on Friday, March 6, by order of the harbor office and its three engineers."
CAPTION = "FILE PHOTO: The old crane over the quay in Tolm on {}. Photo by Ola Brandt"


@pytest.mark.parametrize(
    ("lines", "url", "value", "rule"),
    [
        ((LEAD, NAMED), None, "XXXX-03-06", "line/dateline_day"),
        ((CAPTION.format("December 14, 2025"), LEAD), None, "XXXX-03-06", "line/dateline_day"),
        ((CAPTION.format("December 14, 2025"), LEAD, NAMED), None, "2026-03-06", "context/weekday_after_picture"),
        ((CAPTION.format("December 14, 2025"), SAID.format("the office said Thursday")), None,
         "2026-03-06", "context/weekday_after_picture"),
        ((CAPTION.format("December 14, 2025"), SAID.format("and the council will vote on Thursday")), None,
         "XXXX-03-06", "line/dateline_day"),
        ((CAPTION.format("December 2025"), LEAD, NAMED), None, "2026-03-06", "context/weekday_after_picture"),
        ((CAPTION.format("December 14, 2021"), LEAD, NAMED), None, "XXXX-03-06", "line/dateline_day"),
        ((LEAD, "The flood of 2025, last year, had cracked it."), None, "2026-03-06", "context/year_told"),
        ((LEAD, "It was repaired last year (2025) for the last time."), None, "2026-03-06", "context/year_told"),
        ((LEAD, "In 1998, last year's tallest crane stood there."), None, "XXXX-03-06", "line/dateline_day"),
        ((LEAD, "It was repaired last year for 2025 crowns."), None, "XXXX-03-06", "line/dateline_day"),
        ((LEAD,), "https://a.example/2026/03/crane", "2026-03-06", "context/year_told"),
        ((LEAD,), "https://a.example/2026/04/crane", "XXXX-03-06", "line/dateline_day"),
        ((LEAD,), "https://a.example/2026/crane", "XXXX-03-06", "line/dateline_day"),
    ],
)  # fmt: skip
def test_the_year_of_a_dateline(lines: tuple[str, ...], url: str | None, value: str, rule: str) -> None:
    cleaned = read("Old crane to come down", *lines, *PROSE[1:], url=url)
    assert published(cleaned) == (value, rule)
    assert [f.value for f in cleaned.fields if f.field == "dateline_date"] == ["XXXX-03-06"]


def test_a_comment_bounds_the_year_from_above() -> None:
    html = "<html lang=en><body><article><h1>Old crane to come down</h1>" + "".join(
        f"<p>{line}</p>" for line in (LEAD, NAMED, *PROSE[1:])
    )
    comment = "<div class=comment><p>Ivo Tarn, March 9, 2026</p><p>It will be missed by all of us here.</p></div>"
    assert published(clean_page(f"{html}</article></body></html>"))[0] == "XXXX-03-06"
    assert published(clean_page(f"{html}</article>{comment}</body></html>")) == (
        "2026-03-06",
        "context/weekday_before_comment",
    )


@pytest.mark.parametrize(
    ("lead", "value"),
    [
        ("Tolm and Lendrath on Friday, March 6, agreed to share the cost of a new crane over the sound.", "XXXX-03-06"),
        ("Tolm and Lendrath on Friday, March 6, 2026, agreed to share the cost of a new crane.", "2026-03-06"),
        ("Tolm and Lendrath on Friday, March 6, 2025, agreed to share the cost of a new crane.", None),
        ("Tolm and Lendrath will on Friday, March 6, agree to share the cost of a new crane over the sound.", None),
        ("Tolm and Lendrath on March 6 agreed to share the cost of a new crane over the sound.", None),
    ],
)
def test_the_day_of_the_lead_where_nothing_else_is_told(lead: str, value: str | None) -> None:
    assert published(read("Old crane to come down", lead, *PROSE[1:]))[0] == value
    dated = read("Old crane to come down", "Published March 8, 2026", lead, *PROSE[1:])
    assert published(dated) == ("2026-03-08", "line/published_line")


def test_the_year_of_another_articles_picture_says_nothing() -> None:
    first = ("Old crane to come down", LEAD, NAMED, *PROSE[1:], "© Tolm Wire. All rights reserved.", "Source link")
    second = ("New crane to go up", CAPTION.format("December 14, 2025"), LEAD.replace("6", "9"), *PROSE[:5])
    cleaned = read(*first, *second)
    assert [one.document.published_edtf for one in cleaned.documents] == ["XXXX-03-06", "XXXX-03-09"]
