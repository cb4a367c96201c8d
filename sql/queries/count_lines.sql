-- One row is a form of line that recurs in a source: on how many distinct texts and addresses, of how many the source has,
-- what its instances say, and how rules without templates judge them.
WITH forms AS (
    SELECT 'exact' AS form, source_id, exact_key AS line_key, exact_key, page_id, page_start, cluster_key, address_key,
        rule_kind, rule_role
    FROM page_lines
    UNION ALL
    SELECT 'masked' AS form, source_id, masked_key AS line_key, exact_key, page_id, page_start, cluster_key, address_key,
        rule_kind, rule_role
    FROM page_lines
    WHERE masked_key IS NOT NULL
    UNION ALL
    SELECT 'prefix' AS form, source_id, prefix_key AS line_key, exact_key, page_id, page_start, cluster_key, address_key,
        rule_kind, rule_role
    FROM page_lines
    WHERE prefix_key IS NOT NULL
),

recurring AS (
    SELECT
        form,
        source_id,
        line_key,
        least(count(DISTINCT cluster_key), count(DISTINCT address_key)) AS text_count,
        arg_min((page_id, page_start), (page_id, page_start)) AS first_place,
    FROM forms
    GROUP BY form, source_id, line_key
    HAVING least(count(DISTINCT cluster_key), count(DISTINCT address_key)) >= ?
        -- one line only is the same template as its exact form
        AND (form = 'exact' OR count(DISTINCT exact_key) >= 3)
),

judged AS (
    SELECT
        recurring.form,
        recurring.source_id,
        recurring.line_key,
        count(*) FILTER (forms.rule_role = 'text') AS kept_count,
        count(*) FILTER (forms.rule_role = 'boilerplate') AS removed_count,
        mode(forms.rule_kind ORDER BY forms.rule_kind) FILTER (forms.rule_role = 'boilerplate') AS kind,
    FROM recurring
    JOIN forms
        ON forms.form = recurring.form
        AND forms.line_key = recurring.line_key
        AND forms.source_id IS NOT DISTINCT FROM recurring.source_id
    GROUP BY ALL
),

sizes AS (
    SELECT source_id, least(count(DISTINCT cluster_key), count(DISTINCT address_key)) AS source_text_count
    FROM page_lines
    GROUP BY source_id
)

SELECT
    recurring.form,
    recurring.source_id::VARCHAR AS source_id,
    recurring.line_key::VARCHAR AS line_key,
    CASE recurring.form
        WHEN 'exact' THEN line_exact(span_of(pages.text, segments.page_start, segments.page_end))
        WHEN 'masked' THEN line_masked(span_of(pages.text, segments.page_start, segments.page_end))
        ELSE line_prefix(span_of(pages.text, segments.page_start, segments.page_end))
    END AS pattern,
    recurring.text_count,
    sizes.source_text_count,
    judged.kept_count,
    judged.removed_count,
    judged.kind,
FROM recurring
JOIN judged
    ON judged.form = recurring.form
    AND judged.line_key = recurring.line_key
    AND judged.source_id IS NOT DISTINCT FROM recurring.source_id
JOIN sizes ON sizes.source_id IS NOT DISTINCT FROM recurring.source_id
JOIN segments
    ON segments.page_id = recurring.first_place[1]
    AND segments.page_start = recurring.first_place[2]
    AND segments.role <> 'gap'
JOIN pages ON pages.page_id = segments.page_id
WHERE judged.kept_count + judged.removed_count > 0
ORDER BY ALL;
