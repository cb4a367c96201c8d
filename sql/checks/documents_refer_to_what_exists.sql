-- severity: error
-- One bad row is a reference of documents (page_id, source_id, origin_id, story_id) to nothing.
SELECT
    'page_id' AS column_name,
    documents.document_id::VARCHAR AS row_key,
    documents.page_id AS missing_id,
FROM documents
ANTI JOIN pages AS target ON target.page_id = documents.page_id
WHERE documents.page_id IS NOT NULL

UNION ALL

SELECT
    'source_id' AS column_name,
    documents.document_id::VARCHAR AS row_key,
    documents.source_id AS missing_id,
FROM documents
ANTI JOIN sources AS target ON target.source_id = documents.source_id
WHERE documents.source_id IS NOT NULL

UNION ALL

SELECT
    'origin_id' AS column_name,
    documents.document_id::VARCHAR AS row_key,
    documents.origin_id AS missing_id,
FROM documents
ANTI JOIN origins AS target ON target.origin_id = documents.origin_id
WHERE documents.origin_id IS NOT NULL

UNION ALL

SELECT
    'story_id' AS column_name,
    documents.document_id::VARCHAR AS row_key,
    documents.story_id AS missing_id,
FROM documents
ANTI JOIN stories AS target ON target.story_id = documents.story_id
WHERE documents.story_id IS NOT NULL;
