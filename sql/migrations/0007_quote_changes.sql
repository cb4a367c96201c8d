-- How the words of an utterance changed on the way: what each version changed against the canonical one.

CREATE TABLE IF NOT EXISTS quote_changes (
    quote_id UUID NOT NULL,
    change_no BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    canonical_words VARCHAR,
    words VARCHAR,
    text_start BIGINT NOT NULL,
    is_in_marks BOOLEAN NOT NULL,
    is_shown BOOLEAN NOT NULL,
);
COMMENT ON TABLE quote_changes IS 'One row is a change of words in a version of an utterance against its canonical form. A version without changes has none. Written by: enrich (families).';
COMMENT ON COLUMN quote_changes.quote_id IS 'The version (quotes).';
COMMENT ON COLUMN quote_changes.change_no IS 'Place among the changes of the version, counted from 0 in the order of the words.';
COMMENT ON COLUMN quote_changes.kind IS 'cut (at an end), removed (in between), added or replaced.';
COMMENT ON COLUMN quote_changes.canonical_words IS 'The words of the canonical form, verbatim. NULL where words were added.';
COMMENT ON COLUMN quote_changes.words IS 'The words of the version, verbatim. NULL where words were cut or removed.';
COMMENT ON COLUMN quote_changes.text_start IS 'Where the words stand in quotes.text, code points from 0; where words are gone, where they would stand.';
COMMENT ON COLUMN quote_changes.is_in_marks IS 'True where the change stands in what the version has in quotation marks, so that it gives the speaker words that the canonical form does not.';
COMMENT ON COLUMN quote_changes.is_shown IS 'True where an ellipsis or brackets in the version tell of the change.';
