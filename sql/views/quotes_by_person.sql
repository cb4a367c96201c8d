-- A quote with its speaker, and what the same document says that the speaker is.
-- Grain: quote_id
-- Reads: quotes, mentions, people, person_roles, documents, sources
CREATE OR REPLACE VIEW quotes_by_person AS
WITH speakers AS (
    SELECT
        quotes.quote_id,
        quotes.document_id,
        mentions.mention_id,
        mentions.antecedent_mention_id,
        mentions.person_id,
    FROM quotes
    JOIN mentions ON mentions.mention_id = quotes.speaker_mention_id
),

roles AS (
    SELECT
        speakers.quote_id,
        -- the role beside the speaker's name counts first, then that beside the full name, then the first in the text
        arg_min(
            person_roles.role,
            (
                CASE person_roles.mention_id
                    WHEN speakers.mention_id THEN 0
                    WHEN speakers.antecedent_mention_id THEN 1
                    ELSE 2
                END,
                person_roles.page_start,
                person_roles.person_role_id
            )
        ) AS role,
    FROM speakers
    JOIN mentions AS named
        ON named.document_id = speakers.document_id
        AND (
            named.mention_id IN (speakers.mention_id, speakers.antecedent_mention_id)
            OR named.person_id = speakers.person_id
        )
    JOIN person_roles ON person_roles.mention_id = named.mention_id
    GROUP BY speakers.quote_id
)

SELECT
    quotes.quote_id,
    quotes.document_id,
    documents.origin_id,
    documents.source_id,
    sources.name AS source_name,
    documents.published_date,
    quotes.kind,
    quotes.scope,
    quotes.text AS words,
    speakers.person_id,
    people.name AS person_name,
    quotes.speaker_text,
    roles.role,
    quotes.cue_text,
    quotes.quote_family_id,
    quotes.attribution_method,
    quotes.score,
FROM quotes
JOIN documents ON documents.document_id = quotes.document_id
LEFT JOIN sources ON sources.source_id = documents.source_id
LEFT JOIN speakers ON speakers.quote_id = quotes.quote_id
LEFT JOIN people ON people.person_id = speakers.person_id
LEFT JOIN roles ON roles.quote_id = quotes.quote_id;

COMMENT ON VIEW quotes_by_person IS 'One row is a quote with its speaker. Quotes of one origin_id are one witness. Quotes without a known speaker are here, too.';
COMMENT ON COLUMN quotes_by_person.quote_id IS 'The quote (quotes).';
COMMENT ON COLUMN quotes_by_person.document_id IS 'The document that quotes (documents).';
COMMENT ON COLUMN quotes_by_person.origin_id IS 'The origin of that document (origins). NULL until dedupe has run.';
COMMENT ON COLUMN quotes_by_person.source_id IS 'The outlet of that document (sources). NULL where it is not known.';
COMMENT ON COLUMN quotes_by_person.source_name IS 'Its name. NULL where source_id is.';
COMMENT ON COLUMN quotes_by_person.published_date IS 'The day on which the document was published. NULL where it is not known.';
COMMENT ON COLUMN quotes_by_person.kind IS 'direct (all in marks, or a turn of a transcript), indirect (none) or mixed.';
COMMENT ON COLUMN quotes_by_person.scope IS 'Where it stands: text, headline, caption, …';
COMMENT ON COLUMN quotes_by_person.words IS 'The words that were said, without quotation marks.';
COMMENT ON COLUMN quotes_by_person.person_id IS 'Who said it (people). NULL where the text does not say or it is not known which person is meant.';
COMMENT ON COLUMN quotes_by_person.person_name IS 'The full name of that person. NULL where person_id is.';
COMMENT ON COLUMN quotes_by_person.speaker_text IS 'The speaker in the words of the text. NULL where the text does not say.';
COMMENT ON COLUMN quotes_by_person.role IS 'What the same document says that the speaker is, in its words. NULL where it does not say.';
COMMENT ON COLUMN quotes_by_person.cue_text IS 'The words that mark the saying. NULL where there are none.';
COMMENT ON COLUMN quotes_by_person.quote_family_id IS 'The utterance that the quote is a version of (quote_families). NULL until it was resolved.';
COMMENT ON COLUMN quotes_by_person.attribution_method IS 'The rule or model, with its version, that found the speaker, or says why there is none.';
COMMENT ON COLUMN quotes_by_person.score IS 'How sure the method is of the speaker, 0 to 1.';
