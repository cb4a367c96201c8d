-- severity: error
-- One bad row is a key (copies tables) that stands in its table more than once.
SELECT
    'signatures' AS table_name,
    document_id::VARCHAR AS row_key,
    count(*) AS row_count,
FROM signatures
GROUP BY document_id
HAVING count(*) > 1

UNION ALL

SELECT
    'fingerprints' AS table_name,
    text_key::VARCHAR AS row_key,
    count(*) AS row_count,
FROM fingerprints
GROUP BY text_key
HAVING count(*) > 1

UNION ALL

SELECT
    'stop_fingerprints' AS table_name,
    fingerprint::VARCHAR AS row_key,
    count(*) AS row_count,
FROM stop_fingerprints
GROUP BY fingerprint
HAVING count(*) > 1

UNION ALL

SELECT
    'candidates' AS table_name,
    concat_ws(' ', left_key, right_key) AS row_key,
    count(*) AS row_count,
FROM candidates
GROUP BY left_key, right_key
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
