-- severity: error
-- One bad row is a quote with a speaker whose words are not what the place on the page holds.
SELECT
    quotes.quote_id,
    quotes.speaker_start,
    quotes.speaker_end,
    quotes.speaker_text,
    span_of(pages.text, quotes.speaker_start, quotes.speaker_end) AS words_there,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, quotes.speaker_start, quotes.speaker_end, quotes.speaker_text);
