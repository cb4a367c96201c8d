-- severity: error
-- One bad row is a role whose words are not what its place on the page holds.
SELECT
    person_roles.person_role_id,
    person_roles.page_start,
    person_roles.page_end,
    person_roles.span_text,
    span_of(pages.text, person_roles.page_start, person_roles.page_end) AS words_there,
FROM person_roles
JOIN documents ON documents.document_id = person_roles.document_id
JOIN pages ON pages.page_id = documents.page_id
WHERE is_bad_span(pages.text, person_roles.page_start, person_roles.page_end, person_roles.span_text);
