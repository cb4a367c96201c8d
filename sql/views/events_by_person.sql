-- A person's part in an event, and by how many witnesses it is told.
-- Grain: person_id, event_id, role
-- Reads: event_participants, event_mentions, events, mentions, people, documents
CREATE OR REPLACE VIEW events_by_person AS
WITH parts AS (
    SELECT
        mentions.person_id,
        event_mentions.event_id,
        event_participants.role,
        count(DISTINCT event_mentions.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
        max(event_participants.score) AS score,
    FROM event_participants
    JOIN event_mentions ON event_mentions.event_mention_id = event_participants.event_mention_id
    JOIN mentions ON mentions.mention_id = event_participants.mention_id
    JOIN documents ON documents.document_id = event_mentions.document_id
    WHERE mentions.person_id IS NOT NULL
        AND event_mentions.event_id IS NOT NULL
    GROUP BY ALL
)

SELECT
    parts.person_id,
    people.name AS person_name,
    parts.role,
    parts.event_id,
    events.event_class,
    events.status,
    events.date_edtf,
    events.date_from,
    events.date_to,
    events.place_name,
    events.description,
    parts.document_count,
    parts.origin_count,
    parts.score,
FROM parts
JOIN people ON people.person_id = parts.person_id
JOIN events ON events.event_id = parts.event_id;

COMMENT ON VIEW events_by_person IS 'One row is a role that texts give a person in an event.';
COMMENT ON COLUMN events_by_person.person_id IS 'The person (people).';
COMMENT ON COLUMN events_by_person.person_name IS 'The person''s name.';
COMMENT ON COLUMN events_by_person.role IS 'actor, recipient or other, as told; tellings can differ.';
COMMENT ON COLUMN events_by_person.event_id IS 'The event (events).';
COMMENT ON COLUMN events_by_person.event_class IS 'What kind of happening it is (see events.event_class).';
COMMENT ON COLUMN events_by_person.status IS 'happened, planned, hypothetical or denied.';
COMMENT ON COLUMN events_by_person.date_edtf IS 'What is known of its date in EDTF. NULL where no text says.';
COMMENT ON COLUMN events_by_person.date_from IS 'Its first day. NULL unless both ends are known.';
COMMENT ON COLUMN events_by_person.date_to IS 'Its last day, inclusive. NULL unless both ends are known.';
COMMENT ON COLUMN events_by_person.place_name IS 'Where it happened, in the words of a text. NULL where no text says.';
COMMENT ON COLUMN events_by_person.description IS 'The words of its best mention, verbatim.';
COMMENT ON COLUMN events_by_person.document_count IS 'How many documents give the person this role in it.';
COMMENT ON COLUMN events_by_person.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN events_by_person.score IS 'How sure the surest of the tellings is that it is this person, 0 to 1: low where only a pronoun tells. NULL where it was not told.';
