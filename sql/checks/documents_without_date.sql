-- severity: warning
-- One bad row is an article or brief of which not even a part of the date of publication is known.
SELECT
    document_id,
    url,
    title,
FROM documents
WHERE published_edtf IS NULL AND published_date IS NULL AND form <> 'page';
