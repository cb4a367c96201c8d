-- severity: error
-- One bad row is a text or about segment without a document of its page, or a wrong NULL in document_id or text_start.
SELECT
    segments.page_id,
    segments.segment_no,
    segments.role,
    segments.document_id,
    segments.text_start,
FROM segments
LEFT JOIN documents ON documents.document_id = segments.document_id
WHERE (segments.role IN ('text', 'about')) <> (segments.document_id IS NOT NULL)
    OR (segments.role = 'text') <> (segments.text_start IS NOT NULL)
    OR documents.page_id <> segments.page_id;
