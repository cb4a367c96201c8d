-- How much of a source's pages was taken out, by the day on which they arrived.
-- Grain: source_id, first_fetched_date
-- Reads: segments, _page_days, documents, sources
CREATE OR REPLACE VIEW boilerplate_by_source AS
WITH page_shares AS (
    SELECT
        page_id,
        sum(page_end - page_start) FILTER (role <> 'gap') AS char_count,
        sum(page_end - page_start) FILTER (role = 'boilerplate') AS removed_char_count,
        count(*) FILTER (role = 'boilerplate') AS removed_count,
        count(*) FILTER (role = 'boilerplate' AND template_id IS NOT NULL) AS templated_count,
    FROM segments
    GROUP BY page_id
),

page_documents AS (
    SELECT _page_days.source_id, first_fetched_date,
        count(DISTINCT document_id) AS document_count,
        count(DISTINCT origin_id) AS origin_count,
    FROM _page_days
    JOIN documents ON documents.page_id = _page_days.page_id
    GROUP BY ALL
),

days AS (
    SELECT
        _page_days.source_id,
        _page_days.first_fetched_date,
        count(*) AS page_count,
        sum(page_shares.char_count) AS char_count,
        sum(coalesce(page_shares.removed_char_count, 0)) AS removed_char_count,
        sum(page_shares.removed_count)::BIGINT AS removed_count,
        sum(page_shares.templated_count)::BIGINT AS templated_count,
    FROM _page_days
    JOIN page_shares ON page_shares.page_id = _page_days.page_id
    GROUP BY _page_days.source_id, _page_days.first_fetched_date
)

SELECT
    days.source_id,
    sources.name AS source_name,
    days.first_fetched_date,
    days.page_count,
    coalesce(page_documents.document_count, 0) AS document_count,
    coalesce(page_documents.origin_count, 0) AS origin_count,
    days.removed_count,
    days.templated_count,
    days.removed_char_count::BIGINT AS removed_char_count,
    days.removed_char_count / nullif(days.char_count, 0) AS removed_share,
FROM days
LEFT JOIN sources ON sources.source_id = days.source_id
LEFT JOIN page_documents
    ON page_documents.source_id IS NOT DISTINCT FROM days.source_id
    AND page_documents.first_fetched_date IS NOT DISTINCT FROM days.first_fetched_date;

COMMENT ON VIEW boilerplate_by_source IS 'One row is a source and a day, with how much of the pages that arrived was taken out.';
COMMENT ON COLUMN boilerplate_by_source.source_id IS 'The source of the pages (sources). NULL where it is unknown.';
COMMENT ON COLUMN boilerplate_by_source.source_name IS 'The name of the source. NULL where source_id is.';
COMMENT ON COLUMN boilerplate_by_source.first_fetched_date IS 'The day on which the pages first arrived, UTC.';
COMMENT ON COLUMN boilerplate_by_source.page_count IS 'How many pages arrived.';
COMMENT ON COLUMN boilerplate_by_source.document_count IS 'How many documents they hold.';
COMMENT ON COLUMN boilerplate_by_source.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN boilerplate_by_source.removed_count IS 'How many blocks were taken out.';
COMMENT ON COLUMN boilerplate_by_source.templated_count IS 'How many of these are instances of a template.';
COMMENT ON COLUMN boilerplate_by_source.removed_char_count IS 'How many characters these blocks have.';
COMMENT ON COLUMN boilerplate_by_source.removed_share IS 'Their share of the characters of all blocks, 0 to 1. NULL where the pages are empty.';
