-- What a story is called and what it is about, each in the words of a document, with their place.
-- Grain: story_id
-- Reads: stories, documents, document_fields, event_mentions
CREATE OR REPLACE VIEW story_titles AS
WITH titled AS (
    SELECT
        stories.story_id,
        documents.document_id,
        documents.page_id,
        document_fields.value AS title,
        document_fields.page_start,
        document_fields.page_end,
        document_fields.metadata_pointer,
        document_fields.method,
        document_fields.score,
    FROM stories
    JOIN documents ON documents.story_id = stories.story_id AND documents.title = stories.title
    JOIN document_fields ON document_fields.document_id = documents.document_id
        AND document_fields.field = 'title'
        AND document_fields.is_chosen
    QUALIFY row_number() OVER (
        PARTITION BY stories.story_id
        ORDER BY documents.document_id <> stories.lead_document_id NULLS LAST, documents.published_date NULLS LAST,
            documents.document_id
    ) = 1
),

summed AS (
    SELECT
        documents.story_id,
        documents.document_id,
        documents.page_id,
        event_mentions.event_id,
        event_mentions.event_mention_id,
        event_mentions.span_text,
        event_mentions.page_start,
        event_mentions.page_end,
        event_mentions.method,
        event_mentions.score,
    FROM stories
    JOIN documents ON documents.story_id = stories.story_id
    JOIN event_mentions ON event_mentions.document_id = documents.document_id AND event_mentions.is_main
    QUALIFY row_number() OVER (
        PARTITION BY documents.story_id
        ORDER BY documents.document_id <> stories.lead_document_id NULLS LAST, documents.published_date NULLS LAST,
            documents.document_id
    ) = 1
)

SELECT
    stories.story_id,
    coalesce(titled.title, summed.span_text) AS title,
    CASE
        WHEN titled.title IS NOT NULL THEN 'title'
        WHEN summed.span_text IS NOT NULL THEN 'main event'
    END AS title_from,
    coalesce(titled.document_id, summed.document_id) AS document_id,
    coalesce(titled.page_id, summed.page_id) AS page_id,
    CASE WHEN titled.title IS NOT NULL THEN titled.page_start ELSE summed.page_start END AS page_start,
    CASE WHEN titled.title IS NOT NULL THEN titled.page_end ELSE summed.page_end END AS page_end,
    titled.metadata_pointer,
    coalesce(titled.method, summed.method) AS method,
    coalesce(titled.score, summed.score) AS score,
    summed.span_text AS description,
    summed.event_mention_id AS description_mention_id,
    summed.event_id,
FROM stories
LEFT JOIN titled ON titled.story_id = stories.story_id
LEFT JOIN summed ON summed.story_id = stories.story_id;

COMMENT ON VIEW story_titles IS 'One row is a story with its title and a one-line description, both in words of one of its documents.';
COMMENT ON COLUMN story_titles.story_id IS 'The story (stories).';
COMMENT ON COLUMN story_titles.title IS 'The title of its lead document or of the first that has one, else the words that tell the main event. NULL where there are neither.';
COMMENT ON COLUMN story_titles.title_from IS 'What the title is: title or main event. NULL without one.';
COMMENT ON COLUMN story_titles.document_id IS 'The document whose words the title is (documents). NULL without a title.';
COMMENT ON COLUMN story_titles.page_id IS 'The page that they stand on (pages). NULL without a title.';
COMMENT ON COLUMN story_titles.page_start IS 'First character of the title''s words: code points of pages.text, from 0. NULL where they stand in no visible text.';
COMMENT ON COLUMN story_titles.page_end IS 'The offset behind their last character, exclusive. NULL where they stand in no visible text.';
COMMENT ON COLUMN story_titles.metadata_pointer IS 'Where in pages.metadata the title stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN story_titles.method IS 'The rule that found the title, with its version. NULL without one.';
COMMENT ON COLUMN story_titles.score IS 'How sure that rule is, 0 to 1. NULL without a title.';
COMMENT ON COLUMN story_titles.description IS 'The words that tell the main event of its lead document, or of the first that has one, verbatim. NULL where none has.';
COMMENT ON COLUMN story_titles.description_mention_id IS 'The event mention whose words the description is (event_mentions). NULL without one.';
COMMENT ON COLUMN story_titles.event_id IS 'The event that it tells of (events). NULL where it is joined to none.';
