-- severity: error
-- One bad row is a reference of quote_families (canonical_quote_id) to nothing.
SELECT
    'canonical_quote_id' AS column_name,
    quote_families.quote_family_id::VARCHAR AS row_key,
    quote_families.canonical_quote_id AS missing_id,
FROM quote_families
ANTI JOIN quotes AS target ON target.quote_id = quote_families.canonical_quote_id
WHERE quote_families.canonical_quote_id IS NOT NULL;
