"""Which texts share enough fingerprints to be laid side by side, kept up to date batch by batch.

The pairs are a function of the set of texts alone: of the fingerprints that stand in at most TELLING_TEXTS of them,
two texts must share NEEDED, or as many as the one that has fewer has. What a batch changes is found from the
fingerprints of the batch: pairs with its texts, and pairs that rested on a fingerprint that has become too frequent or
rare again.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
# A fingerprint in more different texts than this is a phrase of the trade or furniture; its pairs would be most of all
# pairs (99 of 100 were pairs of page footers when it was measured).
TELLING_TEXTS = 50
RARE_TEXTS = 10  # one in at most so many says that the texts have a common source, not only a common trade
NEEDED = 3
CANDIDATES_VERSION = f"shared-{NEEDED}-of-{TELLING_TEXTS}-{RARE_TEXTS}@2"
PAIRS_AT_ONCE = 4_000_000


@dataclass(frozen=True, slots=True)
class Marks:
    """Texts by their different fingerprints: text `keys[i]` has `prints[i]`."""

    keys: Ints
    prints: Ints


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of texts, the lower key left, with how many telling and how many rare fingerprints they share."""

    left: Ints
    right: Ints
    shared: Ints
    rare: Ints


def count_pairs(counted: Ints, numbers: Ints, keys: Ints) -> Pairs:
    """The pairs of the texts `counted` with all texts that share a telling fingerprint with one, each once.

    `keys` are the texts that have each fingerprint of a counted text, that one included, and `numbers` say which
    fingerprint it is; ascending, so that the list of one fingerprint stands together.
    """
    sizes = np.bincount(numbers) if len(numbers) else numbers
    sizes = sizes[numbers]
    telling = np.flatnonzero((sizes > 1) & (sizes <= TELLING_TEXTS))  # most stand in one text and pair nothing
    numbers, keys, sizes = numbers[telling], keys[telling], sizes[telling]
    known = sort_distinct(keys)
    ranks = np.searchsorted(known, keys)  # keys by their rank, so that a pair is one number
    is_counted = np.isin(known, counted)[ranks]
    # The counted texts stand last in a list, and each is paired with all before it: so each pair is met once.
    order = np.argsort(numbers * 2 + is_counted, kind="stable")
    ranks, is_counted = ranks[order], is_counted[order]
    firsts = np.flatnonzero(_starts(numbers))
    before = np.arange(len(ranks)) - np.repeat(firsts, sizes[firsts])
    before[~is_counted] = 0
    sums = []
    for here in _slices(before):
        counts = before[here]
        within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        one = np.repeat(ranks[here], counts)
        other = ranks[within + np.repeat(np.arange(here.start, here.stop) - counts, counts)]
        pairs = np.minimum(one, other) * len(known) + np.maximum(one, other)
        sums.append(_tally(pairs * 2 + np.repeat(sizes[here] <= RARE_TEXTS, counts), known))
    return sums[0] if len(sums) == 1 else _sum(sums)


def count_own_pairs(marks: Marks) -> Pairs:
    """The pairs among the texts of `marks` alone."""
    order = np.argsort(marks.prints)
    return count_pairs(marks.keys, np.cumsum(_starts(marks.prints[order])) - 1, marks.keys[order])


def sort_distinct(values: Ints) -> Ints:
    """The different values, ascending: several times as fast as `np.unique` where most are different."""
    ordered = np.sort(values)
    return ordered[_starts(ordered)]


def pairs_of_lists(numbers: Ints, keys: Ints) -> tuple[Ints, Ints, Ints]:
    """All pairs of keys that have the same number: number, lower key, higher key. `keys` ascend within a number."""
    bounds = np.flatnonzero(np.concatenate([[True], np.diff(numbers) != 0])) if len(numbers) else np.empty(0, np.int64)
    sizes = np.diff(np.append(bounds, len(numbers)))
    behind = np.repeat(bounds + sizes, sizes) - np.arange(len(numbers)) - 1  # how many follow in the same list
    lefts = np.repeat(np.arange(len(numbers)), behind)
    within = np.arange(int(behind.sum())) - np.repeat(np.cumsum(behind) - behind, behind)
    return numbers[lefts], keys[lefts], keys[lefts + 1 + within]


def sum_changes(left: Ints, right: Ints, shared: Ints, rare: Ints) -> Pairs:
    """Changes of counts, summed a pair."""
    order = np.lexsort((right, left))
    left, right = left[order], right[order]
    firsts = _firsts(left, right)
    if not len(firsts):
        return Pairs(left, right, shared, rare)
    return Pairs(
        left[firsts], right[firsts], np.add.reduceat(shared[order], firsts), np.add.reduceat(rare[order], firsts)
    )


def _tally(coded: Ints, known: Ints) -> Pairs:
    """How often each pair stands there, and how often with a rare fingerprint: the lowest bit of its number."""
    coded.sort()
    pairs = coded >> 1
    firsts = np.flatnonzero(np.concatenate([[True], np.diff(pairs) != 0])) if len(pairs) else pairs
    ends = np.append(firsts[1:], len(pairs)) if len(pairs) else pairs
    rare = np.concatenate([[0], np.cumsum(coded & 1)])
    return Pairs(
        known[pairs[firsts] // len(known)], known[pairs[firsts] % len(known)], ends - firsts, rare[ends] - rare[firsts]
    )


def _slices(counts: Ints) -> list[slice]:
    """The entries in slices of some PAIRS_AT_ONCE pairs each."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    cuts = np.searchsorted(ends, np.arange(PAIRS_AT_ONCE, total, PAIRS_AT_ONCE))
    bounds = [0, *sort_distinct(cuts[cuts > 0]).tolist(), len(counts)]
    return [slice(start, end) for start, end in pairwise(bounds)]


def _starts(ordered: Ints) -> npt.NDArray[np.bool_]:
    """Where a value stands for the first time."""
    starts = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=starts[1:])
    return starts


def _firsts(left: Ints, right: Ints) -> Ints:
    if not len(left):
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate([[True], (np.diff(left) != 0) | (np.diff(right) != 0)]))


def _sum(parts: list[Pairs]) -> Pairs:
    """The counts of several lists of pairs, summed a pair."""
    names = ("left", "right", "shared", "rare")
    return sum_changes(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))
