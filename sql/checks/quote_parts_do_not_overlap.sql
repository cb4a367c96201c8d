-- severity: error
-- One bad row is a piece of a quote that is empty or starts before the piece before it ends.
SELECT
    quote_id,
    part_no,
    page_start,
    page_end,
FROM quote_parts
QUALIFY page_end <= page_start
    OR page_start < lag(page_end, 1, 0) OVER (PARTITION BY quote_id ORDER BY part_no);
