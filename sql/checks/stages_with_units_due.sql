-- severity: warning
-- One bad row is a stage that has not settled all of its units: what is published is not yet complete.
SELECT
    stage,
    due_count,
FROM pipeline_health
WHERE due_count > 0;
