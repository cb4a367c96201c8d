-- A source that leads to another in one way: by credit, by hyperlink or by copy.
-- Grain: from_source_id, to_source_id, kind
-- Reads: _document_links, documents, sources
CREATE OR REPLACE VIEW source_links AS
WITH links AS (
    SELECT
        documents.source_id AS from_source_id,
        _document_links.to_source_id,
        _document_links.kind,
        count(*) AS link_count,
        count(DISTINCT documents.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        min(documents.published_date) AS first_published_date,
        max(documents.published_date) AS last_published_date,
    FROM _document_links
    JOIN documents ON documents.document_id = _document_links.document_id
    -- a source's links to itself say nothing about who follows whom
    WHERE documents.source_id <> _document_links.to_source_id
    GROUP BY documents.source_id, _document_links.to_source_id, _document_links.kind
)

SELECT
    links.from_source_id,
    from_source.name AS from_source_name,
    links.to_source_id,
    to_source.name AS to_source_name,
    links.kind,
    links.link_count,
    links.document_count,
    links.origin_count,
    links.first_published_date,
    links.last_published_date,
FROM links
LEFT JOIN sources AS from_source ON from_source.source_id = links.from_source_id
LEFT JOIN sources AS to_source ON to_source.source_id = links.to_source_id;

COMMENT ON VIEW source_links IS 'One row is a source that leads to another in one way. Links of a source to itself, links in page furniture and copies of unknown direction are left out.';
COMMENT ON COLUMN source_links.from_source_id IS 'The source whose articles credit, point or were derived (sources).';
COMMENT ON COLUMN source_links.from_source_name IS 'Its name.';
COMMENT ON COLUMN source_links.to_source_id IS 'The source that is credited, pointed to or copied (sources).';
COMMENT ON COLUMN source_links.to_source_name IS 'Its name.';
COMMENT ON COLUMN source_links.kind IS 'credit (the page names it), hyperlink (a link in the article, or the marker of its source, goes there) or copy (an article was derived from one of its own).';
COMMENT ON COLUMN source_links.link_count IS 'How many credits, hyperlinks or derivations there are.';
COMMENT ON COLUMN source_links.document_count IS 'How many documents of the from source they stand in.';
COMMENT ON COLUMN source_links.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN source_links.first_published_date IS 'The earliest day of publication of these documents. NULL where none gives one.';
COMMENT ON COLUMN source_links.last_published_date IS 'The latest day of publication of these documents. NULL where none gives one.';
