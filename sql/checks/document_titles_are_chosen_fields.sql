-- severity: error
-- One bad row is a document whose title is not the one candidate that was chosen for it.
SELECT
    documents.document_id,
    documents.title,
    list(chosen.value) FILTER (chosen.value IS NOT NULL) AS chosen_titles,
FROM documents
LEFT JOIN document_fields AS chosen
    ON chosen.document_id = documents.document_id AND chosen.field = 'title' AND chosen.is_chosen
GROUP BY documents.document_id, documents.title
HAVING count(chosen.value) > 1 OR any_value(chosen.value) IS DISTINCT FROM documents.title;
