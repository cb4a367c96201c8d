-- severity: error
-- One bad row is an old id with more than one new one, one that leads to itself, or one that leads to nothing.
WITH group_ids AS (
    SELECT person_id AS id FROM people
    UNION ALL
    SELECT organization_id AS id FROM organizations
    UNION ALL
    SELECT origin_id AS id FROM origins
    UNION ALL
    SELECT story_id AS id FROM stories
    UNION ALL
    SELECT quote_family_id AS id FROM quote_families
    UNION ALL
    SELECT event_id AS id FROM events
    UNION ALL
    SELECT old_id AS id FROM id_aliases -- a chain of merges: the next step
)

SELECT
    kind,
    old_id,
    list(new_id ORDER BY new_id) AS new_ids,
FROM id_aliases
LEFT JOIN (SELECT DISTINCT id FROM group_ids) AS known ON known.id = id_aliases.new_id
GROUP BY kind, old_id
HAVING count(*) > 1 OR bool_or(new_id = old_id) OR bool_or(known.id IS NULL);
