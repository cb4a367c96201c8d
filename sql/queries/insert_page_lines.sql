-- One row a block of the pages in saved_ids, as hashes of what recurring blocks have in common, and what rules say of it:
-- its segment's kind and role, but for the blocks in rule_verdicts.
INSERT INTO page_lines BY NAME
WITH blocks AS (
    SELECT
        segments.page_id,
        segments.page_start,
        span_of(pages.text, segments.page_start, segments.page_end) AS words,
        coalesce(rule_verdicts.kind, segments.kind) AS rule_kind,
        coalesce(rule_verdicts.role, segments.role) AS rule_role,
    FROM segments
    JOIN saved_ids ON saved_ids.id = segments.page_id
    JOIN pages ON pages.page_id = segments.page_id
    LEFT JOIN rule_verdicts
        ON rule_verdicts.page_id::UUID = segments.page_id
        AND rule_verdicts.page_start::BIGINT = segments.page_start
    WHERE segments.role <> 'gap'
),

clusters AS (
    SELECT
        page_id,
        min(md5_number_lower(line_exact(words))) AS cluster_key,
    FROM blocks
    WHERE len(string_split(words, ' ')) >= 15 AND regexp_matches(words, '[.!?…。"”’)]$')
    GROUP BY page_id
)

SELECT
    blocks.page_id,
    blocks.page_start,
    captures.source_id,
    coalesce(clusters.cluster_key, md5_number_lower(blocks.page_id::VARCHAR)) AS cluster_key,
    md5_number_lower(coalesce(captures.url, blocks.page_id::VARCHAR)) AS address_key,
    md5_number_lower(line_exact(blocks.words)) AS exact_key,
    md5_number_lower(line_masked(blocks.words)) AS masked_key,
    md5_number_lower(line_prefix(blocks.words)) AS prefix_key,
    blocks.rule_kind,
    blocks.rule_role,
FROM blocks
JOIN captures ON captures.capture_id = blocks.page_id
LEFT JOIN clusters ON clusters.page_id = blocks.page_id
ORDER BY blocks.page_id, blocks.page_start;
