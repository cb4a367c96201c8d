-- Tells each mention of a person whose it is: full names by their key, which knows no order, accents or hyphens; short
-- forms by the full name of the same document that they stand for. A name of one word alone identifies nobody.
CREATE OR REPLACE TEMP TABLE persons AS
SELECT
    name_key,
    hash_id(['person', min(mention_id)::VARCHAR]) AS person_id,
FROM mentions
WHERE entity_kind = 'person'
    AND name_key LIKE '% %'
GROUP BY name_key;

UPDATE mentions
SET person_id = wanted.person_id
FROM (
    SELECT
        mentions.mention_id,
        persons.person_id,
    FROM mentions
    LEFT JOIN mentions AS full_names
        ON full_names.mention_id = coalesce(mentions.antecedent_mention_id, mentions.mention_id)
    LEFT JOIN persons ON persons.name_key = coalesce(mentions.name_key, full_names.name_key)
    WHERE mentions.entity_kind = 'person'
) AS wanted
WHERE wanted.mention_id = mentions.mention_id
    AND mentions.person_id IS DISTINCT FROM wanted.person_id;

DELETE FROM people;

-- A name's most frequent spelling is the person's; the family name is the part that documents use alone, where they do:
-- 'Tarn' for 'Tarn Bel-o' as well as for 'Bel-o Tarn'. Where nobody does, the order of the parts is not known.
INSERT INTO people BY NAME
WITH spellings AS (
    SELECT
        person_id,
        span_text AS name,
        count(*) AS mention_count,
    FROM mentions
    WHERE person_id IS NOT NULL
        AND form = 'name'
    GROUP BY ALL
),

named AS (
    SELECT
        person_id,
        first(name ORDER BY mention_count DESC, length(name) DESC, name) AS name,
    FROM spellings
    GROUP BY person_id
),

shorts AS (
    SELECT
        person_id,
        span_text AS short_name,
        count(*) AS mention_count,
    FROM mentions
    WHERE person_id IS NOT NULL
        AND form = 'short'
    GROUP BY ALL
),

families AS (
    SELECT
        named.person_id,
        first(shorts.short_name ORDER BY shorts.mention_count DESC, shorts.short_name) AS family_name,
    FROM named
    JOIN shorts USING (person_id)
    WHERE starts_with(named.name, shorts.short_name || ' ')
        OR ends_with(named.name, ' ' || shorts.short_name)
    GROUP BY named.person_id
)

SELECT
    named.person_id,
    named.name,
    families.family_name,
    CASE
        WHEN ends_with(named.name, ' ' || families.family_name)
            THEN left(named.name, length(named.name) - length(families.family_name) - 1)
        WHEN starts_with(named.name, families.family_name || ' ')
            THEN substr(named.name, length(families.family_name) + 2)
    END AS given_name,
FROM named
LEFT JOIN families USING (person_id)
ORDER BY named.person_id;

DROP TABLE persons;
