-- severity: error
-- One bad row is a link whose words are not what its place on the page holds.
SELECT
    page_links.page_id,
    page_links.link_no,
    page_links.page_start,
    page_links.page_end,
    page_links.span_text,
    span_of(pages.text, page_links.page_start, page_links.page_end) AS words_there,
FROM page_links
JOIN pages ON pages.page_id = page_links.page_id
WHERE is_bad_span(pages.text, page_links.page_start, page_links.page_end, page_links.span_text);
