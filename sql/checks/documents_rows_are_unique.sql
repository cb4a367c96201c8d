-- severity: error
-- One bad row is a key (documents tables) that stands in its table more than once.
SELECT
    'segments' AS table_name,
    concat_ws(' ', page_id, segment_no) AS row_key,
    count(*) AS row_count,
FROM segments
GROUP BY page_id, segment_no
HAVING count(*) > 1

UNION ALL

SELECT
    'templates' AS table_name,
    template_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM templates
GROUP BY template_id
HAVING count(*) > 1

UNION ALL

SELECT
    'page_links' AS table_name,
    concat_ws(' ', page_id, link_no) AS row_key,
    count(*) AS row_count,
FROM page_links
GROUP BY page_id, link_no
HAVING count(*) > 1

UNION ALL

SELECT
    'documents' AS table_name,
    document_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM documents
GROUP BY document_id
HAVING count(*) > 1

UNION ALL

SELECT
    'document_fields' AS table_name,
    concat_ws(' ', document_id, field, candidate_no) AS row_key,
    count(*) AS row_count,
FROM document_fields
GROUP BY document_id, field, candidate_no
HAVING count(*) > 1

UNION ALL

SELECT
    'sources' AS table_name,
    source_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM sources
GROUP BY source_id
HAVING count(*) > 1

UNION ALL

SELECT
    'source_claims' AS table_name,
    concat_ws(' ', source_id, page_id) AS row_key,
    count(*) AS row_count,
FROM source_claims
GROUP BY source_id, page_id
HAVING count(*) > 1

UNION ALL

SELECT
    'credits' AS table_name,
    credit_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM credits
GROUP BY credit_id
HAVING count(*) > 1

UNION ALL

SELECT
    'page_lines' AS table_name,
    concat_ws(' ', page_id, page_start) AS row_key,
    count(*) AS row_count,
FROM page_lines
GROUP BY page_id, page_start
HAVING count(*) > 1

UNION ALL

SELECT
    'page_furniture' AS table_name,
    concat_ws(' ', page_id, page_start) AS row_key,
    count(*) AS row_count,
FROM page_furniture
GROUP BY page_id, page_start
HAVING count(*) > 1;
