-- A document, but the text of a page that is no article, that the stage dedupe has not settled with its present passages and version.
-- Grain: unit_id
-- Reads: documents, stage_units, stage_versions
CREATE OR REPLACE VIEW todo_dedupe AS
SELECT
    documents.document_id AS unit_id,
    documents.passages_sha256 AS input_sha256,
    reason_due(done.input_sha256, documents.passages_sha256, done.version, present.version) AS reason_due,
FROM documents
LEFT JOIN stage_units AS done ON done.stage = 'dedupe' AND done.unit_id = documents.document_id
LEFT JOIN stage_versions AS present ON present.stage = 'dedupe'
WHERE documents.form <> 'page'
    AND reason_due(done.input_sha256, documents.passages_sha256, done.version, present.version) IS NOT NULL;

COMMENT ON VIEW todo_dedupe IS 'One row is a document that the stage dedupe has not settled (done or rejected) with its present passages and version. The text of a page that is no article (documents.form) is never due.';
COMMENT ON COLUMN todo_dedupe.unit_id IS 'The document (documents.document_id).';
COMMENT ON COLUMN todo_dedupe.input_sha256 IS 'What the stage will read: documents.passages_sha256.';
COMMENT ON COLUMN todo_dedupe.reason_due IS 'new, input changed or version changed.';
