-- severity: error
-- One bad row is an event mention whose words are not what its place on the page holds.
SELECT
    event_mentions.event_mention_id,
    event_mentions.page_start,
    event_mentions.page_end,
    event_mentions.span_text,
    span_of(pages.text, event_mentions.page_start, event_mentions.page_end) AS words_there,
FROM event_mentions
JOIN documents ON documents.document_id = event_mentions.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, event_mentions.page_start, event_mentions.page_end, event_mentions.span_text);
