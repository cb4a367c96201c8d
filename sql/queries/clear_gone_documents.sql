-- Takes out what hung on those of units_cleared that are documents no more, or no article: derivations, and the origins and stories that
-- have their ids from them. Where others belong to these, they share words or a decision with what went, are due, and
-- have theirs made anew.
CREATE OR REPLACE TEMP TABLE documents_gone AS
SELECT units_cleared.id AS document_id
FROM units_cleared
ANTI JOIN documents ON documents.document_id = units_cleared.id AND documents.form <> 'page';

DELETE FROM derivations
WHERE from_document_id IN (FROM documents_gone)
    OR to_document_id IN (FROM documents_gone);

DELETE FROM origins
WHERE origin_id IN (SELECT hash_id(['origin', document_id::VARCHAR]) FROM documents_gone);

DELETE FROM stories
WHERE story_id IN (SELECT hash_id(['story', hash_id(['origin', document_id::VARCHAR])::VARCHAR]) FROM documents_gone);

INSERT INTO due_texts BY NAME
SELECT signatures.text_key
FROM decisions
JOIN documents_gone ON documents_gone.document_id IN (decisions.left_id, decisions.right_id)
JOIN signatures ON signatures.document_id IN (decisions.left_id, decisions.right_id)
WHERE decisions.kind = 'document';
