-- severity: error
-- One bad row is a reference of page_lines (page_id) or page_furniture (page_id, template_id) to nothing.
SELECT
    'page_lines.page_id' AS column_name,
    concat_ws(' ', page_lines.page_id, page_lines.page_start) AS row_key,
    page_lines.page_id AS missing_id,
FROM page_lines
ANTI JOIN segments AS target ON target.page_id = page_lines.page_id AND target.page_start = page_lines.page_start

UNION ALL

SELECT
    'page_furniture.page_id' AS column_name,
    concat_ws(' ', page_furniture.page_id, page_furniture.page_start) AS row_key,
    page_furniture.page_id AS missing_id,
FROM page_furniture
ANTI JOIN page_lines AS target
    ON target.page_id = page_furniture.page_id AND target.page_start = page_furniture.page_start

UNION ALL

SELECT
    'page_furniture.template_id' AS column_name,
    concat_ws(' ', page_furniture.page_id, page_furniture.page_start) AS row_key,
    page_furniture.template_id AS missing_id,
FROM page_furniture
ANTI JOIN templates AS target ON target.template_id = page_furniture.template_id;
