import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.clean.bounds.vote import MAX_TAGS, vote_for_blocks
from warehouse.clean.fields.sources import site_of
from warehouse.clean.fields.titles import drop_site_name
from warehouse.clean.signs.agencies import find_agency, find_agency_by_site, has_agency
from warehouse.clean.signs.names import is_name, is_person_like, split_names
from warehouse.read.tree import parse_html


@pytest.mark.parametrize(
    "name", ["Hedda Marn", "Ivo Tarn-Belo", "J. R. Holt", "Maria de la Cruz", "Sélène D’Arc", "Ida von Marn"]
)
def test_names_of_people(name: str) -> None:
    assert is_person_like(name)


@pytest.mark.parametrize(
    "name", ["Marn", "Senior Editor", "Tolm Courier News", "Read More", "Marn 2026", "hedda marn", "By Hedda"]
)
def test_what_is_no_name_of_a_person(name: str) -> None:
    assert not is_person_like(name)


@pytest.mark.parametrize(
    ("title", "site_name", "headline", "expected"),
    [
        ("Crane falls | The Courier", "The Courier", None, "Crane falls"),
        ("Crane falls - The Courier", None, "Crane falls", "Crane falls"),
        ("The old crane falls down | Courier", None, None, "The old crane falls down"),
        ("Crane - an obituary", None, None, "Crane - an obituary"),
        ("Crane falls", "The Courier", None, "Crane falls"),
    ],
)
def test_a_site_name_is_no_part_of_a_title(
    title: str, site_name: str | None, headline: str | None, expected: str
) -> None:
    assert drop_site_name(title, site_name, headline) == expected


@pytest.mark.parametrize("name", ["AFP", "Agence France-Presse", "agence france presse"])
def test_an_agency_has_many_names(name: str) -> None:
    found = find_agency(name)
    assert found is not None and found.site == "afp.com"


def test_agencies_are_known_by_their_site_too() -> None:
    found = find_agency_by_site("upi.com")
    assert found is not None and found.name == "United Press International"
    assert find_agency_by_site("courier.example") is None


@pytest.mark.parametrize(
    ("text", "answer"), [("Ola Brandt/Reuters", True), ("POOL/YONHAP", True), ("an app for maps", False)]
)
def test_agencies_in_credits_are_written_as_names(text: str, answer: bool) -> None:
    assert has_agency(text) is answer


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.bbc.co.uk/news", "bbc.co.uk"),
        ("https://news.courier.example/a", "courier.example"),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_the_site_of_an_address(url: str | None, site: str | None) -> None:
    assert site_of(url) == site


def test_a_page_beyond_the_limits_is_not_voted_on() -> None:
    html = "<p>x</p>" * (MAX_TAGS + 1)
    assert vote_for_blocks(html, parse_html(html)[0], []) is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Hedda Marn", ["Hedda Marn"]),
        ("By Hedda Marn, PhD and Ivo Tarn", ["Hedda Marn", "Ivo Tarn"]),
        ("Von Hedda Marn und Ivo Tarn", ["Hedda Marn", "Ivo Tarn"]),
        ("Autor: Hedda Marn", ["Hedda Marn"]),
        ("Veröffentlicht von hmarn", ["hmarn"]),
        ("Hedda Marn, M.D.", ["Hedda Marn"]),
        ("Hedda Marn, Tolm, Ivo Tarn", ["Hedda Marn", "Ivo Tarn"]),
        ("Marn & Marn", ["Marn & Marn"]),
        ("von der Marn", ["von der Marn"]),
        ("Di Tarn", ["Di Tarn"]),
        ("Tolm Courier Staff", ["Tolm Courier Staff"]),
        ("ByteHarbor", ["ByteHarbor"]),
        ("admin", []),
        ("hedda[at]courier.example", []),
        ("https://courier.example/hedda", []),
        ("https://courier.example/hedda; Hedda Marn; itarn", ["Hedda Marn", "itarn"]),
        ("View all posts", []),
        ("", []),
    ],
)
def test_the_names_in_a_declared_author(words: str, names: list[str]) -> None:
    assert split_names(words) == names


@given(st.text(alphabet="aA.,;/& yet und By\n", max_size=60))
def test_declared_names_are_words_of_what_was_declared(words: str) -> None:
    for name in split_names(words):
        assert is_name(name) or is_person_like(name)
        assert name in " ".join(words.split())
