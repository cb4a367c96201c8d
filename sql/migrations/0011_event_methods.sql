-- Where an event mention's date and place come from, where not from its own clause, and how sure its participants are.

ALTER TABLE event_mentions ADD COLUMN IF NOT EXISTS date_method VARCHAR;
ALTER TABLE event_mentions ADD COLUMN IF NOT EXISTS place_method VARCHAR;
ALTER TABLE event_participants ADD COLUMN IF NOT EXISTS score DOUBLE;
ALTER TABLE event_participants ADD COLUMN IF NOT EXISTS method VARCHAR;
COMMENT ON COLUMN event_mentions.date_start IS 'First character of the words that tell the date, elsewhere in the document unless date_method is own-words: code points of pages.text, from 0. NULL where no words do.';
COMMENT ON COLUMN event_mentions.date_method IS 'What gives the date, with its version: own-words (the telling clause), same-event (another mention of it), told-before (what the sentences before say), published-day. NULL without words for it.';
COMMENT ON COLUMN event_mentions.place_start IS 'First character of the place''s words, elsewhere in the document unless place_method is own-words: code points of pages.text, from 0. NULL without a place.';
COMMENT ON COLUMN event_mentions.place_method IS 'What gives the place, with its version: own-words (the telling clause), same-event (another mention of it), dateline (evidence, no proof: main events only). NULL without a place.';
COMMENT ON COLUMN event_participants.score IS 'How sure it is that mention_id is who the words stand for, 0 to 1: low for a pronoun. NULL where it was not told.';
COMMENT ON COLUMN event_participants.method IS 'The rule, with its version. NULL where it was not told.';
