-- A capture that the stage clean has not settled with its present bytes and version.
-- Grain: unit_id
-- Reads: captures, stage_units, stage_versions
CREATE OR REPLACE VIEW todo_clean AS
SELECT
    captures.capture_id AS unit_id,
    captures.content_sha256 AS input_sha256,
    reason_due(done.input_sha256, captures.content_sha256, done.version, present.version) AS reason_due,
FROM captures
LEFT JOIN stage_units AS done ON done.stage = 'clean' AND done.unit_id = captures.capture_id
LEFT JOIN stage_versions AS present ON present.stage = 'clean'
WHERE reason_due(done.input_sha256, captures.content_sha256, done.version, present.version) IS NOT NULL;

COMMENT ON VIEW todo_clean IS 'One row is a capture that the stage clean has not settled (done or rejected) with its present bytes and version.';
COMMENT ON COLUMN todo_clean.unit_id IS 'The capture (captures.capture_id).';
COMMENT ON COLUMN todo_clean.input_sha256 IS 'What the stage will read: captures.content_sha256.';
COMMENT ON COLUMN todo_clean.reason_due IS 'new, input changed or version changed.';
