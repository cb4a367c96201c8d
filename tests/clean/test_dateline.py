import pytest

from warehouse.clean.signs.dateline import find_dateline

REST = "The old crane of the harbor fell into the river on Monday."


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency", "edtf"),
    [
        ("TOLM, March 3 (Reuters) - ", "TOLM", "March 3", "Reuters", "XXXX-03-03"),
        ("March 3 (Tolm Wire) — ", None, "March 3", "Tolm Wire", "XXXX-03-03"),
        ("Port Hessary, March 3 (Tolm Wire) — ", "Port Hessary", "March 3", "Tolm Wire", "XXXX-03-03"),
        ("TOLM (AP) — ", "TOLM", None, "AP", None),
        ("TOLM — ", "TOLM", None, None, None),
        ("TOLM, Karsovia — ", "TOLM, Karsovia", None, None, None),
        ("LENDRATH, 8 January (Xinhua) -- ", "LENDRATH", "8 January", "Xinhua", "XXXX-01-08"),
        ("OMBRIN, March 3, 2026 /PRNewswire/ -- ", "OMBRIN", "March 3, 2026", "PRNewswire", "2026-03-03"),
        ("(Reuters) - ", None, None, "Reuters", None),
    ],
)
def test_the_parts_of_a_dateline(
    opening: str, place: str | None, day: str | None, agency: str | None, edtf: str | None
) -> None:
    text = opening + REST
    found = find_dateline(text)
    assert found is not None
    parts = [span.of(text) if span else None for span in (found.place, found.day, found.agency)]
    assert parts == [place, day, agency]
    assert found.edtf == edtf
    assert found.whole.of(text) == opening.rstrip()


@pytest.mark.parametrize(
    "opening",
    [
        "Rain — and more of it — fell. ",
        "The crane (built in 1921) — ",
        "UPDATE — ",
        "Tolm: ",
        "Marn - ",
        "Q: ",
        "ETA (Arrival at quay): ",
        "He said - ",
        "",
    ],
)
def test_a_dash_alone_is_no_dateline(opening: str) -> None:
    assert find_dateline(opening + REST) is None
