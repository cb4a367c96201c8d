-- severity: error
-- One bad row is a reference of fetches (capture_id, run_id) to nothing.
SELECT
    'capture_id' AS column_name,
    fetches.fetch_id::VARCHAR AS row_key,
    fetches.capture_id AS missing_id,
FROM fetches
ANTI JOIN retractions ON retractions.capture_id = fetches.capture_id -- what was retracted left its history
ANTI JOIN captures AS target ON target.capture_id = fetches.capture_id
WHERE fetches.capture_id IS NOT NULL

UNION ALL

SELECT
    'run_id' AS column_name,
    fetches.fetch_id::VARCHAR AS row_key,
    fetches.run_id AS missing_id,
FROM fetches
ANTI JOIN runs AS target ON target.run_id = fetches.run_id
WHERE fetches.run_id IS NOT NULL;
