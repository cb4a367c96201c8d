-- severity: error
-- One bad row is a reference of fingerprints (document_id) to nothing.
SELECT
    'document_id' AS column_name,
    concat_ws(' ', fingerprints.document_id, fingerprints.word_no) AS row_key,
    fingerprints.document_id AS missing_id,
FROM fingerprints
ANTI JOIN documents AS target ON target.document_id = fingerprints.document_id
WHERE fingerprints.document_id IS NOT NULL;
