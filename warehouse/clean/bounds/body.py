"""Which lines are the bodies of articles, and which are around them."""

from itertools import pairwise

from warehouse.clean.bounds.odds import weigh_odds
from warehouse.clean.bounds.voted import mark_voted, raise_votes
from warehouse.clean.lines import Line
from warehouse.clean.view import PageView

MIN_BODY_WORDS = 40  # less prose than this is no article: a caption, a stub, an error page

# What a line adds to the sum over a run of lines; the run with the greatest sum is the body. Prose counts by its words,
# short lines cost: about eight lines of a menu weigh as much as one paragraph.
SHORT_COST = -5.5
BULLET_COST = -3.0
FURNITURE_COST = -7.0
WIDGET_COST = -20.0
CELL_GAIN = 1.0  # rows of a table that a crawler kept in columns: no menu stands so
LONG_BULLET_WORDS = 6
SENTENCE_GAIN = 3.5
MIN_ODDS = -1.4  # four to one against: a line inside the run that is no prose stays out
MAX_GAIN = 50.0


def find_body(view: PageView) -> None:
    """Mark in `view.is_body` the lines from the first to the last of the page's prose that read as an article.

    On HTML what the extractor keeps; on text, and where that is no article, the run of lines with the greatest sum of
    gains and costs, but for those whose odds are bad. Furniture inside the run stays furniture.
    """
    view.is_body = [False] * len(view.lines)
    if view.votes is not None:
        start, end = raise_votes(view)
        if _count_prose(view, start, end) >= MIN_BODY_WORDS:
            mark_voted(view, start, end)
            return
        view.votes = None
    start, end = _best_run([_weigh(view, line) for line in view.lines])
    if _count_prose(view, start, end) < MIN_BODY_WORDS:
        return
    view.unlikely = _find_unlikely(view, range(start, end))
    for no in range(start, end):
        view.is_body[no] = view.verdicts[no] is None and no not in view.unlikely


def _count_prose(view: PageView, start: int, end: int) -> int:
    lines = view.lines[start:end]
    return sum(line.word_count for line in lines if view.verdicts[line.no] is None and line.is_paragraph)


def _find_unlikely(view: PageView, run: range) -> set[int]:
    """The lines of the run that are no prose, that nothing has judged, and that the lines around them speak against.

    A line right above a sentence may be its heading, one with a colon announces, and cells are for tables to judge.
    What templates know is taken out before: other pages of the source say what it is, and it says nothing of its
    neighbours here.
    """
    known = [line for line in view.lines if not view.is_template(line.no)]
    asked = {
        line.no
        for line, below in pairwise([*known, None])
        if line is not None and line.no in run and view.verdicts[line.no] is None and not _is_safe(line, below)
    }
    if not asked:
        return set()
    odds = weigh_odds(known, [view.verdicts[line.no] for line in known])
    return {line.no for line, one in zip(known, odds, strict=True) if one < MIN_ODDS and line.no in asked}


def _is_safe(line: Line, below: Line | None) -> bool:
    if line.is_paragraph and line.is_ended:
        return True
    return line.is_celled or line.text.endswith(":") or (below is not None and below.is_ended and not line.is_bulleted)


def _weigh(view: PageView, line: Line) -> float:
    verdict = view.verdicts[line.no]
    if verdict is not None:
        if verdict.role == "about":
            return 0.0
        if verdict.role == "text":
            return SENTENCE_GAIN
        return WIDGET_COST if verdict.kind in ("comment_widget", "comment") else FURNITURE_COST
    if line.block.link_density > 0.6:
        return BULLET_COST
    if line.is_paragraph:
        gain = min(float(line.word_count), MAX_GAIN)
        return gain if line.is_closed else gain / 2
    if line.is_celled:
        return CELL_GAIN
    if line.text.endswith(":") and line.word_count >= 8:
        return line.word_count / 2  # 'Here is how they compare:' announces what a crawler moved or dropped
    if line.is_bulleted:
        return 0.0 if line.word_count >= (5 if line.is_ended else LONG_BULLET_WORDS) else BULLET_COST
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
