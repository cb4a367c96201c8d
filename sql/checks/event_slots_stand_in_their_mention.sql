-- severity: error
-- One bad row is an event mention whose own date, place or participant stands outside of the telling clause.
SELECT event_mention_id, 'date' AS slot
FROM event_mentions
WHERE date_end <= date_start
    OR (coalesce(date_method, 'own-words') LIKE 'own-words%' AND (date_start < page_start OR date_end > page_end))

UNION ALL

SELECT event_mention_id, 'place' AS slot
FROM event_mentions
WHERE coalesce(place_method, 'own-words') LIKE 'own-words%' AND (place_start < page_start OR place_end > page_end)

UNION ALL

SELECT event_mentions.event_mention_id, 'participant' AS slot
FROM event_participants
JOIN event_mentions ON event_mentions.event_mention_id = event_participants.event_mention_id
WHERE event_participants.page_start < event_mentions.page_start
    OR event_participants.page_end > event_mentions.page_end;
