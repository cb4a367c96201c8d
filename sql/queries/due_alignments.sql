-- The candidate pairs that were not aligned yet by the present aligner; a pair's texts are what their keys say, so they
-- never change.
SELECT
    candidates.alignment_id::VARCHAR,
    sha256(concat_ws(' ', candidates.left_key, candidates.right_key)) AS input_sha256,
FROM candidates
ANTI JOIN stage_units
    ON stage_units.stage = 'align'
    AND stage_units.unit_id = candidates.alignment_id
    AND stage_units.version = ?
ORDER BY candidates.left_key, candidates.right_key;
