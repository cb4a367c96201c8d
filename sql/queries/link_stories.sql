-- Makes story_links anew: pairs of origins of which two texts share words that hardly any other text has (a quotation, a
-- paragraph of background; enough for a derivation it is not), that name the same things in the same order, and that were
-- published within three days. Where a day is not known, nothing is said.
-- docs_storied are the documents whose story that may change: of docs_due, and of origins linked before or now.
CREATE OR REPLACE TEMP TABLE origins_linked AS
SELECT left_origin_id AS origin_id FROM story_links
UNION
SELECT right_origin_id FROM story_links;

DELETE FROM story_links;

INSERT INTO story_links BY NAME
WITH pairs AS (
    SELECT
        alignments.alignment_id,
        candidates.rare_count,
        alignments.facts_in_order,
        one.origin_id AS one_id,
        other.origin_id AS other_id,
        abs(one.published_date - other.published_date) AS days_apart,
    FROM candidates
    JOIN alignments ON alignments.alignment_id = candidates.alignment_id
    JOIN signatures AS lefts ON lefts.text_key = candidates.left_key
    JOIN signatures AS rights ON rights.text_key = candidates.right_key
    JOIN documents AS one ON one.document_id = lefts.document_id
    JOIN documents AS other ON other.document_id = rights.document_id
    WHERE candidates.rare_count >= 3
        AND alignments.facts_in_order >= 2
        AND one.origin_id <> other.origin_id
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
SELECT left_origin_id FROM story_links
UNION
SELECT right_origin_id FROM story_links;

CREATE OR REPLACE TEMP TABLE docs_storied AS
SELECT document_id FROM docs_due
UNION
SELECT documents.document_id
FROM documents
SEMI JOIN origins_linked USING (origin_id);
