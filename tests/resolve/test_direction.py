"""Which of two documents came first: on evidence alone, and not known where that is silent or speaks both ways."""

from datetime import date

import pytest

from tests.resolve.test_origins import MARCH_4, MARCH_6, make
from warehouse.resolve.direction import find_direction, published_interval


@pytest.mark.parametrize(
    ("one", "other", "derived", "evidence"),
    [
        ({}, {}, None, set()),
        ({"has_source_marker": True}, {}, "a", {"source_marker"}),
        ({}, {"has_source_marker": True}, "b", {"source_marker"}),
        ({"has_source_marker": True}, {"has_source_marker": True}, None, set()),
        ({"credited": frozenset({"agency"})}, {"source_id": "agency"}, "a", {"credit"}),
        ({"published": MARCH_4}, {"published": MARCH_6}, "b", {"published"}),
        ({"published": MARCH_4}, {"published": MARCH_4}, None, set()),
        ({"published": (date(2024, 3, 1), date(2024, 3, 31))}, {"published": MARCH_6}, None, set()),
        ({"has_update_marker": True}, {}, "a", {"update_marker"}),
        ({"has_dateline": True}, {}, "b", {"dateline"}),
        ({"has_dateline": True}, {"has_dateline": True}, None, set()),
        ({"has_dateline": True, "article_id": "x"}, {"article_id": "x"}, None, set()),
        # a dateline gives way to whatever else speaks
        ({"has_dateline": True, "published": MARCH_6}, {"published": MARCH_4}, "a", {"dateline", "published"}),
        ({"has_dateline": True, "has_source_marker": True}, {}, "a", {"dateline", "source_marker"}),
        # what speaks both ways decides nothing
        (
            {"published": MARCH_4, "has_source_marker": True},
            {"published": MARCH_6},
            None,
            {"published", "source_marker"},
        ),
    ],
)
def test_direction(one: dict[str, object], other: dict[str, object], derived: str | None, evidence: set[str]) -> None:
    pair = make("a", **one), make("b", **other)
    for direction in (find_direction(pair[0], pair[1]), find_direction(pair[1], pair[0])):
        assert direction.derived_id == derived
        assert set(direction.evidence) == evidence


@pytest.mark.parametrize(
    ("day", "edtf", "interval"),
    [
        (date(2024, 2, 29), "2024-02-29", (date(2024, 2, 29), date(2024, 2, 29))),
        (None, "2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        (None, "2023", (date(2023, 1, 1), date(2023, 12, 31))),
        (None, "2024-01-30/2024-02", (date(2024, 1, 30), date(2024, 2, 29))),
        (None, "XXXX-01-09", None),
        (None, "2024-13", None),
        (None, None, None),
    ],
)
def test_published_interval(day: date | None, edtf: str | None, interval: tuple[date, date] | None) -> None:
    assert published_interval(day, edtf) == interval
