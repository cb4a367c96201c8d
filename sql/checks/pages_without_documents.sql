-- severity: warning
-- One bad row is a page without a document: neither an article nor a main text was found.
SELECT
    pages.page_id,
    captures.url,
    length(pages.text) AS character_count,
FROM pages
LEFT JOIN captures ON captures.capture_id = pages.page_id
ANTI JOIN documents ON documents.page_id = pages.page_id;
