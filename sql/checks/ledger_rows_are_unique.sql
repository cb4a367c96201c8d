-- severity: error
-- One bad row is a key (ledger tables) that stands in its table more than once.
SELECT
    'stage_units' AS table_name,
    concat_ws(' ', stage, unit_id) AS row_key,
    count(*) AS row_count,
FROM stage_units
GROUP BY stage, unit_id
HAVING count(*) > 1

UNION ALL

SELECT
    'stage_versions' AS table_name,
    stage::VARCHAR AS row_key,
    count(*) AS row_count,
FROM stage_versions
GROUP BY stage
HAVING count(*) > 1

UNION ALL

SELECT
    'runs' AS table_name,
    run_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM runs
GROUP BY run_id
HAVING count(*) > 1

UNION ALL

SELECT
    'decisions' AS table_name,
    decision_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM decisions
GROUP BY decision_id
HAVING count(*) > 1

UNION ALL

SELECT
    'retractions' AS table_name,
    retraction_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM retractions
GROUP BY retraction_id
HAVING count(*) > 1;
