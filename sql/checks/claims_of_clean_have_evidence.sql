-- severity: error
-- One bad row is a field with a value, or a credit, that points neither to words of the page nor into its metadata.
SELECT 'document_fields' AS table_name, concat_ws(' ', document_id, field, candidate_no) AS row_key
FROM document_fields
WHERE value IS NOT NULL AND page_start IS NULL AND metadata_pointer IS NULL
UNION ALL
SELECT 'credits' AS table_name, credit_id::VARCHAR AS row_key
FROM credits
WHERE page_start IS NULL AND metadata_pointer IS NULL;
