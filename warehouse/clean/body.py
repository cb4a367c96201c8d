"""Which lines are the bodies of articles, and which are around them."""

from warehouse.clean.dateline import find_dateline
from warehouse.clean.lines import Line
from warehouse.clean.places import HEADINGS
from warehouse.clean.view import PageView

MIN_BODY_WORDS = 40  # less prose than this is no article: a caption, a stub, an error page
KEPT_VOTE = 0.6

# What a line adds to the sum over a run of lines; the run with the greatest sum is the body. Prose counts by its words,
# short lines cost: about eight lines of a menu weigh as much as one paragraph.
SHORT_COST = -5.0
BULLET_COST = -7.0
FURNITURE_COST = -4.0
WIDGET_COST = -9.0
SENTENCE_GAIN = 5.0
MAX_GAIN = 50.0


def find_body(view: PageView) -> None:
    """Mark in `view.is_body` the lines from the first to the last of the page's prose that read as an article.

    On text, the run of lines with the greatest sum of gains and costs; on HTML, what the extractor kept, or, where it
    is silent, the same sum. Furniture inside the run stays furniture.
    """
    count = len(view.lines)
    view.is_body = [False] * count
    start, end = _vote_range(view) if view.votes is not None else _best_run([_weigh(view, line) for line in view.lines])
    if end < count and view.verdicts[end] is None and view.lines[end].text.endswith(":") and end > start:
        end += 1  # 'Here is how they compare:' announces what a crawler moved or dropped; it is the article's last line
    words = sum(line.word_count for line in view.lines[start:end] if view.verdicts[line.no] is None and line.is_paragraph)
    if words < MIN_BODY_WORDS:
        return
    for no in range(start, end):
        if view.votes is not None:
            view.is_body[no] = _is_voted(view, view.lines[no])
        else:
            view.is_body[no] = view.verdicts[no] is None


def _is_voted(view: PageView, line: Line) -> bool:
    assert view.votes is not None
    verdict = view.verdicts[line.no]
    if verdict is not None:
        return False
    return view.votes[line.no] >= KEPT_VOTE


def _vote_range(view: PageView) -> tuple[int, int]:
    assert view.votes is not None
    kept = [line.no for line in view.lines if view.votes[line.no] >= KEPT_VOTE and line.word_count >= 3]
    return (kept[0], kept[-1] + 1) if kept else (0, 0)


def _weigh(view: PageView, line: Line) -> float:
    verdict = view.verdicts[line.no]
    if verdict is not None:
        if verdict.role == "about":
            return 0.0
        if verdict.role == "text":
            return SENTENCE_GAIN
        return WIDGET_COST if verdict.kind in ("comment_widget", "comment") else FURNITURE_COST
    if line.is_paragraph:
        gain = min(float(line.word_count), MAX_GAIN)
        return gain if line.is_ended else gain / 2
    if line.is_bulleted:
        return 0.0 if line.is_ended and line.word_count >= 5 else BULLET_COST
    if line.is_ended and line.word_count >= 4:
        return SENTENCE_GAIN
    return SHORT_COST


def _best_run(weights: list[float]) -> tuple[int, int]:
    """The bounds of the run with the greatest sum (Kadane's algorithm); empty where no weight is positive."""
    best, best_range, total, start = 0.0, (0, 0), 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, best_range = total, (start, at + 1)
    return best_range


def opens_report(line: Line) -> bool:
    """True for a paragraph that begins with a dateline."""
    return line.word_count >= 10 and find_dateline(line.text) is not None


def is_heading_tag(line: Line) -> bool:
    """True for h1 to h6."""
    return line.block.tag in HEADINGS
