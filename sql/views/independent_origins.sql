-- A text of its own behind a quote family, an event or a story: what counts as one witness.
-- Grain: group_kind, group_id, origin_id
-- Reads: documents, origins, quotes, event_mentions, sources
CREATE OR REPLACE VIEW independent_origins AS
WITH members AS (
    SELECT
        'story' AS group_kind,
        documents.story_id AS group_id,
        documents.document_id,
    FROM documents
    WHERE documents.story_id IS NOT NULL

    UNION

    SELECT
        'quote_family',
        quotes.quote_family_id,
        quotes.document_id,
    FROM quotes
    WHERE quotes.quote_family_id IS NOT NULL

    UNION

    SELECT
        'event',
        event_mentions.event_id,
        event_mentions.document_id,
    FROM event_mentions
    WHERE event_mentions.event_id IS NOT NULL
),

witnesses AS (
    SELECT
        members.group_kind,
        members.group_id,
        documents.origin_id,
        count(*) AS document_count,
        count(DISTINCT documents.source_id) AS source_count,
        min(documents.published_date) AS first_published_date,
    FROM members
    JOIN documents USING (document_id)
    WHERE documents.origin_id IS NOT NULL
    GROUP BY members.group_kind, members.group_id, documents.origin_id
)

SELECT
    witnesses.group_kind,
    witnesses.group_id,
    witnesses.origin_id,
    origins.lead_document_id,
    origins.external_source_id,
    coalesce(origins.external_source_id, lead.source_id) AS origin_source_id,
    sources.name AS origin_source_name,
    witnesses.document_count,
    witnesses.source_count,
    witnesses.first_published_date,
    count(*) OVER (PARTITION BY witnesses.group_kind, witnesses.group_id) AS origin_count,
FROM witnesses
JOIN origins ON origins.origin_id = witnesses.origin_id
LEFT JOIN documents AS lead ON lead.document_id = origins.lead_document_id
LEFT JOIN sources ON sources.source_id = coalesce(origins.external_source_id, lead.source_id);

COMMENT ON VIEW independent_origins IS 'One row is an origin behind a story, a quote family or an event: however many documents copied it, it is one witness.';
COMMENT ON COLUMN independent_origins.group_kind IS 'story, quote_family or event.';
COMMENT ON COLUMN independent_origins.group_id IS 'The story, quote family or event (stories, quote_families, events).';
COMMENT ON COLUMN independent_origins.origin_id IS 'The text of its own (origins).';
COMMENT ON COLUMN independent_origins.lead_document_id IS 'The earliest or credited document of the origin (documents). NULL where it is not known which.';
COMMENT ON COLUMN independent_origins.external_source_id IS 'The credited source whose own text was not captured (sources). NULL where there is none.';
COMMENT ON COLUMN independent_origins.origin_source_id IS 'The outlet that the text comes from: the external source, else the outlet of the lead (sources). NULL where it is not known.';
COMMENT ON COLUMN independent_origins.origin_source_name IS 'Its name. NULL where origin_source_id is.';
COMMENT ON COLUMN independent_origins.document_count IS 'How many documents of the group come from the origin.';
COMMENT ON COLUMN independent_origins.source_count IS 'How many known outlets show these documents.';
COMMENT ON COLUMN independent_origins.first_published_date IS 'The earliest day of publication of these documents. NULL where none gives one.';
COMMENT ON COLUMN independent_origins.origin_count IS 'How many origins the group has in all.';
