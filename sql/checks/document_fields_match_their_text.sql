-- severity: error
-- One bad row is a field whose words are not what its place on the page holds.
SELECT
    document_fields.document_id,
    document_fields.field,
    document_fields.candidate_no,
    document_fields.page_start,
    document_fields.page_end,
    document_fields.span_text,
    span_of(pages.text, document_fields.page_start, document_fields.page_end) AS words_there,
FROM document_fields
JOIN documents ON documents.document_id = document_fields.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, document_fields.page_start, document_fields.page_end, document_fields.span_text);
