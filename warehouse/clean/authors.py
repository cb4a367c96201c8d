"""Candidates for an article's authors."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from warehouse.clean.candidates import Candidate, point_at
from warehouse.clean.credits import FoundCredit
from warehouse.clean.view import PageView

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
    r"https?://|^(?:admin|administrator|editor|staff|guest|unknown|none|null|user|webmaster|default)$|@", re.IGNORECASE
)
LEADING_BY = re.compile(r"^by\s+", re.IGNORECASE)


def find_authors(view: PageView, credits: list[FoundCredit]) -> Iterator[Candidate]:
    """One candidate for each author that a byline, JSON-LD or a meta element names."""
    for credit in credits:
        if credit.relation == "written_by":
            yield Candidate("author", credit.name, credit.rule, credit.score, credit.span)
    if len(view.articles) != 1:
        return
    metadata = view.read.metadata
    for index, part in enumerate(metadata.get("jsonld", [])):
        for name, keys in _people(part.get("author")):
            if is_name(name):
                yield Candidate(
                    "author", name, "place/jsonld_author", 0.92, pointer=point_at("jsonld", index, "author", *keys)
                )
    meta: Mapping[str, str] = metadata.get("meta", {})
    for key, score in META_NAMES:
        name = LEADING_BY.sub("", meta.get(key, ""))
        if is_name(name):
            yield Candidate("author", name, "place/meta_author", score, pointer=point_at("meta", key))


def is_name(name: str) -> bool:
    """False for addresses, log-in names and placeholders that stand where a name should."""
    return 2 < len(name) <= 120 and NO_NAME.search(name) is None


def _people(value: Any) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    listed = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
    for index, item in listed:
        keys: tuple[str | int, ...] = () if index is None else (index,)
        if isinstance(item, str):
            yield " ".join(item.split()), keys
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            yield " ".join(item["name"].split()), (*keys, "name")
