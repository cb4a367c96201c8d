import pytest

from warehouse.enrich.places import find_place, look_up


@pytest.mark.parametrize(
    ("words", "name", "country"),
    [
        ("London", "London", "GB"),
        ("Kobe", "Kobe", "JP"),
        ("the Netherlands", "Netherlands", "NL"),
        ("U.S.", "United States", "US"),
        ("London, Ontario", "London", "CA"),
        ("Springfield, Ill.", "Springfield", "US"),
        ("Baoding, Hebei province", "Baoding", "CN"),
        ("Sao Paulo, Brazil", "São Paulo", "BR"),
        ("Washington", "Washington, D.C.", "US"),
        ("Tbilisi, Georgia", "Tbilisi", "GE"),
    ],
)
def test_a_name_leads_to_its_place(words: str, name: str, country: str) -> None:
    place = find_place(words)
    assert place is not None
    assert (place.name, place.country_code) == (name, country)


@pytest.mark.parametrize("words", ["Springfield", "Georgia", "Foreign Correspondents’ Club", "Tolm Haven", "", ","])
def test_where_none_or_several_fit_there_is_none(words: str) -> None:
    assert find_place(words) is None


def test_cities_have_coordinates_and_countries_none() -> None:
    kobe, japan = find_place("Kobe"), find_place("Japan")
    assert kobe is not None and japan is not None
    assert (kobe.latitude, kobe.longitude) == pytest.approx((34.69, 135.18), abs=0.1)
    assert (japan.latitude, japan.longitude) == (None, None)


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("the central station in Kobe", "JP"),
        ("a harbour near Bergen, Norway", "NO"),
        ("the old mill", None),
        ("the Gulf of Aden", None),
    ],
)
def test_a_phrase_is_where_its_name_is(words: str, country: str | None) -> None:
    place = look_up(words)
    assert (place.country_code if place is not None else None) == country
