-- severity: warning
-- One bad row is an article or brief without a headline.
SELECT
    document_id,
    url,
    span_of(text, 0, 80) AS first_words,
FROM documents
WHERE title IS NULL AND form <> 'page';
