-- What the stage enrich claims of events: where they are told, and who took part.
-- Grain: claim_table, claim_id, claim_part
-- Reads: event_mentions, event_participants, documents, pages
CREATE OR REPLACE VIEW _event_claims AS
SELECT
    'event_mentions' AS claim_table,
    event_mentions.event_mention_id AS claim_id,
    NULL::VARCHAR AS claim_part,
    event_mentions.document_id,
    documents.page_id,
    event_mentions.page_start,
    event_mentions.page_end,
    event_mentions.span_text AS words,
    NULL::VARCHAR AS metadata_pointer,
    event_mentions.method,
    event_mentions.score,
FROM event_mentions
JOIN documents ON documents.document_id = event_mentions.document_id

UNION ALL BY NAME

SELECT
    'event_mentions' AS claim_table,
    event_mentions.event_mention_id AS claim_id,
    'place' AS claim_part,
    event_mentions.document_id,
    documents.page_id,
    event_mentions.place_start AS page_start,
    event_mentions.place_end AS page_end,
    event_mentions.place_text AS words,
    coalesce(event_mentions.place_method, event_mentions.method) AS method,
    event_mentions.score,
FROM event_mentions
JOIN documents ON documents.document_id = event_mentions.document_id
WHERE event_mentions.place_start IS NOT NULL

UNION ALL BY NAME

SELECT
    'event_mentions' AS claim_table,
    event_mentions.event_mention_id AS claim_id,
    slot.name AS claim_part,
    event_mentions.document_id,
    documents.page_id,
    slot.page_start,
    slot.page_end,
    span_of(pages.text, slot.page_start, slot.page_end) AS words,
    coalesce(slot.method, event_mentions.method) AS method,
    event_mentions.score,
FROM event_mentions
JOIN documents ON documents.document_id = event_mentions.document_id
JOIN pages ON pages.page_id = documents.page_id
CROSS JOIN LATERAL (
    SELECT
        'trigger' AS name,
        event_mentions.trigger_start AS page_start,
        event_mentions.trigger_end AS page_end,
        event_mentions.method AS method,
    UNION ALL
    SELECT
        'date' AS name,
        event_mentions.date_start AS page_start,
        event_mentions.date_end AS page_end,
        event_mentions.date_method AS method,
) AS slot
WHERE slot.page_start IS NOT NULL

UNION ALL BY NAME

SELECT
    'event_participants' AS claim_table,
    event_participants.event_mention_id AS claim_id,
    event_participants.role || ' ' || event_participants.page_start AS claim_part,
    event_mentions.document_id,
    documents.page_id,
    event_participants.page_start,
    event_participants.page_end,
    event_participants.name AS words,
    coalesce(event_participants.method, event_mentions.method) AS method,
    coalesce(event_participants.score, event_mentions.score) AS score,
FROM event_participants
JOIN event_mentions ON event_mentions.event_mention_id = event_participants.event_mention_id
JOIN documents ON documents.document_id = event_mentions.document_id;

COMMENT ON VIEW _event_claims IS 'One row is an event mention, its trigger, date, place or a participant, with its place on the page. A step of evidence.';
COMMENT ON COLUMN _event_claims.claim_table IS 'The table that makes the claim.';
COMMENT ON COLUMN _event_claims.claim_id IS 'The id of the row, or of the row that it is a part of.';
COMMENT ON COLUMN _event_claims.claim_part IS 'Which part of that row: the number or name of a piece, or speaker, cue or place. NULL where the id alone names the claim.';
COMMENT ON COLUMN _event_claims.document_id IS 'The document that the claim is about (documents). NULL for blocks and links that belong to no article.';
COMMENT ON COLUMN _event_claims.page_id IS 'The page that the words stand on (pages).';
COMMENT ON COLUMN _event_claims.page_start IS 'First character of the words: code points of pages.text, from 0. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _event_claims.page_end IS 'The offset behind their last character, exclusive. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _event_claims.words IS 'The words at that place, verbatim. NULL where the claim stands in no visible text.';
COMMENT ON COLUMN _event_claims.metadata_pointer IS 'Where in pages.metadata the claim stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN _event_claims.method IS 'The rule or model, with its version. NULL where the table keeps none.';
COMMENT ON COLUMN _event_claims.score IS 'How sure the method is, 0 to 1. NULL where the table keeps none.';
