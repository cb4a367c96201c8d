-- Tells each document its story and makes the stories anew: linked_origins holds the least origin of each story of several
-- origins; any other origin tells a story of its own. The lead of a story is that of its earliest origin, if one is known.
-- Only the stories of docs_storied are touched.
DELETE FROM stories
WHERE story_id IN (SELECT documents.story_id FROM documents SEMI JOIN docs_storied USING (document_id))
    -- that of a document that was read anew and has forgotten it
    OR story_id IN (SELECT hash_id(['story', origin_id::VARCHAR]) FROM origins_before);

UPDATE documents
SET story_id = wanted.story_id
FROM (
    SELECT
        documents.document_id,
        hash_id(['story', coalesce(linked_origins.least_id, documents.origin_id::VARCHAR)]) AS story_id,
    FROM documents
    SEMI JOIN docs_storied USING (document_id)
    LEFT JOIN linked_origins ON linked_origins.origin_id::UUID = documents.origin_id
) AS wanted
WHERE wanted.document_id = documents.document_id
    AND documents.story_id IS DISTINCT FROM wanted.story_id;

DELETE FROM stories
WHERE story_id IN (SELECT documents.story_id FROM documents SEMI JOIN docs_storied USING (document_id));

INSERT INTO stories BY NAME
WITH leads AS (
    SELECT
        documents.story_id,
        documents.title,
        documents.document_id,
        documents.published_date,
        documents.document_id IS NOT DISTINCT FROM origins.lead_document_id AS is_lead,
        count(DISTINCT documents.origin_id) OVER (PARTITION BY documents.story_id) AS origin_count,
    FROM documents
    SEMI JOIN docs_storied USING (document_id)
    JOIN origins USING (origin_id)
)

SELECT
    story_id,
    first(title ORDER BY NOT is_lead, published_date NULLS LAST, document_id) FILTER (title IS NOT NULL) AS title,
    -- of several origins, the one published first stands for the story; on one day, none does
    CASE
        WHEN max(origin_count) = 1 THEN first(document_id) FILTER (is_lead)
        WHEN count(*) FILTER (is_lead AND published_date IS NULL) = 0 THEN (
            min(struct_pack(day := published_date, id := document_id)) FILTER (is_lead)
        ).id
    END AS lead_document_id,
FROM leads
GROUP BY story_id;
