-- A claim about a text, with the place of its words on the page and in the document.
-- Grain: claim_table, claim_id, claim_part
-- Reads: _clean_claims, _name_claims, _quote_claims, _event_claims, _copy_claims, segments
CREATE OR REPLACE VIEW evidence AS
WITH claims AS (
    SELECT * FROM _clean_claims
    UNION ALL BY NAME
    SELECT * FROM _name_claims
    UNION ALL BY NAME
    SELECT * FROM _quote_claims
    UNION ALL BY NAME
    SELECT * FROM _event_claims
    UNION ALL BY NAME
    SELECT * FROM _copy_claims
)

SELECT
    claims.claim_table,
    claims.claim_id,
    claims.claim_part,
    claims.document_id,
    claims.page_id,
    claims.page_start,
    claims.page_end,
    CASE WHEN first_block.document_id = claims.document_id AND last_block.document_id = claims.document_id
        AND last_block.text_start IS NOT NULL
        THEN first_block.text_start + (claims.page_start - first_block.page_start)
    END AS text_start,
    CASE WHEN first_block.document_id = claims.document_id AND last_block.document_id = claims.document_id
        AND first_block.text_start IS NOT NULL
        THEN last_block.text_start + (claims.page_end - last_block.page_start)
    END AS text_end,
    claims.words,
    claims.metadata_pointer,
    claims.method,
    claims.score,
FROM claims
-- segments cover their page, so the last one that starts at or before a character is the one that holds it
ASOF LEFT JOIN segments AS first_block
    ON first_block.page_id = claims.page_id
    AND first_block.page_start <= claims.page_start
ASOF LEFT JOIN segments AS last_block
    ON last_block.page_id = claims.page_id
    AND last_block.page_start <= greatest(claims.page_start, claims.page_end - 1);

COMMENT ON VIEW evidence IS 'One row is a claim about a text with the place of its words: every block that is no gap, link, field, credit, mention, role, quote part, speaker, cue, quoted term, event mention and shared run.';
COMMENT ON COLUMN evidence.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN evidence.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN evidence.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN evidence.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN evidence.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN evidence.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN evidence.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN evidence.text_start IS 'First character of the words in documents.text: code points from 0. NULL where they do not begin and end in its text segments. Across blocks the text has a blank line where the page has a gap.';
COMMENT ON COLUMN evidence.text_end IS 'The offset behind their last character in documents.text, exclusive. NULL where text_start is.';
COMMENT ON COLUMN evidence.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN evidence.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN evidence.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN evidence.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
