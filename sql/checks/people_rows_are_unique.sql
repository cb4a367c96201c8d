-- severity: error
-- One bad row is a key (people tables) that stands in its table more than once.
SELECT
    'people' AS table_name,
    person_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM people
GROUP BY person_id
HAVING count(*) > 1

UNION ALL

SELECT
    'organizations' AS table_name,
    organization_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM organizations
GROUP BY organization_id
HAVING count(*) > 1

UNION ALL

SELECT
    'mentions' AS table_name,
    mention_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM mentions
GROUP BY mention_id
HAVING count(*) > 1

UNION ALL

SELECT
    'person_roles' AS table_name,
    person_role_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM person_roles
GROUP BY person_role_id
HAVING count(*) > 1

UNION ALL

SELECT
    'quotes' AS table_name,
    quote_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM quotes
GROUP BY quote_id
HAVING count(*) > 1

UNION ALL

SELECT
    'quote_parts' AS table_name,
    concat_ws(' ', quote_id, part_no) AS row_key,
    count(*) AS row_count,
FROM quote_parts
GROUP BY quote_id, part_no
HAVING count(*) > 1

UNION ALL

SELECT
    'quoted_terms' AS table_name,
    concat_ws(' ', document_id, page_start, page_end) AS row_key,
    count(*) AS row_count,
FROM quoted_terms
GROUP BY document_id, page_start, page_end
HAVING count(*) > 1

UNION ALL

SELECT
    'quote_families' AS table_name,
    quote_family_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM quote_families
GROUP BY quote_family_id
HAVING count(*) > 1

UNION ALL

SELECT
    'quote_changes' AS table_name,
    concat_ws(' ', quote_id, change_no) AS row_key,
    count(*) AS row_count,
FROM quote_changes
GROUP BY quote_id, change_no
HAVING count(*) > 1;
