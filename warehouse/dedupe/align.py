"""Which words of two texts are the same words: runs that both have, also where blocks were moved."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.fingerprints import hash_shingles
from warehouse.dedupe.words import Words
from warehouse.spans import Span

# A run of four words is the shortest that says more than grammar does: three ('one of the') recur by chance.
SEED_WORDS = 4
# A seed that stands in a text more often than this is a refrain; trying all its places would cost without end.
PLACES_TRIED = 8
# Between two runs that follow each other in both texts, single words are matched where at most so many words of each
# text lie between: an edited sentence, not a rewritten paragraph.
BRIDGED_WORDS = 12

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class SharedRun:
    """`length` words that stand from word `left` of one text and from word `right` of another."""

    left: int
    right: int
    length: int


@dataclass(frozen=True, slots=True)
class Runs:
    """All longest runs that two texts share, by `left`, then `right`; they may overlap."""

    left: Ints
    right: Ints
    length: Ints

    def __len__(self) -> int:
        return len(self.left)


@dataclass(frozen=True, slots=True)
class Seeds:
    """A text made ready to be laid beside others: `hashes[order]` are its seeds in order of their value."""

    words: Words
    hashes: npt.NDArray[np.uint64]
    order: Ints
    ordered: npt.NDArray[np.uint64]


def make_seeds(words: Words) -> Seeds:
    """The text with its seeds sorted, so that it is sorted once however many texts it is compared with."""
    hashes = hash_shingles(words.hashes, SEED_WORDS)
    order = np.argsort(hashes, kind="stable")
    return Seeds(words, hashes, order, hashes[order])


def find_runs(left: Seeds, right: Seeds) -> Runs:
    """The longest runs of at least SEED_WORDS words that stand in both texts.

    Order is not asked for, so a moved block is found where an LCS (difflib) would lose it. The answer is the same
    whichever text is called left.
    """
    lefts, rights, is_cut = _match_seeds(left, right)
    if not len(lefts):
        nothing = np.empty(0, np.int64)
        return Runs(nothing, nothing, nothing)
    # Places of equal seeds on one diagonal (right - left) that follow each other are one run.
    width = len(left.words) + 1
    places = np.sort((rights - lefts + width) * width + lefts)
    firsts = np.flatnonzero(np.concatenate([[True], np.diff(places) != 1]))
    lengths = np.diff(np.append(firsts, len(places))) + SEED_WORDS - 1
    run_lefts = places[firsts] % width
    run_rights = places[firsts] // width - width + run_lefts
    if is_cut:
        run_lefts, run_rights, lengths = _stretch(left.words, right.words, run_lefts, run_rights, lengths)
    order = np.lexsort((run_rights, run_lefts))
    return Runs(run_lefts[order], run_rights[order], lengths[order])


def mark_covered(starts: Ints, lengths: Ints, word_count: int) -> Flags:
    """For each word of a text, whether one of the runs covers it."""
    steps = np.zeros(word_count + 1, np.int64)
    np.add.at(steps, starts, 1)
    np.add.at(steps, starts + lengths, -1)
    covered: Flags = np.cumsum(steps[:-1]) > 0
    return covered


def choose_runs(runs: Runs, left_count: int, right_count: int) -> list[SharedRun]:
    """Runs, longest first, without the ends that longer ones cover on both sides: as few as together cover all words.

    A run that one text has twice is there twice, so that the union of the runs is what each text shares.
    """
    # Bytes, not arrays: most runs are some words long, and a call of numpy costs more than looking at so few.
    taken_left, taken_right = bytearray(left_count), bytearray(right_count)
    chosen = []
    order = np.lexsort((runs.right, runs.left, -runs.length))
    ordered = runs.left[order].tolist(), runs.right[order].tolist(), runs.length[order].tolist()
    for left, right, length in zip(*ordered, strict=True):
        left_end, right_end = left + length, right + length
        taken = taken_left.count(1, left, left_end) + taken_right.count(1, right, right_end)
        if taken == 2 * length:
            continue
        if not taken:  # the usual case, and the cheap one
            chosen.append(SharedRun(left, right, length))
        else:
            here, there = (
                np.frombuffer(part, np.bool_) for part in (taken_left[left:left_end], taken_right[right:right_end])
            )
            for start, end in find_stretches(~(here & there)):
                chosen.append(SharedRun(left + start, right + start, end - start))
        taken_left[left:left_end] = taken_right[right:right_end] = b"\1" * length
    return sorted(chosen, key=lambda run: (run.left, run.right))


def find_stretches(flags: Flags) -> list[tuple[int, int]]:
    """The stretches of set flags, as half-open ranges."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def bridge_runs(left: Words, right: Words, chosen: list[SharedRun]) -> list[SharedRun]:
    """Runs shorter than a seed that lie between two of the chosen, in both texts in the same order, a few words apart.

    An edit of every seventh word leaves runs of six words on average; without this a tenth of what a copy kept is lost.
    """
    bridges = []
    for before, after in pairwise(chosen):
        left_at, right_at = before.left + before.length, before.right + before.length
        left_gap, right_gap = after.left - left_at, after.right - right_at
        if 0 < left_gap <= BRIDGED_WORDS and 0 < right_gap <= BRIDGED_WORDS:
            lefts = left.hashes[left_at : after.left].tolist()
            rights = right.hashes[right_at : after.right].tolist()
            if not set(lefts).isdisjoint(rights):  # most are: an edit put other words there
                bridges += [SharedRun(left_at + i, right_at + j, n) for i, j, n in _match_in_order(lefts, rights)]
    return bridges


