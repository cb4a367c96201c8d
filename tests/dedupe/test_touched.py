"""Pairs kept up to date batch by batch are those that a count of all texts gives."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse.dedupe import candidates, touched
from warehouse.dedupe.candidates import Ints, Marks, Pairs, count_own_pairs, count_pairs
from warehouse.dedupe.touched import count_new_pairs, find_anchors, find_changes, touch

NEEDED = 2
Texts = dict[int, set[int]]
Stops = dict[int, tuple[int, int]]
# A text's fingerprints follow from its key; some stand in many texts, so that few texts make stop fingerprints.
TEXTS = st.dictionaries(
    st.integers(-99, 99), st.sets(st.integers(0, 12), min_size=1, max_size=9), min_size=4, max_size=24
)


def to_marks(texts: Texts) -> Marks:
    entries = [(key, value) for key in sorted(texts) for value in sorted(texts[key])]
    columns = zip(*entries, strict=True) if entries else ((), ())
    return Marks(*(np.array(column, np.int64) for column in columns))


def find(texts: Texts, prints: Ints) -> tuple[Ints, Ints]:
    """What the postings say: number, key."""
    entries = [
        (number, key) for number, value in enumerate(prints.tolist()) for key in sorted(texts) if value in texts[key]
    ]
    columns = zip(*entries, strict=True) if entries else ((), ())
    numbers, keys = (np.array(column, np.int64) for column in columns)
    return numbers, keys


def keep(pairs: Pairs) -> dict[tuple[int, int], tuple[int, int]]:
    columns = (getattr(pairs, name).tolist() for name in ("left", "right", "shared", "rare"))
    return {
        (left, right): (shared, rare) for left, right, shared, rare in zip(*columns, strict=True) if shared >= NEEDED
    }


def refresh(
    known: dict[tuple[int, int], tuple[int, int]], stops: Stops, before: Texts, now: Texts
) -> dict[tuple[int, int], tuple[int, int]]:
    """The pairs after a batch, from those before it; `stops` is brought up to date."""
    came, went = {key: now[key] for key in now.keys() - before.keys()}, before.keys() - now.keys()
    new, old = to_marks(came), to_marks({key: before[key] for key in went})
    prints = np.unique(np.concatenate([new.prints, old.prints]))
    listed_stops = sorted(value for value in prints.tolist() if value in stops)
    told = (
        np.array(listed_stops, np.int64),
        *(np.array([stops[v][n] for v in listed_stops], np.int64) for n in (0, 1)),
    )
    asked = np.array([value for value in prints.tolist() if value not in stops], np.int64)
    state = touch(prints, told, find(before, asked), new, old)  # type: ignore[arg-type]
    wanted = np.flatnonzero(state.lapsed() | state.lowered())
    numbers, keys = find(now, prints[wanted])
    listed = wanted[numbers]
    renewed = set(keys[state.lapsed()[listed]].tolist()) - came.keys()
    anchors = find_anchors(state, listed, keys)
    counted_anew = np.array(sorted({*came, *went, *renewed}), np.int64)
    changes = find_changes(state, anchors, listed, keys, counted_anew)
    if renewed:
        counted = {key: now[key] for key in came.keys() | renewed}
        pairs = count_pairs(np.array(sorted(counted), np.int64), *find(now, np.unique(to_marks(counted).prints)))
    else:
        pairs = count_new_pairs(state, listed, keys)
    for value, is_stop, count, anchor in zip(prints.tolist(), state.is_stop, state.after, anchors, strict=True):
        stops.pop(value, None)
        if is_stop:
            stops[value] = int(count), int(anchor)
    result = {ends: counts for ends, counts in known.items() if not {*ends} & (went | renewed)}
    columns = (getattr(changes, name).tolist() for name in ("left", "right", "shared", "rare"))
    for left, right, shared, rare in zip(*columns, strict=True):
        if (left, right) in result:
            result[left, right] = result[left, right][0] + shared, result[left, right][1] + rare
    return {ends: counts for ends, counts in result.items() if counts[0] >= NEEDED} | keep(pairs)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.data())
def test_pairs_after_batches_are_those_of_all_texts(texts: Texts, data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for module in (candidates, touched):
            patch.setattr(module, "TELLING_TEXTS", 4)
            patch.setattr(module, "RARE_TEXTS", 2)
            patch.setattr(module, "PAIRS_AT_ONCE", data.draw(st.sampled_from([3, 20, 1000])))
        there: Texts = {}
        known: dict[tuple[int, int], tuple[int, int]] = {}
        stops: Stops = {}
        for _ in range(4):
            chosen = data.draw(st.sets(st.sampled_from(sorted(texts))))
            now = {key: texts[key] for key in chosen}
            known = refresh(known, stops, there, now)
            there = now
            assert known == (keep(count_own_pairs(to_marks(there))) if there else {})
            counts = {v: [key for key in there if v in there[key]] for values in there.values() for v in values}
            assert stops == {value: (len(keys), min(keys)) for value, keys in counts.items() if len(keys) > 4}


@pytest.mark.parametrize("came", [{7, 8}, set(range(10, 16)), {-5}])
def test_all_texts_of_a_stop_fingerprint_go_at_once(came: set[int], monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (candidates, touched):
        monkeypatch.setattr(module, "TELLING_TEXTS", 4)
    before = {key: {0, 1} for key in range(5)}
    now = {key: {0, 1} for key in came}
    stops: Stops = dict.fromkeys((0, 1), (5, 0))
    known = refresh(keep(count_own_pairs(to_marks(before))), stops, before, now)
    assert known == keep(count_own_pairs(to_marks(now)))
    assert stops == (dict.fromkeys((0, 1), (6, 10)) if len(came) > 4 else {})
