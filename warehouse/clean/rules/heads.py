"""The head of an article: headline and its repeats, deck, captions, section label, byline."""

import re

from warehouse.clean.lines import Line
from warehouse.clean.rules.people_lines import is_published_line
from warehouse.clean.rules.places import HEADINGS
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.signs.names import is_person_like
from warehouse.clean.view import Article, PageView
from warehouse.folding import fold_text

UPDATE_MARKER = re.compile(
    r"[(\[]\s*(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|final)\s+)?(?:update[ds]?(?:\s*\d+)?|developing|correct(?:ed|ion)|lead|write-?thru|exclusive|breaking)\b[^)\]]{0,20}[)\]]",
    re.IGNORECASE,
)
# 'UPDATE: Gate jams again', 'UPDATE 2-Gate jams again': a marker in a headline, in capitals as the wires write it
HEADLINE_MARKER = re.compile(r"(?:UPDATED?|CORRECT(?:ED|ION)|REFILE|WRAPUP)(?: \d{1,2})?(?=\s*[:–—-])")
SHOUTED_LEAD = re.compile(r"[A-Z][A-Z'’ -]{3,30}[.:]\s+[A-Z]")
BY_LABEL = re.compile(r"(?:written |posted |words |story |article )?by:?$|authors?:?$|writer:?$", re.IGNORECASE)
YEAR_AT_END = re.compile(r"\b(?:19|20)\d\d\W{0,3}$")
MAX_HEAD_LINES = 40
MAX_REPEAT_LINES = 14  # how far below the headline a page may say it again, a summary or share buttons between
MAX_SUMMARY_PARAGRAPHS = 3
MAX_DECK_WORDS = 60
MAX_DATE_WORDS = 12


def label_head(view: PageView, article: Article) -> None:
    """Give the lines above an article's first paragraph their kinds; the lines that fit none are left alone."""
    first = _find_first(view, article)
    head = range(max(article.first, first - MAX_HEAD_LINES), first)
    _label_datelines(view, head)
    _label_decks(view, head)
    _label_captions(view, head)
    headline = _find_headline(view, article, head)
    if headline is not None:
        _label_headline(view, head, headline)
        _label_bylines(view, article, head, headline)
        _label_deck_above_byline(view, article, headline, first)
    _label_rest(view, head, headline)


def _find_first(view: PageView, article: Article) -> int:
    """The line that opens the article's body: prose that is no caption or deck, below the last repeat of the headline.

    What stands between a headline and its repeat is a summary that the page shows first.
    """
    openers = [no for no in article.body if _opens_body(view.lines[no]) and not _is_above_credit(view, no)]
    first = openers[0] if openers else article.body[0]
    repeat = _last_repeat(view, article, first)
    below = [no for no in openers if no > repeat]
    if repeat < first or not below or len(openers) - len(below) > MAX_SUMMARY_PARAGRAPHS:
        return first
    for no in openers:
        if no < repeat:
            view.give(no, "summary_widget", "context/above_repeated_headline", 0.65)
    return below[0]


def _last_repeat(view: PageView, article: Article, first: int) -> int:
    """The last line below `first`, and not far, whose words already stood above it as a headline would; else -1."""
    above = {
        fold_text(line.text)
        for line in view.lines[max(article.first, first - MAX_REPEAT_LINES) : first]
        if line.is_like_headline and line.word_count >= 4 and view.verdicts[line.no] is None
    }
    if view.is_html:  # a table of contents repeats headings too; only the page's title is a headline
        above &= {fold_text(title) for title in view.titles}
    below = range(first + 1, min(first + MAX_REPEAT_LINES, article.last + 1))
    return max((no for no in below if view.lines[no].is_short and fold_text(view.lines[no].text) in above), default=-1)


def _is_above_credit(view: PageView, no: int) -> bool:
    """True for a line right above a picture's credit."""
    below = view.verdicts[no + 1] if no + 1 < len(view.lines) else None
    return below is not None and below.method.startswith("line/image_credit")


def _opens_body(line: Line) -> bool:
    return (
        line.word_count >= 12
        and line.is_ended
        and not UPDATE_MARKER.match(line.text)
        and not (SHOUTED_LEAD.match(line.text) and _ends_in_year(line))
    )


def _ends_in_year(line: Line) -> bool:
    """True for a caption's close: 'at the quay in Tolm on March 3, 2026.'"""
    return YEAR_AT_END.search(line.text) is not None


