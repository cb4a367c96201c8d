-- What the stage dedupe claims: the runs of words that two documents share, once on each page.
-- Grain: claim_table, claim_id, claim_part
-- Reads: derivation_spans, derivations, documents, pages
CREATE OR REPLACE VIEW _copy_claims AS
SELECT
    'derivation_spans' AS claim_table,
    derivations.derivation_id AS claim_id,
    'from ' || derivation_spans.span_no AS claim_part,
    derivations.from_document_id AS document_id,
    documents.page_id,
    derivation_spans.from_start AS page_start,
    derivation_spans.from_end AS page_end,
    span_of(pages.text, derivation_spans.from_start, derivation_spans.from_end) AS words,
    NULL::VARCHAR AS metadata_pointer,
    derivations.method,
    derivations.score,
FROM derivation_spans
JOIN derivations ON derivations.derivation_id = derivation_spans.derivation_id
JOIN documents ON documents.document_id = derivations.from_document_id
JOIN pages ON pages.page_id = documents.page_id

UNION ALL BY NAME

SELECT
    'derivation_spans' AS claim_table,
    derivations.derivation_id AS claim_id,
    'to ' || derivation_spans.span_no AS claim_part,
    derivations.to_document_id AS document_id,
    documents.page_id,
    derivation_spans.to_start AS page_start,
    derivation_spans.to_end AS page_end,
    span_of(pages.text, derivation_spans.to_start, derivation_spans.to_end) AS words,
    derivations.method,
    derivations.score,
FROM derivation_spans
JOIN derivations ON derivations.derivation_id = derivation_spans.derivation_id
JOIN documents ON documents.document_id = derivations.to_document_id
JOIN pages ON pages.page_id = documents.page_id;

COMMENT ON VIEW _copy_claims IS 'One row is one side of a shared run of words with its place on the page. A step of evidence.';
COMMENT ON COLUMN _copy_claims.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN _copy_claims.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN _copy_claims.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN _copy_claims.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN _copy_claims.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN _copy_claims.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _copy_claims.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _copy_claims.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _copy_claims.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN _copy_claims.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN _copy_claims.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
