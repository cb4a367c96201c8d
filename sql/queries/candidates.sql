-- One row a pair of documents that may share a text: copies word for word, each with the least id of its text, and texts
-- that share fingerprints. A fingerprint that stands in more than 50 different texts is a phrase of the trade; it says
-- nothing about where a text comes from, and its pairs would be most of all pairs.
CREATE OR REPLACE TEMP TABLE candidates AS
WITH texts AS (
    SELECT
        text_folded_sha256,
        min(document_id) AS document_id,
    FROM documents
    WHERE word_count >= 12  -- fewer words than a fingerprint is sure to be found in: 'Page not found' is no article
    GROUP BY text_folded_sha256
),

copies AS (
    SELECT
        texts.document_id AS left_document_id,
        documents.document_id AS right_document_id,
    FROM documents
    JOIN texts USING (text_folded_sha256)
    WHERE documents.document_id > texts.document_id
),

marks AS (
    SELECT DISTINCT
        fingerprints.document_id,
        fingerprints.fingerprint,
    FROM fingerprints
    JOIN texts USING (document_id)
),

telling AS (
    SELECT fingerprint
    FROM marks
    GROUP BY fingerprint
    HAVING count(*) BETWEEN 2 AND 50
),

mark_counts AS (
    SELECT
        document_id,
        count(*) AS mark_count,
    FROM marks
    GROUP BY document_id
),

shared AS (
    SELECT
        one.document_id AS left_document_id,
        other.document_id AS right_document_id,
        count(*) AS shared_count,
    FROM marks AS one
    JOIN telling USING (fingerprint)
    JOIN marks AS other USING (fingerprint)
    WHERE one.document_id < other.document_id
    GROUP BY ALL
),

likely AS (
    SELECT
        shared.left_document_id,
        shared.right_document_id,
    FROM shared
    JOIN mark_counts AS lefts ON lefts.document_id = shared.left_document_id
    JOIN mark_counts AS rights ON rights.document_id = shared.right_document_id
    WHERE shared.shared_count >= least(3, lefts.mark_count, rights.mark_count)
),

pairs AS (
    FROM copies
    UNION ALL
    FROM likely
)

SELECT
    hash_id(['alignment', pairs.left_document_id::VARCHAR, pairs.right_document_id::VARCHAR]) AS alignment_id,
    pairs.left_document_id,
    pairs.right_document_id,
    sha256(lefts.passages_sha256 || rights.passages_sha256) AS input_sha256,
FROM pairs
JOIN documents AS lefts ON lefts.document_id = pairs.left_document_id
JOIN documents AS rights ON rights.document_id = pairs.right_document_id;
