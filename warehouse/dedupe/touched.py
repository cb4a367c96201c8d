"""What the texts that came and went do to fingerprints, and by that to pairs of texts that stayed."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.candidates import (
    PAIRS_AT_ONCE,
    RARE_TEXTS,
    TELLING_TEXTS,
    Ints,
    Marks,
    Pairs,
    count_telling,
    make_pairs,
    pair_with_anchors,
    pairs_of_lists,
    sort_distinct,
    sum_pairs,
)

Flags = npt.NDArray[np.bool_]
NOBODY = np.int64(np.iinfo(np.int64).max)  # as an anchor: every text has a lower key


@dataclass(frozen=True, slots=True)
class Touched:
    """The fingerprints of the texts that came (`new`) and went, ascending, and in how many texts they stand.

    `numbers` and `keys` are who had those before that were no stop fingerprints, as Postings.find gives them;
    `anchors` are those of the others. `new_numbers` are the places in `prints` of the fingerprints of `new`.
    """

    prints: Ints
    before: Ints
    after: Ints
    anchors: Ints
    numbers: Ints
    keys: Ints
    new: Marks
    new_numbers: Ints
    went: Ints

    @property
    def was_stop(self) -> Flags:
        """The fingerprints that were stop fingerprints."""
        return self.before > TELLING_TEXTS

    @property
    def is_stop(self) -> Flags:
        """The fingerprints that are stop fingerprints now."""
        return self.after > TELLING_TEXTS

    def lapsed(self) -> Flags:
        """Fingerprints that pair texts that they did not pair before: they tell again, or have lost their anchor."""
        return self.was_stop & (~self.is_stop | np.isin(self.anchors, self.went))

    def lowered(self) -> Flags:
        """Stop fingerprints of which a text that came is the anchor now."""
        least = np.full(len(self.prints), NOBODY)
        np.minimum.at(least, self.new_numbers, self.new.keys)
        return self.was_stop & self.is_stop & ~self.lapsed() & (least < self.anchors)


def touch(prints: Ints, stops: tuple[Ints, Ints, Ints], found: tuple[Ints, Ints], new: Marks, old: Marks) -> Touched:
    """What happens to the fingerprints `prints` of the texts that come and go.

    `stops` are those of them that are stop fingerprints with their counts and anchors, `found` who has the others: the
    number of the fingerprint among the others, and the text.
    """
    before, anchors = np.zeros(len(prints), np.int64), np.full(len(prints), NOBODY)
    places = np.searchsorted(prints, stops[0])
    before[places], anchors[places] = stops[1:]
    numbers = np.flatnonzero(before == 0)[found[0]]
    before += np.bincount(numbers, minlength=len(prints))
    new_numbers = np.searchsorted(prints, new.prints)
    after = before + np.bincount(new_numbers, minlength=len(prints))
    after -= np.bincount(np.searchsorted(prints, old.prints), minlength=len(prints))
    return Touched(prints, before, after, anchors, numbers, found[1], new, new_numbers, np.unique(old.keys))


def find_anchors(touched: Touched, listed: Ints, keys: Ints) -> Ints:
    """The anchor of each fingerprint; `listed` and `keys` are who has those now that lapsed or were lowered."""
    stayed = ~np.isin(touched.keys, touched.went)
    anchors = np.where(touched.lapsed(), NOBODY, touched.anchors)
    np.minimum.at(anchors, touched.numbers[stayed], touched.keys[stayed])
    np.minimum.at(anchors, touched.new_numbers, touched.new.keys)
    np.minimum.at(anchors, listed, keys)
    return anchors


def find_changes(touched: Touched, anchors: Ints, listed: Ints, keys: Ints, without: Ints) -> Pairs:
    """What the pairs of texts that stayed lose and gain where a fingerprint became a stop, or rare, or common.

    Pairs with a text of `without` are counted anew and left out. `anchors`, `listed` and `keys` as in `find_anchors`.
    """
    stops = touched.is_stop & ~touched.was_stop
    rarer = (touched.after <= RARE_TEXTS).astype(np.int64) - (touched.before <= RARE_TEXTS)
    rarer[touched.was_stop] = 0
    has_changed = (stops | (rarer != 0))[touched.numbers] & ~np.isin(touched.keys, without)
    told = _sum_lists(touched.numbers[has_changed], touched.keys[has_changed], stops, rarer, anchors)
    parted = touched.lowered()[listed] & ~np.isin(keys, without)
    former = touched.anchors[listed[parted]]
    kept = ~np.isin(former, without)
    moved = make_pairs(former[kept], keys[parted][kept], -1)
    return sum_pairs([told, moved]) if len(moved.left) else told


def _sum_lists(numbers: Ints, keys: Ints, stops: Flags, rarer: Ints, anchors: Ints) -> Pairs:
    """The changes of all pairs of each list, summed a pair: some PAIRS_AT_ONCE at a time.

    A batch can make thousands of fingerprints common at once, and so millions of pairs: both changes stand in the
    lowest bits of the pair's number, so that one sort of numbers does it all.
    """
    known = sort_distinct(keys)
    ranks = np.searchsorted(known, keys)
    bounds = np.append(np.flatnonzero(np.diff(numbers, prepend=-1)), len(numbers))
    sizes = np.diff(bounds)
    parts = np.cumsum(sizes * (sizes - 1) // 2) // PAIRS_AT_ONCE
    cuts = [0, *(bounds[1:-1][np.diff(parts) > 0]).tolist(), len(numbers)]
    sums = []
    for start, end in pairwise(cuts):
        listed, left, right = pairs_of_lists(numbers[start:end], ranks[start:end])
        # with its anchor, a text is still paired
        lost = stops[listed] & (known[left] != anchors[listed])
        coded = (left * len(known) + right) * 8 + lost * 4 + rarer[listed] + 1
        coded = coded[lost | (rarer[listed] != 0)]
        coded.sort()
        pairs = coded >> 3
        firsts = np.flatnonzero(np.diff(pairs, prepend=-1))
        if len(firsts):
            ends = known[pairs[firsts] // len(known)], known[pairs[firsts] % len(known)]
            changes = -(coded >> 2 & 1), (coded & 3) - 1
            sums.append(Pairs(*ends, *(np.add.reduceat(change, firsts) for change in changes)))
    if len(sums) == 1:
        return sums[0]
    empty = np.empty(0, np.int64)
    return sum_pairs([Pairs(empty, empty, empty, empty), *sums])


def count_new_pairs(touched: Touched, listed: Ints, keys: Ints) -> Pairs:
    """The pairs of the texts that came, where no text that stayed is counted anew."""
    new, new_numbers, is_stop = touched.new, touched.new_numbers, touched.is_stop
    stayed = ~np.isin(touched.keys, touched.went)
    numbers = np.concatenate([touched.numbers[stayed], new_numbers])
    holders = np.concatenate([touched.keys[stayed], new.keys])
    order = np.argsort(numbers, kind="stable")
    numbers, holders = numbers[order], holders[order]
    # of a fingerprint that tells again, all texts came: had one stayed, it would be counted anew
    telling = ~is_stop[numbers]
    pairs = [count_telling(new.keys, numbers[telling], holders[telling])]
    begun = (is_stop & ~touched.was_stop)[numbers]
    has_moved = is_stop & (touched.lowered() | touched.lapsed())
    moved = has_moved[listed]
    old_star = (is_stop & touched.was_stop & ~has_moved)[new_numbers]
    pairs += [
        pair_with_anchors(new.keys, numbers[begun], holders[begun]),
        pair_with_anchors(new.keys, listed[moved], keys[moved]),
        make_pairs(touched.anchors[new_numbers[old_star]], new.keys[old_star]),
    ]
    stars = [part for part in pairs[1:] if len(part.left)]
    return sum_pairs([pairs[0], *stars]) if stars else pairs[0]
