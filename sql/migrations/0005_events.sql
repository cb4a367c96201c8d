-- What happened: events across documents, where each text tells of them, and who took part.

CREATE TABLE IF NOT EXISTS events (
    event_id UUID NOT NULL,
    event_class VARCHAR NOT NULL,
    plover_type VARCHAR,
    description VARCHAR NOT NULL,
    date_edtf VARCHAR,
    date_from DATE,
    date_to DATE,
    place_name VARCHAR,
    country_code VARCHAR,
    status VARCHAR NOT NULL,
    story_id UUID,
    lead_mention_id UUID NOT NULL,
    latitude DOUBLE,
    longitude DOUBLE,
);
COMMENT ON TABLE events IS 'One row is a happening across documents. Written by: enrich (events).';
COMMENT ON COLUMN events.event_id IS 'Hash of the least event_mention_id of the event. id_aliases leads from ids that went.';
COMMENT ON COLUMN events.event_class IS 'meeting, visit, statement, agreement, attack, test, vote, ruling, protest, appointment, death, disaster, publication, …';
COMMENT ON COLUMN events.plover_type IS 'The root of the PLOVER ontology. NULL where PLOVER has none.';
COMMENT ON COLUMN events.description IS 'The words of its best mention, verbatim.';
COMMENT ON COLUMN events.date_edtf IS 'What is known of its date in EDTF. NULL where nothing is.';
COMMENT ON COLUMN events.date_from IS 'Its first day. NULL unless both ends are known.';
COMMENT ON COLUMN events.date_to IS 'Its last day, inclusive. NULL unless both ends are known.';
COMMENT ON COLUMN events.place_name IS 'Where it happened, in the words of a text. NULL where no text says.';
COMMENT ON COLUMN events.country_code IS 'The country of the place, ISO 3166-1 alpha-2. NULL where it is not known.';
COMMENT ON COLUMN events.status IS 'happened, planned, hypothetical or denied.';
COMMENT ON COLUMN events.story_id IS 'The story that tells of it (stories). NULL where its mentions stand in more than one or in none.';
COMMENT ON COLUMN events.lead_mention_id IS 'Its best mention (event_mentions), whose words the description is.';
COMMENT ON COLUMN events.latitude IS 'Of the place, in degrees north. NULL where the gazetteer gives none.';
COMMENT ON COLUMN events.longitude IS 'Of the place, in degrees east. NULL where the gazetteer gives none.';

