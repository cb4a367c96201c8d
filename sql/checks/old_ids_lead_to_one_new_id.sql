-- severity: error
-- One bad row is an old id with more than one new one, one that leads to itself, or one that is still in use.
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
)

SELECT
    id_aliases.kind,
    id_aliases.old_id,
    list(id_aliases.new_id ORDER BY id_aliases.new_id) AS new_ids,
FROM id_aliases
LEFT JOIN group_ids ON group_ids.id = id_aliases.old_id
GROUP BY id_aliases.kind, id_aliases.old_id
HAVING count(*) > 1 OR bool_or(id_aliases.new_id = id_aliases.old_id) OR count(group_ids.id) > 0;
