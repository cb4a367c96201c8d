-- Widens texts_reached by what hangs together with texts_edge, and makes that the new edge: texts that share enough words
-- for a derivation, texts of one origin, texts of documents that somebody decided about.
CREATE OR REPLACE TEMP TABLE texts_edge AS
WITH related AS (
    SELECT
        left_key,
        right_key,
    FROM alignments
    -- less than any kind of derivation asks for
    WHERE greatest(left_covered / greatest(left_words, 1), right_covered / greatest(right_words, 1)) >= 0.25
        OR (altered_quotes > 0 AND facts_in_order >= 3 AND ordered_share >= 0.7)
),

edge_documents AS (
    SELECT
        signatures.document_id,
        documents.origin_id,
    FROM signatures
    SEMI JOIN texts_edge USING (text_key)
    JOIN documents USING (document_id)
),

together AS (
    SELECT right_key AS text_key
    FROM related
    WHERE left_key IN (FROM texts_edge)

    UNION ALL

    SELECT left_key
    FROM related
    WHERE right_key IN (FROM texts_edge)

    UNION ALL

    SELECT signatures.text_key
    FROM signatures
    JOIN documents USING (document_id)
    SEMI JOIN edge_documents ON edge_documents.origin_id = documents.origin_id

    UNION ALL

    SELECT signatures.text_key
    FROM decisions
    JOIN edge_documents ON edge_documents.document_id IN (decisions.left_id, decisions.right_id)
    JOIN signatures ON signatures.document_id IN (decisions.left_id, decisions.right_id)
    WHERE decisions.kind = 'document'
)

SELECT DISTINCT text_key
FROM together
ANTI JOIN texts_reached USING (text_key);

INSERT INTO texts_reached
FROM texts_edge;
