-- severity: error
-- One bad row is a key (events tables) that stands in its table more than once.
SELECT
    'events' AS table_name,
    event_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM events
GROUP BY event_id
HAVING count(*) > 1

UNION ALL

SELECT
    'event_mentions' AS table_name,
    event_mention_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM event_mentions
GROUP BY event_mention_id
HAVING count(*) > 1

UNION ALL

SELECT
    'event_participants' AS table_name,
    concat_ws(' ', event_mention_id, page_start, page_end, role) AS row_key,
    count(*) AS row_count,
FROM event_participants
GROUP BY event_mention_id, page_start, page_end, role
HAVING count(*) > 1;
