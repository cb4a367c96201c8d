-- severity: error
-- One bad row is a name whose words are not what its place on the page holds.
SELECT
    mentions.mention_id,
    mentions.page_start,
    mentions.page_end,
    mentions.span_text,
    span_of(pages.text, mentions.page_start, mentions.page_end) AS words_there,
FROM mentions
JOIN documents ON documents.document_id = mentions.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, mentions.page_start, mentions.page_end, mentions.span_text);
