-- severity: error
-- One bad row is a text segment whose words do not stand at text_start in the text of its document.
SELECT
    segments.page_id,
    segments.segment_no,
    segments.document_id,
    segments.text_start,
FROM segments
JOIN pages ON pages.page_id = segments.page_id
JOIN documents ON documents.document_id = segments.document_id
WHERE segments.role = 'text'
    AND span_of(documents.text, segments.text_start, segments.text_start + (segments.page_end - segments.page_start))
        IS DISTINCT FROM span_of(pages.text, segments.page_start, segments.page_end);
