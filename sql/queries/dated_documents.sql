-- One row a document of docs_due: what its page says that bears on which of several with the same words came first.
WITH credited AS (
    SELECT
        credits.document_id,
        list_sort(list_distinct(list(credits.source_id::VARCHAR))) AS source_ids,
    FROM credits
    SEMI JOIN docs_due USING (document_id)
    WHERE credits.scope = 'text'
        AND credits.source_id IS NOT NULL
        AND credits.relation IN ('reported_by', 'written_by', 'distributed_by', 'via', 'copyright')
    GROUP BY credits.document_id
),

wanted AS (
    SELECT
        documents.document_id,
        documents.article_id,
        documents.page_id,
        documents.source_id,
        documents.published_date,
        documents.published_edtf,
        documents.published_at,
        documents.dateline_place,
        documents.url,
    FROM documents
    SEMI JOIN docs_due USING (document_id)
),

external AS (
    SELECT
        credits.document_id,
        list_sort(list_distinct(list(credits.source_id::VARCHAR))) AS source_ids,
    FROM credits
    JOIN wanted USING (document_id)
    WHERE is_external_credit(credits.relation, credits.scope, credits.source_id, wanted.source_id)
    GROUP BY credits.document_id
),

-- A marker such as 'Source link' stands behind the article that it speaks of; a page can hold several of both.
texts AS (
    SELECT
        segments.page_id,
        segments.page_start,
        segments.document_id,
    FROM segments
    SEMI JOIN wanted USING (page_id)
    WHERE segments.role = 'text'
),

marked AS (
    SELECT DISTINCT texts.document_id
    FROM (SELECT * FROM page_links WHERE kind = 'source_marker') AS markers
    ASOF JOIN texts
        ON texts.page_id = markers.page_id
        AND texts.page_start <= markers.page_start
),

updated AS (
    SELECT DISTINCT document_fields.document_id
    FROM document_fields
    SEMI JOIN wanted USING (document_id)
    WHERE document_fields.field IN ('update_marker', 'correction')
        AND document_fields.is_chosen
        AND document_fields.value IS NOT NULL
)
,

datelined AS (
    SELECT DISTINCT document_fields.document_id
    FROM document_fields
    SEMI JOIN wanted USING (document_id)
    WHERE document_fields.field = 'dateline_agency'
        AND document_fields.is_chosen
        AND document_fields.value IS NOT NULL
),

canonical AS (
    SELECT
        page_links.page_id,
        min(page_links.url) AS url,
    FROM page_links
    SEMI JOIN wanted USING (page_id)
    WHERE page_links.kind = 'canonical'
    GROUP BY page_links.page_id
),

-- The words of captions, without the counter of a gallery before them ('1 of 3 |').
caption_words AS (
    SELECT
        segments.document_id,
        string_split(
            trim(regexp_replace(
                regexp_replace(lower(span_of(pages.text, segments.page_start, segments.page_end)), '^\s*\d+\s*(of|/)\s*\d+\s*\|?', ''),
                '[^\p{L}\p{N}]+', ' ', 'g'
            )),
            ' '
        ) AS words,
    FROM segments
    SEMI JOIN wanted USING (document_id)
    JOIN pages ON pages.page_id = segments.page_id
    WHERE segments.kind = 'caption'
),

captioned AS (
    SELECT
        document_id,
        list_sort(list_distinct(list(md5(array_to_string(words, ' '))))) AS captions,
    FROM caption_words
    -- 'The president in Berlin on Monday' is said of many pictures; twelve words are not written twice
    WHERE len(words) >= 12
    GROUP BY document_id
)

SELECT
    wanted.document_id::VARCHAR,
    wanted.article_id::VARCHAR,
    wanted.source_id::VARCHAR,
    wanted.published_date,
    wanted.published_edtf,
    coalesce(credited.source_ids, []),
    coalesce(external.source_ids, []),
    marked.document_id IS NOT NULL,
    updated.document_id IS NOT NULL,
    wanted.published_at,
    -- fewer words than a fingerprint is sure to be found in: 'Page not found' is no article
    CASE WHEN signatures.word_count >= 12 THEN signatures.text_key END,
    wanted.dateline_place IS NOT NULL OR datelined.document_id IS NOT NULL,
    coalesce(captioned.captions, []),
    wanted.url,
    canonical.url,
FROM wanted
LEFT JOIN signatures USING (document_id)
LEFT JOIN credited USING (document_id)
LEFT JOIN external USING (document_id)
LEFT JOIN marked USING (document_id)
LEFT JOIN updated USING (document_id)
LEFT JOIN datelined USING (document_id)
LEFT JOIN captioned USING (document_id)
LEFT JOIN canonical USING (page_id)
ORDER BY wanted.document_id;
