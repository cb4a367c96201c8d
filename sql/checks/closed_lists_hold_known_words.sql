-- severity: error
-- One bad row is a word that the contract does not list for its column, with how many rows have it.
SELECT 'fetches.outcome' AS column_name, outcome AS word, count(*) AS row_count
FROM fetches
WHERE outcome NOT IN ('new', 'unchanged', 'rejected')
GROUP BY outcome

UNION ALL

SELECT 'segments.role' AS column_name, role AS word, count(*) AS row_count
FROM segments
WHERE role NOT IN ('text', 'about', 'boilerplate', 'gap')
GROUP BY role

UNION ALL

SELECT 'documents.form' AS column_name, form AS word, count(*) AS row_count
FROM documents
WHERE form IS NULL OR form NOT IN ('article', 'brief', 'page')
GROUP BY form

UNION ALL

SELECT 'page_links.kind' AS column_name, kind AS word, count(*) AS row_count
FROM page_links
WHERE kind NOT IN ('hyperlink', 'canonical', 'teaser', 'source_marker')
GROUP BY kind

UNION ALL

SELECT 'sources.kind' AS column_name, kind AS word, count(*) AS row_count
FROM sources
WHERE kind NOT IN ('publisher', 'agency', 'aggregator', 'unknown')
GROUP BY kind

UNION ALL

SELECT 'credits.relation' AS column_name, relation AS word, count(*) AS row_count
FROM credits
WHERE relation NOT IN ('written_by', 'reported_by', 'translated_by', 'distributed_by', 'via', 'copyright', 'photo_by', 'edited_by')
GROUP BY relation

UNION ALL

SELECT 'credits.scope' AS column_name, scope AS word, count(*) AS row_count
FROM credits
WHERE scope NOT IN ('text', 'image', 'page')
GROUP BY scope

UNION ALL

SELECT 'derivations.kind' AS column_name, kind AS word, count(*) AS row_count
FROM derivations
WHERE kind NOT IN ('copy', 'near_copy', 'excerpt', 'expansion', 'rewrite', 'update', 'translation')
GROUP BY kind

UNION ALL

SELECT 'mentions.form' AS column_name, form AS word, count(*) AS row_count
FROM mentions
WHERE form NOT IN ('name', 'short', 'title', 'pronoun', 'description')
GROUP BY form

UNION ALL

SELECT 'mentions.scope' AS column_name, scope AS word, count(*) AS row_count
FROM mentions
WHERE scope NOT IN ('text', 'headline', 'caption', 'byline')
GROUP BY scope

UNION ALL

SELECT 'quotes.kind' AS column_name, kind AS word, count(*) AS row_count
FROM quotes
WHERE kind NOT IN ('direct', 'indirect', 'mixed')
GROUP BY kind

UNION ALL

SELECT 'quote_changes.kind' AS column_name, kind AS word, count(*) AS row_count
FROM quote_changes
WHERE kind NOT IN ('cut', 'removed', 'added', 'replaced')
GROUP BY kind

UNION ALL

SELECT 'events.status' AS column_name, status AS word, count(*) AS row_count
FROM events
WHERE status NOT IN ('happened', 'planned', 'hypothetical', 'denied')
GROUP BY status

UNION ALL

SELECT 'event_mentions.status' AS column_name, status AS word, count(*) AS row_count
FROM event_mentions
WHERE status NOT IN ('happened', 'planned', 'hypothetical', 'denied')
GROUP BY status

UNION ALL

SELECT 'event_participants.role' AS column_name, role AS word, count(*) AS row_count
FROM event_participants
WHERE role NOT IN ('actor', 'recipient', 'other')
GROUP BY role

UNION ALL

SELECT 'stage_units.outcome' AS column_name, outcome AS word, count(*) AS row_count
FROM stage_units
WHERE outcome NOT IN ('done', 'rejected')
GROUP BY outcome;
