-- A source on a day: what arrived and came out, and which templates appeared or vanished (a sign that its pages changed).
-- Grain: source_id, first_fetched_date
-- Reads: boilerplate_by_source, boilerplate_templates, documents, _page_days
CREATE OR REPLACE VIEW source_health AS
WITH days AS (
    SELECT
        *,
        lead(first_fetched_date) OVER (PARTITION BY source_id ORDER BY first_fetched_date) AS next_date,
        lag(removed_share) OVER (PARTITION BY source_id ORDER BY first_fetched_date) AS removed_share_before,
    FROM boilerplate_by_source
),

appeared AS (
    SELECT source_id, first_seen_date AS on_date, count(*) AS template_count, list(pattern ORDER BY pattern) AS patterns,
    FROM boilerplate_templates
    GROUP BY source_id, first_seen_date
),

vanished AS (
    -- seen last on one day of the source, and missing from its next
    SELECT days.source_id, days.next_date AS on_date, count(*) AS template_count, list(pattern ORDER BY pattern) AS patterns,
    FROM days
    JOIN boilerplate_templates AS known
        ON known.source_id IS NOT DISTINCT FROM days.source_id AND known.last_seen_date = days.first_fetched_date
    WHERE days.next_date IS NOT NULL
    GROUP BY days.source_id, days.next_date
),

articles AS (
    SELECT
        _page_days.source_id,
        _page_days.first_fetched_date,
        count(*) FILTER (documents.title IS NULL AND documents.form <> 'page') AS untitled_count,
        count(*) FILTER (documents.published_date IS NULL AND documents.form <> 'page') AS undated_count,
        count(DISTINCT documents.page_id) AS full_page_count,
        count(DISTINCT documents.page_id) FILTER (documents.form = 'page') AS other_page_count,
    FROM _page_days
    JOIN documents ON documents.page_id = _page_days.page_id
    GROUP BY ALL
)

SELECT
    days.source_id,
    days.source_name,
    days.first_fetched_date,
    days.page_count,
    days.document_count,
    days.origin_count,
    days.page_count - coalesce(articles.full_page_count, 0) AS empty_page_count,
    coalesce(articles.other_page_count, 0) AS other_page_count,
    coalesce(articles.untitled_count, 0) AS untitled_count,
    coalesce(articles.undated_count, 0) AS undated_count,
    days.removed_share,
    days.removed_share - days.removed_share_before AS removed_share_change,
    coalesce(appeared.template_count, 0) AS appeared_count,
    coalesce(vanished.template_count, 0) AS vanished_count,
    appeared.patterns AS appeared_patterns,
    vanished.patterns AS vanished_patterns,
FROM days
LEFT JOIN appeared
    ON appeared.source_id IS NOT DISTINCT FROM days.source_id AND appeared.on_date = days.first_fetched_date
LEFT JOIN vanished
    ON vanished.source_id IS NOT DISTINCT FROM days.source_id AND vanished.on_date = days.first_fetched_date
LEFT JOIN articles
    ON articles.source_id IS NOT DISTINCT FROM days.source_id
    AND articles.first_fetched_date IS NOT DISTINCT FROM days.first_fetched_date;

COMMENT ON VIEW source_health IS 'One row is a source and a day: what arrived, what came out, and which templates appeared or vanished.';
COMMENT ON COLUMN source_health.source_id IS 'The source (sources). NULL for pages of no known source.';
COMMENT ON COLUMN source_health.source_name IS 'The name of the source. NULL where source_id is.';
COMMENT ON COLUMN source_health.first_fetched_date IS 'The day on which the pages first arrived, UTC.';
COMMENT ON COLUMN source_health.page_count IS 'How many pages arrived.';
COMMENT ON COLUMN source_health.document_count IS 'How many documents they hold.';
COMMENT ON COLUMN source_health.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN source_health.empty_page_count IS 'How many of the pages hold no document.';
COMMENT ON COLUMN source_health.other_page_count IS 'How many of the pages are no article, and hold their main text alone (documents.form is page). Many at once mean that articles are not recognised any more.';
COMMENT ON COLUMN source_health.untitled_count IS 'How many of the articles and briefs have no title.';
COMMENT ON COLUMN source_health.undated_count IS 'How many of the articles and briefs have no whole date.';
COMMENT ON COLUMN source_health.removed_share IS 'The share of characters that was taken out, 0 to 1.';
COMMENT ON COLUMN source_health.removed_share_change IS 'That share less that of the source''s day before. NULL on its first day.';
COMMENT ON COLUMN source_health.appeared_count IS 'How many templates were seen for the first time.';
COMMENT ON COLUMN source_health.vanished_count IS 'How many templates were seen on the source''s day before and never again.';
COMMENT ON COLUMN source_health.appeared_patterns IS 'The patterns of the templates that appeared. NULL where none did.';
COMMENT ON COLUMN source_health.vanished_patterns IS 'The patterns of the templates that vanished. NULL where none did.';
