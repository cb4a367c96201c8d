-- severity: error
-- One bad row is an arrival that was refused without a reason, or accepted without a capture.
SELECT
    fetch_id,
    locator,
    outcome,
    capture_id,
    reason,
FROM fetches
WHERE (outcome = 'rejected') <> (reason IS NOT NULL) OR (outcome <> 'rejected' AND capture_id IS NULL);
