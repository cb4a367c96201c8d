-- A person's company: the outlets that name the person, and who is named beside. A step of people_profiles.
-- Grain: person_id
-- Reads: mentions, documents, sources, people
CREATE OR REPLACE VIEW _companions AS
WITH present AS (
    SELECT DISTINCT
        mentions.person_id,
        mentions.document_id,
        documents.origin_id,
        sources.name AS source_name,
    FROM mentions
    JOIN documents ON documents.document_id = mentions.document_id
    LEFT JOIN sources ON sources.source_id = documents.source_id
    WHERE mentions.person_id IS NOT NULL
),

outlets AS (
    SELECT
        person_id,
        list_sort(list(DISTINCT source_name)) AS outlets,
    FROM present
    WHERE source_name IS NOT NULL
    GROUP BY person_id
),

pairs AS (
    SELECT
        ours.person_id,
        theirs.person_id AS other_person_id,
        count(DISTINCT ours.document_id) AS document_count,
        count(DISTINCT ours.origin_id) AS origin_count,
    FROM present AS ours
    JOIN present AS theirs ON theirs.document_id = ours.document_id AND theirs.person_id <> ours.person_id
    GROUP BY ours.person_id, theirs.person_id
),

companions AS (
    SELECT
        pairs.person_id,
        list({
            'person_id': pairs.other_person_id,
            'name': people.name,
            'document_count': pairs.document_count,
            'origin_count': pairs.origin_count,
        } ORDER BY pairs.origin_count DESC, pairs.document_count DESC, people.name, people.person_id)[:10]
            AS named_with,
    FROM pairs
    JOIN people ON people.person_id = pairs.other_person_id
    GROUP BY pairs.person_id
)

SELECT
    named.person_id,
    companions.named_with,
    outlets.outlets,
FROM (SELECT DISTINCT person_id FROM present) AS named
LEFT JOIN companions ON companions.person_id = named.person_id
LEFT JOIN outlets ON outlets.person_id = named.person_id;

COMMENT ON VIEW _companions IS 'One row is a person with the outlets and people of the documents that name the person. A step of people_profiles.';
COMMENT ON COLUMN _companions.person_id IS 'The person (people).';
COMMENT ON COLUMN _companions.named_with IS 'The ten people whom most origins name beside this one, with how many documents and origins do. NULL where nobody is.';
COMMENT ON COLUMN _companions.outlets IS 'The names of the outlets that name the person, in alphabetical order. NULL where none is known.';
