"""What a page says about itself where no reader sees it: title, meta elements, JSON-LD, canonical address, language."""

import re
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from warehouse.read.jsonld import read_jsonld, read_other_types, read_values
from warehouse.read.stamps import read_stamps

KEPT_META = frozenset(
    "description parsely-title parsely-section dc.title dc.publisher citation_title news_keywords keywords section"
    " copyright publisher application-name headline robots"
    " twitter:title twitter:site twitter:description"
    " twitter:label1 twitter:data1 twitter:label2 twitter:data2".split()
)
# Whatever the vocabulary, a name that holds one of these speaks of who made the article, or when.
TELLING_NAME = re.compile(r"author|creator|byl|(?<!vali)date|publi(?:sh|cation)|posted|created|modif|revised|issued")
DATE_NAME = re.compile(r"(?<!vali)(?<!up)date|publi(?:sh|cation)_|published|posted|created|issued")
KEPT_PREFIXES = ("og:", "article:", "book:")
DROPPED_META = ("og:image", "og:video", "og:audio", "article:tag")
MAX_VALUE_CHARS = 2000
ONE_EACH = frozenset("author citation_author citation_authors dc.creator dcterms.creator article:author".split())
MAX_META = 100
MAX_NAME_CHARS = 60
MAX_TIMES = 10


def read_head(root: etree._Element, base_url: str | None) -> dict[str, Any]:
    """A compact JSON object: title, meta (the first value of each name, of authors all), jsonld (articles), types
    (what else the page says it is), canonical, times, stamps
    (where nothing before gives a date), lang."""
    found: dict[str, Any] = {}
    title = root.find(".//title")
    if title is not None and (words := _squeeze("".join(map(str, title.itertext())))):
        found["title"] = words
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = _squeeze(element.get("content") or "")
        if not content or len(meta) >= MAX_META or not _is_telling(name):
            continue
        if name not in meta:
            meta[name] = content
        elif name in ONE_EACH and content not in meta[name].split("; "):
            meta[name] = _squeeze(f"{meta[name]}; {content}")
    if meta:
        found["meta"] = meta
    values = read_values(root)
    if parts := read_jsonld(values):
        found["jsonld"] = parts
    if types := read_other_types(root, values):
        found["types"] = types
    for element in root.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split() and element.get("href"):
            canonical = _join(base_url, (element.get("href") or "").strip())
            if canonical:
                found["canonical"] = canonical
                break
    times = [_read_time(element) for element in islice(root.iter("time"), MAX_TIMES)]
    if kept_times := [time for time in times if time]:
        found["times"] = kept_times
    is_dated = kept_times or any(part.get("datePublished") for part in parts) or any(map(_is_date, meta))
    if not is_dated and (stamps := read_stamps(root)):
        found["stamps"] = stamps
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    if lang and lang.strip():
        found["lang"] = lang.strip()[:35]
    return found


def _is_date(name: str) -> bool:
    """True for the name of a meta element that gives a date, of publishing or of change."""
    return DATE_NAME.search(name) is not None


def _is_telling(name: str) -> bool:
    """True for the name of a meta element that says something of the article."""
    if name in KEPT_META or (name.startswith(KEPT_PREFIXES) and not name.startswith(DROPPED_META)):
        return True
    return len(name) <= MAX_NAME_CHARS and TELLING_NAME.search(name) is not None


def _read_time(element: etree._Element) -> dict[str, str]:
    """A `time` element's machine-written instant, and what its names say that it is; empty where it has none."""
    stamp = _squeeze(element.get("datetime") or "")[:60]
    names = _squeeze(f"{element.get('itemprop') or ''} {element.get('class') or ''}")[:200]
    return {"datetime": stamp, "names": names} if stamp else {}


def _squeeze(text: str) -> str:
    return " ".join(text.split())[:MAX_VALUE_CHARS]


def _join(base_url: str | None, href: str) -> str | None:
    try:
        url = urljoin(base_url, href) if base_url else href
    except ValueError:
        return None
    return url if url.startswith(("http://", "https://")) else None
