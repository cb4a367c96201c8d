"""Which lines are the bodies of articles, and which are around them."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from warehouse.clean.bounds.odds import weigh_odds
from warehouse.clean.bounds.topics import find_headed_sections
from warehouse.clean.lines import Line
from warehouse.clean.view import HEADING_TAG, PageView

MIN_BODY_WORDS = 40  # less prose than this is no article: a caption, a stub, an error page
KEPT_VOTE = 0.6
MIN_ELEMENT_WORDS = 60
MAX_FILL_REACH = 20
AROUND = frozenset({"footer", "navigation", "newsletter"})
BOXED = AROUND | {
    "sidebar",
    "related",
    "teaser",
    "advertisement",
    "share",
    "modal",
    "comment",
    "bio",
    "caption",
    "tags",
}
MIN_NAMED_SHARE = 0.7

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

    On text, the run of lines with the greatest sum of gains and costs, but for those whose odds are bad; on HTML, what
    the extractor kept, or, where it is silent, the same sum. Furniture inside the run stays furniture.
    """
    count = len(view.lines)
    view.is_body = [False] * count
    if view.votes is not None:
        _free_posts(view)
        _add_article_elements(view)
        _add_headed_sections(view)
        _add_named_body(view)
    start, end = _vote_range(view) if view.votes is not None else _best_run([_weigh(view, line) for line in view.lines])
    words = sum(
        line.word_count for line in view.lines[start:end] if view.verdicts[line.no] is None and line.is_paragraph
    )
    if words < MIN_BODY_WORDS:
        return
    if view.votes is not None:
        _fill_between(view, start, end)
    else:
        view.unlikely = _find_unlikely(view, range(start, end))
    for no in range(start, end):
        if view.votes is not None:
            view.is_body[no] = _is_voted(view, view.lines[no])
        else:
            view.is_body[no] = view.verdicts[no] is None and no not in view.unlikely


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


def _is_voted(view: PageView, line: Line) -> bool:
    assert view.votes is not None
    verdict, vote = view.verdicts[line.no], view.votes[line.no]
    if verdict is not None:
        # A class name is a hint, the extractor's vote on prose is better; elements and phrases are better still.
        if vote < KEPT_VOTE or not verdict.method.startswith("place/") or verdict.score >= 0.8:
            return False
        view.verdicts[line.no] = None
        return True
    return vote >= KEPT_VOTE


def _free_posts(view: PageView) -> None:
    """Take back the verdict `comment` where most prose that the extractor keeps has it: on the page of a discussion the
    posts are the text. Below an article it keeps none."""
    assert view.votes is not None
    posts: list[int] = []
    words = {True: 0, False: 0}
    for line in view.lines:
        verdict = view.verdicts[line.no]
        is_post = verdict is not None and verdict.method.startswith("place/comment_mark")
        if view.votes[line.no] < KEPT_VOTE or (verdict is not None and not is_post):
            continue
        if is_post:
            posts.append(line.no)
        words[is_post] += line.word_count * line.is_paragraph
    if words[True] > words[False]:
        for no in posts:
            view.verdicts[no] = None


def _add_article_elements(view: PageView) -> None:
    """Raise the votes inside every `article` element that has a heading and prose enough: the extractor takes one
    article of a page, and leaves its equals aside."""
    assert view.votes is not None
    words: dict[int, int] = {}
    headed: set[int] = set()
    for line in view.lines:
        number = line.block.article_no
        if number is None:
            continue
        if line.block.tag in ("h1", "h2", "h3"):
            headed.add(number)
        if view.verdicts[line.no] is None and line.is_ended and _is_loose_prose(line):
            words[number] = words.get(number, 0) + line.word_count
    whole = {number for number in headed if words.get(number, 0) >= MIN_ELEMENT_WORDS}
    if len(whole) < 2:
        return
    _raise(view, (line for line in view.lines if line.block.article_no in whole))


def _add_headed_sections(view: PageView) -> None:
    """Raise the votes of sections that speak of other things under headings of equal rank, if the extractor keeps any
    of them: it takes the longest, and leaves its equals aside."""
    assert view.votes is not None
    sections = find_headed_sections(view)
    if any(view.votes[no] >= KEPT_VOTE for section in sections for no in section):
        _raise(view, (view.lines[no] for section in sections for no in section))


def _add_named_body(view: PageView) -> None:
    """Raise the votes of what stands in an element that the page names its article's body, where most prose that the
    extractor keeps stands in one: it ends too early in long articles."""
    assert view.votes is not None
    words = {True: 0, False: 0}
    for line in view.lines:
        if view.votes[line.no] >= KEPT_VOTE and view.verdicts[line.no] is None and line.is_paragraph:
            words["body" in line.block.marks] += line.word_count
    if words[True] > MIN_NAMED_SHARE * (words[True] + words[False]):
        _raise(view, (line for line in view.lines if "body" in line.block.marks and not line.block.marks & BOXED))


def _raise(view: PageView, lines: Iterable[Line]) -> None:
    """Let the prose and headings among lines that nothing has judged count as kept."""
    assert view.votes is not None
    for line in lines:
        is_open = view.verdicts[line.no] is None and view.votes[line.no] < KEPT_VOTE and line.block.link_density < 0.3
        if (
            is_open
            and not line.block.marks & AROUND
            and (line.is_paragraph or line.is_ended or HEADING_TAG.match(line.block.tag))
        ):
            view.votes[line.no] = KEPT_VOTE
            view.filled.add(line.no)


def _fill_between(view: PageView, start: int, end: int) -> None:
    """Raise the votes of unjudged blocks between blocks that the extractor kept: it drops what repeats, what is short,
    and whole sections whose class names it distrusts."""
    assert view.votes is not None
    votes = view.votes
    marked = {line.no for line in view.lines[start:end] if line.block.marks & AROUND}
    for reach, is_wanted in ((MAX_FILL_REACH, _is_loose_prose), (MAX_FILL_REACH, _is_item), (2, _is_loose_short)):
        kept = [no for no in range(start, end) if votes[no] >= KEPT_VOTE and view.role(no) != "boilerplate"]
        for no in range(start, end):
            if votes[no] >= KEPT_VOTE or view.verdicts[no] is not None or no in marked:
                continue
            if not is_wanted(view.lines[no]):
                continue
            place = bisect_left(kept, no)
            if 0 < place < len(kept) and kept[place] - no <= reach and no - kept[place - 1] <= reach:
                votes[no] = KEPT_VOTE
                view.filled.add(no)


def _is_loose_prose(line: Line) -> bool:
    return line.is_paragraph and line.block.link_density < 0.3


def _is_item(line: Line) -> bool:
    return line.block.tag in ("li", "dt", "dd", "tr") and line.block.link_density < 0.3 and line.word_count >= 2


def _is_loose_short(line: Line) -> bool:
    return line.block.link_density < 0.3 and any(map(str.isalnum, line.text))


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
