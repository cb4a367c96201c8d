-- Makes texts_reached from the texts that are due and those of documents without an origin; texts_edge is what was added.
CREATE OR REPLACE TEMP TABLE texts_reached AS
SELECT due_texts.text_key
FROM due_texts

UNION

SELECT signatures.text_key
FROM signatures
JOIN documents USING (document_id)
WHERE documents.origin_id IS NULL;

CREATE OR REPLACE TEMP TABLE texts_edge AS
FROM texts_reached;
