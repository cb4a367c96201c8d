"""Expressions of time mean what the table says, and abstain where it says so."""

import re
from datetime import date, timedelta

import pytest

from tests.enrich.time_table import load_table
from warehouse.enrich.times import Context, Stretch, find_times, read_edtf, resolve_time

ROWS = load_table()


def read(words: str, anchor: str, told: str, tense: str) -> list[Stretch | None]:
    context = Context(
        date.fromisoformat(anchor) if anchor != "-" else None,
        read_edtf(told) if told != "-" else None,
        tense if tense != "-" else None,
    )
    return [resolve_time(found, context) for found in find_times(words.replace("[", "").replace("]", ""))]


def interval(edtf: str) -> tuple[date | None, date | None]:
    """First and last day of an EDTF text, reckoned apart from the code under test."""
    first, _, last = edtf.partition("/")
    ends = []
    for part, is_last in ((first, False), (last or first, True)):
        if not (match := re.fullmatch(r"(\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?", part)):
            return None, None
        year, month, day = match.groups()
        if month and int(month) > 12:
            if int(month) < 33:
                return None, None
            month = str(3 * (int(month) - 33) + (3 if is_last else 1))
        digits = year.replace("X", "9" if is_last else "0")
        if day:
            ends.append(date(int(digits), int(month), int(day)))
        elif not is_last:
            ends.append(date(int(digits), int(month or 1), 1))
        else:
            number = int(month or 12)
            ends.append(date(int(digits) + number // 12, number % 12 + 1, 1) - timedelta(days=1))
    return ends[0], ends[1]


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 200
    assert len(set(ROWS)) == len(ROWS)


@pytest.mark.parametrize(
    ("words", "anchor", "told", "tense", "expected"), ROWS, ids=["|".join(row[:4]) for row in ROWS]
)
def test_expression(words: str, anchor: str, told: str, tense: str, expected: str) -> None:
    found = read(words, anchor, told, tense)
    if expected == "NULL":
        assert all(one is None for one in found)
        return
    assert [one.edtf if one else None for one in found] == [expected]
    (one,) = found
    assert one is not None
    if "~" not in expected:
        assert (one.first, one.last) == interval(expected)
