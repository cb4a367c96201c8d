-- severity: error
-- One bad row is a reference of derivation_spans (derivation_id) to nothing.
SELECT
    'derivation_id' AS column_name,
    concat_ws(' ', derivation_spans.derivation_id, derivation_spans.span_no) AS row_key,
    derivation_spans.derivation_id AS missing_id,
FROM derivation_spans
ANTI JOIN derivations AS target ON target.derivation_id = derivation_spans.derivation_id
WHERE derivation_spans.derivation_id IS NOT NULL;
