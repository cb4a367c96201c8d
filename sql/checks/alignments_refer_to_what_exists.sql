-- severity: error
-- One bad row is a reference of alignments (left_key, right_key) or of signatures (document_id) to nothing.
SELECT
    'alignments.left_key' AS column_name,
    alignments.left_key::VARCHAR AS missing_id,
FROM alignments
ANTI JOIN fingerprints AS target ON target.text_key = alignments.left_key

UNION ALL

SELECT
    'alignments.right_key' AS column_name,
    alignments.right_key::VARCHAR AS missing_id,
FROM alignments
ANTI JOIN fingerprints AS target ON target.text_key = alignments.right_key

UNION ALL

SELECT
    'signatures.document_id' AS column_name,
    signatures.document_id::VARCHAR AS missing_id,
FROM signatures
ANTI JOIN documents AS target ON target.document_id = signatures.document_id;
