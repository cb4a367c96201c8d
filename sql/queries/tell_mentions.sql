-- Tells each mention whose it is, by the unit of its document and name (wanted_units) that it or its antecedent belongs to.
UPDATE mentions
SET
    person_id = wanted.person_id,
    organization_id = wanted.organization_id,
FROM (
    SELECT
        mentions.mention_id,
        CASE WHEN mentions.entity_kind = 'person' THEN wanted_units.group_id::UUID END AS person_id,
        CASE WHEN mentions.entity_kind <> 'person' THEN wanted_units.group_id::UUID END AS organization_id,
    FROM mentions
    LEFT JOIN mentions AS full_names ON full_names.mention_id = mentions.antecedent_mention_id
    LEFT JOIN mentions AS units
        ON units.document_id = mentions.document_id
        AND (units.entity_kind = 'person') = (mentions.entity_kind = 'person')
        AND units.name_key = coalesce(mentions.name_key, full_names.name_key)
        AND units.mention_id IN (SELECT unit_id::UUID FROM wanted_units)
    LEFT JOIN wanted_units ON wanted_units.unit_id::UUID = units.mention_id
) AS wanted
WHERE wanted.mention_id = mentions.mention_id
    AND (
        mentions.person_id IS DISTINCT FROM wanted.person_id
        OR mentions.organization_id IS DISTINCT FROM wanted.organization_id
    );
