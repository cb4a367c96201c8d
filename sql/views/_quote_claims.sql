-- What the stage enrich claims of quotation marks: parts of quotes, speakers, cues and terms.
-- Grain: claim_table, claim_id, claim_part
-- Reads: quotes, quote_parts, quoted_terms, documents
CREATE OR REPLACE VIEW _quote_claims AS
SELECT
    'quote_parts' AS claim_table,
    quote_parts.quote_id AS claim_id,
    quote_parts.part_no::VARCHAR AS claim_part,
    quotes.document_id,
    documents.page_id,
    quote_parts.page_start,
    quote_parts.page_end,
    quote_parts.span_text AS words,
    NULL::VARCHAR AS metadata_pointer,
    quotes.attribution_method AS method,
    quotes.score,
FROM quote_parts
JOIN quotes ON quotes.quote_id = quote_parts.quote_id
JOIN documents ON documents.document_id = quotes.document_id

UNION ALL BY NAME

SELECT
    'quotes' AS claim_table,
    quotes.quote_id AS claim_id,
    'speaker' AS claim_part,
    quotes.document_id,
    documents.page_id,
    quotes.speaker_start AS page_start,
    quotes.speaker_end AS page_end,
    quotes.speaker_text AS words,
    quotes.attribution_method AS method,
    quotes.score,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
WHERE quotes.speaker_start IS NOT NULL

UNION ALL BY NAME

SELECT
    'quotes' AS claim_table,
    quotes.quote_id AS claim_id,
    'cue' AS claim_part,
    quotes.document_id,
    documents.page_id,
    quotes.cue_start AS page_start,
    quotes.cue_end AS page_end,
    quotes.cue_text AS words,
    quotes.attribution_method AS method,
    quotes.score,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
WHERE quotes.cue_start IS NOT NULL

UNION ALL BY NAME

SELECT
    'quoted_terms' AS claim_table,
    quoted_terms.document_id AS claim_id,
    quoted_terms.page_start || ' ' || quoted_terms.page_end AS claim_part,
    quoted_terms.document_id,
    documents.page_id,
    quoted_terms.page_start,
    quoted_terms.page_end,
    quoted_terms.span_text AS words,
    quoted_terms.method,
FROM quoted_terms
JOIN documents ON documents.document_id = quoted_terms.document_id;

COMMENT ON VIEW _quote_claims IS 'One row is a part, speaker or cue of a quote, or a quoted term, with its place on the page. A step of evidence.';
COMMENT ON COLUMN _quote_claims.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN _quote_claims.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN _quote_claims.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN _quote_claims.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN _quote_claims.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN _quote_claims.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _quote_claims.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _quote_claims.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _quote_claims.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN _quote_claims.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN _quote_claims.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
