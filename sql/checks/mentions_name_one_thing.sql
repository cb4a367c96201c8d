-- severity: error
-- One bad row is a mention that is a person and an organisation at once.
SELECT
    mention_id,
    span_text,
    person_id,
    organization_id,
FROM mentions
WHERE person_id IS NOT NULL AND organization_id IS NOT NULL;
