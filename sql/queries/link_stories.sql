-- Makes story_links of the origins of docs_due anew: pairs of origins of which two texts share words that hardly any other
-- text has (a quotation, a paragraph of background; enough for a derivation it is not), that name the same things in the
-- same order, and that were published within three days. Where a day is not known, nothing is said.
-- docs_storied are the documents whose story that may change: of docs_due, of origins linked to theirs before or now, and
-- whatever told one story with one of these. origins_before were made by resolve_origins.
CREATE OR REPLACE TEMP TABLE origins_touched AS
FROM origins_before
UNION
SELECT documents.origin_id
FROM documents
SEMI JOIN docs_due USING (document_id);

CREATE OR REPLACE TEMP TABLE origins_linked AS
SELECT unnest([left_origin_id, right_origin_id]) AS origin_id
FROM story_links
WHERE left_origin_id IN (FROM origins_touched)
    OR right_origin_id IN (FROM origins_touched);

DELETE FROM story_links
WHERE left_origin_id IN (FROM origins_touched)
    OR right_origin_id IN (FROM origins_touched);

-- Every document of a text of docs_due is in docs_due itself, so a pair of texts of which none is has not changed.
CREATE OR REPLACE TEMP TABLE pairs_linking AS
SELECT
    candidates.alignment_id,
    candidates.left_key,
    candidates.right_key,
    candidates.rare_count,
    alignments.facts_in_order,
FROM candidates
JOIN alignments USING (alignment_id)
WHERE candidates.rare_count >= 3
    AND alignments.facts_in_order >= 2
    AND (candidates.left_key IN (FROM texts_reached) OR candidates.right_key IN (FROM texts_reached));

CREATE OR REPLACE TEMP TABLE documents_linking AS
SELECT
    signatures.text_key,
    documents.origin_id,
    documents.published_date,
FROM signatures
JOIN documents USING (document_id)
WHERE signatures.text_key IN (SELECT left_key FROM pairs_linking UNION SELECT right_key FROM pairs_linking);

INSERT INTO story_links BY NAME
WITH pairs AS (
    SELECT
        pairs_linking.alignment_id,
        pairs_linking.rare_count,
        pairs_linking.facts_in_order,
        one.origin_id AS one_id,
        other.origin_id AS other_id,
        abs(one.published_date - other.published_date) AS days_apart,
    FROM pairs_linking
    JOIN documents_linking AS one ON one.text_key = pairs_linking.left_key
    JOIN documents_linking AS other ON other.text_key = pairs_linking.right_key
    WHERE one.origin_id <> other.origin_id
        AND abs(one.published_date - other.published_date) <= 3
)

SELECT
    least(one_id, other_id) AS left_origin_id,
    greatest(one_id, other_id) AS right_origin_id,
    first(alignment_id ORDER BY rare_count DESC, facts_in_order DESC, days_apart, alignment_id) AS alignment_id,
    first(rare_count ORDER BY rare_count DESC, facts_in_order DESC, days_apart, alignment_id) AS rare_count,
    first(facts_in_order ORDER BY rare_count DESC, facts_in_order DESC, days_apart, alignment_id) AS facts_in_order,
    first(days_apart ORDER BY rare_count DESC, facts_in_order DESC, days_apart, alignment_id) AS days_apart,
FROM pairs
GROUP BY ALL;

INSERT INTO origins_linked
SELECT unnest([left_origin_id, right_origin_id])
FROM story_links
WHERE left_origin_id IN (FROM origins_touched)
    OR right_origin_id IN (FROM origins_touched);

CREATE OR REPLACE TEMP TABLE docs_storied AS
SELECT document_id FROM docs_due
UNION
SELECT document_id
FROM documents
WHERE origin_id IN (FROM origins_linked);

INSERT INTO docs_storied
SELECT documents.document_id
FROM documents
WHERE documents.story_id IN (SELECT told.story_id FROM documents AS told SEMI JOIN docs_storied USING (document_id))
    AND documents.document_id NOT IN (FROM docs_storied);
