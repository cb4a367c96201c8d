-- A planned event whose day has come, of which no text says yet that it happened.
-- Grain: event_id
-- Reads: event_timeline
CREATE OR REPLACE VIEW planned_events_due AS
SELECT
    event_id,
    event_class,
    description,
    date_edtf,
    date_from,
    date_to,
    current_date - date_to AS days_overdue,
    place_name,
    country_code,
    document_count,
    origin_count,
    last_published_date,
FROM event_timeline
WHERE status = 'planned'
    AND date_from <= current_date;

COMMENT ON VIEW planned_events_due IS 'One row is a planned event whose first day is today or past, of which no text says yet that it happened.';
COMMENT ON COLUMN planned_events_due.event_id IS 'The event (events).';
COMMENT ON COLUMN planned_events_due.event_class IS 'What kind of happening is planned (see events.event_class).';
COMMENT ON COLUMN planned_events_due.description IS 'The words of its best mention, verbatim.';
COMMENT ON COLUMN planned_events_due.date_edtf IS 'When it was to be, in EDTF.';
COMMENT ON COLUMN planned_events_due.date_from IS 'The first day on which it was to be.';
COMMENT ON COLUMN planned_events_due.date_to IS 'The last day on which it was to be, inclusive.';
COMMENT ON COLUMN planned_events_due.days_overdue IS 'How many days ago the last day was; below 0 while it is still to come.';
COMMENT ON COLUMN planned_events_due.place_name IS 'Where it was to be, in the words of a text. NULL where no text says.';
COMMENT ON COLUMN planned_events_due.country_code IS 'The country of the place, ISO 3166-1 alpha-2. NULL where it is not known.';
COMMENT ON COLUMN planned_events_due.document_count IS 'How many documents tell of it.';
COMMENT ON COLUMN planned_events_due.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
COMMENT ON COLUMN planned_events_due.last_published_date IS 'When it was last told of. NULL where no document gives a day.';
