-- An event with its date, place and how often and by how many witnesses it is told.
-- Grain: event_id
-- Reads: events, event_mentions, documents
CREATE OR REPLACE VIEW event_timeline AS
WITH told AS (
    SELECT
        event_mentions.event_id,
        count(*) AS mention_count,
        count(DISTINCT event_mentions.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        min(documents.published_date) AS first_published_date,
        max(documents.published_date) AS last_published_date,
        bool_and(event_mentions.according_to_quote_id IS NOT NULL) AS is_only_quoted,
    FROM event_mentions
    JOIN documents ON documents.document_id = event_mentions.document_id
    GROUP BY event_mentions.event_id
)

SELECT
    events.event_id,
    events.date_edtf,
    events.date_from,
    events.date_to,
    coalesce(events.date_from, told.first_published_date) AS sort_date,
    events.event_class,
    events.plover_type,
    events.status,
    events.description,
    events.place_name,
    events.country_code,
    told.is_only_quoted,
    told.mention_count,
    told.document_count,
    told.origin_count,
    told.first_published_date,
    told.last_published_date,
    events.story_id,
FROM events
JOIN told ON told.event_id = events.event_id;

COMMENT ON VIEW event_timeline IS 'One row is an event with its date, place and how often and by how many witnesses it is told. Order by sort_date.';
COMMENT ON COLUMN event_timeline.event_id IS 'The event (events).';
COMMENT ON COLUMN event_timeline.date_edtf IS 'What is known of its date in EDTF. NULL where no text says.';
COMMENT ON COLUMN event_timeline.date_from IS 'Its first day. NULL unless both ends are known.';
COMMENT ON COLUMN event_timeline.date_to IS 'Its last day, inclusive. NULL unless both ends are known.';
COMMENT ON COLUMN event_timeline.sort_date IS 'date_from, else the day on which it was first told: for the order only. NULL where neither is known.';
COMMENT ON COLUMN event_timeline.event_class IS 'What kind of happening it is (see events.event_class).';
COMMENT ON COLUMN event_timeline.plover_type IS 'The root of the PLOVER ontology. NULL where PLOVER has none.';
COMMENT ON COLUMN event_timeline.status IS 'happened, planned, hypothetical or denied.';
COMMENT ON COLUMN event_timeline.description IS 'The words of its best mention, verbatim.';
COMMENT ON COLUMN event_timeline.place_name IS 'Where it happened, in the words of a text. NULL where no text says.';
COMMENT ON COLUMN event_timeline.country_code IS 'The country of the place, ISO 3166-1 alpha-2. NULL where it is not known.';
COMMENT ON COLUMN event_timeline.is_only_quoted IS 'TRUE where it is told in quotes only: an event according to those who are quoted.';
COMMENT ON COLUMN event_timeline.mention_count IS 'How many mentions tell of it.';
COMMENT ON COLUMN event_timeline.document_count IS 'How many documents tell of it.';
COMMENT ON COLUMN event_timeline.origin_count IS 'How many origins these documents have: copies are one witness. 0 until dedupe has run.';
COMMENT ON COLUMN event_timeline.first_published_date IS 'The earliest day of publication of these documents. NULL where none gives one.';
COMMENT ON COLUMN event_timeline.last_published_date IS 'The latest day of publication of these documents. NULL where none gives one.';
COMMENT ON COLUMN event_timeline.story_id IS 'The story that tells of it (stories). NULL where its mentions stand in more than one or in none.';
