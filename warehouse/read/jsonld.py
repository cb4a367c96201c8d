"""What a page's JSON-LD says of its article: the objects of an article's type, with what they refer to put in
place; or of what type the page is by its own words where it is none."""

import json
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import islice
from typing import Any

from lxml import etree

ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle"
    " BackgroundNewsArticle ReviewNewsArticle"
    " AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting Report"
    " ScholarlyArticle MedicalScholarlyArticle"
    " SocialMediaPosting TechArticle Recipe HowTo".split()
)
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "MedicalWebPage", "AboutPage", "QAPage"})  # what holds an article
# What is the main thing of a page that is no article. Organisations, questions and answers, events and places are left
# out: publishers and articles declare them too.
OTHER_TYPES = frozenset(
    "Product ProductGroup ItemList OfferCatalog CollectionPage SearchResultsPage QAPage DiscussionForumPosting"
    " ProfilePage ContactPage CheckoutPage SoftwareApplication WebApplication MobileApplication VideoGame JobPosting"
    " RealEstateListing".split()
)
KEPT_PARTS = (
    "@type", "headline", "alternativeHeadline", "name", "description", "datePublished", "dateModified",
    "dateCreated", "dateline",
    "author", "creator", "publisher", "copyrightHolder", "copyrightNotice", "creditText", "articleSection",
    "inLanguage",
    "url", "mainEntityOfPage", "isBasedOn", "isPartOf", "sourceOrganization", "translator", "contributor", "correction",
    "isAccessibleForFree", "locationCreated", "wordCount",
)  # fmt: skip
MAKERS = frozenset("author creator publisher copyrightHolder sourceOrganization translator contributor".split())
MAX_VALUE_CHARS = 2000
MAX_LIST = 20
MAX_JSONLD_CHARS = 1 << 20
MAX_PARTS = 10
MAX_DEPTH = 4
MAX_NAMED = 500
MAX_ITEMS = 200

Named = Mapping[str, dict[str, Any]]
# By XPath, which looks through a page without making a Python object of each of its elements.
TYPED = etree.XPath("descendant-or-self::*[@itemtype]")


def read_values(root: etree._Element) -> list[object]:
    """What the page's JSON-LD scripts hold, in page order; those that cannot be read are left out."""
    return [value for element in root.iter("script") if (value := _read_script(element)) is not None]


def read_jsonld(values: Sequence[object]) -> list[dict[str, Any]]:
    """The objects of an article's or page's type in the page's JSON-LD, articles first, in page order otherwise.

    Only the parts that say something of the article are kept. Where a maker is only an '@id', as content management
    systems write it, the object of that id stands in its place.
    """
    objects = [found for value in values for found in _typed_in(value, ARTICLE_TYPES | PAGE_TYPES)]
    objects.sort(key=lambda value: not _types(value) & ARTICLE_TYPES)
    named: dict[str, dict[str, Any]] = {}
    for value in values:
        _collect_named(value, named)
    return [_compact(found, named) for found in objects[:MAX_PARTS]]


def _read_script(element: etree._Element) -> object:
    text = element.text
    if "ld+json" not in (element.get("type") or "").lower() or not text or len(text) > MAX_JSONLD_CHARS:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        # Comment and CDATA wrappers and a stray last semicolon are common; what still fails is broken at its source.
        start, end = text.find("{"), text.rfind("}")
        try:
            return json.loads(text[start : end + 1], strict=False) if 0 <= start < end else None
        except (ValueError, RecursionError):
            return None


def read_other_types(root: etree._Element, values: Sequence[object]) -> list[str]:
    """The types of schema.org that say that the page is a product, a list, a forum or the like, sorted; empty where it
    declares an article too, in JSON-LD or in microdata: then the rest is said of a part of it."""
    declared = {
        name for value in values for one in _typed_in(value, ARTICLE_TYPES | OTHER_TYPES) for name in _types(one)
    }
    for element in islice(TYPED(root), MAX_ITEMS):
        declared |= {name.rsplit("/", 1)[-1] for name in (element.get("itemtype") or "").split()}
    return [] if declared & ARTICLE_TYPES else sorted(declared & OTHER_TYPES)


def _typed_in(value: object, types: frozenset[str], depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of one of these types among what a script holds, its graph, main entities and list items."""
    if isinstance(value, list) and depth < MAX_DEPTH:
        for item in value:
            yield from _typed_in(item, types, depth + 1)
    elif isinstance(value, dict):
        if _types(value) & types:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if depth < MAX_DEPTH and isinstance(value.get(key), list | dict):
                yield from _typed_in(value[key], types, depth + 1)


def _collect_named(value: object, named: dict[str, dict[str, Any]], depth: int = 0) -> None:
    """Put objects that have both an '@id' and a name into `named`, the first of each id."""
    if depth > MAX_DEPTH or len(named) >= MAX_NAMED:
        return
    if isinstance(value, list):
        for item in value:
            _collect_named(item, named, depth + 1)
    elif isinstance(value, dict):
        if isinstance(value.get("@id"), str) and isinstance(value.get("name"), str):
            named.setdefault(value["@id"], value)
        for inner in value.values():
            if isinstance(inner, list | dict):
                _collect_named(inner, named, depth + 1)


def _types(value: dict[str, Any]) -> set[str]:
    kinds = value.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1] for kind in listed if isinstance(kind, str)}


def _compact(part: dict[str, Any], named: Named) -> dict[str, Any]:
    kept = {key: part[key] for key in KEPT_PARTS if part.get(key) not in (None, "", [], {})}
    return {key: _shrink(_refer(value, named) if key in MAKERS else value) for key, value in kept.items()}


def _refer(value: object, named: Named) -> object:
    """`value` with each object that is only an '@id' replaced by the named object of that id."""
    if isinstance(value, list):
        return [_refer(item, named) for item in value[:MAX_LIST]]
    if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    if isinstance(value, str):
        return named.get(value, value)
    return value


def _shrink(value: object, depth: int = 0) -> object:
    if isinstance(value, str):
        # script text is no markup, yet many write '&amp;' into it
        return " ".join(unescape(value).split())[:MAX_VALUE_CHARS]
    if isinstance(value, list):
        return [_shrink(item, depth + 1) for item in value[:MAX_LIST]]
    if isinstance(value, dict):
        keys = ("@type", "@id", "name", "url", "givenName", "familyName")
        return {key: _shrink(value[key], depth + 1) for key in keys if key in value} if depth < 3 else {}
    return value
