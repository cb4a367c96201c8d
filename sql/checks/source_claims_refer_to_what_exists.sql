-- severity: error
-- One bad row is a reference of source_claims (source_id, page_id) to nothing.
SELECT
    'source_id' AS column_name,
    concat_ws(' ', source_claims.source_id, source_claims.page_id) AS row_key,
    source_claims.source_id AS missing_id,
FROM source_claims
ANTI JOIN sources AS target ON target.source_id = source_claims.source_id
WHERE source_claims.source_id IS NOT NULL

UNION ALL

SELECT
    'page_id' AS column_name,
    concat_ws(' ', source_claims.source_id, source_claims.page_id) AS row_key,
    source_claims.page_id AS missing_id,
FROM source_claims
ANTI JOIN pages AS target ON target.page_id = source_claims.page_id
WHERE source_claims.page_id IS NOT NULL;
