-- What the stage clean claims: blocks, links, fields of documents, credits.
-- Grain: claim_table, claim_id, claim_part
-- Reads: segments, pages, page_links, document_fields, credits, documents
CREATE OR REPLACE VIEW _clean_claims AS
SELECT
    'segments' AS claim_table,
    segments.page_id AS claim_id,
    segments.segment_no::VARCHAR AS claim_part,
    segments.document_id,
    segments.page_id,
    segments.page_start,
    segments.page_end,
    span_of(pages.text, segments.page_start, segments.page_end) AS words,
    segments.method,
    segments.score,
FROM segments
JOIN pages ON pages.page_id = segments.page_id
WHERE segments.role <> 'gap'

UNION ALL BY NAME

SELECT
    'page_links' AS claim_table,
    page_links.page_id AS claim_id,
    page_links.link_no::VARCHAR AS claim_part,
    segments.document_id,
    page_links.page_id,
    page_links.page_start,
    page_links.page_end,
    page_links.span_text AS words,
FROM page_links
LEFT JOIN segments ON segments.page_id = page_links.page_id AND segments.segment_no = page_links.segment_no

UNION ALL BY NAME

SELECT
    'document_fields' AS claim_table,
    document_fields.document_id AS claim_id,
    document_fields.field || ' ' || document_fields.candidate_no AS claim_part,
    document_fields.document_id,
    documents.page_id,
    document_fields.page_start,
    document_fields.page_end,
    document_fields.span_text AS words,
    document_fields.metadata_pointer,
    document_fields.method,
    document_fields.score,
FROM document_fields
JOIN documents ON documents.document_id = document_fields.document_id
WHERE document_fields.value IS NOT NULL

UNION ALL BY NAME

SELECT
    'credits' AS claim_table,
    credits.credit_id AS claim_id,
    NULL::VARCHAR AS claim_part,
    credits.document_id,
    documents.page_id,
    credits.page_start,
    credits.page_end,
    credits.span_text AS words,
    credits.metadata_pointer,
    credits.method,
    credits.score,
FROM credits
JOIN documents ON documents.document_id = credits.document_id;

COMMENT ON VIEW _clean_claims IS 'One row is a claim of the stage clean with its place on the page. A step of evidence.';
COMMENT ON COLUMN _clean_claims.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN _clean_claims.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN _clean_claims.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN _clean_claims.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN _clean_claims.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN _clean_claims.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _clean_claims.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _clean_claims.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _clean_claims.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN _clean_claims.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN _clean_claims.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
