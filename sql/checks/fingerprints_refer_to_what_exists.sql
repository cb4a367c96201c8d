-- severity: error
-- One bad row is a reference of fingerprints or candidates (text_key) to nothing.
SELECT
    'fingerprints.text_key' AS column_name,
    fingerprints.text_key AS missing_key,
FROM fingerprints
ANTI JOIN signatures AS target ON target.text_key = fingerprints.text_key

UNION ALL

SELECT
    'candidates.left_key' AS column_name,
    candidates.left_key AS missing_key,
FROM candidates
ANTI JOIN fingerprints AS target ON target.text_key = candidates.left_key

UNION ALL

SELECT
    'candidates.right_key' AS column_name,
    candidates.right_key AS missing_key,
FROM candidates
ANTI JOIN fingerprints AS target ON target.text_key = candidates.right_key;
