-- severity: error
-- One bad row is a piece of a quote whose words are not what its place on the page holds.
SELECT
    quote_parts.quote_id,
    quote_parts.part_no,
    quote_parts.page_start,
    quote_parts.page_end,
    quote_parts.span_text,
    span_of(pages.text, quote_parts.page_start, quote_parts.page_end) AS words_there,
FROM quote_parts
JOIN quotes ON quotes.quote_id = quote_parts.quote_id
JOIN documents ON documents.document_id = quotes.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, quote_parts.page_start, quote_parts.page_end, quote_parts.span_text);
