-- A transcript has no marks, but all of a turn's words are its speaker's own.
COMMENT ON COLUMN quotes.kind IS 'direct (all in marks, or a turn of a transcript), indirect (none) or mixed.';
