-- severity: error
-- One bad row is a score or coverage that is below 0, above 1 or no number.
SELECT 'segments.score' AS column_name, page_id AS row_id, score AS value
FROM segments
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'document_fields.score' AS column_name, document_id AS row_id, score AS value
FROM document_fields
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'credits.score' AS column_name, credit_id AS row_id, score AS value
FROM credits
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'alignments.ordered_share' AS column_name, alignment_id AS row_id, ordered_share AS value
FROM alignments
WHERE ordered_share < 0 OR ordered_share > 1 OR isnan(ordered_share)

UNION ALL

SELECT 'derivations.direction_score' AS column_name, derivation_id AS row_id, direction_score AS value
FROM derivations
WHERE direction_score < 0 OR direction_score > 1 OR isnan(direction_score)

UNION ALL

SELECT 'derivations.score' AS column_name, derivation_id AS row_id, score AS value
FROM derivations
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'derivations.coverage_from' AS column_name, derivation_id AS row_id, coverage_from AS value
FROM derivations
WHERE coverage_from < 0 OR coverage_from > 1 OR isnan(coverage_from)

UNION ALL

SELECT 'derivations.coverage_to' AS column_name, derivation_id AS row_id, coverage_to AS value
FROM derivations
WHERE coverage_to < 0 OR coverage_to > 1 OR isnan(coverage_to)

UNION ALL

SELECT 'mentions.score' AS column_name, mention_id AS row_id, score AS value
FROM mentions
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'person_roles.score' AS column_name, person_role_id AS row_id, score AS value
FROM person_roles
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'quotes.score' AS column_name, quote_id AS row_id, score AS value
FROM quotes
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'event_mentions.score' AS column_name, event_mention_id AS row_id, score AS value
FROM event_mentions
WHERE score < 0 OR score > 1 OR isnan(score)

UNION ALL

SELECT 'decisions.score' AS column_name, decision_id AS row_id, score AS value
FROM decisions
WHERE score < 0 OR score > 1 OR isnan(score);
