-- severity: error
-- One bad row is a segment that overlaps, leaves a hole, is empty or misnumbered, or a page whose end is not covered.
WITH numbered AS (
    SELECT
        page_id,
        segment_no,
        page_start,
        page_end,
        row_number() OVER in_page_order - 1 AS expected_no,
        lag(page_end, 1, 0) OVER in_page_order AS expected_start,
    FROM segments
    WINDOW in_page_order AS (PARTITION BY page_id ORDER BY page_start, page_end, segment_no)
),

covered AS (
    SELECT page_id, max(page_end) AS page_end FROM segments GROUP BY page_id
)

SELECT
    page_id,
    segment_no,
    expected_start AS expected,
    page_start AS found,
FROM numbered
WHERE page_start <> expected_start OR segment_no <> expected_no OR page_end <= page_start

UNION ALL

SELECT
    pages.page_id,
    NULL AS segment_no,
    length(pages.text) AS expected,
    coalesce(covered.page_end, 0) AS found,
FROM pages
LEFT JOIN covered ON covered.page_id = pages.page_id
WHERE coalesce(covered.page_end, 0) <> length(pages.text);
