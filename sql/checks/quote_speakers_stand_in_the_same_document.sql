-- severity: error
-- One bad row is a quote whose speaker is named in another document, or has a mention but no words.
SELECT
    quotes.quote_id,
    quotes.document_id,
    mentions.document_id AS speaker_document_id,
    quotes.speaker_text,
FROM quotes
JOIN mentions ON mentions.mention_id = quotes.speaker_mention_id
WHERE mentions.document_id <> quotes.document_id OR quotes.speaker_text IS NULL;
