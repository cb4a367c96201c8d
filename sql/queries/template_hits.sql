-- One row is a block with the template that knows it best: by the whole line, then with its names masked, then by its opening.
WITH hits AS (
    SELECT page_id, page_start, rule_role, template_id, form, kind
    FROM page_lines
    JOIN found_templates
        ON found_templates.form = 'exact'
        AND found_templates.line_key = page_lines.exact_key::VARCHAR
        AND found_templates.source_id IS NOT DISTINCT FROM page_lines.source_id::VARCHAR
    UNION ALL
    SELECT page_id, page_start, rule_role, template_id, form, kind
    FROM page_lines
    JOIN found_templates
        ON found_templates.form = 'masked'
        AND found_templates.line_key = page_lines.masked_key::VARCHAR
        AND found_templates.source_id IS NOT DISTINCT FROM page_lines.source_id::VARCHAR
    UNION ALL
    SELECT page_id, page_start, rule_role, template_id, form, kind
    FROM page_lines
    JOIN found_templates
        ON found_templates.form = 'prefix'
        AND found_templates.line_key = page_lines.prefix_key::VARCHAR
        AND found_templates.source_id IS NOT DISTINCT FROM page_lines.source_id::VARCHAR
)

SELECT
    page_id,
    page_start,
    any_value(rule_role) AS rule_role,
    first(template_id ORDER BY form, template_id)::UUID AS template_id,
    first(form ORDER BY form, template_id) AS form,
    first(kind ORDER BY form, template_id) AS kind,
FROM hits
GROUP BY page_id, page_start
