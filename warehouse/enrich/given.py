"""Whether a word is a given name, and whether women or men bear it."""

from functools import cache
from importlib.resources import files

from warehouse.folding import strip_accents

# Given names that are words of the language, places or firms as often: alone they do not tell that a person is named.
COMMON_WORDS = frozenset(
    "art royal super delta diamond forest may june april august ivy laurel rose hope faith grace summer autumn"
    " winter will mark bill rich jewel crystal amber pearl ruby iris violet lily daisy olive ginger holly heather"
    " dawn eve christian israel jordan india china asia america africa paris london austin dallas houston orlando"
    " madison charlotte florence victoria georgia virginia carolina savannah sydney chelsea brooklyn jackson lincoln"
    " washington hudson stanley collins kent indie nova santo santa san sol mercy destiny trinity harmony liberty"
    " angel star sky storm ocean river lake stone sandy rocky king prince duke earl baron major judge page sterling"
    " ford chase grant gene guy pat rob drew frank jean joy melody cherry honey precious princess queen lady miss"
    " dean bishop pope parker hunter mason cooper carter taylor baker fisher marine marina mercedes alpha omega"
    " unique divine glory gloria early young long golden silver german french roman dutch english irish scotland"
    " ireland france egypt kenya cuba havana geneva vienna milan verona catalina lima sierra aurora luna flora fauna"
    " viola vera alma pilar cruz mar del la le el de van von al ali sun wing doctor general honor modesty patience"
    " prudence charity clay cliff dale glen heath lance miles norm penny ray reed rusty sonny spring stormy tiger"
    " tuesday wednesday friday sunday easter christmas noel".split()
)


def is_plain_given(word: str) -> bool:
    """True for a given name that is hardly ever anything else."""
    return is_given(word) and _fold(word) not in COMMON_WORDS


def is_given(word: str) -> bool:
    """True for a word of a list of given names, whatever its accents; each part of one joined by a hyphen counts."""
    return _fold(word) in _genders() or all(part in _genders() for part in _fold(word).split("-"))


def find_gender(word: str) -> str | None:
    """'f' or 'm' where one sex bears the name nine times in ten, else None."""
    gender = _genders().get(_fold(word), _genders().get(_fold(word).split("-")[0]))
    return gender if gender in ("f", "m") else None


def _fold(word: str) -> str:
    return strip_accents(word).casefold().strip(".’'")


@cache
def _genders() -> dict[str, str]:
    text = files("warehouse.enrich.given_names").joinpath("names.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines())
