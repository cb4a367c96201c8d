-- Tells each document of docs_due its origin (documents that share a text have theirs in shared_origins, any other is its
-- own), and makes the origins anew: those of shared_origins stand in shared_rows, the others are made here.
-- origins_before are those that documents of docs_due had; one that was read anew has forgotten its own, which has its id
-- from the least of its documents.
CREATE OR REPLACE TEMP TABLE origins_before AS
SELECT documents.origin_id
FROM documents
SEMI JOIN docs_due USING (document_id)
WHERE documents.origin_id IS NOT NULL
UNION
SELECT hash_id(['origin', docs_due.document_id::VARCHAR])
FROM docs_due;

DELETE FROM origins
WHERE origin_id IN (FROM origins_before);

UPDATE documents
SET origin_id = wanted.origin_id
FROM (
    SELECT
        docs_due.document_id,
        coalesce(shared_origins.origin_id::UUID, hash_id(['origin', docs_due.document_id::VARCHAR])) AS origin_id,
    FROM docs_due
    LEFT JOIN shared_origins ON shared_origins.document_id::UUID = docs_due.document_id
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
    SEMI JOIN docs_due USING (document_id)
    WHERE documents.document_id NOT IN (SELECT document_id::UUID FROM shared_origins)
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
