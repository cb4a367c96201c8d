-- severity: error
-- One bad row is a reference of page_links (page_id, target_document_id, segment_no) to nothing.
SELECT
    'page_id' AS column_name,
    concat_ws(' ', page_links.page_id, page_links.link_no) AS row_key,
    page_links.page_id AS missing_id,
FROM page_links
ANTI JOIN pages AS target ON target.page_id = page_links.page_id
WHERE page_links.page_id IS NOT NULL

UNION ALL

SELECT
    'target_document_id' AS column_name,
    concat_ws(' ', page_links.page_id, page_links.link_no) AS row_key,
    page_links.target_document_id AS missing_id,
FROM page_links
ANTI JOIN documents AS target ON target.document_id = page_links.target_document_id
WHERE page_links.target_document_id IS NOT NULL

UNION ALL

SELECT
    'segment_no' AS column_name,
    concat_ws(' ', page_links.page_id, page_links.link_no) AS row_key,
    page_links.page_id AS missing_id,
FROM page_links
ANTI JOIN segments AS target ON target.page_id = page_links.page_id AND target.segment_no = page_links.segment_no
WHERE page_links.segment_no IS NOT NULL;
