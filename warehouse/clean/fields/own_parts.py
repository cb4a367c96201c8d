"""Of which article the head of a page speaks, and which objects of its JSON-LD do."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from warehouse.clean.segments import Draft
from warehouse.clean.view import Article, PageView
from warehouse.folding import fold_text

MIN_MAIN_SHARE = 0.8  # of the words of a page's articles: the others are boxes that read like one


def is_in_head(view: PageView, draft: Draft) -> bool:
    """True where what a page's head says is said of this article: the only one, the one whose headline is the page's
    title, or, where none bears it, the one that has most of the words."""
    if len(view.articles) == 1:
        return True
    titles = {words for title in view.titles if (words := fold_text(title))}
    headed = [article.first for article in view.articles if _headline(view, article) in titles]
    if headed:
        return draft.article.first in headed
    counts = {article.first: _count_words(view, article) for article in view.articles}
    return counts[draft.article.first] >= MIN_MAIN_SHARE * sum(counts.values())


def _headline(view: PageView, article: Article) -> str:
    lines = range(article.first, article.last + 1)
    return fold_text(next((view.lines[no].text for no in lines if view.kind(no) == "headline"), ""))


def _count_words(view: PageView, article: Article) -> int:
    lines = range(article.first, article.last + 1)
    return sum(view.lines[no].word_count for no in lines if view.role(no) == "text")


def find_own_parts(view: PageView) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects that speak of the page's article, each with its place among all: where several articles are
    described, those with the page's own address or title, if any has, and what describes the page itself."""
    parts: list[Mapping[str, Any]] = view.read.metadata.get("jsonld", [])
    articles = [(index, part) for index, part in enumerate(parts) if part.get("headline")]
    own = [index for index, part in articles if _is_own(view, part)]
    others = {index for index, _ in articles} - set(own) if own and len(articles) > 1 else set()
    yield from ((index, part) for index, part in enumerate(parts) if index not in others)


def _is_own(view: PageView, part: Mapping[str, Any]) -> bool:
    metadata = view.read.metadata
    addresses = {
        _bare(url) for url in (view.read.url, metadata.get("canonical"), metadata.get("meta", {}).get("og:url"))
    }
    addresses.discard("")
    if any(_bare(url) in addresses for url in _addresses(part)):
        return True
    title = fold_text(str(part["headline"]))
    named = (metadata.get("meta", {}).get("og:title"), metadata.get("title"))
    return bool(title) and any(isinstance(name, str) and title in fold_text(name) for name in named)


def _addresses(part: Mapping[str, Any]) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage"):
        value = part.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _bare(url: str | None) -> str:
    """An address without scheme, 'www.', query and closing slash; empty for one without a path, a whole site's."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}" if path else ""
