-- The words at a place of a text: code points from 0, end exclusive, as Python's text[page_start:page_end].
CREATE OR REPLACE MACRO span_of(page_text, page_start, page_end) AS
    substring(page_text, page_start + 1, page_end - page_start);

COMMENT ON MACRO span_of IS 'The words from page_start to page_end of a text: code points from 0, end exclusive.';
