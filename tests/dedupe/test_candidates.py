"""Pairs of texts are counted as a plain count over sets would count them; the postings give back what went in."""

from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.dedupe import candidates
from warehouse.dedupe.candidates import Marks, count_pairs, pairs_of_lists
from warehouse.store.postings import FAN, Postings

SETS = st.dictionaries(
    st.integers(-50, 50), st.sets(st.integers(-9, 9), min_size=1, max_size=8), min_size=1, max_size=9
)


def to_marks(texts: dict[int, set[int]]) -> Marks:
    entries = [(key, value) for key, values in texts.items() for value in values]
    keys, prints = (np.array(column, np.int64) for column in zip(*entries, strict=True))
    return Marks(keys, prints)


@given(SETS, st.data())
def test_pairs_are_those_of_a_plain_count(texts: dict[int, set[int]], data: st.DataObject) -> None:
    new = data.draw(st.sets(st.sampled_from(sorted(texts)), min_size=1))
    everything = to_marks(texts)
    prints = np.unique(everything.prints)
    order = np.lexsort((everything.keys, everything.prints))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(candidates, "TELLING_TEXTS", 4)
        patch.setattr(candidates, "RARE_TEXTS", 2)
        patch.setattr(candidates, "PAIRS_AT_ONCE", 3)
        numbers = np.searchsorted(prints, everything.prints[order])
        found = count_pairs(np.array(sorted(new)), numbers, everything.keys[order])
    counts = {value: sum(value in values for values in texts.values()) for values in texts.values() for value in values}
    anchors = {value: min(key for key, values in texts.items() if value in values) for value in counts}
    expected = {}
    for left, right in combinations(sorted(texts), 2):
        both = texts[left] & texts[right]
        shared = [value for value in both if counts[value] <= 4 or left == anchors[value]]
        if shared and {left, right} & new:
            expected[left, right] = len(shared), sum(counts[value] <= 2 for value in shared)
    pairs = zip(found.left.tolist(), found.right.tolist(), strict=True)
    assert dict(zip(pairs, zip(found.shared.tolist(), found.rare.tolist(), strict=True), strict=True)) == expected


def test_pairs_of_lists() -> None:
    numbers, left, right = pairs_of_lists(np.array([3, 3, 3, 5, 7, 7]), np.array([1, 2, 4, 9, 8, 9]))
    assert list(zip(numbers.tolist(), left.tolist(), right.tolist(), strict=True)) == [
        (3, 1, 2), (3, 1, 4), (3, 2, 4), (7, 8, 9)
    ]  # fmt: skip


@given(st.lists(SETS, min_size=1, max_size=2 * FAN + 1), st.data())
def test_postings_give_back_what_is_there(parts: list[dict[int, set[int]]], data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as made:
        folder = Path(made)
        patch.setattr("warehouse.store.postings.MERGE_ENTRIES", 9)
        patch.setattr("warehouse.store.postings.BYTES_AT_ONCE", 64)
        postings = Postings(folder, "1")
        there: dict[int, set[int]] = {}
        fixed: dict[int, set[int]] = {}  # a text's fingerprints follow from its key
        for part in parts:
            new = {key: fixed.setdefault(key, values) for key, values in part.items() if key not in there}
            if new:
                marks = to_marks(new)
                postings.add(marks.prints, marks.keys)
                there |= new
            gone = data.draw(st.sets(st.sampled_from(sorted(there)), max_size=2)) if there else set()
            postings.drop(np.array(sorted(gone), np.int64))
            there = {key: values for key, values in there.items() if key not in gone}
        postings.seal("now")
        again = Postings(folder, "1")
        assert again.open("now")
        asked = np.arange(-9, 10)
        numbers, keys = again.find(asked)
        expected = sorted((value, key) for key, values in there.items() for value in values)
        assert list(zip(asked[numbers].tolist(), keys.tolist(), strict=True)) == expected
        assert not Postings(folder, "1").open("later")
