-- severity: error
-- One bad row is a reference of pages (page_id) to nothing.
SELECT
    'page_id' AS column_name,
    pages.page_id::VARCHAR AS row_key,
    pages.page_id AS missing_id,
FROM pages
ANTI JOIN captures AS target ON target.capture_id = pages.page_id
WHERE pages.page_id IS NOT NULL;
