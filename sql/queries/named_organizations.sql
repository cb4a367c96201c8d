-- Organisations as single documents name them: the least mention of each name, with its spellings.
SELECT
    min(mention_id)::VARCHAR AS unit_id,
    document_id::VARCHAR,
    name_key,
    list(DISTINCT span_text ORDER BY span_text) AS spellings,
FROM mentions
WHERE entity_kind <> 'person'
    AND name_key IS NOT NULL
GROUP BY document_id, name_key
ORDER BY unit_id;
