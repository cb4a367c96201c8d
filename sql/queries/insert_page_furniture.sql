-- One row is a block that rules alone keep as text and that a template knows.
INSERT INTO page_furniture BY NAME
SELECT
    page_id,
    page_start,
    template_id,
    form,
    kind,
FROM template_hits
WHERE rule_role = 'text'
ORDER BY page_id, page_start;
