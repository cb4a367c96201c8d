-- severity: error
-- One bad row is a reference of origins (lead_document_id, external_source_id) to nothing.
SELECT
    'lead_document_id' AS column_name,
    origins.origin_id::VARCHAR AS row_key,
    origins.lead_document_id AS missing_id,
FROM origins
ANTI JOIN documents AS target ON target.document_id = origins.lead_document_id
WHERE origins.lead_document_id IS NOT NULL

UNION ALL

SELECT
    'external_source_id' AS column_name,
    origins.origin_id::VARCHAR AS row_key,
    origins.external_source_id AS missing_id,
FROM origins
ANTI JOIN sources AS target ON target.source_id = origins.external_source_id
WHERE origins.external_source_id IS NOT NULL;
