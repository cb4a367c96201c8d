-- severity: error
-- One bad row is a reference of event_mentions (event_id, document_id, according_to_quote_id) to nothing.
SELECT
    'event_id' AS column_name,
    event_mentions.event_mention_id::VARCHAR AS row_key,
    event_mentions.event_id AS missing_id,
FROM event_mentions
ANTI JOIN events AS target ON target.event_id = event_mentions.event_id
WHERE event_mentions.event_id IS NOT NULL

UNION ALL

SELECT
    'document_id' AS column_name,
    event_mentions.event_mention_id::VARCHAR AS row_key,
    event_mentions.document_id AS missing_id,
FROM event_mentions
ANTI JOIN documents AS target ON target.document_id = event_mentions.document_id
WHERE event_mentions.document_id IS NOT NULL

UNION ALL

SELECT
    'according_to_quote_id' AS column_name,
    event_mentions.event_mention_id::VARCHAR AS row_key,
    event_mentions.according_to_quote_id AS missing_id,
FROM event_mentions
ANTI JOIN quotes AS target ON target.quote_id = event_mentions.according_to_quote_id
WHERE event_mentions.according_to_quote_id IS NOT NULL;
