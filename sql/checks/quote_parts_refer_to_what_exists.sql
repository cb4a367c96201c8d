-- severity: error
-- One bad row is a reference of quote_parts (quote_id) to nothing.
SELECT
    'quote_id' AS column_name,
    concat_ws(' ', quote_parts.quote_id, quote_parts.part_no) AS row_key,
    quote_parts.quote_id AS missing_id,
FROM quote_parts
ANTI JOIN quotes AS target ON target.quote_id = quote_parts.quote_id
WHERE quote_parts.quote_id IS NOT NULL;
