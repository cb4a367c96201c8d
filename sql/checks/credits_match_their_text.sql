-- severity: error
-- One bad row is a credit whose words are not what its place on the page holds.
SELECT
    credits.credit_id,
    credits.page_start,
    credits.page_end,
    credits.span_text,
    span_of(pages.text, credits.page_start, credits.page_end) AS words_there,
FROM credits
JOIN documents ON documents.document_id = credits.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, credits.page_start, credits.page_end, credits.span_text);
