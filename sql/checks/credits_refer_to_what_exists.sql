-- severity: error
-- One bad row is a reference of credits (document_id, source_id, mention_id, target_segment_no) to nothing.
SELECT
    'document_id' AS column_name,
    credits.credit_id::VARCHAR AS row_key,
    credits.document_id AS missing_id,
FROM credits
ANTI JOIN documents AS target ON target.document_id = credits.document_id
WHERE credits.document_id IS NOT NULL

UNION ALL

SELECT
    'source_id' AS column_name,
    credits.credit_id::VARCHAR AS row_key,
    credits.source_id AS missing_id,
FROM credits
ANTI JOIN sources AS target ON target.source_id = credits.source_id
WHERE credits.source_id IS NOT NULL

UNION ALL

SELECT
    'mention_id' AS column_name,
    credits.credit_id::VARCHAR AS row_key,
    credits.mention_id AS missing_id,
FROM credits
ANTI JOIN mentions AS target ON target.mention_id = credits.mention_id
WHERE credits.mention_id IS NOT NULL

UNION ALL

SELECT
    'target_segment_no' AS column_name,
    credits.credit_id::VARCHAR AS row_key,
    documents.page_id AS missing_id,
FROM credits
JOIN documents ON documents.document_id = credits.document_id
ANTI JOIN segments AS target ON target.page_id = documents.page_id AND target.segment_no = credits.target_segment_no
WHERE credits.target_segment_no IS NOT NULL;
