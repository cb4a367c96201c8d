-- severity: error
-- One bad row is an event or event mention with days but no date, days in the wrong order, or one of the two only, or a
-- mention whose date has no words, though it is not the day of publishing.
SELECT 'events' AS table_name, event_id AS row_id, date_edtf, date_from, date_to
FROM events
WHERE date_from > date_to
    OR (date_from IS NULL) <> (date_to IS NULL)
    OR (date_from IS NOT NULL AND date_edtf IS NULL)

UNION ALL

SELECT 'event_mentions' AS table_name, event_mention_id AS row_id, date_edtf, date_from, date_to
FROM event_mentions
WHERE date_from > date_to
    OR (date_from IS NULL) <> (date_to IS NULL)
    OR (date_from IS NOT NULL AND date_edtf IS NULL)
    OR (date_edtf IS NOT NULL AND date_start IS NULL AND coalesce(date_method, '') NOT LIKE 'published-day@%');
