"""Which texts may share words: kept up to date for the texts that came and went since the last time."""

from collections.abc import Iterator
from functools import partial

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.candidates import CANDIDATES_VERSION, NEEDED, Marks, Pairs, count_pairs, sort_distinct
from warehouse.dedupe.compare import new_alignment_id
from warehouse.dedupe.fingerprints import FINGERPRINT_VERSION
from warehouse.dedupe.touched import Touched, count_new_pairs, find_anchors, find_changes, touch
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


def batches(run: Run) -> Iterator[Batch]:
    """The texts that came and went since candidates were last sought, some thousand at a time."""
    (new,) = run.warehouse.columns(NEW)
    (gone,) = run.warehouse.columns(GONE)
    # 1 where texts are signed anew that are known already, so that one batch of none moves them
    (waiting,) = run.warehouse.rows("SELECT least(1, count(*)) FROM new_fingerprints")[0]
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
        listed, keys = _list(postings, touched)
        renewed = np.setdiff1d(keys[touched.lapsed()[listed]], came)
        anchors = find_anchors(touched, listed, keys)
        changes = find_changes(touched, anchors, listed, keys, np.union1d(np.union1d(came, went), renewed))
        if len(renewed):
            marks = _load_marks(run, "fingerprints", renewed)
            prints = sort_distinct(np.concatenate([new.prints, marks.prints]))
            pairs = count_pairs(np.union1d(new.keys, renewed), *postings.find(prints))
        else:
            pairs = count_new_pairs(touched, listed, keys)
        with (
            run.warehouse.frame("texts_new", {"text_key": came}),
            run.warehouse.frame("texts_went", {"text_key": went}),
        ):
            run.warehouse.execute(read_query("move_fingerprints"))
        _save_stops(run, touched, anchors)
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
    prints = sort_distinct(np.concatenate([new.prints, old.prints]))
    with run.warehouse.frame("touched_prints", {"fingerprint": prints}) as touched:
        stops = run.warehouse.columns(
            f"SELECT fingerprint, text_count, anchor_key FROM stop_fingerprints SEMI JOIN {touched} USING (fingerprint)"
        )
    is_asked = np.ones(len(prints), np.bool_)
    is_asked[np.searchsorted(prints, stops[0])] = False
    return touch(prints, (stops[0], stops[1], stops[2]), postings.find(prints[is_asked]), new, old)


def _list(postings: Postings, touched: Touched) -> tuple[Ints, Ints]:
    """Who has the fingerprints now that lapsed or have a new anchor, by their numbers in `touched`."""
    asked = np.flatnonzero(touched.lapsed() | touched.lowered())
    numbers, keys = postings.find(touched.prints[asked])
    return asked[numbers], keys


def _save_stops(run: Run, touched: Touched, anchors: Ints) -> None:
    is_stop = touched.is_stop
    with run.warehouse.frame("touched_prints", {"fingerprint": touched.prints[is_stop | touched.was_stop]}) as prints:
        run.warehouse.execute(f"DELETE FROM stop_fingerprints WHERE fingerprint IN (FROM {prints})")
    columns = {
        "fingerprint": touched.prints[is_stop],
        "text_count": touched.after[is_stop],
        "anchor_key": anchors[is_stop],
    }
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
