-- severity: error
-- One bad row is a key (arrivals tables) that stands in its table more than once.
SELECT
    'fetches' AS table_name,
    fetch_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM fetches
GROUP BY fetch_id
HAVING count(*) > 1

UNION ALL

SELECT
    'captures' AS table_name,
    capture_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM captures
GROUP BY capture_id
HAVING count(*) > 1

UNION ALL

SELECT
    'pages' AS table_name,
    page_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM pages
GROUP BY page_id
HAVING count(*) > 1;
