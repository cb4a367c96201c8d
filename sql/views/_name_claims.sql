-- What the stage enrich claims of names: mentions and roles.
-- Grain: claim_table, claim_id, claim_part
-- Reads: mentions, person_roles, documents
CREATE OR REPLACE VIEW _name_claims AS
SELECT
    'mentions' AS claim_table,
    mentions.mention_id AS claim_id,
    NULL::VARCHAR AS claim_part,
    mentions.document_id,
    documents.page_id,
    mentions.page_start,
    mentions.page_end,
    mentions.span_text AS words,
    NULL::VARCHAR AS metadata_pointer,
    mentions.method,
    mentions.score,
FROM mentions
JOIN documents ON documents.document_id = mentions.document_id

UNION ALL BY NAME

SELECT
    'person_roles' AS claim_table,
    person_roles.person_role_id AS claim_id,
    NULL::VARCHAR AS claim_part,
    person_roles.document_id,
    documents.page_id,
    person_roles.page_start,
    person_roles.page_end,
    person_roles.span_text AS words,
    person_roles.metadata_pointer,
    person_roles.method,
    person_roles.score,
FROM person_roles
JOIN documents ON documents.document_id = person_roles.document_id;

COMMENT ON VIEW _name_claims IS 'One row is a name or role with its place on the page. A step of evidence.';
COMMENT ON COLUMN _name_claims.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN _name_claims.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN _name_claims.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN _name_claims.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN _name_claims.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN _name_claims.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _name_claims.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _name_claims.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _name_claims.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN _name_claims.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN _name_claims.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
