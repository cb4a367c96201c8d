-- severity: error
-- One bad row is a quoted term whose words are not what its place on the page holds.
SELECT
    quoted_terms.document_id,
    quoted_terms.page_start,
    quoted_terms.page_end,
    quoted_terms.span_text,
    span_of(pages.text, quoted_terms.page_start, quoted_terms.page_end) AS words_there,
FROM quoted_terms
JOIN documents ON documents.document_id = quoted_terms.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, quoted_terms.page_start, quoted_terms.page_end, quoted_terms.span_text);
