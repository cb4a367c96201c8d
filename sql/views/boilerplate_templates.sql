-- A piece of boilerplate that recurs in a source, with how often and when it was seen.
-- Grain: template_id
-- Reads: templates, segments, _page_days, documents, sources
CREATE OR REPLACE VIEW boilerplate_templates AS
WITH seen AS (
    SELECT
        segments.template_id,
        count(*) AS segment_count,
        count(*) FILTER (starts_with(segments.method, 'template/')) AS decided_count,
        count(DISTINCT segments.page_id) AS page_count,
        min(_page_days.first_fetched_date) AS first_seen_date,
        max(_page_days.first_fetched_date) AS last_seen_date,
    FROM segments
    JOIN _page_days ON _page_days.page_id = segments.page_id
    WHERE segments.template_id IS NOT NULL
    GROUP BY segments.template_id
),

told AS (
    SELECT
        holders.template_id,
        count(DISTINCT documents.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
    FROM (SELECT DISTINCT template_id, page_id FROM segments WHERE template_id IS NOT NULL) AS holders
    JOIN documents ON documents.page_id = holders.page_id
    GROUP BY holders.template_id
)

SELECT
    templates.template_id,
    templates.source_id,
    sources.name AS source_name,
    templates.form,
    templates.kind,
    templates.pattern,
    coalesce(seen.segment_count, 0) AS segment_count,
    coalesce(seen.decided_count, 0) AS decided_count,
    coalesce(seen.page_count, 0) AS page_count,
    coalesce(told.document_count, 0) AS document_count,
    coalesce(told.origin_count, 0) AS origin_count,
    seen.first_seen_date,
    seen.last_seen_date,
FROM templates
LEFT JOIN sources ON sources.source_id = templates.source_id
LEFT JOIN seen ON seen.template_id = templates.template_id
LEFT JOIN told ON told.template_id = templates.template_id;

COMMENT ON VIEW boilerplate_templates IS 'One row is a piece of boilerplate that recurs in a source, with how often and when it was seen.';
COMMENT ON COLUMN boilerplate_templates.template_id IS 'Id of the template.';
COMMENT ON COLUMN boilerplate_templates.source_id IS 'The source in which it recurs (sources). NULL where the source is unknown.';
COMMENT ON COLUMN boilerplate_templates.source_name IS 'The name of the source. NULL where source_id is.';
COMMENT ON COLUMN boilerplate_templates.form IS 'How its instances are alike: exact, masked (but for digits and names) or prefix (the same opening).';
COMMENT ON COLUMN boilerplate_templates.kind IS 'What it is, as rules judge most of its instances; other where they know none.';
COMMENT ON COLUMN boilerplate_templates.pattern IS 'The words that recur, digits masked as 0 and names as N in the form masked.';
COMMENT ON COLUMN boilerplate_templates.segment_count IS 'How many removed blocks are instances of it.';
COMMENT ON COLUMN boilerplate_templates.decided_count IS 'How many of these only the template took out, since rules would have kept them as text.';
COMMENT ON COLUMN boilerplate_templates.page_count IS 'On how many pages they stand.';
COMMENT ON COLUMN boilerplate_templates.document_count IS 'How many documents these pages hold.';
COMMENT ON COLUMN boilerplate_templates.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN boilerplate_templates.first_seen_date IS 'The day on which the first page with it arrived.';
COMMENT ON COLUMN boilerplate_templates.last_seen_date IS 'The day on which the last page with it arrived.';
