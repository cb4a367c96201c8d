-- severity: error
-- One bad row is a candidate that has neither a value nor the reason for that, or both.
SELECT
    document_id,
    field,
    candidate_no,
    value,
    null_reason,
FROM document_fields
WHERE (value IS NULL) <> (null_reason IS NOT NULL);
