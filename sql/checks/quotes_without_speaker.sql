-- severity: warning
-- One bad row is a source with at least ten direct quotes of which more than half have no speaker.
SELECT
    documents.source_id,
    count(*) AS quote_count,
    count(*) FILTER (quotes.speaker_text IS NULL) AS quote_count_without_speaker,
    count(DISTINCT documents.document_id) AS document_count,
    count(DISTINCT documents.origin_id) AS origin_count,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
WHERE quotes.kind = 'direct'
GROUP BY documents.source_id
HAVING count(*) >= 10 AND count(*) FILTER (quotes.speaker_text IS NULL) > count(*) / 2;
