-- A person with the names and roles that texts give, and how often and by how many witnesses.
-- Grain: person_id
-- Reads: people, mentions, person_roles, quotes, documents, _role_histories, _companions
CREATE OR REPLACE VIEW people_profiles AS
WITH named AS (
    SELECT
        mentions.person_id,
        count(*) FILTER (mentions.form IN ('name', 'short', 'title')) AS mention_count,
        count(DISTINCT mentions.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        min(documents.published_date) AS first_published_date,
        max(documents.published_date) AS last_published_date,
        list_sort(list(DISTINCT mentions.span_text) FILTER (mentions.form = 'name')) AS names,
    FROM mentions
    JOIN documents ON documents.document_id = mentions.document_id
    WHERE mentions.person_id IS NOT NULL
    GROUP BY mentions.person_id
),

roles AS (
    SELECT
        mentions.person_id,
        list_sort(list(DISTINCT person_roles.role)) AS roles,
    FROM person_roles
    JOIN mentions ON mentions.mention_id = person_roles.mention_id
    WHERE mentions.person_id IS NOT NULL
    GROUP BY mentions.person_id
),

speeches AS (
    SELECT
        mentions.person_id,
        count(*) AS quote_count,
    FROM quotes
    JOIN mentions ON mentions.mention_id = quotes.speaker_mention_id
    WHERE mentions.person_id IS NOT NULL
    GROUP BY mentions.person_id
)

SELECT
    people.person_id,
    people.name,
    people.family_name,
    people.given_name,
    coalesce(named.names, []) AS names,
    coalesce(roles.roles, []) AS roles,
    coalesce(role_histories.role_history, []) AS role_history,
    coalesce(companions.named_with, []) AS named_with,
    coalesce(companions.outlets, []) AS outlets,
    coalesce(named.mention_count, 0) AS mention_count,
    coalesce(speeches.quote_count, 0) AS quote_count,
    coalesce(named.document_count, 0) AS document_count,
    coalesce(named.origin_count, 0) AS origin_count,
    named.first_published_date,
    named.last_published_date,
FROM people
LEFT JOIN named ON named.person_id = people.person_id
LEFT JOIN roles ON roles.person_id = people.person_id
LEFT JOIN _role_histories AS role_histories ON role_histories.person_id = people.person_id
LEFT JOIN _companions AS companions ON companions.person_id = people.person_id
LEFT JOIN speeches ON speeches.person_id = people.person_id;

COMMENT ON VIEW people_profiles IS 'One row is a person with the names and roles that texts give.';
COMMENT ON COLUMN people_profiles.person_id IS 'The person (people).';
COMMENT ON COLUMN people_profiles.name IS 'The full name as most documents give it.';
COMMENT ON COLUMN people_profiles.family_name IS 'The family name. NULL where it is not known which word that is.';
COMMENT ON COLUMN people_profiles.given_name IS 'The given name or names. NULL where it is not known which words these are.';
COMMENT ON COLUMN people_profiles.names IS 'Each spelling of the full name, in alphabetical order.';
COMMENT ON COLUMN people_profiles.roles IS 'Each role that a text gives, in its words, in alphabetical order.';
COMMENT ON COLUMN people_profiles.role_history IS 'Each role with how many documents and origins give it, and when the first and the last of them were published; the earliest first.';
COMMENT ON COLUMN people_profiles.named_with IS 'The ten people whom most origins name beside this one, with how many documents and origins do.';
COMMENT ON COLUMN people_profiles.outlets IS 'The names of the outlets that name the person, in alphabetical order.';
COMMENT ON COLUMN people_profiles.mention_count IS 'How many times the person is named.';
COMMENT ON COLUMN people_profiles.quote_count IS 'How many quotes have the person as speaker.';
COMMENT ON COLUMN people_profiles.document_count IS 'How many documents name the person.';
COMMENT ON COLUMN people_profiles.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN people_profiles.first_published_date IS 'The earliest day of publication of these documents. NULL where none gives one.';
COMMENT ON COLUMN people_profiles.last_published_date IS 'The latest day of publication of these documents. NULL where none gives one.';
