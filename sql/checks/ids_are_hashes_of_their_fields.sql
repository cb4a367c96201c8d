-- severity: error
-- One bad row is an id that is not the hash of the fields that tell its row apart.
WITH document_starts AS (
    SELECT document_id, min(page_start) AS page_start FROM segments WHERE role = 'text' GROUP BY document_id
)

SELECT 'captures' AS table_name, capture_id AS row_id
FROM captures
WHERE capture_id <> hash_id(['capture', coalesce(url, ''), content_sha256])
UNION ALL
SELECT 'documents' AS table_name, documents.document_id AS row_id
FROM documents
JOIN document_starts ON document_starts.document_id = documents.document_id
WHERE documents.document_id
    <> hash_id(['document', documents.page_id::VARCHAR, document_starts.page_start::VARCHAR])
UNION ALL
SELECT 'mentions' AS table_name, mention_id AS row_id
FROM mentions
WHERE mention_id <> hash_id(['mention', document_id::VARCHAR, page_start::VARCHAR, page_end::VARCHAR])
UNION ALL
SELECT 'quotes' AS table_name, quote_id AS row_id
FROM quotes
WHERE quote_id <> hash_id(['quote', document_id::VARCHAR, page_start::VARCHAR, page_end::VARCHAR])
UNION ALL
SELECT 'event_mentions' AS table_name, event_mention_id AS row_id
FROM event_mentions
WHERE event_mention_id
    <> hash_id(['event_mention', document_id::VARCHAR, trigger_start::VARCHAR, trigger_end::VARCHAR]);
