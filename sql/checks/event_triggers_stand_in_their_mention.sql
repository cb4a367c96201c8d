-- severity: error
-- One bad row is an event mention whose trigger is empty or stands outside of the clause.
SELECT
    event_mention_id,
    page_start,
    page_end,
    trigger_start,
    trigger_end,
FROM event_mentions
WHERE trigger_start < page_start OR trigger_end > page_end OR trigger_end <= trigger_start;
