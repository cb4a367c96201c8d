-- severity: error
-- One bad row is a derivation of a document from itself, or one without direction that does not start at the lower id.
SELECT
    derivation_id,
    from_document_id,
    to_document_id,
    is_directed,
FROM derivations
WHERE from_document_id = to_document_id OR (NOT is_directed AND from_document_id > to_document_id);
