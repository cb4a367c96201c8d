-- A day, country or status that a text gives an event of which another text gives another.
-- Grain: event_id, slot, value
-- Reads: events, event_mentions, documents
CREATE OR REPLACE VIEW event_conflicts AS
WITH slots AS (
    SELECT event_id, document_id, 'date' AS slot, date_edtf AS value, date_from, date_to
    FROM event_mentions
    WHERE event_id IS NOT NULL AND date_from IS NOT NULL

    UNION ALL

    SELECT event_id, document_id, 'place', country_code, NULL, NULL
    FROM event_mentions
    WHERE event_id IS NOT NULL AND country_code IS NOT NULL

    UNION ALL

    SELECT event_id, document_id, 'place', place_name, NULL, NULL
    FROM event_mentions
    WHERE event_id IS NOT NULL AND latitude IS NOT NULL

    UNION ALL

    SELECT event_id, document_id, 'status', status, NULL, NULL
    FROM event_mentions
    WHERE event_id IS NOT NULL AND status IN ('happened', 'denied')
),

told AS (
    SELECT
        slots.event_id,
        slots.slot,
        slots.value,
        -- two countries, or two cities, never a city and its country
        slots.slot = 'place' AND length(slots.value) = 2 AND slots.value = upper(slots.value) AS is_code,
        min(slots.date_from) AS date_from,
        max(slots.date_to) AS date_to,
        count(DISTINCT slots.document_id) AS document_count,
        count(DISTINCT documents.origin_id) AS origin_count,
    FROM slots
    JOIN documents ON documents.document_id = slots.document_id
    GROUP BY ALL
)

SELECT
    told.event_id,
    told.slot,
    told.value,
    events.description,
    told.document_count,
    told.origin_count,
FROM told
JOIN events ON events.event_id = told.event_id
WHERE EXISTS (
    FROM told AS other
    WHERE other.event_id = told.event_id
        AND other.slot = told.slot
        AND other.is_code = told.is_code
        AND other.value <> told.value
        -- 'January' and '9 January' do not conflict
        AND (told.slot <> 'date' OR other.date_from > told.date_to OR other.date_to < told.date_from)
);

COMMENT ON VIEW event_conflicts IS 'One row is a date, place or status that a text gives an event of which another text gives one that excludes it.';
COMMENT ON COLUMN event_conflicts.event_id IS 'The event (events).';
COMMENT ON COLUMN event_conflicts.slot IS 'What is told differently: date, place or status.';
COMMENT ON COLUMN event_conflicts.value IS 'What is told: a date in EDTF, a country code or the name of a city, happened or denied.';
COMMENT ON COLUMN event_conflicts.description IS 'The words of the event''s best mention, verbatim.';
COMMENT ON COLUMN event_conflicts.document_count IS 'How many documents tell it so.';
COMMENT ON COLUMN event_conflicts.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
