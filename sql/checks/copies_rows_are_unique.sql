-- severity: error
-- One bad row is a key (copies tables) that stands in its table more than once.
SELECT
    'fingerprints' AS table_name,
    concat_ws(' ', document_id, fingerprint, word_no) AS row_key,
    count(*) AS row_count,
FROM fingerprints
GROUP BY document_id, fingerprint, word_no
HAVING count(*) > 1

UNION ALL

SELECT
    'alignments' AS table_name,
    alignment_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM alignments
GROUP BY alignment_id
HAVING count(*) > 1

UNION ALL

SELECT
    'derivations' AS table_name,
    derivation_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM derivations
GROUP BY derivation_id
HAVING count(*) > 1

UNION ALL

SELECT
    'derivation_spans' AS table_name,
    concat_ws(' ', derivation_id, span_no) AS row_key,
    count(*) AS row_count,
FROM derivation_spans
GROUP BY derivation_id, span_no
HAVING count(*) > 1

UNION ALL

SELECT
    'origins' AS table_name,
    origin_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM origins
GROUP BY origin_id
HAVING count(*) > 1

UNION ALL

SELECT
    'stories' AS table_name,
    story_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM stories
GROUP BY story_id
HAVING count(*) > 1;
