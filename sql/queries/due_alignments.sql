-- The candidate pairs that were not aligned yet from the present texts by the present aligner.
SELECT
    candidates.alignment_id::VARCHAR,
    candidates.input_sha256,
FROM candidates
ANTI JOIN stage_units
    ON stage_units.stage = 'align'
    AND stage_units.unit_id = candidates.alignment_id
    AND stage_units.input_sha256 = candidates.input_sha256
    AND stage_units.version = ?
ORDER BY candidates.alignment_id;
