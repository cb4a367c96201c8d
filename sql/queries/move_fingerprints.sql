-- Takes the texts of texts_went out of fingerprints and moves those of texts_new there from new_fingerprints.
DELETE FROM fingerprints
WHERE text_key IN (SELECT text_key FROM texts_went);

INSERT INTO fingerprints BY NAME
SELECT DISTINCT ON (new_fingerprints.text_key)
    new_fingerprints.text_key,
    new_fingerprints.word_count,
    new_fingerprints.mark_count,
    new_fingerprints.fingerprints,
    new_fingerprints.word_nos,
FROM new_fingerprints
SEMI JOIN texts_new USING (text_key);

-- What is left there is of texts that are known, or gone again.
DELETE FROM new_fingerprints
WHERE text_key IN (SELECT fingerprints.text_key FROM fingerprints SEMI JOIN new_fingerprints USING (text_key))
    OR text_key NOT IN (SELECT signatures.text_key FROM signatures SEMI JOIN new_fingerprints USING (text_key));
