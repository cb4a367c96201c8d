-- severity: error
-- One bad row is a reference of alignments (left_document_id, right_document_id) to nothing.
SELECT
    'left_document_id' AS column_name,
    alignments.alignment_id::VARCHAR AS row_key,
    alignments.left_document_id AS missing_id,
FROM alignments
ANTI JOIN documents AS target ON target.document_id = alignments.left_document_id
WHERE alignments.left_document_id IS NOT NULL

UNION ALL

SELECT
    'right_document_id' AS column_name,
    alignments.alignment_id::VARCHAR AS row_key,
    alignments.right_document_id AS missing_id,
FROM alignments
ANTI JOIN documents AS target ON target.document_id = alignments.right_document_id
WHERE alignments.right_document_id IS NOT NULL;
