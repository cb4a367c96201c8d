-- severity: error
-- One bad row is an utterance that no quote is a version of, or whose canonical form is a version of another one.
SELECT
    quote_families.quote_family_id,
    quote_families.canonical_quote_id,
FROM quote_families
LEFT JOIN quotes AS canonical ON canonical.quote_id = quote_families.canonical_quote_id
WHERE quote_families.quote_family_id NOT IN (SELECT quote_family_id FROM quotes WHERE quote_family_id IS NOT NULL)
    OR canonical.quote_family_id <> quote_families.quote_family_id;
