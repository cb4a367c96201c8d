-- severity: error
-- One bad row is a document whose text is not its text segments, verbatim, in page order, joined by a blank line.
WITH joined AS (
    SELECT
        segments.document_id,
        string_agg(
            span_of(pages.text, segments.page_start, segments.page_end), chr(10) || chr(10) ORDER BY segments.segment_no
        ) AS text,
    FROM segments
    JOIN pages ON pages.page_id = segments.page_id
    WHERE segments.role = 'text'
    GROUP BY segments.document_id
)

SELECT
    documents.document_id,
    documents.page_id,
    length(documents.text) AS character_count,
    length(joined.text) AS expected_character_count,
FROM documents
LEFT JOIN joined ON joined.document_id = documents.document_id
WHERE documents.text IS DISTINCT FROM joined.text;
