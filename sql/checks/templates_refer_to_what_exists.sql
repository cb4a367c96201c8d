-- severity: error
-- One bad row is a reference of templates (source_id) to nothing.
SELECT
    'source_id' AS column_name,
    templates.template_id::VARCHAR AS row_key,
    templates.source_id AS missing_id,
FROM templates
ANTI JOIN sources AS target ON target.source_id = templates.source_id
WHERE templates.source_id IS NOT NULL;
