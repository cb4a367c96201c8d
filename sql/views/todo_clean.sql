-- A capture that the stage clean has not settled with its present bytes, known furniture and version.
-- Grain: unit_id
-- Reads: captures, page_furniture, stage_units, stage_versions
CREATE OR REPLACE VIEW todo_clean AS
WITH furniture AS (
    SELECT
        page_id,
        string_agg(concat_ws(' ', page_start, template_id, form, kind), '|' ORDER BY page_start) AS blocks,
    FROM page_furniture
    GROUP BY page_id
),

inputs AS (
    SELECT
        captures.capture_id,
        CASE
            WHEN furniture.blocks IS NULL THEN captures.content_sha256
            ELSE sha256(concat_ws('|', captures.content_sha256, furniture.blocks))
        END AS input_sha256,
    FROM captures
    LEFT JOIN furniture ON furniture.page_id = captures.capture_id
)

SELECT
    inputs.capture_id AS unit_id,
    inputs.input_sha256,
    reason_due(done.input_sha256, inputs.input_sha256, done.version, present.version) AS reason_due,
FROM inputs
LEFT JOIN stage_units AS done ON done.stage = 'clean' AND done.unit_id = inputs.capture_id
LEFT JOIN stage_versions AS present ON present.stage = 'clean'
WHERE reason_due(done.input_sha256, inputs.input_sha256, done.version, present.version) IS NOT NULL;

COMMENT ON VIEW todo_clean IS 'One row is a capture that the stage clean has not settled (done or rejected) with its present bytes, known furniture and version.';
COMMENT ON COLUMN todo_clean.unit_id IS 'The capture (captures.capture_id).';
COMMENT ON COLUMN todo_clean.input_sha256 IS 'What the stage will read: captures.content_sha256, or a hash of it and of the page''s rows in page_furniture.';
COMMENT ON COLUMN todo_clean.reason_due IS 'new, input changed or version changed.';
