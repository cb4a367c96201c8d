-- severity: warning
-- One bad row is a stage that refused units, with one of the reasons.
SELECT
    stage,
    count(*) AS rejected_count,
    min(reason) AS reason,
FROM stage_units
WHERE outcome = 'rejected'
GROUP BY stage;
