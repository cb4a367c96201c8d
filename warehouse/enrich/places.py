"""Names of places looked up in the gazetteer: country, division and coordinates; None where several fit as well."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from warehouse.folding import fold_text, strip_accents

LEAD = 4  # a namesake is passed over where the largest has so many times its people
US_STATES = {
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "colo": "CO", "conn": "CT", "del": "DE", "fla": "FL",
    "ga": "GA", "ill": "IL", "ind": "IN", "kan": "KS", "ky": "KY", "la": "LA", "md": "MD", "mass": "MA", "mich": "MI",
    "minn": "MN", "miss": "MS", "mo": "MO", "mont": "MT", "neb": "NE", "nev": "NV", "n h": "NH", "n j": "NJ",
    "n m": "NM", "n y": "NY", "n c": "NC", "n d": "ND", "okla": "OK", "ore": "OR", "pa": "PA", "r i": "RI", "s c": "SC",
    "s d": "SD", "tenn": "TN", "tex": "TX", "vt": "VT", "va": "VA", "wash": "WA", "w va": "WV", "wis": "WI",
    "wyo": "WY", "d c": "DC",
}  # fmt: skip
NARROWING = re.compile(r"\b(?:in|of|near|at|outside|off|on|across|around|north|south|east|west)\b\s*(?:of\s+)?")
WATERS = re.compile(r"\b(?:[Gg]ulf|[Ss]ea|[Ss]traits?|[Bb]ay|[Cc]hannel|[Oo]cean)\s+of\b")
KINDS = ("province", "state", "county", "city", "prefecture", "region")


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer. `kind` is country, admin (a first-order division) or city."""

    name: str
    kind: str
    country_code: str
    admin: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0


def find_place(words: str) -> Place | None:
    """The place that a name stands for: 'Kobe', 'Austin, Texas', 'the Netherlands'; None where none or several do.

    What stands behind a comma must hold the place; without it, a country comes before a division, a division with the
    name of a larger city behind that city, and of two cities neither is taken unless one is LEAD times as large.
    """
    parts = [part for part in (_key(part) for part in words.split(",")) if part]
    if not parts:
        return None
    places = _places_of(parts[0])
    if len(parts) > 1:
        around = [place for part in parts[1:] for place in _regions_of(part)]
        if around:
            places = [p for p in places if any(_holds(outer, p) for outer in around)]
    return _choose(places)


def look_up(words: str) -> Place | None:
    """The place that a phrase leads to: the whole of it, else what stands behind an 'in', 'of', 'near' in it; None for
    waters, which bear the names of towns on their shores.
    """
    found = find_place(words)
    if found is None and WATERS.search(words) is not None:
        return None
    tail = words
    while found is None and (match := NARROWING.search(tail)) is not None:
        tail = tail[match.end() :]
        found = find_place(tail)
    return found


def _key(words: str) -> str:
    key = fold_text(strip_accents(words.replace("'s", "").replace("’s", "")))
    key = key.removeprefix("the ")
    for kind in KINDS:
        if key.endswith(" " + kind):
            key = key[: -len(kind) - 1]
    return key


def _places_of(key: str) -> list[Place]:
    country = _countries().get(key)
    if country is None:
        return _gazetteer().get(key, [])
    states = [p for p in _gazetteer().get(key, []) if p.kind == "admin" and p.country_code == "US" != country[1]]
    return [Place(country[0], "country", country[1]), *states]  # Georgia is both


def _regions_of(key: str) -> list[Place]:
    """Countries and divisions that a name behind a comma can stand for."""
    state = US_STATES.get(key)
    if state is not None:
        return [Place(key, "admin", "US", state)]
    return [place for place in _places_of(key) if place.kind != "city"]


def _holds(outer: Place, inner: Place) -> bool:
    if outer.country_code != inner.country_code:
        return False
    return outer.kind == "country" or outer.admin == inner.admin


def _choose(places: list[Place]) -> Place | None:
    ranked = sorted(places, key=lambda p: (-p.population, p.kind, p.country_code, p.admin or ""))
    if not ranked:
        return None
    best = ranked[0]
    others = [place for place in ranked[1:] if (place.country_code, place.admin) != (best.country_code, best.admin)]
    if others and best.population < LEAD * max(others[0].population, 1):
        return None
    return best


def _read_table(name: str) -> list[list[str]]:
    text = files("warehouse.enrich.gazetteer").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


@cache
def _gazetteer() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for name, kind, country, admin, latitude, longitude, population in _read_table("places.tsv")[1:]:
        north, east = (float(latitude), float(longitude)) if latitude else (None, None)
        place = Place(name, kind, country, admin or None, north, east, int(population or 0))
        for key in {_key(name), _key(name.partition(",")[0])}:  # 'Washington, D.C.' is one name there
            found.setdefault(key, []).append(place)
    return found


@cache
def _countries() -> dict[str, tuple[str, str]]:
    """The first name and the code of each country, by the key of each name."""
    rows = _read_table("countries.tsv")
    return {_key(name): (row[1].split(";")[0], row[0]) for row in rows for name in row[1].split(";")}
