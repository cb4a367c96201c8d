-- One row a document that shares a text with another one: what its page says that bears on which of them came first.
WITH wanted AS (
    SELECT left_document_id AS document_id FROM alignments
    UNION
    SELECT right_document_id FROM alignments
),

credited AS (
    SELECT
        document_id,
        list_sort(list_distinct(list(source_id::VARCHAR))) AS source_ids,
    FROM credits
    WHERE scope = 'text'
        AND source_id IS NOT NULL
        AND relation IN ('reported_by', 'written_by', 'distributed_by', 'via', 'copyright')
    GROUP BY document_id
),

external AS (
    SELECT
        credits.document_id,
        list_sort(list_distinct(list(credits.source_id::VARCHAR))) AS source_ids,
    FROM credits
    JOIN documents USING (document_id)
    WHERE is_external_credit(credits.relation, credits.scope, credits.source_id, documents.source_id)
    GROUP BY credits.document_id
),

-- A marker such as 'Source link' stands behind the article that it speaks of; a page can hold several of both.
marked AS (
    SELECT DISTINCT segments.document_id
    FROM page_links AS markers
    ASOF JOIN (SELECT page_id, page_start, document_id FROM segments WHERE role = 'text') AS segments
        ON segments.page_id = markers.page_id
        AND segments.page_start <= markers.page_start
    WHERE markers.kind = 'source_marker'
),

updated AS (
    SELECT DISTINCT document_id
    FROM document_fields
    WHERE field = 'update_marker'
        AND is_chosen
        AND value IS NOT NULL
)

SELECT
    documents.document_id::VARCHAR,
    documents.article_id::VARCHAR,
    documents.source_id::VARCHAR,
    documents.published_date,
    documents.published_edtf,
    coalesce(credited.source_ids, []),
    coalesce(external.source_ids, []),
    marked.document_id IS NOT NULL,
    updated.document_id IS NOT NULL,
FROM documents
JOIN wanted USING (document_id)
LEFT JOIN credited USING (document_id)
LEFT JOIN external USING (document_id)
LEFT JOIN marked USING (document_id)
LEFT JOIN updated USING (document_id)
ORDER BY documents.document_id;
