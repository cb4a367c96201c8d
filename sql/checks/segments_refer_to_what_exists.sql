-- severity: error
-- One bad row is a reference of segments (page_id, document_id, template_id) to nothing.
SELECT
    'page_id' AS column_name,
    concat_ws(' ', segments.page_id, segments.segment_no) AS row_key,
    segments.page_id AS missing_id,
FROM segments
ANTI JOIN pages AS target ON target.page_id = segments.page_id
WHERE segments.page_id IS NOT NULL

UNION ALL

SELECT
    'document_id' AS column_name,
    concat_ws(' ', segments.page_id, segments.segment_no) AS row_key,
    segments.document_id AS missing_id,
FROM segments
ANTI JOIN documents AS target ON target.document_id = segments.document_id
WHERE segments.document_id IS NOT NULL

UNION ALL

SELECT
    'template_id' AS column_name,
    concat_ws(' ', segments.page_id, segments.segment_no) AS row_key,
    segments.template_id AS missing_id,
FROM segments
ANTI JOIN templates AS target ON target.template_id = segments.template_id
WHERE segments.template_id IS NOT NULL;
