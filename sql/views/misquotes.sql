-- A version of an utterance whose words in quotation marks are not those of the canonical form.
-- Grain: quote_id
-- Reads: quote_variants
CREATE OR REPLACE VIEW misquotes AS
SELECT
    quote_variants.quote_family_id,
    quote_variants.quote_id,
    quote_variants.document_id,
    quote_variants.origin_id,
    quote_variants.source_id,
    quote_variants.source_name,
    quote_variants.published_date,
    quote_variants.person_id,
    quote_variants.person_name,
    quote_variants.words,
    quote_variants.canonical_quote_id,
    quote_variants.canonical_words,
    list_filter(
        quote_variants.changes,
        lambda change: change.is_in_marks AND NOT change.is_shown
    ) AS changes,
    quote_variants.document_count,
    quote_variants.origin_count,
FROM quote_variants
WHERE quote_variants.is_changed_in_marks;

COMMENT ON VIEW misquotes IS 'One row is a quote whose words in quotation marks differ from the canonical form, without an ellipsis or brackets that say so. A translation or a slip of the page is here, too: it says that the words differ, not who is wrong.';
COMMENT ON COLUMN misquotes.quote_family_id IS 'The utterance (quote_families).';
COMMENT ON COLUMN misquotes.quote_id IS 'The version (quotes).';
COMMENT ON COLUMN misquotes.document_id IS 'The document that gives it (documents).';
COMMENT ON COLUMN misquotes.origin_id IS 'The origin of that document (origins).';
COMMENT ON COLUMN misquotes.source_id IS 'The outlet of that document (sources). NULL where it is not known.';
COMMENT ON COLUMN misquotes.source_name IS 'Its name. NULL where source_id is.';
COMMENT ON COLUMN misquotes.published_date IS 'The day on which the document was published. NULL where it is not known.';
COMMENT ON COLUMN misquotes.person_id IS 'Who says it in this version (people). NULL where it is not known.';
COMMENT ON COLUMN misquotes.person_name IS 'The full name of that person. NULL where person_id is.';
COMMENT ON COLUMN misquotes.words IS 'The words of this version, without quotation marks.';
COMMENT ON COLUMN misquotes.canonical_quote_id IS 'The earliest independent version (quotes).';
COMMENT ON COLUMN misquotes.canonical_words IS 'Its words.';
COMMENT ON COLUMN misquotes.changes IS 'The changes inside the marks that nothing in the text shows: kind, the canonical words, the words of this version.';
COMMENT ON COLUMN misquotes.document_count IS 'How many documents give the utterance.';
COMMENT ON COLUMN misquotes.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
