-- A person's roles with when and how often they are given. A step of people_profiles.
-- Grain: person_id
-- Reads: person_roles, mentions, documents
CREATE OR REPLACE VIEW _role_histories AS
WITH dated_roles AS (
    SELECT
        mentions.person_id,
        person_roles.role,
        count(DISTINCT documents.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        min(documents.published_date) AS first_published_date,
        max(documents.published_date) AS last_published_date,
    FROM person_roles
    JOIN mentions ON mentions.mention_id = person_roles.mention_id
    JOIN documents ON documents.document_id = mentions.document_id
    WHERE mentions.person_id IS NOT NULL
    GROUP BY mentions.person_id, person_roles.role
)

SELECT
    person_id,
    list({
        'role': role,
        'document_count': document_count,
        'origin_count': origin_count,
        'first_published_date': first_published_date,
        'last_published_date': last_published_date,
    } ORDER BY first_published_date NULLS LAST, role) AS role_history,
FROM dated_roles
GROUP BY person_id;

COMMENT ON VIEW _role_histories IS 'One row is a person with the roles that documents give. A step of people_profiles.';
COMMENT ON COLUMN _role_histories.person_id IS 'The person (people).';
COMMENT ON COLUMN _role_histories.role_history IS 'Each role with how many documents and origins give it, and when the first and the last of them were published; the earliest first.';
