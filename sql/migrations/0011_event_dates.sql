-- The clause that an event's own is joined to can tell its date as well.
COMMENT ON COLUMN event_mentions.date_method IS 'What gives the date, with its version: own-words (the telling clause), joined-clause (the clause that it is joined to), same-event (another mention of it), told-before (what the sentences before say), published-day. NULL without words for it.';