def find_shared_spans(left: Words, right: Words) -> list[tuple[Span, Span]]:
    """The places where the two texts have the same words, in the order of the left one, bridges included."""
    runs = choose_runs(find_runs(make_seeds(left), make_seeds(right)), len(left), len(right))
    ordered = sorted([*runs, *bridge_runs(left, right, runs)], key=lambda run: (run.left, run.right))
    return [(span_of_words(left, run.left, run.length), span_of_words(right, run.right, run.length)) for run in ordered]


def span_of_words(words: Words, first: int, count: int) -> Span:
    """The place of `count` words from word `first` on."""
    return Span(int(words.starts[first]), int(words.ends[first + count - 1]))


def _match_seeds(left: Seeds, right: Seeds) -> tuple[Ints, Ints, bool]:
    """The places of equal seeds in both texts; True where a refrain's later places were left out."""
    lows = np.searchsorted(right.ordered, left.ordered, "left")
    found = np.append(right.ordered, np.uint64(0))[lows] == left.ordered
    found &= lows < len(right.ordered)
    hit = np.flatnonzero(found)
    values = left.ordered[hit]
    lows, left_places = lows[hit], left.order[hit]
    counts = np.searchsorted(right.ordered, values, "right") - lows
    rank = np.arange(len(hit)) - np.searchsorted(values, values, "left")
    is_cut = bool(len(hit)) and (int(counts.max()) > PLACES_TRIED or int(rank.max()) >= PLACES_TRIED)
    if is_cut:
        kept = rank < PLACES_TRIED
        lows, left_places = lows[kept], left_places[kept]
        counts = np.minimum(counts[kept], PLACES_TRIED)
    firsts = np.cumsum(counts) - counts
    within = np.arange(int(counts.sum())) - np.repeat(firsts, counts)
    rights = right.order[np.repeat(lows, counts) + within]
    return np.repeat(left_places, counts).astype(np.int64), rights.astype(np.int64), is_cut


def _stretch(left: Words, right: Words, lefts: Ints, rights: Ints, lengths: Ints) -> tuple[Ints, Ints, Ints]:
    """The runs made as long as their words allow: a refrain's seeds were not all tried."""
    ends, stops = lefts + lengths, rights + lengths
    goes_on = (ends < len(left)) & (stops < len(right))
    goes_on &= left.hashes[np.minimum(ends, len(left) - 1)] == right.hashes[np.minimum(stops, len(right) - 1)]
    goes_back = (lefts > 0) & (rights > 0) & (left.hashes[lefts - 1] == right.hashes[rights - 1])
    is_short = goes_on | goes_back
    longest = set(zip(lefts[~is_short].tolist(), rights[~is_short].tolist(), lengths[~is_short].tolist(), strict=True))
    for i, j, n in zip(lefts[is_short].tolist(), rights[is_short].tolist(), lengths[is_short].tolist(), strict=True):
        back = _same_count(left.hashes[:i][::-1], right.hashes[:j][::-1])
        on = _same_count(left.hashes[i + n :], right.hashes[j + n :])
        longest.add((i - back, j - back, n + back + on))
    runs = np.array(sorted(longest), np.int64)
    return runs[:, 0], runs[:, 1], runs[:, 2]


def _same_count(one: npt.NDArray[np.uint64], other: npt.NDArray[np.uint64]) -> int:
    count = min(len(one), len(other))
    differs = one[:count] != other[:count]
    return int(np.argmax(differs)) if differs.any() else count


def _match_in_order(lefts: list[int], rights: list[int]) -> Iterable[tuple[int, int, int]]:
    """The runs of a longest common subsequence of two short lists: from, to, length."""
    best = [[0] * (len(rights) + 1) for _ in range(len(lefts) + 1)]
    for i in range(len(lefts) - 1, -1, -1):
        for j in range(len(rights) - 1, -1, -1):
            best[i][j] = best[i + 1][j + 1] + 1 if lefts[i] == rights[j] else max(best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(lefts) and j < len(rights):
        if lefts[i] == rights[j]:
            start = i
            while i < len(lefts) and j < len(rights) and lefts[i] == rights[j]:
                i, j = i + 1, j + 1
            yield start, j - (i - start), i - start
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
