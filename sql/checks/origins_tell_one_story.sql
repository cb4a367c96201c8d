-- severity: error
-- One bad row is an origin whose documents stand in more than one story, or only some of them in one.
SELECT
    origin_id,
    count(*) AS document_count,
    count(DISTINCT story_id) AS story_count,
    count(story_id) AS document_count_in_stories,
FROM documents
WHERE origin_id IS NOT NULL
GROUP BY origin_id
HAVING count(DISTINCT story_id) > 1 OR count(story_id) NOT IN (0, count(*));
