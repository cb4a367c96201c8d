"""The dateline that opens a report: place, day, agency, then a dash."""

import re
from dataclasses import dataclass

from warehouse.clean.signs.agencies import find_agency
from warehouse.clean.signs.dates import MONTH, YEAR, find_dates
from warehouse.spans import Span, trim_span

_DAY = rf"(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+{YEAR})?"
_WORD = r"[^\W\d_][\w.'’-]*"
_PLACE = rf"{_WORD}(?:\s+{_WORD}){{0,3}}(?:,\s*{_WORD}(?:\s+{_WORD}){{0,3}}){{0,2}}"
_AGENCY = (
    r"(?:\(\s*(?P<agency>[^()\n]{2,60}?)\s*\)|/\s*(?P<wire>[A-Z][\w .-]{2,30}?)\s*/"
    r"|\[\s*(?P<boxed>[^\[\]\n]{2,40}?)\s*\])"
)
DATELINE = re.compile(
    rf"(?:(?P<place>{_PLACE})?\s*(?:[,.|/]\s*)?(?P<day>{_DAY})?\s*[,.]?\s*(?:{_AGENCY})?)\s*(?P<dash>—|–|--|-|:)\s+(?=\S)",
    re.IGNORECASE,
)
MAX_DATELINE_CHARS = 110


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the parts of a dateline stand, as offsets of the paragraph; `edtf` is its day as far as it is told."""

    whole: Span
    place: Span | None
    day: Span | None
    agency: Span | None
    edtf: str | None
    score: float


def find_dateline(text: str) -> Dateline | None:
    """The dateline at the start of a paragraph, or None.

    A dash alone proves nothing ('Rain — and more of it — fell'): a place without day and agency must be in capitals,
    and a name in brackets without day or place must be a known agency.
    """
    match = DATELINE.match(text[:MAX_DATELINE_CHARS])
    if match is None or match.end("dash") > len(text) - 20:
        return None
    place, day = _group(text, match, "place"), _group(text, match, "day")
    agency = next((span for name in ("agency", "wire", "boxed") if (span := _group(text, match, name))), None)
    place_words = place.of(text) if place else ""
    city = place_words.partition(",")[0]
    is_capital = city.isupper() and len(city) > 2
    if place and not is_capital and not place_words[0].isupper():
        return None
    known = agency is not None and find_agency(agency.of(text)) is not None
    if match["dash"] == ":" and not (is_capital and (day or known)):
        return None  # a colon also closes labels: 'ETA (Arrival): noon'
    if (day and (place or agency)) or (place and agency and (known or is_capital)):
        score = 0.97
    elif (
        (is_capital and match["dash"] != "-" and _is_place_name(place_words))
        or known
        or (day and match["dash"] in ("—", "–", "--"))
    ):
        score = 0.85
    else:
        return None
    found = next(find_dates(day.of(text)), None) if day else None
    return Dateline(Span(0, match.end("dash")), place, day, agency, found.edtf if found else None, score)


def _is_place_name(words: str) -> bool:
    """False for shouted words that open news items but are no place."""
    return not set(words.casefold().split()) & {
        "breaking",
        "update",
        "updated",
        "exclusive",
        "watch",
        "live",
        "opinion",
        "video",
        "photos",
        "editorial",
        "analysis",
        "note",
    }


def _group(text: str, match: re.Match[str], name: str) -> Span | None:
    if match[name] is None:
        return None
    span = trim_span(text, trim_span(text, Span(*match.span(name))), " ,;/|")
    return span if span.end > span.start else None
