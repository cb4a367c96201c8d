"""The forms of one page have one address, and different pages have different ones."""

import pytest

from warehouse.resolve.addresses import page_address

PAGE = "https://www.brine.example/world/ferry-2031"


@pytest.mark.parametrize(
    "form",
    [
        PAGE,
        "http://brine.example/world/ferry-2031/",
        "https://m.brine.example/world/ferry-2031",
        "https://amp.brine.example/world/ferry-2031",
        "https://www.brine.example/amp/world/ferry-2031",
        "https://www.brine.example/world/ferry-2031/amp/",
        "https://www.brine.example/world/ferry-2031.amp",
        "https://www.brine.example/world/ferry-2031?outputType=amp",
        "https://www.brine.example/world/ferry-2031?amp",
        "https://www.brine.example/world/ferry-2031/print",
        "https://www.brine.example/world/ferry-2031?print=1",
    ],
)
def test_forms_of_one_page(form: str) -> None:
    assert page_address(form) == page_address(PAGE) == "brine.example/world/ferry-2031"


@pytest.mark.parametrize(
    "other",
    [
        "https://www.brine.example/world/ferry-2032",
        "https://www.harbourpost.example/world/ferry-2031",
        "https://www.brine.example/world/ferry-2031?id=2",
        "https://www.brine.example/world/ferry-2031?print=2",
        "https://www.brine.example/world/blueprint",
        "https://www.brine.example/world/vamp",
        None,
        "",
        "ferry-2031.txt",
        "https://[",
    ],
)
def test_other_pages(other: str | None) -> None:
    assert page_address(other) != page_address(PAGE)


@pytest.mark.parametrize(
    ("url", "canonical", "address"),
    [
        ("https://brine.example/a?ref=1", "https://www.brine.example/ferry", "brine.example/ferry"),
        ("https://amp.brine.example/123", "https://www.brine.example/ferry", "brine.example/ferry"),
        ("https://brine.example/a", "https://harbourpost.example/ferry", "brine.example/a"),  # where it was taken from
        ("https://brine.example/a", "https://brine.example/", "brine.example/a"),
        ("https://brine.example/a", None, "brine.example/a"),
        (None, "https://brine.example/a", None),
        ("https://m.example/a", None, "m.example/a"),
    ],
)
def test_what_a_page_calls_its_own(url: str | None, canonical: str | None, address: str | None) -> None:
    assert page_address(url, canonical) == address
