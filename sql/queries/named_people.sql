-- People as single documents name them: the least mention of each full name, its spellings, the roles that the document
-- gives, and the names beside it that few other documents give.
WITH names AS (
    SELECT DISTINCT
        document_id,
        entity_kind,
        name_key,
    FROM mentions
    WHERE name_key IS NOT NULL
        AND (entity_kind <> 'person' OR name_key LIKE '% %')
),

-- a name in one document joins nothing, and one in every twentieth of many is everywhere
telling AS (
    SELECT
        entity_kind,
        name_key,
    FROM names
    GROUP BY entity_kind, name_key
    HAVING count(*) BETWEEN 2 AND greatest(5, (SELECT count(*) FROM documents) / 20)
),

company AS (
    SELECT
        names.document_id,
        list(DISTINCT names.name_key ORDER BY names.name_key) AS name_keys,
    FROM names
    JOIN telling USING (entity_kind, name_key)
    GROUP BY names.document_id
),

roles AS (
    SELECT
        mentions.document_id,
        mentions.name_key,
        list(DISTINCT person_roles.role ORDER BY person_roles.role) AS roles,
    FROM person_roles
    JOIN mentions ON mentions.mention_id = person_roles.mention_id
    GROUP BY mentions.document_id, mentions.name_key
)

SELECT
    min(mentions.mention_id)::VARCHAR AS unit_id,
    mentions.document_id::VARCHAR,
    any_value(documents.origin_id)::VARCHAR,
    mentions.name_key,
    list(DISTINCT mentions.span_text ORDER BY mentions.span_text) AS spellings,
    coalesce(any_value(roles.roles), []) AS roles,
    coalesce(any_value(company.name_keys), []) AS company,
FROM mentions
JOIN documents ON documents.document_id = mentions.document_id
LEFT JOIN roles ON roles.document_id = mentions.document_id AND roles.name_key = mentions.name_key
LEFT JOIN company ON company.document_id = mentions.document_id
WHERE mentions.entity_kind = 'person'
    AND mentions.name_key LIKE '% %'
GROUP BY mentions.document_id, mentions.name_key
ORDER BY unit_id;
