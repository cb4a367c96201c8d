-- A document in the story that it tells, with the origin that it is a witness of.
-- Grain: document_id
-- Reads: documents, stories, origins, sources
CREATE OR REPLACE VIEW story_documents AS
WITH story_counts AS (
    SELECT
        story_id,
        count(*) AS document_count,
        count(DISTINCT origin_id) AS origin_count,
    FROM documents
    WHERE story_id IS NOT NULL
    GROUP BY story_id
)

SELECT
    documents.story_id,
    stories.title AS story_title,
    documents.document_id,
    documents.origin_id,
    coalesce(origins.lead_document_id = documents.document_id, FALSE) AS is_origin_lead,
    coalesce(stories.lead_document_id = documents.document_id, FALSE) AS is_story_lead,
    documents.source_id,
    sources.name AS source_name,
    documents.url,
    documents.title,
    documents.published_date,
    documents.published_at,
    story_counts.document_count,
    story_counts.origin_count,
FROM documents
JOIN stories ON stories.story_id = documents.story_id
JOIN story_counts ON story_counts.story_id = documents.story_id
LEFT JOIN origins ON origins.origin_id = documents.origin_id
LEFT JOIN sources ON sources.source_id = documents.source_id;

COMMENT ON VIEW story_documents IS 'One row is a document in the story that it tells. Documents without a story are left out.';
COMMENT ON COLUMN story_documents.story_id IS 'The story (stories).';
COMMENT ON COLUMN story_documents.story_title IS 'The title of the story. NULL where it has none.';
COMMENT ON COLUMN story_documents.document_id IS 'The document that tells it (documents).';
COMMENT ON COLUMN story_documents.origin_id IS 'The origin of the document (origins): documents of one origin are one witness.';
COMMENT ON COLUMN story_documents.is_origin_lead IS 'True where this is the earliest or credited document of its origin.';
COMMENT ON COLUMN story_documents.is_story_lead IS 'True where this document stands for the story.';
COMMENT ON COLUMN story_documents.source_id IS 'The outlet of the document (sources). NULL where it is not known.';
COMMENT ON COLUMN story_documents.source_name IS 'Its name. NULL where source_id is.';
COMMENT ON COLUMN story_documents.url IS 'The normalised URL of the page. NULL where it is not known.';
COMMENT ON COLUMN story_documents.title IS 'The headline of the document. NULL where none was found.';
COMMENT ON COLUMN story_documents.published_date IS 'The day on which it was published. NULL where it is not known.';
COMMENT ON COLUMN story_documents.published_at IS 'The moment of publication. NULL where it is not known.';
COMMENT ON COLUMN story_documents.document_count IS 'How many documents tell the story.';
COMMENT ON COLUMN story_documents.origin_count IS 'How many origins, that is independent witnesses, tell the story.';
