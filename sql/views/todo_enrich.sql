-- A document, but the text of a page that is no article, that the stage enrich has not settled with its present passages, day of publishing and version.
-- Grain: unit_id
-- Reads: documents, stage_units, stage_versions
CREATE OR REPLACE VIEW todo_enrich AS
WITH inputs AS (
    SELECT
        document_id,
        -- times in the text lean on the day of publishing
        sha256(concat_ws(' ', passages_sha256, published_date)) AS input_sha256,
    FROM documents
    WHERE form <> 'page'
)

SELECT
    inputs.document_id AS unit_id,
    inputs.input_sha256,
    reason_due(done.input_sha256, inputs.input_sha256, done.version, present.version) AS reason_due,
FROM inputs
LEFT JOIN stage_units AS done ON done.stage = 'enrich' AND done.unit_id = inputs.document_id
LEFT JOIN stage_versions AS present ON present.stage = 'enrich'
WHERE reason_due(done.input_sha256, inputs.input_sha256, done.version, present.version) IS NOT NULL;

COMMENT ON VIEW todo_enrich IS 'One row is a document that the stage enrich has not settled (done or rejected) with its present passages and version. The text of a page that is no article (documents.form) is never due.';
COMMENT ON COLUMN todo_enrich.unit_id IS 'The document (documents.document_id).';
COMMENT ON COLUMN todo_enrich.input_sha256 IS 'What the stage will read: the hash of documents.passages_sha256 and documents.published_date.';
COMMENT ON COLUMN todo_enrich.reason_due IS 'new, input changed or version changed.';
