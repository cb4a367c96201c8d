-- severity: error
-- One bad row is an origin that no document belongs to, or whose lead belongs to another origin.
SELECT
    origins.origin_id,
    origins.lead_document_id,
    lead.origin_id AS origin_id_of_lead,
FROM origins
LEFT JOIN documents AS lead ON lead.document_id = origins.lead_document_id
WHERE lead.origin_id <> origins.origin_id
    OR NOT EXISTS (SELECT 1 FROM documents WHERE documents.origin_id = origins.origin_id);
