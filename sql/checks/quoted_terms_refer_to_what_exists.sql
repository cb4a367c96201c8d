-- severity: error
-- One bad row is a reference of quoted_terms (document_id) to nothing.
SELECT
    'document_id' AS column_name,
    concat_ws(' ', quoted_terms.document_id, quoted_terms.page_start) AS row_key,
    quoted_terms.document_id AS missing_id,
FROM quoted_terms
ANTI JOIN documents AS target ON target.document_id = quoted_terms.document_id
WHERE quoted_terms.document_id IS NOT NULL;
