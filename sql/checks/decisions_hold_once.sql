-- severity: error
-- One bad row is a pair of ids on which more than one decision holds: a new one must retire the old.
SELECT
    kind,
    left_id,
    right_id,
    count(*) AS decision_count,
FROM decisions
WHERE retired_at IS NULL
GROUP BY kind, left_id, right_id
HAVING count(*) > 1;
