"""Which texts may share words: kept up to date for the texts that came and went since the last time."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.candidates import (
    CANDIDATES_VERSION,
    NEEDED,
    RARE_TEXTS,
    TELLING_TEXTS,
    Marks,
    Pairs,
    count_pairs,
    pairs_of_lists,
    sort_distinct,
    sum_changes,
)
from warehouse.dedupe.compare import new_alignment_id
from warehouse.dedupe.fingerprints import FINGERPRINT_VERSION
from warehouse.stages.run import BatchCounts, Run
from warehouse.stages.step import Batch
from warehouse.store.postings import Postings
from warehouse.store.sql_files import read_query

Ints = npt.NDArray[np.int64]
STEP = "candidates"
VERSION = f"{CANDIDATES_VERSION}+{FINGERPRINT_VERSION}"
TEXTS_AT_ONCE = 20_000
NONE = np.empty(0, np.int64)
# What the cache of the table mirrors; equal answers, equal sets of texts.
STATE = "SELECT count(*), bit_xor(text_key), sum(text_key::HUGEINT) FROM fingerprints"
NEW = """
SELECT DISTINCT new_fingerprints.text_key
FROM new_fingerprints
SEMI JOIN signatures USING (text_key)
ANTI JOIN fingerprints USING (text_key)
ORDER BY text_key
"""
# A text that has lost a document is in due_texts, so that not every text need be looked at.
GONE = """
SELECT DISTINCT due_texts.text_key
FROM due_texts
SEMI JOIN fingerprints USING (text_key)
ANTI JOIN signatures USING (text_key)
ORDER BY due_texts.text_key
"""
MARKS = """
SELECT text_key, unnest(prints)
FROM (
    SELECT text_key, list_distinct(any_value(fingerprints)) AS prints
    FROM {table}
    SEMI JOIN {keys} AS wanted USING (text_key)
    GROUP BY text_key
)
"""


@dataclass(frozen=True, slots=True)
class Touched:
    """The fingerprints of what came and went, ascending, and who had them before: `numbers` and `keys` as Postings.find
    gives them, for those that were no stop fingerprints."""

    prints: Ints
    was_stop: npt.NDArray[np.bool_]
    before: Ints
    after: Ints
    numbers: Ints
    keys: Ints


def batches(run: Run) -> Iterator[Batch]:
    """The texts that came and went since candidates were last sought, some thousand at a time."""
    (new,) = run.warehouse.columns(NEW)
    (gone,) = run.warehouse.columns(GONE)
    waiting = run.warehouse.rows("SELECT least(1, count(*)) FROM new_fingerprints")[0][
        0
    ]  # 1 where some are known again
    for number, start in enumerate(range(0, max(len(new), len(gone), waiting), TEXTS_AT_ONCE), 1):
        came, went = new[start : start + TEXTS_AT_ONCE], gone[start : start + TEXTS_AT_ONCE]
        yield Batch("dedupe", STEP, number, len(came) + len(went), partial(_refresh, run, came, went), run.count)


def begin_anew_where_version_changed(run: Run) -> None:
    """Forget signatures and candidates that other versions made: every document is due again."""
    warehouse = run.warehouse
    known = warehouse.rows("SELECT version FROM stage_versions WHERE stage = ?", [STEP])
    if known == [(VERSION,)]:
        return
    with warehouse.transaction():
        warehouse.execute("INSERT INTO due_texts BY NAME SELECT DISTINCT text_key FROM signatures")
        for table in ("signatures", "fingerprints", "new_fingerprints", "stop_fingerprints", "candidates"):
            warehouse.execute(f"DELETE FROM {table}")
        warehouse.execute("DELETE FROM stage_units WHERE stage = 'dedupe'")
        warehouse.execute("DELETE FROM stage_versions WHERE stage = ?", [STEP])
        warehouse.execute("INSERT INTO stage_versions VALUES (?, ?)", [STEP, VERSION])


def open_postings(run: Run) -> Postings:
    """The cache of `fingerprints`, made anew from the table where it does not mirror it."""
    postings = Postings(run.warehouse.directory / "cache" / "postings", FINGERPRINT_VERSION)
    if not postings.open(_state(run)):
        rows = run.warehouse.rows("SELECT coalesce(max(rowid), -1) FROM fingerprints")[0][0] + 1
        for start in range(0, rows, TEXTS_AT_ONCE):
            keys, prints = run.warehouse.columns(
                "SELECT text_key, unnest(list_distinct(fingerprints)) FROM fingerprints WHERE rowid >= ? AND rowid < ?",
                [start, start + TEXTS_AT_ONCE],
            )
            postings.add(prints, keys)
    return postings


def seal_postings(run: Run) -> None:
    """Make the cache of `fingerprints` where it is missing, and keep it."""
    open_postings(run).seal(_state(run))


def _refresh(run: Run, came: Ints, went: Ints) -> BatchCounts:
    postings = open_postings(run)
    with run.warehouse.transaction():
        run.begin()
        new, old = _load_marks(run, "new_fingerprints", came), _load_marks(run, "fingerprints", went)
        touched = _touch(run, postings, new, old)
        postings.drop(went)
        postings.add(new.prints, new.keys)
        renewed = _find_renewed(postings, touched, came)
        changes = _find_changes(touched, np.union1d(np.union1d(came, went), renewed))
        pairs = _count(run, postings, touched, new, old, renewed)
        with (
            run.warehouse.frame("texts_new", {"text_key": came}),
            run.warehouse.frame("texts_went", {"text_key": went}),
        ):
            run.warehouse.execute(read_query("move_fingerprints"))
        _save_stops(run, touched)
        pair_count = _save_pairs(run, pairs, changes, np.union1d(went, renewed), came)
        state = _state(run)
    postings.seal(state)
    rows = {"fingerprints": len(came), "candidates": pair_count}
    return BatchCounts("dedupe", STEP, len(came) + len(went), len(came) + len(went), 0, rows)


def _state(run: Run) -> str:
    return repr(run.warehouse.rows(STATE)[0])


def _load_marks(run: Run, table: str, keys: Ints) -> Marks:
    if not len(keys):
        return Marks(NONE, NONE)
    with run.warehouse.frame("marked_texts", {"text_key": keys}) as wanted:
        found, prints = run.warehouse.columns(MARKS.format(table=table, keys=wanted))
    return Marks(found, prints)


def _touch(run: Run, postings: Postings, new: Marks, old: Marks) -> Touched:
    prints = np.union1d(new.prints, old.prints)
    with run.warehouse.frame("touched_prints", {"fingerprint": prints}) as touched:
        stops, counts = run.warehouse.columns(
            f"SELECT fingerprint, text_count FROM stop_fingerprints SEMI JOIN {touched} USING (fingerprint)"
        )
    before = np.zeros(len(prints), np.int64)
    before[np.searchsorted(prints, stops)] = counts
    was_stop = before > 0
    asked = np.flatnonzero(~was_stop)
    numbers, keys = postings.find(prints[asked])
    numbers = asked[numbers]
    before += np.bincount(numbers, minlength=len(prints))
    after = before.copy()
    np.add.at(after, np.searchsorted(prints, new.prints), 1)
    np.subtract.at(after, np.searchsorted(prints, old.prints), 1)
    return Touched(prints, was_stop, before, after, numbers, keys)


def _find_renewed(postings: Postings, touched: Touched, came: Ints) -> Ints:
    """Texts with a fingerprint that is no stop fingerprint any more: pairs of theirs that were never kept may count."""
    fallen = touched.prints[touched.was_stop & (touched.after <= TELLING_TEXTS)]
    return np.setdiff1d(postings.find(fallen)[1], came) if len(fallen) else NONE


def _find_changes(touched: Touched, without: Ints) -> Pairs:
    """What the pairs of texts that stayed lose and gain where a fingerprint became a stop, or rare, or common."""
    stops = (touched.after > TELLING_TEXTS) & ~touched.was_stop
    rarer = (touched.after <= RARE_TEXTS).astype(np.int64) - (touched.before <= RARE_TEXTS)
    rarer[touched.was_stop] = 0
    has_changed = (stops | (rarer != 0))[touched.numbers] & ~np.isin(touched.keys, without)
    numbers, left, right = pairs_of_lists(touched.numbers[has_changed], touched.keys[has_changed])
    return sum_changes(left, right, -stops[numbers].astype(np.int64), rarer[numbers])


def _count(run: Run, postings: Postings, touched: Touched, new: Marks, old: Marks, renewed: Ints) -> Pairs:
    """The pairs of the texts that came and of those that are counted anew."""
    if len(renewed):
        marks = _load_marks(run, "fingerprints", renewed)
        prints = sort_distinct(np.concatenate([new.prints, marks.prints]))
        return count_pairs(np.concatenate([new.keys, marks.keys]), *postings.find(prints))
    stayed = ~np.isin(touched.keys, old.keys)
    new_numbers = np.searchsorted(touched.prints, new.prints)
    is_telling = touched.after[new_numbers] <= TELLING_TEXTS
    numbers = np.concatenate([touched.numbers[stayed], new_numbers[is_telling]])
    keys = np.concatenate([touched.keys[stayed], new.keys[is_telling]])
    order = np.argsort(numbers, kind="stable")
    return count_pairs(new.keys, numbers[order], keys[order])


def _save_stops(run: Run, touched: Touched) -> None:
    is_stop = touched.after > TELLING_TEXTS
    changed = is_stop | touched.was_stop
    with run.warehouse.frame("touched_prints", {"fingerprint": touched.prints[changed]}) as prints:
        run.warehouse.execute(f"DELETE FROM stop_fingerprints WHERE fingerprint IN (FROM {prints})")
    columns = {"fingerprint": touched.prints[is_stop], "text_count": touched.after[is_stop]}
    with run.warehouse.frame("new_stops", columns) as stops:
        run.warehouse.execute(f"INSERT INTO stop_fingerprints BY NAME FROM {stops}")


def _save_pairs(run: Run, pairs: Pairs, changes: Pairs, redone: Ints, came: Ints) -> int:
    """Write what the batch changes; how many pairs it brought."""
    warehouse = run.warehouse
    short_keys, short_counts = warehouse.columns(
        f"SELECT text_key, mark_count FROM fingerprints WHERE mark_count < {NEEDED} ORDER BY text_key"
    )
    needed = np.minimum(_need(pairs.left, short_keys, short_counts), _need(pairs.right, short_keys, short_counts))
    kept = pairs.shared >= needed
    left, right = pairs.left[kept], pairs.right[kept]
    with (
        warehouse.frame("texts_redone", {"text_key": redone}),
        warehouse.frame("texts_came", {"text_key": came}),
        warehouse.frame(
            "pair_changes",
            {
                "left_key": changes.left,
                "right_key": changes.right,
                "shared_change": changes.shared,
                "rare_change": changes.rare,
            },
        ),
        warehouse.frame(
            "pairs_new",
            {
                "alignment_id": [new_alignment_id(*pair) for pair in zip(left.tolist(), right.tolist(), strict=True)],
                "left_key": left,
                "right_key": right,
                "shared_count": pairs.shared[kept],
                "rare_count": pairs.rare[kept],
                "needed_count": needed[kept],
            },
        ),
    ):
        warehouse.execute(read_query("update_candidates"))
    return len(left)


def _need(keys: Ints, short_keys: Ints, short_counts: Ints) -> Ints:
    """How many fingerprints a text must share: NEEDED, or all where it has fewer."""
    needed = np.full(len(keys), NEEDED, np.int64)
    if len(short_keys):
        places = np.minimum(np.searchsorted(short_keys, keys), len(short_keys) - 1)
        is_short = short_keys[places] == keys
        needed[is_short] = short_counts[places[is_short]]
    return needed
