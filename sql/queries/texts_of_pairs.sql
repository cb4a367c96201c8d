-- One row a candidate pair of the ids in unit_ids, with one document of each text.
WITH pairs AS (
    SELECT
        candidates.alignment_id,
        candidates.left_key,
        candidates.right_key,
    FROM candidates
    JOIN unit_ids AS wanted ON wanted.id = candidates.alignment_id
),

texts AS (
    SELECT
        signatures.text_key,
        min(signatures.document_id) AS document_id,
    FROM signatures
    WHERE signatures.text_key IN (SELECT left_key FROM pairs UNION SELECT right_key FROM pairs)
    GROUP BY signatures.text_key
)

SELECT
    pairs.alignment_id::VARCHAR,
    pairs.left_key,
    lefts.document_id::VARCHAR,
    pairs.right_key,
    rights.document_id::VARCHAR,
FROM pairs
JOIN texts AS lefts ON lefts.text_key = pairs.left_key
JOIN texts AS rights ON rights.text_key = pairs.right_key;
