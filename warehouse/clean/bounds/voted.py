"""On HTML, which blocks are the bodies of articles: what the extractor keeps, and what elements show that it missed."""

from bisect import bisect_left
from collections.abc import Iterable

from warehouse.clean.bounds.topics import find_headed_sections
from warehouse.clean.lines import Line
from warehouse.clean.view import HEADING_TAG, PageView

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
MAX_OWN_LINKS = 0.8
MAX_TAIL_SHARE = 0.2  # of the words kept: more, and the boxes are what the page is about


def raise_votes(view: PageView) -> tuple[int, int]:
    """Raise the votes of what the extractor leaves aside though elements show that it belongs to an article; the first
    and the last line, exclusive, of what is kept then."""
    _free_posts(view)
    _add_article_elements(view)
    _add_headed_sections(view)
    _add_named_body(view)
    return _vote_range(view)


def mark_voted(view: PageView, start: int, end: int) -> None:
    """Mark in `view.is_body` what is kept between these lines, and what stands between lines that are kept."""
    _fill_between(view, start, end)
    for no in range(start, end):
        view.is_body[no] = _is_voted(view, view.lines[no])
    _trim_end(view, start, end)


def _trim_end(view: PageView, start: int, end: int) -> None:
    """Take out what the body ends with where names of elements or links say that it is about other pages: an extractor
    that has kept an article keeps the box below it, too."""
    tail: list[int] = []
    for no in range(end - 1, start - 1, -1):
        if not view.is_body[no]:
            continue
        line = view.lines[no]
        is_foreign = line.block.link_density > MAX_OWN_LINKS or bool(line.block.marks & BOXED)
        if not is_foreign and not (tail and HEADING_TAG.match(line.block.tag)):
            break
        tail.append(no)
    kept = sum(view.lines[no].word_count for no in range(start, end) if view.is_body[no])
    if sum(view.lines[no].word_count for no in tail) <= MAX_TAIL_SHARE * kept:
        for no in tail:
            view.is_body[no] = False


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
    """Let the prose and headings among lines that nothing has judged count as kept, but for what stands below the
    page: carts, dialogs and forms that scripts show."""
    assert view.votes is not None
    foot = _find_foot(view)
    for line in lines:
        if line.no > foot:
            continue
        is_open = view.verdicts[line.no] is None and view.votes[line.no] < KEPT_VOTE and line.block.link_density < 0.3
        if (
            is_open
            and not line.block.marks & AROUND
            and (line.is_paragraph or line.is_ended or HEADING_TAG.match(line.block.tag))
        ):
            view.votes[line.no] = KEPT_VOTE
            view.filled.add(line.no)


def _find_foot(view: PageView) -> int:
    """The last line that claims the rights in the page's footer; behind all lines where none does."""
    in_foot = [line.no for line in view.lines if line.block.marks & {"footer"} or "footer" in line.block.ancestors]
    return max((no for no in in_foot if view.kind(no) == "copyright"), default=len(view.lines))


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
