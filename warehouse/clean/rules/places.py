"""Rules that know a block by where it stands in an HTML page: its elements, what their names say, its links."""

from collections.abc import Sequence

from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line
from warehouse.clean.rules.people_lines import is_byline
from warehouse.clean.signs.author_links import find_author_links
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.signs.names import LEAD, is_person_like

FAR_MARKS = frozenset({"navigation", "footer", "sidebar", "related", "teaser", "comment"})  # of other stories
MAX_BYLINE_WORDS = 14
MIN_NAMED_SHARE = 0.6  # 'Contact: Hedda Marn, press office' says more than who wrote
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
WRAPPERS = frozenset({"share", "newsletter"})  # stand on whole articles, too: what may be shared, what may be walled
MAX_PROSE_LINKS = 0.35
MIN_NAV_WORDS = 200
FURNITURE = (
    ("comment", "comment", 0.8),
    ("cookie", "notice", 0.9),
    ("newsletter", "newsletter", 0.8),
    ("share", "share", 0.85),
    ("breadcrumb", "breadcrumb", 0.9),
    ("advertisement", "advertisement", 0.7),
    ("related", "related_link", 0.75),
    ("tags", "tags", 0.7),
    ("navigation", "navigation", 0.7),
    ("modal", "notice", 0.7),
    ("footer", "navigation", 0.6),
    ("sidebar", "related_link", 0.55),
    ("teaser", "teaser", 0.5),
)


def is_page_in_nav(lines: Sequence[Line]) -> bool:
    """True where four fifths of a page's prose stand in `nav` elements: one was never closed, or wraps the page."""
    words = {True: 0, False: 0}
    for line in lines:
        if line.is_paragraph and line.block.link_density < MAX_PROSE_LINKS:
            words["nav" in line.block.ancestors] += line.word_count
    return words[True] >= max(MIN_NAV_WORDS, 4 * words[False])


def judge_place(line: Line, *, trusts_nav: bool = True) -> Verdict | None:
    """A verdict for what elements and their names prove to be furniture; None where they prove nothing.

    Whole-page wrappers carry words such as 'sidebar' or 'ads' too, so a paragraph with few links inside the article
    body is left to the vote. Without `trusts_nav` a `nav` element proves something of links only.
    """
    block = line.block
    is_nav = block.tag in ("nav", "menu") or "nav" in block.ancestors
    if is_nav and (trusts_nav or block.link_density > MAX_PROSE_LINKS):
        kind = "breadcrumb" if "breadcrumb" in block.marks else "navigation"
        return judge(kind, "place/nav_element", 0.9)
    if block.tag == "button":
        return judge("share" if "share" in block.marks else "navigation", "place/button", 0.7)
    leads_to_author = block.links and line.word_count <= 5 and any(find_author_links(block))
    if line.word_count <= 5 and ("byline" in block.marks or leads_to_author) and is_person_like(line.text):
        return judge("byline", "place/byline_name", 0.8)  # share buttons stand beside names, in one wrapper
    if "share" in block.marks and line.word_count <= MAX_BYLINE_WORDS and is_byline(line.text):
        return judge("byline", "line/byline", 0.8)
    is_prose = line.is_paragraph and block.link_density < MAX_PROSE_LINKS
    for mark, kind, score in FURNITURE:
        if mark in block.marks and not (is_prose and (score < 0.8 or mark in WRAPPERS)):
            return judge(kind, f"place/{mark}_mark", score)
    if "footer" in block.ancestors and "article" not in block.ancestors and not is_prose:
        return judge("navigation", "place/footer_element", 0.7)
    if "aside" in block.ancestors and block.link_density > 0.5:
        return judge("related_link", "place/aside_links", 0.75)
    return None


def _is_about_author(line: Line) -> bool:
    """True for a short line that says little but the name that leads to an author's page, 'By' or a date beside it."""
    if not line.block.links or line.word_count > MAX_BYLINE_WORDS or line.is_ended or FAR_MARKS & line.block.marks:
        return False
    spans = list(find_author_links(line.block))
    if not spans:
        return False
    named = sum(span.end - span.start for span in spans)
    return named >= MIN_NAMED_SHARE * len(line.text) or LEAD.match(line.text) is not None or any(find_dates(line.text))


def judge_about_place(line: Line) -> Verdict | None:
    """A verdict for captions, bylines, dates, section labels and bios that their elements name; else None."""
    block, marks = line.block, line.block.marks
    if block.tag == "figcaption" or "figcaption" in block.ancestors or block.tag == "caption":
        kind = "credit" if "credit" in marks and line.word_count <= 12 else "caption"
        return judge(kind, "place/figcaption", 0.95)
    if "credit" in marks and line.word_count <= 14:
        return judge("credit", "place/credit_mark", 0.8)
    if "caption" in marks and line.word_count <= 90:
        return judge("caption", "place/caption_mark", 0.85)
    if "bio" in marks and line.word_count >= 3:
        return judge("author_bio", "place/bio_mark", 0.85)
    if block.tag in HEADINGS:
        return None
    if ("date" in marks or "time" in block.ancestors) and line.word_count <= 14 and any(c.isdigit() for c in line.text):
        return judge("published_line", "place/date_mark", 0.8)
    if "byline" in marks and line.word_count <= MAX_BYLINE_WORDS:
        return judge("byline", "place/byline_mark", 0.75)
    if _is_about_author(line):
        return judge("byline", "place/author_link", 0.75)
    if "section" in marks and line.word_count <= 4 and not line.is_ended:
        return judge("section_label", "place/section_mark", 0.6)
    return None


def kind_of_tag(line: Line) -> str:
    """The text kind that a block of an article's body has by its element."""
    block = line.block
    if block.tag in HEADINGS:
        return "subheading"
    if "blockquote" in block.ancestors:
        return "quote"
    if block.tag in ("li", "dt", "dd") or "li" in block.ancestors:
        return "list"
    if "table" in block.ancestors and block.tag in ("tr", "td", "th"):
        return "table"
    return "paragraph"
