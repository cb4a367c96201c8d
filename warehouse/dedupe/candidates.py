"""Which texts share enough fingerprints to be laid side by side, kept up to date batch by batch.

The pairs are a function of the set of texts alone: of the fingerprints that stand in at most TELLING_TEXTS of them,
two texts must share NEEDED, or as many as the one that has fewer has. What a batch changes is found from the
fingerprints of the batch: pairs with its texts, and pairs that rested on a fingerprint that has become too frequent or
rare again.
"""

from dataclasses import dataclass

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


def count_pairs(marks: Marks, prints: Ints, numbers: Ints, keys: Ints) -> Pairs:
    """The pairs of the texts of `marks` with all texts that share a telling fingerprint with one, each once.

    `prints` are fingerprints in ascending order, with each text that has one in `numbers` (the place in `prints`) and
    `keys`, ordered by number; texts of `marks` included.
    """
    bounds = np.searchsorted(numbers, np.arange(len(prints) + 1))
    order = np.argsort(marks.keys, kind="stable")
    own_keys, own_numbers = marks.keys[order], np.searchsorted(prints, marks.prints[order])
    counts = np.diff(bounds)[own_numbers]
    telling = (counts > 1) & (counts <= TELLING_TEXTS)
    own_keys, own_numbers, counts = own_keys[telling], own_numbers[telling], counts[telling]
    known, others = np.unique(keys, return_inverse=True)  # keys by their rank, so that a pair is one number
    mine = np.searchsorted(known, own_keys)
    is_new = np.isin(known, marks.keys)
    sums = []
    for here in _slices(own_keys, counts):
        firsts, sizes = bounds[own_numbers[here]], counts[here]
        places = np.arange(int(sizes.sum())) + np.repeat(firsts - np.cumsum(sizes) + sizes, sizes)
        left, right = np.repeat(mine[here], sizes), others[places]
        # a pair of two texts of the batch is met from both sides; it is counted from the higher one
        wanted = ((right < left) | ~is_new[right]) & (left != right)
        is_rare = np.repeat(sizes <= RARE_TEXTS, sizes)[wanted]
        left, right = left[wanted], right[wanted]
        pairs = np.minimum(left, right) * len(known) + np.maximum(left, right)
        sums.append(_tally(pairs * 2 + is_rare, known))
    return _concatenate(sums)


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


def _slices(own_keys: Ints, counts: Ints) -> list[slice]:
    """The entries in slices of whole texts, of some PAIRS_AT_ONCE pairs each."""
    firsts = np.flatnonzero(np.concatenate([[True], np.diff(own_keys) != 0])) if len(own_keys) else np.empty(0, int)
    ends = np.cumsum(counts)
    slices, start, base = [], 0, 0
    for first in firsts[1:].tolist():
        if ends[first - 1] - base >= PAIRS_AT_ONCE:
            slices.append(slice(start, first))
            start, base = first, int(ends[first - 1])
    if start < len(own_keys):
        slices.append(slice(start, len(own_keys)))
    return slices


def _firsts(left: Ints, right: Ints) -> Ints:
    if not len(left):
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate([[True], (np.diff(left) != 0) | (np.diff(right) != 0)]))


def _concatenate(parts: list[Pairs]) -> Pairs:
    empty = np.empty(0, np.int64)
    return Pairs(
        *(
            np.concatenate([empty, *(getattr(part, name) for part in parts)])
            for name in ("left", "right", "shared", "rare")
        )
    )
