"""What a page says that it is, besides an article: in its title, its address, its declared types."""

from urllib.parse import urlsplit

from warehouse.clean.fields.published_head import PAGE_TYPES, find_url_date, read_head_dates
from warehouse.clean.signs.refusals import is_refusal
from warehouse.clean.view import PageView

MAX_REFUSAL_WORDS = 150
MIN_PUBLISHED_SCORE = 0.85
# Of other stories, or of the site.
FAR_MARKS = frozenset({"related", "teaser", "sidebar", "footer", "navigation", "advertisement", "modal", "comment"})


def refuses(view: PageView) -> bool:
    """True for a page that says in its title or first heading that it does not show what was asked for (not found, no
    access, a check for robots), and little else."""
    words = sum(line.word_count for line in view.lines if line.is_paragraph and line.block.link_density < 0.5)
    if words > MAX_REFUSAL_WORDS:
        return False
    heading = next((line.text for line in view.lines if line.block.tag in ("h1", "h2")), "")
    return any(is_refusal(title) for title in (*view.titles, heading))


def is_declared_other(view: PageView) -> bool:
    """True where a page declares that it is a product, a list, a forum or the like, and nowhere an article."""
    metadata = view.read.metadata
    meta = metadata.get("meta", {})
    if _is_declared_article(view) or "article:published_time" in meta:
        return False
    return bool(metadata.get("types")) or str(meta.get("og:type", "")).lower().startswith(("product", "og:product"))


def is_front_page(view: PageView) -> bool:
    """True for the address of a whole site, where the page declares no article."""
    parts = urlsplit(view.read.url or "")
    return bool(parts.netloc) and parts.path in ("", "/") and not parts.query and not _is_declared_article(view)


def declares_day(view: PageView) -> bool:
    """True where the page declares that it is an article, and the day on which it was published."""
    metadata = view.read.metadata
    og_type = str(metadata.get("meta", {}).get("og:type", "")).lower()
    if not (_is_declared_article(view) or og_type.startswith("article")):
        return False
    dates = read_head_dates(metadata, enumerate(metadata.get("jsonld", [])), None)
    is_dated = any(one.field == "published" and one.score >= MIN_PUBLISHED_SCORE for one in dates)
    return is_dated or find_url_date(view.read.url or "") is not None


def is_unsigned(view: PageView) -> bool:
    """True where a page declares no article, and nothing on it, furniture apart, gives a day or says who wrote it."""
    metadata = view.read.metadata
    if _is_declared_article(view) or "article:published_time" in metadata.get("meta", {}):
        return False
    if any(
        view.kind(line.no) in ("published_line", "byline") and not line.block.marks & FAR_MARKS for line in view.lines
    ):
        return False
    dates = read_head_dates(metadata, enumerate(metadata.get("jsonld", [])), None)
    return not any(one.field == "published" for one in dates) and find_url_date(view.read.url or "") is None


def _is_declared_article(view: PageView) -> bool:
    """True where an object of JSON-LD has an article's type: the reader keeps those of articles and of pages."""
    parts = view.read.metadata.get("jsonld", [])
    return any(not _types(part.get("@type")) & set(PAGE_TYPES) for part in parts)


def _types(value: object) -> set[str]:
    return {str(one).rsplit("/", 1)[-1] for one in (value if isinstance(value, list) else [value])}
