-- severity: error
-- One bad row is a document with event mentions of which not exactly one is its main event.
SELECT
    document_id,
    count(*) FILTER (is_main) AS main_count,
FROM event_mentions
GROUP BY document_id
HAVING count(*) FILTER (is_main) <> 1;
