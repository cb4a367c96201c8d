-- severity: error
-- One bad row is a reference of document_fields (document_id) to nothing.
SELECT
    'document_id' AS column_name,
    concat_ws(' ', document_fields.document_id, document_fields.field, document_fields.candidate_no) AS row_key,
    document_fields.document_id AS missing_id,
FROM document_fields
ANTI JOIN documents AS target ON target.document_id = document_fields.document_id
WHERE document_fields.document_id IS NOT NULL;
