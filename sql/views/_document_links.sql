-- A reason to say that an article leads to another source: a credit, a hyperlink in the article, or a copy.
-- Grain: document_id, to_source_id, kind, and one row for each credit, hyperlink or derivation
-- Reads: credits, page_links, segments, documents, sources, derivations
CREATE OR REPLACE VIEW _document_links AS
WITH articles AS (
    SELECT document_id FROM documents WHERE form <> 'page'
),

hyperlinks AS (
    SELECT
        page_links.url,
        page_links.target_document_id,
        segments.document_id,
    FROM page_links
    -- links in furniture belong to the site, not to an article: the block must be an article's
    JOIN segments
        ON segments.page_id = page_links.page_id
        AND segments.segment_no = page_links.segment_no
    JOIN articles ON articles.document_id = segments.document_id
    WHERE page_links.kind = 'hyperlink'

    UNION ALL

    -- a marker such as 'Source link' stands behind the article that it speaks of
    SELECT
        markers.url,
        markers.target_document_id,
        segments.document_id,
    FROM page_links AS markers
    ASOF JOIN (
        SELECT page_id, page_start, document_id
        FROM segments
        SEMI JOIN articles USING (document_id)
        WHERE role = 'text'
    ) AS segments
        ON segments.page_id = markers.page_id
        AND segments.page_start <= markers.page_start
    WHERE markers.kind = 'source_marker'
),

linked_sites AS (
    SELECT
        links.url,
        arg_max(sources.source_id, (length(sources.site), sources.source_id)) AS source_id,
    FROM (SELECT url, unnest(sites_of(url)) AS site FROM (SELECT DISTINCT url FROM hyperlinks)) AS links
    JOIN sources ON sources.site = links.site
    GROUP BY links.url
)

SELECT
    'credit' AS kind,
    credits.document_id,
    credits.source_id AS to_source_id,
FROM credits
SEMI JOIN articles USING (document_id)
WHERE credits.source_id IS NOT NULL

UNION ALL

SELECT
    'hyperlink' AS kind,
    hyperlinks.document_id,
    coalesce(target.source_id, linked_sites.source_id) AS to_source_id,
FROM hyperlinks
LEFT JOIN documents AS target ON target.document_id = hyperlinks.target_document_id
LEFT JOIN linked_sites ON linked_sites.url = hyperlinks.url
WHERE coalesce(target.source_id, linked_sites.source_id) IS NOT NULL

UNION ALL

-- a copy whose direction is not known leads nowhere: both stand in republications
SELECT
    'copy' AS kind,
    derivations.from_document_id AS document_id,
    original.source_id AS to_source_id,
FROM derivations
JOIN documents AS original ON original.document_id = derivations.to_document_id
WHERE derivations.is_directed AND original.source_id IS NOT NULL;

COMMENT ON VIEW _document_links IS 'One row is a reason to say that an article leads to another source. A step of source_links.';
COMMENT ON COLUMN _document_links.kind IS 'credit, hyperlink or copy.';
COMMENT ON COLUMN _document_links.document_id IS 'The article that credits, points or was derived (documents).';
COMMENT ON COLUMN _document_links.to_source_id IS 'The source that it leads to (sources).';
