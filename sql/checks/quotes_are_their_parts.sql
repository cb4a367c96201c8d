-- severity: error
-- One bad row is a quote whose text is not its parts joined by one space, or whose place is not their hull.
WITH joined AS (
    SELECT
        quote_id,
        string_agg(span_text, ' ' ORDER BY part_no) AS text,
        min(page_start) AS page_start,
        max(page_end) AS page_end,
    FROM quote_parts
    GROUP BY quote_id
)

SELECT
    quotes.quote_id,
    quotes.text,
    joined.text AS expected_text,
    quotes.page_start,
    joined.page_start AS expected_start,
    quotes.page_end,
    joined.page_end AS expected_end,
FROM quotes
LEFT JOIN joined ON joined.quote_id = quotes.quote_id
WHERE quotes.text IS DISTINCT FROM joined.text
    OR quotes.page_start IS DISTINCT FROM joined.page_start
    OR quotes.page_end IS DISTINCT FROM joined.page_end;
