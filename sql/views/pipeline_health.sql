-- A stage or step with what it did, what it refused and what is due.
-- Grain: stage
-- Reads: stage_units, stage_versions, runs, documents, todo_clean, todo_dedupe, todo_enrich
CREATE OR REPLACE VIEW pipeline_health AS
WITH settled AS (
    SELECT
        stage_units.stage,
        count(*) FILTER (stage_units.outcome = 'done') AS done_count,
        count(*) FILTER (stage_units.outcome = 'rejected') AS rejected_count,
        arg_max(runs.run_id, (runs.started_at, runs.run_id)) AS last_run_id,
        max(runs.started_at) AS last_run_at,
    FROM stage_units
    LEFT JOIN runs ON runs.run_id = stage_units.run_id
    GROUP BY stage_units.stage
),

due AS (
    SELECT 'clean' AS stage, count(*) AS due_count FROM todo_clean
    UNION ALL
    SELECT 'dedupe' AS stage, count(*) AS due_count FROM todo_dedupe
    UNION ALL
    SELECT 'enrich' AS stage, count(*) AS due_count FROM todo_enrich
),

unit_documents AS (
    SELECT document_id AS unit_id, document_id, origin_id FROM documents
    UNION ALL
    SELECT page_id AS unit_id, document_id, origin_id FROM documents
),

reached AS (
    SELECT
        stage_units.stage,
        count(DISTINCT unit_documents.document_id) AS document_count,
        count(DISTINCT unit_documents.origin_id) AS origin_count,
    FROM stage_units
    JOIN unit_documents ON unit_documents.unit_id = stage_units.unit_id
    WHERE stage_units.outcome = 'done'
    GROUP BY stage_units.stage
),

stages AS (
    SELECT stage FROM stage_versions
    UNION
    SELECT stage FROM stage_units
    UNION
    SELECT stage FROM due
)

SELECT
    stages.stage,
    stage_versions.version,
    coalesce(settled.done_count, 0) AS done_count,
    coalesce(settled.rejected_count, 0) AS rejected_count,
    due.due_count,
    coalesce(reached.document_count, 0) AS document_count,
    coalesce(reached.origin_count, 0) AS origin_count,
    settled.last_run_id,
    settled.last_run_at,
FROM stages
LEFT JOIN stage_versions ON stage_versions.stage = stages.stage
LEFT JOIN settled ON settled.stage = stages.stage
LEFT JOIN due ON due.stage = stages.stage
LEFT JOIN reached ON reached.stage = stages.stage;

COMMENT ON VIEW pipeline_health IS 'One row is a stage or step with what it did, what it refused and what is due.';
COMMENT ON COLUMN pipeline_health.stage IS 'The stage or step, as in stage_units.';
COMMENT ON COLUMN pipeline_health.version IS 'Its present version. NULL where it never ran here.';
COMMENT ON COLUMN pipeline_health.done_count IS 'How many units it has done, with whatever version.';
COMMENT ON COLUMN pipeline_health.rejected_count IS 'How many units it refused (stage_units.reason says why).';
COMMENT ON COLUMN pipeline_health.due_count IS 'How many units are due. NULL for steps without a todo view, which are done whole.';
COMMENT ON COLUMN pipeline_health.document_count IS 'How many documents the units that are done are or hold. 0 for steps whose units are neither documents nor captures.';
COMMENT ON COLUMN pipeline_health.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN pipeline_health.last_run_id IS 'The latest run that did a unit of it (runs). NULL where none did.';
COMMENT ON COLUMN pipeline_health.last_run_at IS 'When that run started. NULL where there was none.';
