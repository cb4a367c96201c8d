-- severity: error
-- One bad row is a reference of event_participants (event_mention_id, mention_id) to nothing.
SELECT
    'event_mention_id' AS column_name,
    concat_ws(' ', event_participants.event_mention_id, event_participants.page_start) AS row_key,
    event_participants.event_mention_id AS missing_id,
FROM event_participants
ANTI JOIN event_mentions AS target ON target.event_mention_id = event_participants.event_mention_id
WHERE event_participants.event_mention_id IS NOT NULL

UNION ALL

SELECT
    'mention_id' AS column_name,
    concat_ws(' ', event_participants.event_mention_id, event_participants.page_start) AS row_key,
    event_participants.mention_id AS missing_id,
FROM event_participants
ANTI JOIN mentions AS target ON target.mention_id = event_participants.mention_id
WHERE event_participants.mention_id IS NOT NULL;
