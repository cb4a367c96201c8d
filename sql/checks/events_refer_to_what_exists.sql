-- severity: error
-- One bad row is a reference of events (story_id) to nothing.
SELECT
    'story_id' AS column_name,
    events.event_id::VARCHAR AS row_key,
    events.story_id AS missing_id,
FROM events
ANTI JOIN stories AS target ON target.story_id = events.story_id
WHERE events.story_id IS NOT NULL;
