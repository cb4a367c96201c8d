-- True where a place and its words do not belong together: half of them NULL, outside of the page, or other words.
-- All three NULL is no place at all and not bad: a quote without a speaker has no speaker_start.
CREATE OR REPLACE MACRO is_bad_span(page_text, page_start, page_end, words) AS
    CASE
        WHEN page_start IS NULL AND page_end IS NULL AND words IS NULL THEN FALSE
        WHEN page_start IS NULL OR page_end IS NULL OR words IS NULL THEN TRUE
        WHEN page_start < 0 OR page_end < page_start OR page_end > length(page_text) THEN TRUE
        ELSE substring(page_text, page_start + 1, page_end - page_start) <> words
    END;

COMMENT ON MACRO is_bad_span IS 'True where words are not what stands from page_start to page_end of the text, or only some of the three are NULL.';
