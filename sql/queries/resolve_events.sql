-- Tells each event mention its event, or none; told_events holds those that have one.
UPDATE event_mentions
SET event_id = wanted.event_id
FROM (
    SELECT
        event_mentions.event_mention_id,
        told_events.event_id::UUID AS event_id,
    FROM event_mentions
    LEFT JOIN told_events ON told_events.event_mention_id::UUID = event_mentions.event_mention_id
) AS wanted
WHERE wanted.event_mention_id = event_mentions.event_mention_id
    AND event_mentions.event_id IS DISTINCT FROM wanted.event_id;
