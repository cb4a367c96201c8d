-- severity: warning
-- One bad row is a document without a headline.
SELECT
    document_id,
    url,
    span_of(text, 0, 80) AS first_words,
FROM documents
WHERE title IS NULL;
