-- severity: error
-- One bad row is a quote with a cue whose words are not what the place on the page holds.
SELECT
    quotes.quote_id,
    quotes.cue_start,
    quotes.cue_end,
    quotes.cue_text,
    span_of(pages.text, quotes.cue_start, quotes.cue_end) AS words_there,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, quotes.cue_start, quotes.cue_end, quotes.cue_text);
