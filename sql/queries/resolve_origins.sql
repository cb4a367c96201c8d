-- Tells each document its origin (documents that share a text have theirs in shared_origins, any other is its own), and
-- adds the origins of the documents that stand alone.
UPDATE documents
SET origin_id = wanted.origin_id
FROM (
    SELECT
        documents.document_id,
        coalesce(shared_origins.origin_id::UUID, hash_id(['origin', documents.document_id::VARCHAR])) AS origin_id,
    FROM documents
    LEFT JOIN shared_origins ON shared_origins.document_id::UUID = documents.document_id
) AS wanted
WHERE wanted.document_id = documents.document_id
    AND documents.origin_id IS DISTINCT FROM wanted.origin_id;

INSERT INTO origins BY NAME
WITH alone AS (
    SELECT
        documents.document_id,
        documents.origin_id,
        documents.source_id,
    FROM documents
    ANTI JOIN origins USING (origin_id)
),

-- A single document leads its origin, unless it credits one outlet that is not the one that shows it: then the text is
-- that outlet's, and was not captured.
credited AS (
    SELECT
        alone.document_id,
        CASE WHEN count(DISTINCT credits.source_id) = 1 THEN min(credits.source_id) END AS source_id,
    FROM alone
    JOIN credits USING (document_id)
    WHERE is_external_credit(credits.relation, credits.scope, credits.source_id, alone.source_id)
    GROUP BY alone.document_id
)

SELECT
    alone.origin_id,
    alone.document_id AS lead_document_id,
    credited.source_id AS external_source_id,
FROM alone
LEFT JOIN credited USING (document_id);
