-- severity: error
-- One bad row is a reference of captures (source_id) to nothing.
SELECT
    'source_id' AS column_name,
    captures.capture_id::VARCHAR AS row_key,
    captures.source_id AS missing_id,
FROM captures
SEMI JOIN pages ON pages.page_id = captures.capture_id -- before that, its source is not yet made
ANTI JOIN sources AS target ON target.source_id = captures.source_id
WHERE captures.source_id IS NOT NULL;
