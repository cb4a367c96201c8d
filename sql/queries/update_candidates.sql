-- Brings candidates up to date: without the pairs of texts that went or are counted anew (texts_redone), with the changes
-- of pairs whose shared fingerprints became too frequent, common or rare (pair_changes), and with the new pairs
-- (pairs_new). The origins of every text whose pairs changed are due again.
INSERT INTO due_texts BY NAME
WITH changed AS (
    SELECT
        candidates.left_key,
        candidates.right_key,
    FROM candidates
    WHERE candidates.left_key IN (SELECT text_key FROM texts_redone)
        OR candidates.right_key IN (SELECT text_key FROM texts_redone)

    UNION ALL

    SELECT
        candidates.left_key,
        candidates.right_key,
    FROM candidates
    SEMI JOIN pair_changes USING (left_key, right_key)

    UNION ALL

    SELECT
        pairs_new.left_key,
        pairs_new.right_key,
    FROM pairs_new
)

SELECT left_key AS text_key FROM changed
UNION
SELECT right_key FROM changed
UNION
SELECT text_key FROM texts_redone
UNION
SELECT text_key FROM texts_came;

DELETE FROM candidates
WHERE left_key IN (SELECT text_key FROM texts_redone)
    OR right_key IN (SELECT text_key FROM texts_redone);

UPDATE candidates
SET
    shared_count = candidates.shared_count + pair_changes.shared_change,
    rare_count = candidates.rare_count + pair_changes.rare_change,
FROM pair_changes
WHERE pair_changes.left_key = candidates.left_key
    AND pair_changes.right_key = candidates.right_key;

DELETE FROM candidates
WHERE shared_count < needed_count;

INSERT INTO candidates BY NAME
SELECT
    alignment_id::UUID AS alignment_id,
    left_key,
    right_key,
    shared_count,
    rare_count,
    needed_count,
FROM pairs_new;