CREATE TABLE IF NOT EXISTS event_mentions (
    event_mention_id UUID NOT NULL,
    event_id UUID,
    document_id UUID NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    span_text VARCHAR NOT NULL,
    trigger_start BIGINT NOT NULL,
    trigger_end BIGINT NOT NULL,
    event_class VARCHAR NOT NULL,
    plover_type VARCHAR,
    status VARCHAR NOT NULL,
    date_edtf VARCHAR,
    date_from DATE,
    date_to DATE,
    date_start BIGINT,
    date_end BIGINT,
    place_text VARCHAR,
    place_start BIGINT,
    place_end BIGINT,
    according_to_quote_id UUID,
    score DOUBLE NOT NULL,
    method VARCHAR NOT NULL,
    is_main BOOLEAN NOT NULL,
    trigger_base VARCHAR NOT NULL,
    place_name VARCHAR,
    country_code VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    date_method VARCHAR,
    place_method VARCHAR,
);
COMMENT ON TABLE event_mentions IS 'One row is a place where a text tells of an event. Written by: enrich, and event_id by: enrich (events).';
COMMENT ON COLUMN event_mentions.event_mention_id IS 'Hash of the document and the place of the trigger.';
COMMENT ON COLUMN event_mentions.event_id IS 'The event that is told of (events). NULL where too little is told to say which one.';
COMMENT ON COLUMN event_mentions.document_id IS 'The article that tells (documents).';
COMMENT ON COLUMN event_mentions.page_start IS 'First character of the telling clause: code points of pages.text, from 0.';
COMMENT ON COLUMN event_mentions.page_end IS 'The offset behind its last character, exclusive.';
COMMENT ON COLUMN event_mentions.span_text IS 'The words at that place, verbatim.';
COMMENT ON COLUMN event_mentions.trigger_start IS 'First character of the word that names the happening: code points of pages.text, from 0.';
COMMENT ON COLUMN event_mentions.trigger_end IS 'The offset behind that word''s last character, exclusive.';
COMMENT ON COLUMN event_mentions.event_class IS 'What kind of happening is told (see events.event_class).';
COMMENT ON COLUMN event_mentions.plover_type IS 'The root of the PLOVER ontology. NULL where PLOVER has none.';
COMMENT ON COLUMN event_mentions.status IS 'As this text tells it: happened, planned, hypothetical or denied.';
COMMENT ON COLUMN event_mentions.date_edtf IS 'What this text says of the date, in EDTF. NULL where it says nothing.';
COMMENT ON COLUMN event_mentions.date_from IS 'First day. NULL unless both ends are known.';
COMMENT ON COLUMN event_mentions.date_to IS 'Last day, inclusive. NULL unless both ends are known.';
COMMENT ON COLUMN event_mentions.date_start IS 'First character of the words that tell the date, elsewhere in the document unless date_method is own-words: code points of pages.text, from 0. NULL where no words do.';
COMMENT ON COLUMN event_mentions.date_end IS 'The offset behind their last character, exclusive. NULL where there are none.';
COMMENT ON COLUMN event_mentions.place_text IS 'The place in the words of the text. NULL where none is told.';
COMMENT ON COLUMN event_mentions.place_start IS 'First character of the place''s words, elsewhere in the document unless place_method is own-words: code points of pages.text, from 0. NULL without a place.';
COMMENT ON COLUMN event_mentions.place_end IS 'The offset behind its last character, exclusive. NULL where none is told.';
COMMENT ON COLUMN event_mentions.according_to_quote_id IS 'The quote in which it is told (quotes). NULL where the text itself tells it.';
COMMENT ON COLUMN event_mentions.score IS 'How sure the method is, 0 to 1.';
COMMENT ON COLUMN event_mentions.method IS 'The rule or model, with its version, that found the event mention.';
COMMENT ON COLUMN event_mentions.is_main IS 'TRUE for the one mention of a document that tells what the document is about.';
COMMENT ON COLUMN event_mentions.trigger_base IS 'The base form of the word that names the happening, in lower case.';
COMMENT ON COLUMN event_mentions.place_name IS 'The place in the gazetteer''s spelling. NULL where it knows no such place, or several.';
COMMENT ON COLUMN event_mentions.country_code IS 'The country of place_name, ISO 3166-1 alpha-2. NULL where it is not known.';
COMMENT ON COLUMN event_mentions.latitude IS 'Of place_name, in degrees north. NULL where the gazetteer gives none.';
COMMENT ON COLUMN event_mentions.longitude IS 'Of place_name, in degrees east. NULL where the gazetteer gives none.';
COMMENT ON COLUMN event_mentions.date_method IS 'What gives the date, with its version: own-words (the telling clause), same-event (another mention of it), told-before (what the sentences before say), published-day. NULL without words for it.';
COMMENT ON COLUMN event_mentions.place_method IS 'What gives the place, with its version: own-words (the telling clause), same-event (another mention of it), dateline (evidence, no proof: main events only). NULL without a place.';

CREATE TABLE IF NOT EXISTS event_participants (
    event_mention_id UUID NOT NULL,
    mention_id UUID,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    score DOUBLE,
    method VARCHAR,
);
COMMENT ON TABLE event_participants IS 'One row is someone or something that took part in an event, as one text tells it. Written by: enrich.';
COMMENT ON COLUMN event_participants.event_mention_id IS 'Where the event is told (event_mentions).';
COMMENT ON COLUMN event_participants.mention_id IS 'The mention of the participant (mentions). NULL where the words name no one that was recognised.';
COMMENT ON COLUMN event_participants.name IS 'The participant in the words of the text, at page_start.';
COMMENT ON COLUMN event_participants.role IS 'actor, recipient or other.';
COMMENT ON COLUMN event_participants.page_start IS 'First character of name: code points of pages.text, from 0.';
COMMENT ON COLUMN event_participants.page_end IS 'The offset behind its last character, exclusive.';
COMMENT ON COLUMN event_participants.score IS 'How sure it is that mention_id is who the words stand for, 0 to 1: low for a pronoun. NULL where it was not told.';
COMMENT ON COLUMN event_participants.method IS 'The rule, with its version. NULL where it was not told.';
