-- The latest version of each article or brief, by the last time that its page was fetched, then by document_id. Pages that are
-- no article stand in documents alone.
-- Grain: article_id
-- Reads: documents, fetches, sources
CREATE OR REPLACE VIEW current_documents AS
WITH page_fetches AS (
    SELECT
        capture_id AS page_id,
        min(fetched_at) AS first_fetched_at,
        max(fetched_at) AS last_fetched_at,
    FROM fetches
    WHERE capture_id IS NOT NULL
    GROUP BY capture_id
),

articles AS (
    SELECT
        documents.article_id,
        count(*) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        arg_max(documents.document_id, (coalesce(last_fetched_at, '-infinity'::TIMESTAMPTZ), documents.document_id))
            AS document_id,
    FROM documents
    LEFT JOIN page_fetches ON page_fetches.page_id = documents.page_id
    WHERE documents.form <> 'page'
    GROUP BY documents.article_id
)

SELECT
    documents.document_id,
    documents.article_id,
    documents.page_id,
    documents.source_id,
    sources.name AS source_name,
    documents.url,
    documents.title,
    documents.published_date,
    documents.published_at,
    documents.published_edtf,
    documents.dateline_place,
    documents.language,
    documents.kind,
    documents.form,
    documents.text,
    documents.word_count,
    documents.origin_id,
    documents.story_id,
    page_fetches.first_fetched_at,
    page_fetches.last_fetched_at,
    articles.document_count,
    articles.origin_count,
FROM articles
JOIN documents ON documents.document_id = articles.document_id
LEFT JOIN page_fetches ON page_fetches.page_id = documents.page_id
LEFT JOIN sources ON sources.source_id = documents.source_id;

COMMENT ON VIEW current_documents IS 'One row is the latest version of an article, by the last time that its page was fetched. The text of pages that are no article is left out (documents.form).';
COMMENT ON COLUMN current_documents.document_id IS 'The latest version (documents).';
COMMENT ON COLUMN current_documents.article_id IS 'The same for all versions of one article of one URL.';
COMMENT ON COLUMN current_documents.page_id IS 'The page that this version stands on (pages).';
COMMENT ON COLUMN current_documents.source_id IS 'The outlet that published it (sources). NULL where nothing says which.';
COMMENT ON COLUMN current_documents.source_name IS 'The name of the outlet. NULL where source_id is.';
COMMENT ON COLUMN current_documents.url IS 'The normalised URL of its page. NULL where it is not known.';
COMMENT ON COLUMN current_documents.title IS 'Its headline. NULL where none was found.';
COMMENT ON COLUMN current_documents.published_date IS 'The day on which it was published. NULL where day, month or year is missing.';
COMMENT ON COLUMN current_documents.published_at IS 'The moment of publication. NULL where the page gives no time or no time zone.';
COMMENT ON COLUMN current_documents.published_edtf IS 'What is known of the date of publication in EDTF. NULL where nothing is.';
COMMENT ON COLUMN current_documents.dateline_place IS 'The place that its dateline names. NULL where there is no dateline.';
COMMENT ON COLUMN current_documents.language IS 'Language of the article, ISO 639-1. NULL where it was not recognised.';
COMMENT ON COLUMN current_documents.kind IS 'Genre after the schema.org subtypes of NewsArticle. NULL where nothing says.';
COMMENT ON COLUMN current_documents.form IS 'article, or brief: few words, published with a day of its own.';
COMMENT ON COLUMN current_documents.text IS 'The text of this version: its text segments joined by a blank line.';
COMMENT ON COLUMN current_documents.word_count IS 'How many words text has.';
COMMENT ON COLUMN current_documents.origin_id IS 'The origin of this version (origins). NULL until dedupe has run.';
COMMENT ON COLUMN current_documents.story_id IS 'The story that it tells (stories). NULL until dedupe has run.';
COMMENT ON COLUMN current_documents.first_fetched_at IS 'When this version was first fetched. NULL where no arrival is known.';
COMMENT ON COLUMN current_documents.last_fetched_at IS 'When this version was last fetched. NULL where no arrival is known.';
COMMENT ON COLUMN current_documents.document_count IS 'How many versions of the article there are, this one included.';
COMMENT ON COLUMN current_documents.origin_count IS 'How many origins these versions have. 0 until dedupe has run.';
