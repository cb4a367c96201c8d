-- severity: warning
-- One bad row is a run that never finished, though a later one has started.
SELECT
    run_id,
    started_at,
    status,
FROM runs
WHERE finished_at IS NULL
    AND started_at < (SELECT max(started_at) FROM runs);
