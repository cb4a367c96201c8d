-- severity: error
-- One bad row is a reference of events (story_id, lead_mention_id) to nothing.
SELECT
    'story_id' AS column_name,
    events.event_id::VARCHAR AS row_key,
    events.story_id AS missing_id,
FROM events
ANTI JOIN stories AS target ON target.story_id = events.story_id
WHERE events.story_id IS NOT NULL

UNION ALL

SELECT
    'lead_mention_id' AS column_name,
    events.event_id::VARCHAR AS row_key,
    events.lead_mention_id AS missing_id,
FROM events
ANTI JOIN event_mentions AS target ON target.event_mention_id = events.lead_mention_id;
