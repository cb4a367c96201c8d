-- One story an origin: until evidence joins two origins, each tells a happening of its own.
UPDATE documents
SET story_id = wanted.story_id
FROM (
    SELECT
        document_id,
        hash_id(['story', origin_id::VARCHAR]) AS story_id,
    FROM documents
) AS wanted
WHERE wanted.document_id = documents.document_id
    AND documents.story_id IS DISTINCT FROM wanted.story_id;

INSERT INTO stories BY NAME
SELECT
    documents.story_id,
    first(documents.title ORDER BY documents.document_id IS DISTINCT FROM origins.lead_document_id, documents.document_id)
        FILTER (documents.title IS NOT NULL) AS title,
    first(origins.lead_document_id) AS lead_document_id,
FROM documents
JOIN origins USING (origin_id)
GROUP BY documents.story_id;
