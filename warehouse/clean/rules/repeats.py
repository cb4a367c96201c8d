"""Stretches of a page that stand on it three times: pieces of its template, prose and all."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from warehouse.clean.lines import Line

MIN_COPIES = 3  # an article in two renderings, for wide screens and for narrow ones, stands twice
MIN_LINES = 5
MAX_PROSE_SHARE = 0.5  # where more of the page's prose comes back, it is the article that does


def find_repeats(lines: Sequence[Line]) -> set[int]:
    """The lines of stretches of five and more that hold a paragraph and stand on the page three times, word for word.

    A line alone may come back in an article, a refrain or the cells of a table; a paragraph with its neighbours hardly
    does. Pages that load story after story into one another repeat the boxes between them. Of five labelled pages that
    have such stretches they are furniture on four, and on one the article's own box.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for line in lines:
        if line.is_paragraph:
            places[line.text].append(line.no)
    found: set[int] = set()
    for copies in places.values():
        if len(copies) >= MIN_COPIES and not found.issuperset(copies):
            above, below = _reach(lines, copies, -1), _reach(lines, copies, 1)
            if above + below + 1 >= MIN_LINES:
                found.update(no for at in copies for no in range(at - above, at + below + 1))
    prose = sum(line.word_count for line in lines if line.is_paragraph)
    repeated = sum(lines[no].word_count for no in found if lines[no].is_paragraph)
    return found if repeated <= MAX_PROSE_SHARE * prose else set()


def _reach(lines: Sequence[Line], copies: Sequence[int], step: int) -> int:
    """How many lines beside all copies, above (-1) or below (1), are the same; copies do not grow into each other."""
    most = min(later - earlier for earlier, later in pairwise(copies)) - 1
    reach = 0
    while reach < most:
        beside = [at + step * (reach + 1) for at in copies]
        if not all(0 <= no < len(lines) for no in beside) or len({lines[no].text for no in beside}) > 1:
            break
        reach += 1
    return reach
