-- severity: error
-- One bad row is a change of a quote that is no more, or of one whose utterance has no canonical form.
SELECT
    quote_changes.quote_id,
    quote_changes.change_no,
FROM quote_changes
LEFT JOIN quotes ON quotes.quote_id = quote_changes.quote_id
LEFT JOIN quote_families ON quote_families.quote_family_id = quotes.quote_family_id
WHERE quote_families.canonical_quote_id IS NULL;
