"""The head of an article: headline and its repeats, deck, captions, section label, byline."""

import re

from warehouse.clean.lines import Line
from warehouse.clean.places import HEADINGS
from warehouse.clean.view import Article, PageView
from warehouse.folding import fold_text

UPDATE_MARKER = re.compile(r"[(\[]\s*(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|final)\s+)?(?:update[ds]?(?:\s*\d+)?|developing|correct(?:ed|ion)|lead|write-?thru|exclusive|breaking)\b[^)\]]{0,20}[)\]]", re.IGNORECASE)
SHOUTED_LEAD = re.compile(r"[A-Z][A-Z'’ -]{3,30}[.:]\s+[A-Z]")
MAX_HEAD_LINES = 40


def label_head(view: PageView, article: Article) -> None:
    """Give the lines above an article's first paragraph their kinds; the lines that fit none are left alone."""
    first = next((no for no in article.body if _opens_body(view.lines[no])), article.body[0])
    head = range(max(article.first, first - MAX_HEAD_LINES), first)
    _label_decks(view, head)
    _label_captions(view, head)
    headline = _find_headline(view, article, head)
    if headline is not None:
        _label_headline(view, article, headline, first)
    _label_rest(view, head, headline)


def _opens_body(line: Line) -> bool:
    return line.word_count >= 12 and line.is_ended and not UPDATE_MARKER.match(line.text) and not SHOUTED_LEAD.match(line.text)


def _label_decks(view: PageView, head: range) -> None:
    for no in head:
        line = view.lines[no]
        if view.role(no) != "about" and UPDATE_MARKER.match(line.text) and line.word_count >= 5:
            view.set(no, "deck", "context/update_marker_deck", 0.9)


def _label_captions(view: PageView, head: range) -> None:
    """A line right above a picture's credit is its caption, as is one that opens with a shouted word and a stop."""
    for no in head:
        if view.verdicts[no] is not None:
            continue
        line = view.lines[no]
        below = view.verdicts[no + 1] if no + 1 < len(view.lines) else None
        if below is not None and below.method.startswith("line/image_credit") and line.word_count >= 6:
            view.set(no, "caption", "context/above_image_credit", 0.85)
        elif line.word_count >= 8 and SHOUTED_LEAD.match(line.text):
            view.set(no, "caption", "context/shouted_lead", 0.7)


def _find_headline(view: PageView, article: Article, head: range) -> int | None:
    """The line of the head that most looks like the headline: h1, the page's title, a repeat, a crumb, nearness."""
    titles = [fold_text(title) for title in _page_titles(view)]
    crumbs = [fold_text(view.lines[no].text) for no in head if view.kind(no) == "breadcrumb"]
    folded = {no: fold_text(view.lines[no].text) for no in head}
    best: tuple[float, int] | None = None
    for no in head:
        line = view.lines[no]
        verdict = view.verdicts[no]
        if verdict is not None and not (verdict.method.startswith("place/") and line.block.tag in ("h1", "h2")):
            continue
        words = folded[no]
        if not words or not (line.is_like_headline or line.block.tag == "h1" or words in titles):
            continue
        score = 1.0 if line.word_count >= 4 else 0.0
        score += 3.0 * (line.block.tag == "h1") + 1.0 * (line.block.tag == "h2") + 1.5 * ("headline" in line.block.marks)
        score += 3.0 * (words in titles) + 2.0 * any(words in title for title in titles if line.word_count >= 4)
        score += 2.0 * any(crumb.endswith(words) for crumb in crumbs) + 1.5 * (sum(w == words for w in folded.values()) > 1)
        score -= 0.08 * (head.stop - no)
        if line.is_bulleted or line.block.link_density > 0.8 and line.block.tag not in ("h1", "h2"):
            score -= 1.5
        if best is None or score > best[0]:
            best = (score, no)
    if best is None or best[0] < (0.0 if not view.is_html else 1.0):
        return None
    return best[1]


def _page_titles(view: PageView) -> list[str]:
    metadata = view.read.metadata
    meta = metadata.get("meta", {})
    titles = [meta.get("og:title"), metadata.get("title"), metadata.get("record", {}).get("title")]
    titles.extend(part.get("headline") for part in metadata.get("jsonld", []))
    return [title for title in titles if isinstance(title, str) and title]


def _label_headline(view: PageView, article: Article, headline: int, first: int) -> None:
    words = fold_text(view.lines[headline].text)
    # Where the line stands twice in the head, the first is the headline and the others repeat it.
    same = [no for no in range(article.first, first) if fold_text(view.lines[no].text) == words and view.kind(no) in (None, "navigation")]
    chosen = headline if view.lines[headline].block.tag == "h1" or not same else same[0]
    view.set(chosen, "headline", "context/headline", 0.85 if len(same) > 1 or view.lines[chosen].block.tag == "h1" else 0.75)
    for no in same:
        if no != chosen:
            view.set(no, "repeated_headline", "context/same_as_headline", 0.9)


def _label_rest(view: PageView, head: range, headline: int | None) -> None:
    """Unjudged lines of the head: a deck under the headline, a label of one to three words, else furniture or prose."""
    for no in head:
        if view.verdicts[no] is not None:
            continue
        line = view.lines[no]
        below_headline = headline is not None and no > headline
        if line.block.tag in HEADINGS and below_headline:
            view.set(no, "deck" if line.word_count >= 8 else "subheading", "place/heading_below_headline", 0.6)
        elif below_headline and 6 <= line.word_count <= 60 and (not line.is_ended or "deck" in line.block.marks) and not line.is_bulleted:
            view.set(no, "deck", "context/below_headline", 0.65)
        elif headline is not None and not below_headline and line.word_count <= 4 and headline - no <= 3 and not line.is_bulleted:
            view.set(no, "section_label", "context/above_headline", 0.6)
        elif view.is_body[no] and (line.is_ended or line.is_paragraph):
            continue
        elif headline is not None and not below_headline:
            view.set(no, "navigation", "context/above_headline", 0.6)
