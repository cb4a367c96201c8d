from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.clean.signs.dates import find_dates, parse_stamp


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on Jan. 8 in Tolm", ["XXXX-01-08"]),
        ("March 3, 2026", ["2026-03-03"]),
        ("3rd of March 2026", ["2026-03-03"]),
        ("20. März 2026", ["2026-03-20"]),
        ("le 4 juillet 2025", ["2025-07-04"]),
        ("el 5 de mayo de 2025", ["2025-05-05"]),
        ("2026-03-03T10:15:00Z", ["2026-03-03"]),
        ("2026/3/3 and 13.3.2026", ["2026-03-03", "2026-03-13"]),
        ("3/4/2026 could be either", []),
        ("4/4/2026 could not", ["2026-04-04"]),
        ("February 29", ["XXXX-02-29"]),
        ("February 29, 2025 and April 31", []),
        ("March 15:30 is a clock", []),
        ("may 5 people have come", ["XXXX-05-05"]),
        ("room 20260303", []),
        ("03-ago-2026, 3-Mar-2026", ["2026-08-03", "2026-03-03"]),
        ("March 3, 2026By Hedda", ["2026-03-03"]),
        ("3 марта 2026, 3 marca 2026, 3 mart 2026", ["2026-03-03"] * 3),
        ("2026年3月3日 2026. 3. 3.", ["2026-03-03"] * 2),
        ("04.03.2026", ["2026-03-04"]),
        ("1.3.20261", []),
    ],
)
def test_dates_have_the_precision_that_the_text_gives(text: str, found: list[str]) -> None:
    assert [one.edtf for one in find_dates(text)] == found


def test_an_instant_needs_its_zone() -> None:
    with_zone, without = find_dates("March 3, 2026 at 10:15 p.m. UTC, or March 4, 2026 10:15")
    assert with_zone.at == datetime(2026, 3, 3, 22, 15, tzinfo=UTC)
    assert (without.at, without.day) == (None, date(2026, 3, 4))


def test_a_weekday_is_kept() -> None:
    friday, none = find_dates("Friday, January 7, and January 8")
    assert (friday.weekday, none.weekday) == (4, None)


@pytest.mark.parametrize(
    ("value", "edtf", "at"),
    [
        ("2026-03-03T10:15:00+02:00", "2026-03-03", datetime(2026, 3, 3, 8, 15, tzinfo=UTC)),
        ("2026-03-03T10:15:00", "2026-03-03", None),
        ("2026-03-03", "2026-03-03", None),
        ("1772532900", "2026-03-03", datetime(2026, 3, 3, 10, 15, tzinfo=UTC)),
        ("1772532900000", "2026-03-03", datetime(2026, 3, 3, 10, 15, tzinfo=UTC)),
        ("Tue Mar  3 10:15:00 2026", "2026-03-03", None),
        ("Tue Mar 03 10:15:00 CET 2026", "2026-03-03", None),
        ("20260303", "2026-03-03", None),
        ("2026-03-03|10h15", "2026-03-03", None),
        ("Tue, 3 Mar 2026 10:15:00 GMT", "2026-03-03", datetime(2026, 3, 3, 10, 15, tzinfo=UTC)),
    ],
)
def test_machine_dates(value: str, edtf: str, at: datetime | None) -> None:
    stamp = parse_stamp(value)
    assert stamp is not None
    assert (stamp.edtf, stamp.at) == (edtf, at)


@pytest.mark.parametrize(
    "value", ["", "soon", "0000-00-00", "99999", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0"]
)
def test_no_date_is_none(value: str) -> None:
    assert parse_stamp(value) is None


@given(st.text(alphabet="0123456789/.-: TZjanmar,", max_size=40))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
    parse_stamp(text)
