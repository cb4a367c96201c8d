-- Each link gets the document that it points to: the first article at its address, or, for a teaser without one, the only
-- article of another page that has its words as title. Rows that are right stay untouched.
UPDATE page_links
SET target_document_id = right_ones.target_document_id
FROM (
    WITH placed AS (
        SELECT
            documents.document_id,
            documents.page_id,
            documents.article_id,
            documents.published_date,
            documents.form,
            regexp_replace(documents.url, '^https?://(?:www\.)?|[?#].*$|/$', '', 'g') AS address,
            trim(regexp_replace(lower(documents.title), '[^\p{L}\p{N}]+', ' ', 'g')) AS title_key,
        FROM documents
    ),

    -- an address whose query tells pages apart is none that can be matched without it
    addresses AS (
        SELECT
            address,
            first(document_id ORDER BY published_date NULLS LAST, document_id) AS document_id,
            count(DISTINCT article_id) AS article_count,
        FROM placed
        WHERE contains(address, '/')
        GROUP BY address
    ),

    titles AS (
        SELECT
            title_key,
            min(document_id) AS document_id,
            min(page_id) AS page_id,
        FROM placed
        WHERE len(string_split(title_key, ' ')) >= 4 AND form <> 'page'
        GROUP BY title_key
        HAVING count(DISTINCT article_id) = 1
    ),

    links AS (
        SELECT
            page_id,
            link_no,
            kind,
            target_document_id,
            regexp_replace(url, '^https?://(?:www\.)?|[?#].*$|/$', '', 'g') AS address,
            trim(regexp_replace(
                lower(regexp_replace(span_text, '^[^:|»>–—]{2,30}[:|»>–—]\s+', '')), '[^\p{L}\p{N}]+', ' ', 'g'
            )) AS title_key,
            trim(regexp_replace(lower(span_text), '[^\p{L}\p{N}]+', ' ', 'g')) AS whole_key,
        FROM page_links
        WHERE kind IN ('hyperlink', 'teaser', 'source_marker', 'canonical')
    ),

    matched AS (
        SELECT
            links.page_id,
            links.link_no,
            links.target_document_id AS present_id,
            coalesce(
                CASE WHEN addresses.article_count = 1 OR links.kind = 'canonical' THEN addresses.document_id END,
                CASE WHEN links.kind = 'teaser' AND links.address IS NULL AND whole.page_id <> links.page_id
                    THEN whole.document_id END,
                CASE WHEN links.kind = 'teaser' AND links.address IS NULL AND inner_title.page_id <> links.page_id
                    THEN inner_title.document_id END
            ) AS target_document_id,
        FROM links
        LEFT JOIN addresses ON addresses.address = links.address
        LEFT JOIN titles AS whole ON whole.title_key = links.whole_key
        LEFT JOIN titles AS inner_title ON inner_title.title_key = links.title_key
    )

    SELECT page_id, link_no, target_document_id
    FROM matched
    WHERE present_id IS DISTINCT FROM target_document_id
) AS right_ones
WHERE page_links.page_id = right_ones.page_id AND page_links.link_no = right_ones.link_no;
