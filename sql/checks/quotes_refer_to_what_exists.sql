-- severity: error
-- One bad row is a reference of quotes (document_id, speaker_mention_id, parent_quote_id, quote_family_id) to nothing.
SELECT
    'document_id' AS column_name,
    quotes.quote_id::VARCHAR AS row_key,
    quotes.document_id AS missing_id,
FROM quotes
ANTI JOIN documents AS target ON target.document_id = quotes.document_id
WHERE quotes.document_id IS NOT NULL

UNION ALL

SELECT
    'speaker_mention_id' AS column_name,
    quotes.quote_id::VARCHAR AS row_key,
    quotes.speaker_mention_id AS missing_id,
FROM quotes
ANTI JOIN mentions AS target ON target.mention_id = quotes.speaker_mention_id
WHERE quotes.speaker_mention_id IS NOT NULL

UNION ALL

SELECT
    'parent_quote_id' AS column_name,
    quotes.quote_id::VARCHAR AS row_key,
    quotes.parent_quote_id AS missing_id,
FROM quotes
ANTI JOIN quotes AS target ON target.quote_id = quotes.parent_quote_id
WHERE quotes.parent_quote_id IS NOT NULL

UNION ALL

SELECT
    'quote_family_id' AS column_name,
    quotes.quote_id::VARCHAR AS row_key,
    quotes.quote_family_id AS missing_id,
FROM quotes
ANTI JOIN quote_families AS target ON target.quote_family_id = quotes.quote_family_id
WHERE quotes.quote_family_id IS NOT NULL;
