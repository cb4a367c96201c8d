-- severity: error
-- One bad row is a reference of stories (lead_document_id) to nothing.
SELECT
    'lead_document_id' AS column_name,
    stories.story_id::VARCHAR AS row_key,
    stories.lead_document_id AS missing_id,
FROM stories
ANTI JOIN documents AS target ON target.document_id = stories.lead_document_id
WHERE stories.lead_document_id IS NOT NULL;
