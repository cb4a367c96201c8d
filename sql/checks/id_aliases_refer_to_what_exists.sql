-- severity: error
-- One bad row is a reference of id_aliases (run_id) to nothing.
SELECT
    'run_id' AS column_name,
    id_aliases.old_id::VARCHAR AS row_key,
    id_aliases.run_id AS missing_id,
FROM id_aliases
ANTI JOIN runs AS target ON target.run_id = id_aliases.run_id
WHERE id_aliases.run_id IS NOT NULL;
