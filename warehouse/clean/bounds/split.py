"""Where one article of a page ends and the next begins: only on signs that articles leave at their edges."""

import re

from warehouse.clean.bounds.topics import find_topic_starts, keep_breaks
from warehouse.clean.kinds import TEXT
from warehouse.clean.rules.phrases import is_end_mark, is_rule_line
from warehouse.clean.view import Article, PageView

MAX_HEAD_LINES = 9  # between a headline and its first paragraph: label, deck, byline, dates, captions, share buttons
MIN_ARTICLE_WORDS = 60
MIN_SIGNED_WORDS = 25  # a brief with its own dateline needs no more
SIGNED = frozenset({"headline_then_byline", "rule_then_headline"})
RIGHTS_WORDS = re.compile(
    r"\b(?:rights reserved|reproduc|redistribut|prohibited|republish|may not be|rechte vorbehalten"
    r"|droits réservés|derechos reservados)"
)


def split_articles(view: PageView) -> None:
    """Set `view.articles`, in page order, from the lines marked as body. No body, no article."""
    body = [no for no, is_body in enumerate(view.is_body) if is_body]
    if not body:
        return
    starts = _find_article_elements(view, body) if view.is_html else []
    if not starts:
        starts = _find_starts(view, body)
    bounds = [*[start for start, _ in starts], len(view.lines)]
    first_body = 0
    articles: list[Article] = []
    for index, (start, reason) in enumerate(starts):
        own = [no for no in body[first_body:] if start <= no < bounds[index + 1]]
        first_body += len(own)
        if own:
            articles.append(Article(start, bounds[index + 1] - 1, own, reason))
    view.articles = articles


def _find_article_elements(view: PageView, body: list[int]) -> list[tuple[int, str]]:
    """Starts at `article` elements where two or more each hold a heading and enough prose, and little prose is
    outside.
    """
    words: dict[int | None, int] = {}
    first: dict[int, int] = {}
    headed: set[int] = set()
    for line in view.lines:
        number = line.block.article_no
        if number is None:
            continue
        first.setdefault(number, line.no)
        if line.block.tag in ("h1", "h2", "h3"):
            headed.add(number)
    for no in body:
        if view.lines[no].is_paragraph:
            number = view.lines[no].block.article_no
            words[number] = words.get(number, 0) + view.lines[no].word_count
    real = [n for n, count in words.items() if n is not None and n in headed and count >= MIN_ARTICLE_WORDS]
    whole = sum(words.values())
    if len(real) < 2 or sum(words[n] for n in real) < 0.8 * whole or max(words[n] for n in real) > 0.8 * whole:
        return []
    return [(first[number], "place/article_element") for number in sorted(real, key=first.__getitem__)]


def _find_starts(view: PageView, body: list[int]) -> list[tuple[int, str]]:
    """The page's first line, then each place where a new head with prose under it follows strong signs, or where the
    words change altogether."""
    marked = [(0, "context/first_article"), *keep_breaks(view, body, _find_marked_starts(view, body))]
    return sorted([*marked, *find_topic_starts(view, body, [start for start, _ in marked])])


def _find_marked_starts(view: PageView, body: list[int]) -> list[tuple[int, str]]:
    starts: list[tuple[int, str]] = []
    floor = body[0] + 1
    is_signed = _has_byline_head(view, body[0])
    words = {no: view.lines[no].word_count for no in body if view.lines[no].is_paragraph}
    for no in body:
        if no < floor or not (no in words or _opens_report(view, no)):
            continue
        head = _head_above(view, no, floor, is_signed=is_signed)
        if head is None:
            continue
        start, reason = head
        since = starts[-1][0] if starts else 0
        before = sum(count for at, count in words.items() if since <= at < start)
        after = sum(count for at, count in words.items() if at >= start)
        least = MIN_SIGNED_WORDS if reason in SIGNED or _opens_report(view, no) else MIN_ARTICLE_WORDS
        if before >= least and after >= least:
            starts.append((start, f"context/{reason}"))
            floor = no + 1
    return starts


def _opens_report(view: PageView, no: int) -> bool:
    dateline = view.dateline(no)
    return dateline is not None and dateline.score >= 0.9


def _has_byline_head(view: PageView, first: int) -> bool:
    """True where a byline or published line stands over the page's first paragraph."""
    return any(view.kind(no) in ("byline", "published_line") for no in range(max(0, first - MAX_HEAD_LINES), first))


def _head_above(view: PageView, no: int, floor: int, is_signed: bool) -> tuple[int, str] | None:
    """The start of the head over line `no` and the sign that makes it one; None where nothing strong stands there.

    Behind an end sign (rights, source marker, closing credit, 'END') or a drawn rule, the topmost headline of the head
    starts the article; a byline or published line makes one of the line above it, if the page's first article opens in
    the same way; a dateline makes one of the nearest headline.
    """
    heads: list[int] = []
    signed: int | None = None
    ending: str | None = None
    top = no
    for at in range(no - 1, max(floor, no - MAX_HEAD_LINES) - 1, -1):
        line = view.lines[at]
        ending = _ending_at(view, at, bool(heads))
        is_prose = line.is_paragraph and not (line.is_like_headline and line.text.endswith("?"))
        if ending or (is_prose and view.verdicts[at] is None) or view.role(at) == TEXT:
            break
        if _can_head(view, at):
            heads.append(at)
        elif view.kind(at) in ("byline", "published_line") and not line.is_paragraph:
            signed = at
        top = at
    if ending == "rule" and not heads and _is_title(view, top):
        heads.append(top)
    if ending:
        # A site's footer closes with a rights line too, and more furniture follows it: a report must open after it.
        if heads and (ending != "rights" or signed is not None or _opens_report(view, no)):
            return heads[-1], f"{ending}_then_headline"
        return (top, f"{ending}_then_dateline") if _opens_report(view, no) else None
    if signed is not None and is_signed and signed - 1 in heads:
        return signed - 1, "headline_then_byline"
    if heads and _opens_report(view, no):
        return heads[0], "headline_then_dateline"
    return None


def _can_head(view: PageView, no: int) -> bool:
    line = view.lines[no]
    if view.is_html and line.block.tag != view.top_heading:
        return False
    return line.is_like_headline and (view.verdicts[no] is None or view.kind(no) == "headline")


def _is_title(view: PageView, no: int) -> bool:
    """True for the one or two words that can be a title where a drawn rule stands above them."""
    line = view.lines[no]
    return view.verdicts[no] is None and line.word_count <= 2 and line.text[0].isupper() and not line.is_ended


def _ending_at(view: PageView, no: int, has_headline: bool) -> str | None:
    """What ends an article at this line: 'rights', 'source', 'credit', 'end_mark', 'rule' or None.

    Pictures have owners and makers, too, in the middle of an article: an image's credit ends nothing, a rights line
    only where it speaks of reproduction, a credit only where it stands behind a dash or in brackets.
    """
    verdict, line = view.verdicts[no], view.lines[no]
    if is_end_mark(line.text):
        return "end_mark"
    if is_rule_line(line.text):
        return "rule"
    if verdict is None:
        return None
    if verdict.kind == "source_link":
        return "source"
    if verdict.kind == "copyright" and RIGHTS_WORDS.search(line.lower):
        return "rights"
    return (
        "credit"
        if has_headline and verdict.method.startswith("line/closing_credit") and line.text[0] in "—–-(["
        else None
    )
