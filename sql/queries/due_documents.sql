-- Makes docs_due, a row a document whose origin must be found anew: it is new, what its text shares has changed, or it
-- hangs together with such a one: by its text, by shared words that could be a derivation, by its origin, by a decision.
-- The text of a page that is no article has no origin. texts_reached, made here and widened by reach_texts, holds the
-- texts of these.
CREATE OR REPLACE TEMP TABLE docs_due AS
WITH reached AS (
    SELECT signatures.document_id
    FROM signatures
    SEMI JOIN texts_reached USING (text_key)

    UNION

    SELECT documents.document_id
    FROM documents
    WHERE documents.origin_id IS NULL AND documents.form <> 'page'
)

SELECT document_id
FROM reached
JOIN documents USING (document_id)
WHERE documents.form <> 'page';
