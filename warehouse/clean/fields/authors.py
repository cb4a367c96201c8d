"""Candidates for an article's authors."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from warehouse.clean.fields.candidates import Candidate, point_at
from warehouse.clean.fields.found_credit import FoundCredit
from warehouse.clean.fields.own_parts import find_own_parts, is_in_head
from warehouse.clean.segments import Draft
from warehouse.clean.signs.names import is_person_like, split_names
from warehouse.clean.view import PageView
from warehouse.folding import fold_text
from warehouse.spans import Span

META_NAMES = (
    ("author", 0.85), ("parsely-author", 0.85), ("sailthru.author", 0.85), ("citation_author", 0.85),
    ("citation_authors", 0.85),
    ("article:author_name", 0.85), ("cxenseparse:author", 0.85), ("og:article:author", 0.8), ("dc.creator", 0.8),
    ("dcterms.creator", 0.8), ("byl", 0.8), ("authors", 0.8), ("article:author", 0.75), ("creator", 0.75),
)  # fmt: skip
# Who wrote it, as content management systems fill the label of the card that a link to the page shows.
CARD_LABEL = re.compile(
    r"written by|by|authors?|verfasst von|geschrieben von|autor(?:in|e|a)?|écrit par|auteur|escrito por|scritto da"
    r"|geschreven door|napisane przez|skrevet av|skrevet af|skriven av|автор|написано автором|yazan|ditulis oleh"
    r"|執筆者|作者",
    re.IGNORECASE,
)
NOT_PERSON_COST = 0.12
# A plain byline over the text is surer than JSON-LD, which often names the account that posted it.
PLAIN_SCORE, OVER_TEXT_SCORE = 0.88, 0.93
OWN_NAME_SCORE = 0.55  # below any byline that readers see, above none at all


def find_authors(view: PageView, draft: Draft, credits: list[FoundCredit]) -> Iterator[Candidate]:
    """One candidate for each author that a byline, JSON-LD or a meta element names.

    Bylines between the headline and the text count alone where there are any, then the last above the headline, then
    the first below the text: the others are of other stories, or of earlier versions. An outlet that names itself as
    author counts less than a person in a byline.
    """
    declared = [*_from_head(view)] if is_in_head(view, draft) else []
    people = {fold_text(one.value) for one in declared if is_person_like(one.value)}
    written = [credit for credit in credits if credit.relation == "written_by"]
    first_text = next(no for no in draft.lines if view.role(no) == "text")
    for credit in _nearest(view, draft, written, first_text):
        is_plain = credit.no < first_text and credit.score >= PLAIN_SCORE
        name = _drop_office(credit.name, people)
        score = _weigh(name, max(credit.score, OVER_TEXT_SCORE) if is_plain else credit.score)
        span = Span(credit.span.start, credit.span.start + len(name))
        yield Candidate("author", name, credit.rule, score, span)
    yield from declared


def _from_head(view: PageView) -> Iterator[Candidate]:
    """The authors that JSON-LD and meta elements declare."""
    metadata = view.read.metadata
    own = _own_names(metadata)
    for index, part in find_own_parts(view):
        for words, keys, is_outlet in _people(part.get("author")):
            pointer = point_at("jsonld", index, "author", *keys)
            yield from _declared(words, "place/jsonld", 0.92, pointer, own, is_outlet)
    meta: Mapping[str, str] = metadata.get("meta", {})
    for key, score in META_NAMES:
        yield from _declared(meta.get(key, ""), "place/meta", score, point_at("meta", key), own)
    for number in ("1", "2"):
        if CARD_LABEL.fullmatch(meta.get(f"twitter:label{number}", "").strip(" :")):
            key = f"twitter:data{number}"
            yield from _declared(meta.get(key, ""), "place/meta", 0.85, point_at("meta", key), own)


def _drop_office(name: str, people: set[str]) -> str:
    """A name that readers see, without what follows the name of a person whom the head declares: elements beside each
    other run together ('Hedda Marn Head of Nets')."""
    ends = [match.end() for match in re.finditer(r"\S+", name)]
    return next((name[:end] for end in ends if fold_text(name[:end]) in people), name)


def _nearest(view: PageView, draft: Draft, written: list[FoundCredit], first_text: int) -> list[FoundCredit]:
    headline = next((no for no in draft.lines if view.kind(no) == "headline"), 0)
    above = [credit for credit in written if credit.no < first_text]
    if above:
        below_headline = [credit for credit in above if credit.no > headline]
        return below_headline or [credit for credit in above if credit.no == above[-1].no]
    return [credit for credit in written if credit.no == written[0].no]


def _declared(
    words: str, place: str, score: float, pointer: str, own: set[str], is_outlet: bool = False
) -> Iterator[Candidate]:
    """One candidate for each name in `words`; an outlet's own name has a rule and a score of its own."""
    for name in split_names(words):
        if is_outlet or fold_text(name) in own:
            yield Candidate("author", name, f"{place}_outlet", OWN_NAME_SCORE, pointer=pointer)
        else:
            yield Candidate("author", name, f"{place}_author", _weigh(name, score), pointer=pointer)


def _weigh(name: str, score: float) -> float:
    """The score of a name, less where it does not read as a person's: a log-in or a desk stands in for who wrote."""
    return score if is_person_like(name) else round(score - NOT_PERSON_COST, 2)


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
            yield item, keys, False
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            is_outlet = "Organization" in str(item.get("@type"))
            yield item["name"], (*keys, "name"), is_outlet
