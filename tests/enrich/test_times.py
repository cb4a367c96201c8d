"""Expressions of time mean what the table says, and abstain where it says so."""

import re
import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.enrich.time_table import load_table
from warehouse.clean.signs.dates import find_dates
from warehouse.enrich.times import Context, Stretch, find_times, read_edtf, resolve_time
from warehouse.enrich.times.find import is_tried
from warehouse.enrich.times.patterns import RULES

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


WORDS = sorted({word for row in ROWS for word in row[0].replace("[", "").replace("]", "").split()})


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from((" ", "  ", "\n")))
def test_a_rule_that_is_not_tried_would_find_nothing(words: list[str], space: str) -> None:
    text = space.join(words)
    tried = [rule for rule in RULES if is_tried(rule, text, text.lower(), {})]
    assert [rule for rule in RULES if rule.pattern.search(text) and rule not in tried] == []


def test_every_expression_of_the_table_is_tried() -> None:
    for row in ROWS:
        text = row[0].replace("[", "").replace("]", "")
        known: dict[str, bool] = {}
        untried = [rule for rule in RULES if not is_tried(rule, text, text.lower(), known)]
        assert [rule for rule in untried if rule.pattern.search(text)] == [], text


def cost_of(call: Callable[[str], object], text: str) -> float:
    """The least CPU time of three calls, in seconds."""
    spent = []
    for _ in range(3):
        started = time.process_time()
        call(text)
        spent.append(time.process_time() - started)
    return min(spent)


UNITS = ["before ", "more than 5 days ago ", "12:00 ", "1  ", "in May ", "the end of ", "   ", "word ", "1 May 2010 T,"]


@pytest.mark.parametrize("call", [find_times, lambda text: list(find_dates(text))], ids=["times", "dates"])
@pytest.mark.parametrize("unit", UNITS)
def test_a_line_without_an_end_costs_no_more_than_its_length(unit: str, call: Callable[[str], object]) -> None:
    short, long = (unit * (size // len(unit)) for size in (5_000, 40_000))
    call(unit)
    # eight times the length: what grows with its square would take 64 times as long
    assert cost_of(call, long) < 24 * cost_of(call, short) + 0.02
