"""The text that a page shows all the same where it holds no article.

A product, a list, a forum, a table of results: a reader who asks what such a page says gets its main text, as a
document of the form `page`. What is short and was published all the same, a post or a picture, is a `brief`.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from warehouse.clean.bounds.page_forms import FAR_MARKS, declares_day, is_declared_other
from warehouse.clean.bounds.voted import KEPT_VOTE, mark_voted, raise_votes
from warehouse.clean.kinds import ABOUT
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.view import BRIEF, PAGE, Article, PageView

MIN_PAGE_WORDS = 40  # outside links: as many as an article has of prose, in whatever shape they stand
MIN_BRIEF_WORDS = 8
MAX_BRIEF_LINES, MAX_BRIEF_HEADS = 3, 2  # whole paragraphs, and the headline and deck above them
CUT = re.compile(r"(?:\.\.\.|…|\[[^]]*\])\s*$")
MAX_TILE_LINES = 12  # between lines that the extractor keeps: a tile of a list, with its price and its stars
MAX_HEAD_LINES = 6  # between the day that a brief shows and its first sentence: headline, captions


def find_main_text(view: PageView, reason: str) -> None:
    """Set `view.articles` to one of the form `page` or `brief` that holds what the extractor keeps of the page; its
    reason is `reason`.

    Where it keeps fewer words outside links than an article has, what was found as articles has the form `page`. Where
    there was none, a page that was published with a sentence or two is a brief; any other of few words holds nothing.
    """
    is_article = bool(view.articles)
    if view.votes_given is not None and _keep_main(view):
        body = _list_body(view)
        form = BRIEF if not is_article and _is_prose(view, body) and _is_published(view, body) else PAGE
    elif is_article:
        for article in view.articles:
            article.form, article.reason = PAGE, reason
        return
    elif view.votes_given is not None and _keep_brief(view):
        body, form = _list_body(view), BRIEF
    else:
        return
    view.articles = [Article(0, len(view.lines) - 1, body, reason, form)]


def find_brief(view: PageView) -> None:
    """Set `view.articles` to one brief where a text is nothing but one to three whole paragraphs, below a headline or
    not: a flash of an agency. What leads elsewhere breaks off or stands among others of its kind.
    """
    open_lines = [line for line in view.lines if view.verdicts[line.no] is None]
    body = [line for line in open_lines if line.is_ended and not CUT.search(line.text)]
    if not 0 < len(body) <= MAX_BRIEF_LINES or sum(line.word_count for line in body) < MIN_BRIEF_WORDS:
        return
    heads = [line for line in open_lines if not line.is_ended]
    is_whole = [*heads, *body] == open_lines and len(heads) <= MAX_BRIEF_HEADS
    if is_whole and all(view.role(line.no) == ABOUT for line in view.lines if line not in open_lines):
        view.is_body = [line in body for line in view.lines]
        view.articles = [Article(0, len(view.lines) - 1, [line.no for line in body], "context/all_sentences", BRIEF)]


def _list_body(view: PageView) -> list[int]:
    return [no for no, is_body in enumerate(view.is_body) if is_body and view.verdicts[no] is None]


def _is_prose(view: PageView, body: list[int]) -> bool:
    """True where most words outside links are those of whole sentences: no list, table or form."""
    words = {True: 0.0, False: 0.0}
    for line in (view.lines[no] for no in body):
        words[line.is_ended and line.is_paragraph] += line.word_count * (1 - line.block.link_density)
    return words[True] > words[False]


def _keep_main(view: PageView) -> bool:
    """Mark in `view.is_body` what the extractor keeps and what is filled in between; False, and nothing is changed,
    where that is too little."""
    assert view.votes_given is not None
    before = view.is_body, view.votes, list(view.verdicts)
    view.is_body, view.votes = [False] * len(view.lines), list(view.votes_given)
    mark_voted(view, *raise_votes(view))
    if _count_words(view) < MIN_PAGE_WORDS:
        view.is_body, view.votes, view.verdicts = before
        return False
    fill_tiles(view)
    return True


def _keep_brief(view: PageView) -> bool:
    """Mark in `view.is_body` the lines that the extractor keeps and that do more than lead elsewhere; of a picture's
    page, what stands under it. False, and no verdict is changed, where that is not a sentence or was not published."""
    assert view.votes_given is not None
    before = list(view.verdicts)
    view.votes = list(view.votes_given)
    view.is_body = [False] * len(view.lines)
    mark_voted(view, *raise_votes(view))
    for line in view.lines:
        view.is_body[line.no] = view.is_body[line.no] and line.block.link_density < 0.5
    if _count_words(view) < MIN_BRIEF_WORDS:
        _take_captions(view)
    if _count_words(view) >= MIN_BRIEF_WORDS and _is_published(view, _list_body(view)):
        return True
    view.verdicts = before
    return False


def _is_published(view: PageView, body: list[int]) -> bool:
    """True where the page declares itself an article and its day, or shows a day or a byline right over its text."""
    return not is_declared_other(view) and (declares_day(view) or (_is_prose(view, body) and _shows_day(view, body)))


def _shows_day(view: PageView, body: list[int]) -> bool:
    first = next((no for no in body if view.lines[no].is_paragraph), body[0])
    over = [view.lines[no] for no in range(max(0, first - MAX_HEAD_LINES), first)]
    dated = (
        line for line in over if view.kind(line.no) in ("published_line", "byline") and not line.block.marks & FAR_MARKS
    )
    return any(found.day for line in dated for found in find_dates(line.text)) or view.dateline(first) is not None


def _count_words(view: PageView) -> float:
    """The words outside links of the lines that are kept."""
    return sum(
        line.word_count * (1 - line.block.link_density)
        for line in view.lines
        if view.is_body[line.no] and view.verdicts[line.no] is None
    )


def _take_captions(view: PageView) -> None:
    """On the page of a picture, what stands under it is the text."""
    for line in view.lines:
        if view.kind(line.no) == "caption" and line.is_ended and not line.block.marks & FAR_MARKS:
            view.verdicts[line.no] = None
            view.is_body[line.no] = True


def fill_tiles(view: PageView, max_links: float = 1.0) -> None:
    """Keep what nothing has judged between lines that are kept, if it is not long and no more than `max_links` of it is
    links: names and prices of a list are no prose, and the extractor drops every other."""
    if view.votes is None:
        return
    kept = [no for no, is_body in enumerate(view.is_body) if is_body]
    for above, below in pairwise(kept):
        between = range(above + 1, below)
        if len(between) <= MAX_TILE_LINES:
            _keep(view, (no for no in between if view.lines[no].block.link_density <= max_links))


def _keep(view: PageView, numbers: Iterable[int]) -> None:
    """Let lines count as kept that nothing has judged, that show a letter or a digit, and that stand among the text."""
    assert view.votes is not None
    for line in (view.lines[no] for no in numbers):
        is_open = view.verdicts[line.no] is None and not line.block.marks & FAR_MARKS
        if is_open and any(map(str.isalnum, line.text)):
            view.votes[line.no] = KEPT_VOTE
            view.is_body[line.no] = True
            view.filled.add(line.no)
