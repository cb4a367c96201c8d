-- severity: error
-- One bad row is a line of the ledger about a unit or run that is not there.
-- A document that goes and comes back would pass for done while its names and quotes are gone.
SELECT 'unit_id' AS column_name, stage_units.stage, stage_units.unit_id, stage_units.unit_id AS missing_id
FROM stage_units
ANTI JOIN captures ON captures.capture_id = stage_units.unit_id
WHERE stage_units.stage = 'clean'
UNION ALL
SELECT 'unit_id' AS column_name, stage_units.stage, stage_units.unit_id, stage_units.unit_id AS missing_id
FROM stage_units
ANTI JOIN documents ON documents.document_id = stage_units.unit_id
WHERE stage_units.stage IN ('dedupe', 'enrich')
UNION ALL
SELECT 'run_id' AS column_name, stage_units.stage, stage_units.unit_id, stage_units.run_id AS missing_id
FROM stage_units
ANTI JOIN runs ON runs.run_id = stage_units.run_id;
