"""Where one article of a page ends and the next begins: only on signs that articles leave at their edges."""

from warehouse.clean.body import opens_report
from warehouse.clean.view import Article, PageView

END_KINDS = frozenset({"copyright", "source_link", "credit", "author_bio"})
HEAD_KINDS = frozenset({"caption", "credit", "byline", "published_line", "section_label", "deck", "update_marker", "dateline", "correction", "page_counter", "share"})
MAX_HEAD_LINES = 9  # between a headline and its first paragraph: label, deck, byline, dates, captions, share buttons
MIN_ARTICLE_WORDS = 60
RULE_LINE = frozenset("-=_*#~•· —–+")


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
    """Starts at `article` elements where two or more each hold a heading and enough prose, and little prose is outside."""
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
    """The first article's start, then each place where an end sign is followed by a new head with prose under it."""
    starts = [(_reach_back(view, body[0], 0), "context/first_article")]
    floor = body[0] + 1
    for no in body:
        if no < floor or not view.lines[no].is_paragraph:
            continue
        head = _head_above(view, no, floor)
        if head is None:
            continue
        start, reason = head
        before = sum(view.lines[n].word_count for n in body if starts[-1][0] <= n < start and view.lines[n].is_paragraph)
        after = sum(view.lines[n].word_count for n in body if n >= no and view.lines[n].is_paragraph)
        if before >= MIN_ARTICLE_WORDS and after >= MIN_ARTICLE_WORDS:
            starts.append((start, reason))
            floor = no + 1
    return starts


def _head_above(view: PageView, no: int, floor: int) -> tuple[int, str] | None:
    """The start of the head over paragraph `no` and the sign that it is one; None where nothing strong stands there."""
    headline = None
    signs: set[str] = set()
    at = no - 1
    while at >= floor and no - at <= MAX_HEAD_LINES:
        line, kind = view.lines[at], view.kind(at)
        if kind in ("copyright", "source_link"):
            signs.add("end")
            break
        if kind == "credit" and headline is not None:
            signs.add("end")
            break
        if is_rule_line(line.text):
            signs.add("rule")
            break
        if line.is_paragraph and kind is None:
            break
        if kind in ("byline", "published_line", "dateline"):
            signs.add("byline")
        if kind is None and line.is_like_headline:
            headline = at
        at -= 1
    if headline is None:
        return None
    opening = opens_report(view.lines[no])
    if "end" in signs or "rule" in signs or opening and "byline" in signs:
        reason = "end_then_headline" if "end" in signs else "rule_then_headline" if "rule" in signs else "headline_byline_dateline"
        return headline, f"context/{reason}"
    if opening:
        return headline, "context/headline_dateline"
    return None


def is_rule_line(text: str) -> bool:
    """True for a line drawn with dashes, stars or the like."""
    return len(text) >= 3 and set(text) <= RULE_LINE


def _reach_back(view: PageView, first: int, floor: int) -> int:
    """The first line of the head above the first paragraph of a page: everything before it belongs to no other article."""
    return floor if first >= floor else first
