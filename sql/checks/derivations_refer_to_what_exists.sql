-- severity: error
-- One bad row is a reference of derivations (from_document_id, to_document_id) to nothing.
SELECT
    'from_document_id' AS column_name,
    derivations.derivation_id::VARCHAR AS row_key,
    derivations.from_document_id AS missing_id,
FROM derivations
ANTI JOIN documents AS target ON target.document_id = derivations.from_document_id
WHERE derivations.from_document_id IS NOT NULL

UNION ALL

SELECT
    'to_document_id' AS column_name,
    derivations.derivation_id::VARCHAR AS row_key,
    derivations.to_document_id AS missing_id,
FROM derivations
ANTI JOIN documents AS target ON target.document_id = derivations.to_document_id
WHERE derivations.to_document_id IS NOT NULL;
