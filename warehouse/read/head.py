"""What a page says about itself where no reader sees it: title, meta elements, JSON-LD, canonical address, language."""

import json
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from lxml import etree

KEPT_META = frozenset(
    "author authors byl byline description date pubdate publishdate publish-date published sailthru.date"
    " sailthru.author"
    " parsely-pub-date parsely-author parsely-title parsely-section dc.date dc.date.issued dc.creator"
    " dc.title dc.publisher"
    " dcterms.date dcterms.created dcterms.modified dcterms.creator citation_title citation_author citation_date"
    " citation_publication_date last-modified revised news_keywords keywords section copyright publisher"
    " application-name"
    " twitter:title twitter:creator twitter:site twitter:description datepublished datemodified datecreated headline"
    " article_date_original cxenseparse:recs:publishtime robots".split()
)
KEPT_PREFIXES = ("og:", "article:", "book:")
DROPPED_META = ("og:image", "og:video", "og:audio", "article:tag")
ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle"
    " BackgroundNewsArticle ReviewNewsArticle"
    " AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting Report"
    " ScholarlyArticle"
    " SocialMediaPosting TechArticle WebPage".split()
)
KEPT_PARTS = (
    "@type", "headline", "alternativeHeadline", "name", "description", "datePublished", "dateModified",
    "dateCreated", "dateline",
    "author", "creator", "publisher", "copyrightHolder", "copyrightNotice", "creditText", "articleSection",
    "inLanguage",
    "url", "mainEntityOfPage", "isBasedOn", "isPartOf", "sourceOrganization", "translator", "contributor", "correction",
    "isAccessibleForFree", "locationCreated", "wordCount",
)  # fmt: skip
MAX_VALUE_CHARS = 2000
MAX_LIST = 20
MAX_JSONLD_CHARS = 1 << 20
MAX_PARTS = 10
MAX_TIMES = 10


def read_head(root: etree._Element, base_url: str | None) -> dict[str, Any]:
    """A compact JSON object: title, meta (first value of each name), jsonld (articles), canonical, times, lang."""
    found: dict[str, Any] = {}
    title = root.find(".//title")
    if title is not None and (words := _squeeze("".join(map(str, title.itertext())))):
        found["title"] = words
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = _squeeze(element.get("content") or "")
        kept = name in KEPT_META or (name.startswith(KEPT_PREFIXES) and not name.startswith(DROPPED_META))
        if kept and content and name not in meta:
            meta[name] = content
    if meta:
        found["meta"] = meta
    parts = [_compact(part) for part in find_jsonld(root)][:MAX_PARTS]
    if parts:
        found["jsonld"] = parts
    for element in root.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split() and element.get("href"):
            canonical = _join(base_url, (element.get("href") or "").strip())
            if canonical:
                found["canonical"] = canonical
                break
    times = [_read_time(element) for element in islice(root.iter("time"), MAX_TIMES)]
    if kept_times := [time for time in times if time]:
        found["times"] = kept_times
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    if lang and lang.strip():
        found["lang"] = lang.strip()[:35]
    return found


def _read_time(element: etree._Element) -> dict[str, str]:
    """A `time` element's machine-written instant, and what its names say that it is; empty where it has none."""
    stamp = _squeeze(element.get("datetime") or "")[:60]
    names = _squeeze(f"{element.get('itemprop') or ''} {element.get('class') or ''}")[:200]
    return {"datetime": stamp, "names": names} if stamp else {}


def find_jsonld(root: etree._Element) -> Iterator[dict[str, Any]]:
    """The objects of an article's or page's type in the page's JSON-LD, articles first, in page order otherwise."""
    objects: list[dict[str, Any]] = []
    for element in root.iter("script"):
        if (
            "ld+json" not in (element.get("type") or "").lower()
            or not element.text
            or len(element.text) > MAX_JSONLD_CHARS
        ):
            continue
        objects.extend(_articles_in(_parse_jsonld(element.text)))
    objects.sort(key=lambda value: _types(value) <= {"WebPage"})
    return iter(objects)


def _parse_jsonld(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        # Comment and CDATA wrappers and a stray last semicolon are common; what still fails is broken at its source.
        start, end = text.find("{"), text.rfind("}")
        try:
            return json.loads(text[start : end + 1], strict=False) if 0 <= start < end else None
        except (ValueError, RecursionError):
            return None


def _articles_in(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth < 4:
        for item in value:
            yield from _articles_in(item, depth + 1)
    elif isinstance(value, dict):
        if _types(value) & ARTICLE_TYPES:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if depth < 4 and isinstance(value.get(key), list | dict):
                yield from _articles_in(value[key], depth + 1)


def _types(value: dict[str, Any]) -> set[str]:
    kinds = value.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1] for kind in listed if isinstance(kind, str)}


def _compact(part: dict[str, Any]) -> dict[str, Any]:
    return {key: _shrink(part[key]) for key in KEPT_PARTS if part.get(key) not in (None, "", [], {})}


def _shrink(value: object, depth: int = 0) -> object:
    if isinstance(value, str):
        return _squeeze(unescape(value))  # script text is no markup, yet many write '&amp;' into it
    if isinstance(value, list):
        return [_shrink(item, depth + 1) for item in value[:MAX_LIST]]
    if isinstance(value, dict):
        keys = ("@type", "@id", "name", "url", "givenName", "familyName")
        return {key: _shrink(value[key], depth + 1) for key in keys if key in value} if depth < 3 else {}
    return value


def _squeeze(text: str) -> str:
    return " ".join(text.split())[:MAX_VALUE_CHARS]


def _join(base_url: str | None, href: str) -> str | None:
    try:
        url = urljoin(base_url, href) if base_url else href
    except ValueError:
        return None
    return url if url.startswith(("http://", "https://")) else None
