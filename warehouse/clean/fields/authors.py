"""Candidates for an article's authors."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from warehouse.clean.fields.candidates import Candidate, point_at
from warehouse.clean.fields.credits import FoundCredit
from warehouse.clean.view import PageView
from warehouse.folding import fold_text

META_NAMES = (
    ("author", 0.85),
    ("parsely-author", 0.85),
    ("sailthru.author", 0.85),
    ("dc.creator", 0.8),
    ("dcterms.creator", 0.8),
    ("citation_author", 0.85),
    ("article:author", 0.75),
    ("byl", 0.8),
    ("authors", 0.8),
)
NO_NAME = re.compile(
    r"https?://|@|:\s"
    r"|^(?:admin|administrator|editor|staff|guest|unknown|none|null|user|webmaster|default)$",
    re.IGNORECASE,
)
LEADING_BY = re.compile(r"^(?:by\s+|\W+)", re.IGNORECASE)
OWN_NAME_SCORE = 0.55  # below any byline that readers see, above none at all


def find_authors(view: PageView, credits: list[FoundCredit], first_text: int) -> Iterator[Candidate]:
    """One candidate for each author that a byline, JSON-LD or a meta element names.

    Bylines over the text, whose first line is `first_text`, count alone where there are any: those behind it are of
    other stories, or of earlier versions. An outlet that names itself as author counts less than a person in a byline.
    """
    for credit in _nearest([credit for credit in credits if credit.relation == "written_by"], first_text):
        yield Candidate("author", credit.name, credit.rule, credit.score, credit.span)
    if len(view.articles) != 1:
        return
    metadata = view.read.metadata
    own = _own_names(metadata)
    for index, part in enumerate(metadata.get("jsonld", [])):
        for name, keys, is_outlet in _people(part.get("author")):
            pointer = point_at("jsonld", index, "author", *keys)
            yield from _declared(name, "place/jsonld", 0.92, pointer, is_outlet or fold_text(name) in own)
    meta: Mapping[str, str] = metadata.get("meta", {})
    for key, score in META_NAMES:
        name = LEADING_BY.sub("", meta.get(key, ""))
        yield from _declared(name, "place/meta", score, point_at("meta", key), fold_text(name) in own)


def _nearest(credits: list[FoundCredit], first_text: int) -> list[FoundCredit]:
    above = [credit for credit in credits if credit.no < first_text]
    return above or [credit for credit in credits if credit.no == credits[0].no]


def _declared(name: str, place: str, score: float, pointer: str, is_outlet: bool) -> Iterator[Candidate]:
    if is_name(name):
        rule = f"{place}_outlet" if is_outlet else f"{place}_author"
        yield Candidate("author", name, rule, OWN_NAME_SCORE if is_outlet else score, pointer=pointer)


def is_name(name: str) -> bool:
    """False for addresses, log-in names and placeholders that stand where a name should."""
    return 2 < len(name) <= 120 and NO_NAME.search(name) is None


def _own_names(metadata: Mapping[str, Any]) -> set[str]:
    """What the page's site and publisher call themselves, folded."""
    names = [metadata.get("meta", {}).get("og:site_name"), metadata.get("record", {}).get("source")]
    for part in metadata.get("jsonld", []):
        publisher = part.get("publisher")
        names.append(publisher.get("name") if isinstance(publisher, dict) else publisher)
    own = {fold_text(name) for name in names if isinstance(name, str)}
    return own | {f"{name} {word}" for name in own for word in ("staff", "team", "editors", "editorial team")}


def _people(value: Any) -> Iterator[tuple[str, tuple[str | int, ...], bool]]:
    """Each name in an `author` of JSON-LD, the keys that lead to it, and whether it is an organisation's."""
    listed = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
    for index, item in listed:
        keys: tuple[str | int, ...] = () if index is None else (index,)
        if isinstance(item, str):
            yield LEADING_BY.sub("", " ".join(item.split())), keys, False
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            is_outlet = "Organization" in str(item.get("@type"))
            yield LEADING_BY.sub("", " ".join(item["name"].split())), (*keys, "name"), is_outlet
