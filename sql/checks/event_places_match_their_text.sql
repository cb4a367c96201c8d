-- severity: error
-- One bad row is an event mention whose place_text is not what the page holds there.
SELECT
    event_mentions.event_mention_id,
    event_mentions.place_start,
    event_mentions.place_end,
    event_mentions.place_text,
    span_of(pages.text, event_mentions.place_start, event_mentions.place_end) AS words_there,
FROM event_mentions
JOIN documents ON documents.document_id = event_mentions.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, event_mentions.place_start, event_mentions.place_end, event_mentions.place_text);
