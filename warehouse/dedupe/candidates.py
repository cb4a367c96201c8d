"""Which texts share enough fingerprints to be laid side by side, kept up to date batch by batch.

The pairs are a function of the set of texts alone. A fingerprint that stands in at most TELLING_TEXTS of them pairs all
of these. A stop fingerprint, which stands in more, pairs each of them with one only, its anchor, the text of the least
key: so a text in hundreds of edited versions is still found, at a cost that does not grow with their square. Two texts
are candidates where NEEDED fingerprints pair them, or as many as the one that has fewer has. What a batch changes is
found from its fingerprints: pairs with its texts, and pairs that rested on a fingerprint that has become a stop
fingerprint or ceased to be one, or that has another anchor.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
# A fingerprint in more different texts than this is mostly a phrase of the trade or furniture; its pairs would be most
# of all pairs (99 of 100 were pairs of page footers when it was measured).
TELLING_TEXTS = 50
RARE_TEXTS = 10  # one in at most so many says that the texts have a common source, not only a common trade
NEEDED = 3
CANDIDATES_VERSION = f"shared-{NEEDED}-of-{TELLING_TEXTS}-{RARE_TEXTS}@3"
PAIRS_AT_ONCE = 4_000_000


@dataclass(frozen=True, slots=True)
class Marks:
    """Texts by their different fingerprints: text `keys[i]` has `prints[i]`."""

    keys: Ints
    prints: Ints


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of texts, the lower key left, with how many fingerprints pair them and how many of these are rare."""

    left: Ints
    right: Ints
    shared: Ints
    rare: Ints


def count_pairs(counted: Ints, numbers: Ints, keys: Ints) -> Pairs:
    """The pairs of the texts `counted` with all texts that a fingerprint pairs with one, each pair once.

    `keys` are the texts that have each fingerprint of a counted text, that one included, and `numbers` say which
    fingerprint it is; ascending, so that the list of one fingerprint stands together.
    """
    telling = count_telling(counted, numbers, keys)
    sizes = np.bincount(numbers)[numbers] if len(numbers) else numbers
    often = np.flatnonzero(sizes > TELLING_TEXTS)
    stars = pair_with_anchors(counted, numbers[often], keys[often])
    return sum_pairs([telling, stars]) if len(stars.left) else telling


def count_telling(counted: Ints, numbers: Ints, keys: Ints) -> Pairs:
    """The same of telling fingerprints alone; lists of stop fingerprints are left out."""
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
    return sums[0] if len(sums) == 1 else sum_pairs(sums)


def pair_with_anchors(counted: Ints, numbers: Ints, keys: Ints) -> Pairs:
    """The texts of each list with its least, as far as one of the two is counted: an entry for each fingerprint."""
    firsts = np.flatnonzero(_starts(numbers))
    anchors = np.minimum.reduceat(keys, firsts) if len(firsts) else keys
    anchors = np.repeat(anchors, np.diff(np.append(firsts, len(keys))))
    kept = np.isin(keys, counted) | np.isin(anchors, counted)
    return make_pairs(anchors[kept], keys[kept])


def make_pairs(one: Ints, other: Ints, change: int = 1) -> Pairs:
    """Pairs of the texts that stand beside each other, those of a text with itself left out; `change` for each."""
    apart = one != other
    one, other = one[apart], other[apart]
    shared = np.full(len(one), change, np.int64)
    return Pairs(np.minimum(one, other), np.maximum(one, other), shared, np.zeros(len(one), np.int64))


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


def sum_pairs(parts: Sequence[Pairs]) -> Pairs:
    """The counts of several lists of pairs, or their changes, summed a pair."""
    left, right, shared, rare = (
        np.concatenate([getattr(part, name) for part in parts]) for name in ("left", "right", "shared", "rare")
    )
    known = sort_distinct(np.concatenate([left, right]))
    pairs = np.searchsorted(known, left) * len(known) + np.searchsorted(known, right)
    order = np.argsort(pairs)  # of one number a pair: many times as fast as of two
    firsts = np.flatnonzero(_starts(pairs[order]))
    if not len(firsts):
        return Pairs(left, right, shared, rare)
    return Pairs(
        left[order[firsts]],
        right[order[firsts]],
        np.add.reduceat(shared[order], firsts),
        np.add.reduceat(rare[order], firsts),
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
