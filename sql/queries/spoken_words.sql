-- Quotes with their speaker as a person, their origin and when they were published: what tells one utterance from another.
SELECT
    quotes.quote_id::VARCHAR,
    quotes.kind,
    quotes.text,
    mentions.person_id::VARCHAR,
    quotes.document_id::VARCHAR,
    documents.origin_id::VARCHAR,
    coalesce(origins.lead_document_id = quotes.document_id, false),
    documents.published_at,
    documents.published_date,
    documents.published_edtf,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
LEFT JOIN mentions ON mentions.mention_id = quotes.speaker_mention_id
LEFT JOIN origins ON origins.origin_id = documents.origin_id
ORDER BY quotes.quote_id;
