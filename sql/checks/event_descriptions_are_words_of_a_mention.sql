-- severity: error
-- One bad row is an event whose description is not the words of its lead mention, or whose lead mention tells of another.
SELECT
    events.event_id,
    events.description,
    event_mentions.span_text,
FROM events
JOIN event_mentions ON event_mentions.event_mention_id = events.lead_mention_id
WHERE event_mentions.span_text <> events.description
    OR event_mentions.event_id IS DISTINCT FROM events.event_id;
