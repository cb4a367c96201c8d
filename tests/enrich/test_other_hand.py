"""Cases by another hand: each of the open half by name, the held-back half by its count only."""

from typing import Any

import pytest

from tests.enrich.other_hand import is_right, read_cases

OPEN, HELD_BACK = read_cases("open"), read_cases("held_back")
HELD_BACK_RIGHT = 48
# Cases of the open half that fail, each with what it would need.
FAILING = {
    "signature: em dash, office and company": "the office and the body behind a signature's name are not read",
    "terms: technical term": "what a trade calls a thing looks like what critics call it, which is a quote",
}


def _mark(case: dict[str, Any]) -> Any:
    why = FAILING.get(case["name"])
    marks = [pytest.mark.xfail(strict=True, reason=why)] if why else []
    return pytest.param(case, id=case["name"], marks=marks)


@pytest.mark.parametrize("case", [_mark(case) for case in OPEN])
def test_open_case(case: dict[str, Any]) -> None:
    assert is_right(case)


def test_held_back_cases() -> None:
    """Their number is written down exactly, so that a gain is noticed as well as a loss."""
    assert sum(map(is_right, HELD_BACK)) == HELD_BACK_RIGHT


def test_every_failing_case_is_one_of_the_open_half() -> None:
    names = {case["name"] for case in OPEN}
    assert len(names) == len(OPEN) and names >= FAILING.keys()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "indirect"),
        ("text", "Something else."),
        ("speaker", "Somebody"),
        ("cue", "shouted"),
        ("person", "Nobody"),
    ],
)
def test_a_case_with_one_wrong_field_is_not_right(key: str, value: str) -> None:
    case = next(case for case in OPEN if case["name"] == "direct_name: told, colon")
    assert is_right(case)
    assert not is_right({**case, "quotes": [{**case["quotes"][0], key: value}]})
