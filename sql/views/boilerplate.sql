-- A block of a page that was taken out as no part of any article, with its words.
-- Grain: page_id, segment_no
-- Reads: segments, pages, captures, documents, sources
CREATE OR REPLACE VIEW boilerplate AS
WITH page_sources AS (
    SELECT
        captures.capture_id AS page_id,
        captures.url,
        -- where the input named no source, that of the page's articles, if they agree
        coalesce(
            captures.source_id,
            CASE WHEN count(DISTINCT documents.source_id) = 1 THEN any_value(documents.source_id) END
        ) AS source_id,
    FROM captures
    LEFT JOIN documents ON documents.page_id = captures.capture_id
    GROUP BY captures.capture_id, captures.url, captures.source_id
)

SELECT
    segments.page_id,
    segments.segment_no,
    segments.page_start,
    segments.page_end,
    span_of(pages.text, segments.page_start, segments.page_end) AS words,
    segments.kind,
    segments.method,
    segments.score,
    segments.template_id,
    page_sources.source_id,
    sources.name AS source_name,
    page_sources.url,
FROM segments
JOIN pages ON pages.page_id = segments.page_id
LEFT JOIN page_sources ON page_sources.page_id = segments.page_id
LEFT JOIN sources ON sources.source_id = page_sources.source_id
WHERE segments.role = 'boilerplate';

COMMENT ON VIEW boilerplate IS 'One row is a block of a page that was taken out as no part of any article.';
COMMENT ON COLUMN boilerplate.page_id IS 'The page that it stands on (pages).';
COMMENT ON COLUMN boilerplate.segment_no IS 'Its place among the segments of the page, from 0.';
COMMENT ON COLUMN boilerplate.page_start IS 'Its first character: code points of pages.text, from 0.';
COMMENT ON COLUMN boilerplate.page_end IS 'The offset behind its last character, exclusive.';
COMMENT ON COLUMN boilerplate.words IS 'The words that were taken out, verbatim.';
COMMENT ON COLUMN boilerplate.kind IS 'What it is: teaser, breadcrumb, comment widget, …';
COMMENT ON COLUMN boilerplate.method IS 'The rule or model, with its version, that took it out.';
COMMENT ON COLUMN boilerplate.score IS 'How sure the method is, 0 to 1.';
COMMENT ON COLUMN boilerplate.template_id IS 'The recurring boilerplate that it is an instance of (templates). NULL where none is known.';
COMMENT ON COLUMN boilerplate.source_id IS 'The source that the input named for the page, else that of the page''s articles. NULL where neither is known or the articles differ.';
COMMENT ON COLUMN boilerplate.source_name IS 'The name of the source. NULL where source_id is.';
COMMENT ON COLUMN boilerplate.url IS 'The normalised URL of the page. NULL where it is not known.';
