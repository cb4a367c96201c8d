-- severity: error
-- One bad row is a participant whose name is not what its place on the page holds.
SELECT
    event_participants.event_mention_id,
    event_participants.page_start,
    event_participants.page_end,
    event_participants.name,
    span_of(pages.text, event_participants.page_start, event_participants.page_end) AS words_there,
FROM event_participants
JOIN event_mentions ON event_mentions.event_mention_id = event_participants.event_mention_id
JOIN documents ON documents.document_id = event_mentions.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, event_participants.page_start, event_participants.page_end, event_participants.name);
