-- severity: error
-- One bad row is a unit of the ledger that was rejected without a reason, or done with one.
SELECT
    stage,
    unit_id,
    outcome,
    reason,
FROM stage_units
WHERE (outcome = 'rejected') <> (reason IS NOT NULL);
