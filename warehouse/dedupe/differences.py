"""Two texts side by side, piece by piece: what both have, what was moved, changed, added or left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from warehouse.dedupe.align import SharedRun, bridge_runs, choose_runs, find_runs, make_seeds
from warehouse.dedupe.words import Words, split_words


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the one text, of the other or of both. `kind` is shared, moved, changed, only_left or only_right."""

    kind: str
    left: str
    right: str


def find_differences(left: str, right: str) -> list[Piece]:
    """The pieces in the order of the left text; what only the right one has stands behind what it follows there.

    Every word of both texts is in a piece. Words are compared without case and punctuation.
    """
    batch = split_words([left, right])
    lefts, rights = batch.of(0), batch.of(1)
    runs = choose_runs(find_runs(make_seeds(lefts), make_seeds(rights)), len(lefts), len(rights))
    disjoint = _make_disjoint(sorted([*runs, *bridge_runs(lefts, rights, runs)], key=lambda run: (run.left, run.right)))
    return list(_lay_out(left, right, lefts, rights, disjoint))


def _make_disjoint(runs: list[SharedRun]) -> list[SharedRun]:
    """The runs cut so that no word of either text is in two of them; the longer one keeps its words."""
    is_taken: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for run in sorted(runs, key=lambda run: (-run.length, run.left, run.right)):
        free = [n for n in range(run.length) if run.left + n not in is_taken[0] and run.right + n not in is_taken[1]]
        start = 0
        for place in range(1, len(free) + 1):
            if place == len(free) or free[place] != free[place - 1] + 1:
                kept.append(SharedRun(run.left + free[start], run.right + free[start], place - start))
                start = place
        is_taken[0].update(run.left + n for n in free)
        is_taken[1].update(run.right + n for n in free)
    return sorted(kept, key=lambda run: run.left)


def _lay_out(left: str, right: str, lefts: Words, rights: Words, runs: list[SharedRun]) -> Iterator[Piece]:
    by_right = sorted(runs, key=lambda run: run.right)
    follower = dict(pairwise(by_right))
    first_right = by_right[0].right if by_right else len(rights)
    added = _words(right, rights, 0, first_right)
    at_left, at_right = 0, 0
    for run in runs:
        own = _words(left, lefts, at_left, run.left)
        yield from _between(own, added)
        kind = "shared" if run.right >= at_right else "moved"
        here = _words(left, lefts, run.left, run.left + run.length)
        yield Piece(kind, here, _words(right, rights, run.right, run.right + run.length))
        after = follower.get(run)
        at_left, at_right = run.left + run.length, run.right + run.length
        added = _words(right, rights, at_right, after.right if after else len(rights))
    yield from _between(_words(left, lefts, at_left, len(lefts)), added)


def _between(own: str, added: str) -> Iterator[Piece]:
    if own and added:
        yield Piece("changed", own, added)
    elif own or added:
        yield Piece("only_left" if own else "only_right", own, added)


def _words(text: str, words: Words, first: int, last: int) -> str:
    return text[int(words.starts[first]) : int(words.ends[last - 1])] if first < last else ""
