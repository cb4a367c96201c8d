-- The derivations whose shared places were not marked yet from the present texts by the present aligner.
WITH wanted AS (
    SELECT
        derivations.derivation_id,
        sha256(derived.passages_sha256 || parents.passages_sha256) AS input_sha256,
    FROM derivations
    JOIN documents AS derived ON derived.document_id = derivations.from_document_id
    JOIN documents AS parents ON parents.document_id = derivations.to_document_id
)

SELECT
    wanted.derivation_id::VARCHAR,
    wanted.input_sha256,
FROM wanted
ANTI JOIN stage_units
    ON stage_units.stage = 'spans'
    AND stage_units.unit_id = wanted.derivation_id
    AND stage_units.input_sha256 = wanted.input_sha256
    AND stage_units.version = ?
ORDER BY wanted.derivation_id;