def _label_datelines(view: PageView, head: range) -> None:
    """A short line that opens with a dateline is no headline: a dateline of its own where only a date follows, or the
    first words of the body."""
    for no in head:
        line = view.lines[no]
        if view.verdicts[no] is not None or (dateline := view.dateline(no)) is None or dateline.score < 0.9:
            continue
        rest = line.text[dateline.whole.end :].strip()
        if is_published_line(rest):
            view.set(no, "dateline", "line/dateline", dateline.score)
        else:
            view.set(no, "paragraph", "line/opens_with_dateline", 0.6)


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
        if _is_above_credit(view, no) and line.word_count >= 6:
            view.set(no, "caption", "context/above_image_credit", 0.85)
        elif line.word_count >= 8 and line.is_ended and SHOUTED_LEAD.match(line.text) and _ends_in_year(line):
            view.set(no, "caption", "context/shouted_lead", 0.7)


def _find_headline(view: PageView, article: Article, head: range) -> int | None:
    """The line of the head that most looks like the headline: h1, the page's title, a repeat, a crumb, nearness."""
    titles = [fold_text(title) for title in view.titles]
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
        score += (
            3.0 * (line.block.tag == "h1") + 1.0 * (line.block.tag == "h2") + 1.5 * ("headline" in line.block.marks)
        )
        score += 3.0 * (words in titles) + 2.0 * any(words in title for title in titles if line.word_count >= 4)
        score += 2.0 * any(crumb.endswith(words) for crumb in crumbs) + 1.5 * (
            sum(w == words for w in folded.values()) > 1
        )
        score -= 0.08 * (head.stop - no)
        if line.is_bulleted or (line.block.link_density > 0.8 and line.block.tag not in ("h1", "h2")):
            score -= 1.5
        if best is None or score > best[0]:
            best = (score, no)
    if best is None or best[0] < (0.0 if not view.is_html else 1.0):
        return None
    return best[1]


def _label_bylines(view: PageView, article: Article, head: range, headline: int) -> None:
    """A person's name alone on a line is a byline below a label ('Written by'), or over the text below the headline or
    beside a date; a short line there that opens with a date is a published line."""
    for no in range(article.first + 1, article.last + 1):
        verdict = view.verdicts[no]
        is_open = verdict is None or verdict.score < 0.8
        if is_open and BY_LABEL.match(view.lines[no - 1].text) and is_person_like(view.lines[no].text):
            view.set(no, "byline", "context/name_below_label", 0.8)
    for no in head:
        line = view.lines[no]
        if view.verdicts[no] is not None or no == headline:
            continue
        date = next(find_dates(line.text), None) if line.word_count <= MAX_DATE_WORDS and no > headline else None
        if date is not None and date.start == 0 and date.day is not None and not line.is_ended:
            view.set(no, "published_line", "context/opens_with_date", 0.7)
        elif is_person_like(line.text):
            is_dated = any(0 <= n < len(view.lines) and view.kind(n) == "published_line" for n in (no - 1, no + 1))
            if is_dated or no == headline + 1:
                view.set(no, "byline", "context/name_alone", 0.65)


def _label_deck_above_byline(view: PageView, article: Article, headline: int, first: int) -> None:
    """Prose between the headline and a byline or published line is the deck, not the body's first paragraph."""
    line = view.lines[first]
    if view.verdicts[first] is not None or line.word_count > MAX_DECK_WORDS or len(article.body) < 3:
        return
    if any(view.is_body[no] and view.verdicts[no] is None for no in range(headline + 1, first)):
        return
    below = [view.kind(no) for no in range(first + 1, min(first + 4, article.last + 1))]
    if "deck" in line.block.marks:
        view.set(first, "deck", "place/deck_mark", 0.85)
    elif "byline" in below or "published_line" in below:
        view.set(first, "deck", "context/above_byline", 0.75)


def _label_headline(view: PageView, head: range, headline: int) -> None:
    words = fold_text(view.lines[headline].text)
    # Where the line stands twice in the head, the first is the headline and the others repeat it.
    same = [no for no in head if fold_text(view.lines[no].text) == words and view.kind(no) in (None, "navigation")]
    chosen = headline if view.lines[headline].block.tag == "h1" or not same else same[0]
    view.set(
        chosen, "headline", "context/headline", 0.85 if len(same) > 1 or view.lines[chosen].block.tag == "h1" else 0.75
    )
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
        elif (
            below_headline
            and 6 <= line.word_count <= 60
            and (not line.is_ended or "deck" in line.block.marks)
            and not line.is_bulleted
            and not (line.block.tag in ("li", "form") or line.block.link_density > 0.5)
        ):
            view.set(no, "deck", "context/below_headline", 0.65)
        elif (
            headline is not None
            and not below_headline
            and line.word_count <= 4
            and headline - no <= 3
            and not line.is_bulleted
        ):
            view.set(no, "section_label", "context/above_headline", 0.6)
        elif view.is_body[no] and (line.is_ended or line.is_paragraph or (view.is_html and line.word_count >= 5)):
            continue
        elif headline is not None and not below_headline:
            view.set(no, "navigation", "context/above_headline", 0.6)
