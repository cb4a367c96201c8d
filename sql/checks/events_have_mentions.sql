-- severity: error
-- One bad row is an event that no mention tells of.
SELECT events.event_id
FROM events
ANTI JOIN event_mentions ON event_mentions.event_id = events.event_id;
