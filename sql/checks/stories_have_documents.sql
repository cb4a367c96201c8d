-- severity: error
-- One bad row is a story that no document tells, or whose lead tells another.
SELECT
    stories.story_id,
    stories.lead_document_id,
    lead.story_id AS story_id_of_lead,
FROM stories
LEFT JOIN documents AS lead ON lead.document_id = stories.lead_document_id
WHERE lead.story_id <> stories.story_id
    OR NOT EXISTS (SELECT 1 FROM documents WHERE documents.story_id = stories.story_id);
