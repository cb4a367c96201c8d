"""Lines of prose that may open an article, and what speaks for each: a headline of some shape, a date, or nothing."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from warehouse.clean.kinds import TEXT
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.view import PageView
from warehouse.folding import fold_text

MAX_HEAD_LINES = 6
NUMBERED = re.compile(r"(\d{1,2})[.)]\s+\S")


@dataclass(frozen=True, slots=True)
class Opening:
    """A line of prose that may open an article, with the line where its head starts and the sign that speaks for it."""

    no: int
    start: int
    sign: str


def find_heading_openings(view: PageView, body: Sequence[int]) -> Iterator[Opening]:
    """On HTML every heading of the page's highest rank with prose under it."""
    headings = list_headings(view)
    for heading, following in pairwise([*headings, len(view.lines)]):
        first = bisect_left(body, heading + 1)
        if 0 < first < len(body) and body[first] < following:
            yield Opening(body[first], heading, "heading_and_topic")


def list_headings(view: PageView) -> list[int]:
    """The headings of a page's highest rank; none where the page's title names one of them: then it is that one's page,
    and the others stand over what is around it ('About the author')."""
    headings = [line.no for line in view.lines if _can_head(view, line.no)]
    titles = [fold_text(title) for title in view.titles]
    if any(fold_text(view.lines[no].text) in title for no in headings for title in titles):
        return []
    return headings


def find_openings(view: PageView, body: Sequence[int]) -> Iterator[Opening]:
    """On text every paragraph below the first that has a head, or stands apart from the prose above it."""
    top = [line for line in view.lines[: body[0]] if line.is_like_headline or NUMBERED.match(line.text)]
    is_shouted = any(line.text.isupper() for line in top)
    number = next((int(found[1]) for line in top if (found := NUMBERED.match(line.text))), None)
    for no in body[1:]:
        line = view.lines[no]
        if not line.is_paragraph:
            continue
        head, is_dated = _head_above(view, no)
        if head and line.block.is_after_blank and not view.lines[head[0]].block.is_after_blank:
            head = []  # it closes what it touches
        shouted = next((at for at in head if is_shouted and view.lines[at].text.isupper()), None)
        counted = next((at for at in head if _number_of(view, at) == (number or 0) + 1 > 1), None)
        if not head:
            start = _top_of_dates(view, no)
            above = view.lines[start - 1]
            if view.lines[start].block.is_after_blank and view.is_body[start - 1]:
                if _stands_apart(view, start):
                    yield Opening(no, start, "apart_and_topic")
                elif any(_is_full_date(view, at) for at in range(start, no)):
                    yield Opening(no, start, "date_and_topic")
                elif above.is_ended or above.is_paragraph:
                    yield Opening(no, start, "topic")
        elif not view.lines[head[0]].block.is_after_blank:
            continue
        elif shouted is not None:
            yield Opening(no, shouted, "shaped_headline_and_topic")
        elif counted is not None:
            number = _number_of(view, counted)
            yield Opening(no, counted, "numbered_headline_and_topic")
        else:
            yield Opening(no, head[0], "headline_date_and_topic" if is_dated else "headline_and_topic")


def _stands_apart(view: PageView, no: int) -> bool:
    """True where the blank line above `no` is none of those that part all paragraphs: those above it touch, or those
    below it do."""
    following = no + 1 < len(view.lines) and not view.lines[no + 1].block.is_after_blank
    return following or not view.lines[no - 1].block.is_after_blank


def _is_full_date(view: PageView, no: int) -> bool:
    """True for a line that gives a day with its year, and no other's: 'Tuesday, March 3, 2026'."""
    return view.kind(no) == "published_line" and any(
        found.day is not None and not found.edtf.startswith("XXXX") for found in find_dates(view.lines[no].text)
    )


def _number_of(view: PageView, no: int) -> int | None:
    found = NUMBERED.match(view.lines[no].text)
    return int(found[1]) if found else None


def _top_of_dates(view: PageView, no: int) -> int:
    """The first of the lines right above `no` that only give a date or a name."""
    while no > 0 and view.kind(no - 1) in ("published_line", "byline", "dateline"):
        no -= 1
    return no


def _head_above(view: PageView, no: int) -> tuple[list[int], bool]:
    """The lines over `no`, topmost first, that can be its headline, and whether a date or byline stands below them."""
    head: list[int] = []
    is_dated = False
    for at in range(no - 1, max(0, no - MAX_HEAD_LINES) - 1, -1):
        line, kind = view.lines[at], view.kind(at)
        if _can_head(view, at):
            head.append(at)
        elif head or view.role(at) == TEXT or (line.is_ended and kind is None):
            break
        elif kind in ("published_line", "byline"):
            is_dated = is_dated or not line.lower.endswith("ago")
        if head and line.block.is_after_blank:
            break
    return head[::-1], is_dated


def _can_head(view: PageView, no: int) -> bool:
    line, kind = view.lines[no], view.kind(no)
    if kind not in (None, "headline") or (view.is_html and line.block.tag != view.top_heading):
        return False
    return view.is_html or line.is_like_headline or NUMBERED.match(line.text) is not None


def is_prose_line(view: PageView, no: int) -> bool:
    """True for a sentence of some length."""
    return view.lines[no].is_paragraph and view.lines[no].is_ended
