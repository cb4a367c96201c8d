"""What people decided about two ids, and what rules suggest to them."""

from collections.abc import Iterable

from warehouse.ids import new_id
from warehouse.stages.run import Run

Pair = tuple[str, str]
RETIRE = """
UPDATE decisions
SET retired_at = now()
WHERE kind = ?
    AND decided_by = ?
    AND verdict = 'possible'
    AND retired_at IS NULL
    AND decision_id NOT IN (SELECT decision_id::UUID FROM suggested)
"""
# A pair on which a decision holds, a person's or this rule's own, is left as it is.
FRESH = """
CREATE OR REPLACE TEMP TABLE fresh_pairs AS
SELECT suggested.*
FROM suggested
ANTI JOIN decisions
    ON decisions.kind = ?
    AND decisions.left_id = suggested.left_id::UUID
    AND decisions.right_id = suggested.right_id::UUID
    AND decisions.retired_at IS NULL
"""
SUGGEST = """
INSERT INTO decisions BY NAME
SELECT
    decision_id::UUID AS decision_id,
    ? AS kind,
    left_id::UUID AS left_id,
    right_id::UUID AS right_id,
    'possible' AS verdict,
    ? AS decided_by,
    now() AS decided_at,
FROM fresh_pairs
"""


def load_verdicts(run: Run, kind: str) -> tuple[list[Pair], list[Pair]]:
    """The pairs of leaf ids that were decided to be the same, and those decided not to be, by decisions that hold."""
    rows = run.warehouse.rows(
        "SELECT verdict, left_id::VARCHAR, right_id::VARCHAR FROM decisions"
        " WHERE kind = ? AND retired_at IS NULL ORDER BY ALL",
        [kind],
    )
    same = [(left, right) for verdict, left, right in rows if verdict == "same"]
    return same, [(left, right) for verdict, left, right in rows if verdict == "not same"]


def suggest_pairs(run: Run, kind: str, pairs: Iterable[Pair], rule: str) -> None:
    """Keep a decision 'possible' of `rule` for each pair on which nobody has decided; those that it no longer suggests
    are retired. Suggestions change no answer, so they make nothing due (`stages/step.py`).
    """
    wanted = list(pairs)
    columns = {
        "decision_id": [new_id("decision", kind, left, right, rule) for left, right in wanted],
        "left_id": [left for left, _ in wanted],
        "right_id": [right for _, right in wanted],
    }
    with run.warehouse.frame("suggested", columns):
        run.warehouse.execute(RETIRE, [kind, rule])
        run.warehouse.execute(FRESH, [kind])
        run.warehouse.execute("DELETE FROM decisions WHERE decision_id IN (SELECT decision_id::UUID FROM fresh_pairs)")
        run.warehouse.execute(SUGGEST, [kind, rule])
        run.warehouse.execute("DROP TABLE fresh_pairs")
