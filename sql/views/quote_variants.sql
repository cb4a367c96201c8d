-- A version of an utterance that more than one quote gives, with what it changed against the canonical form.
-- Grain: quote_id
-- Reads: quotes, quote_families, quote_changes, mentions, people, documents, sources
CREATE OR REPLACE VIEW quote_variants AS
WITH spoken AS (
    SELECT
        quotes.*,
        documents.origin_id,
        documents.source_id,
        documents.published_date,
        mentions.person_id,
    FROM quotes
    JOIN documents ON documents.document_id = quotes.document_id
    LEFT JOIN mentions ON mentions.mention_id = quotes.speaker_mention_id
),

families AS (
    SELECT
        quote_family_id,
        count(*) AS quote_count,
        count(DISTINCT document_id) AS document_count,
        count(DISTINCT origin_id) AS origin_count,
    FROM spoken
    WHERE quote_family_id IS NOT NULL
    GROUP BY quote_family_id
    HAVING count(*) > 1
),

changes AS (
    SELECT
        quote_id,
        list({
            'kind': kind,
            'canonical_words': canonical_words,
            'words': words,
            'text_start': text_start,
            'is_in_marks': is_in_marks,
            'is_shown': is_shown,
        } ORDER BY change_no) AS changes,
        bool_or(kind <> 'cut') AS is_altered,
        bool_or(is_in_marks AND NOT is_shown) AS is_changed_in_marks,
    FROM quote_changes
    GROUP BY quote_id
)

SELECT
    spoken.quote_family_id,
    spoken.quote_id,
    spoken.document_id,
    spoken.origin_id,
    spoken.source_id,
    sources.name AS source_name,
    spoken.published_date,
    spoken.kind,
    spoken.scope,
    spoken.text AS words,
    quote_families.canonical_quote_id,
    canonical.text AS canonical_words,
    CASE
        WHEN canonical.quote_id IS NULL THEN NULL
        WHEN canonical.quote_id = spoken.quote_id THEN 'canonical'
        WHEN spoken.kind = 'indirect' AND canonical.kind <> 'indirect' THEN 'indirect'
        WHEN changes.changes IS NULL THEN 'verbatim'
        WHEN changes.is_altered THEN 'altered'
        ELSE 'truncated'
    END AS variant,
    coalesce(changes.changes, []) AS changes,
    coalesce(changes.is_changed_in_marks, false) AS is_changed_in_marks,
    spoken.person_id,
    people.name AS person_name,
    canonical.person_id AS canonical_person_id,
    spoken.person_id <> canonical.person_id AS is_speaker_changed,
    families.quote_count,
    families.document_count,
    families.origin_count,
FROM spoken
JOIN families ON families.quote_family_id = spoken.quote_family_id
JOIN quote_families ON quote_families.quote_family_id = spoken.quote_family_id
LEFT JOIN spoken AS canonical ON canonical.quote_id = quote_families.canonical_quote_id
LEFT JOIN changes ON changes.quote_id = spoken.quote_id
LEFT JOIN sources ON sources.source_id = spoken.source_id
LEFT JOIN people ON people.person_id = spoken.person_id;

COMMENT ON VIEW quote_variants IS 'One row is a quote whose utterance other quotes give too, with the words that it changed against the canonical form.';
COMMENT ON COLUMN quote_variants.quote_family_id IS 'The utterance (quote_families).';
COMMENT ON COLUMN quote_variants.quote_id IS 'The version (quotes).';
COMMENT ON COLUMN quote_variants.document_id IS 'The document that gives it (documents).';
COMMENT ON COLUMN quote_variants.origin_id IS 'The origin of that document (origins). Versions of one origin are one witness.';
COMMENT ON COLUMN quote_variants.source_id IS 'The outlet of that document (sources). NULL where it is not known.';
COMMENT ON COLUMN quote_variants.source_name IS 'Its name. NULL where source_id is.';
COMMENT ON COLUMN quote_variants.published_date IS 'The day on which the document was published. NULL where it is not known.';
COMMENT ON COLUMN quote_variants.kind IS 'direct (all in marks, or a turn of a transcript), indirect (none) or mixed.';
COMMENT ON COLUMN quote_variants.scope IS 'Where it stands: text, headline, caption, …';
COMMENT ON COLUMN quote_variants.words IS 'The words of this version, without quotation marks.';
COMMENT ON COLUMN quote_variants.canonical_quote_id IS 'The earliest independent version (quotes). NULL where it is not known which.';
COMMENT ON COLUMN quote_variants.canonical_words IS 'Its words. NULL where canonical_quote_id is.';
COMMENT ON COLUMN quote_variants.variant IS 'canonical, verbatim, truncated (cut at an end), altered, or indirect (turned into indirect speech). NULL where canonical_quote_id is.';
COMMENT ON COLUMN quote_variants.changes IS 'What it changed, in the order of the words: kind (cut, removed, added, replaced), the canonical words, its own and where they stand in words, whether inside quotation marks, whether shown by an ellipsis or brackets.';
COMMENT ON COLUMN quote_variants.is_changed_in_marks IS 'True where words inside its quotation marks differ and neither ellipsis nor brackets say so.';
COMMENT ON COLUMN quote_variants.person_id IS 'Who says it in this version (people). NULL where it is not known.';
COMMENT ON COLUMN quote_variants.person_name IS 'The full name of that person. NULL where person_id is.';
COMMENT ON COLUMN quote_variants.canonical_person_id IS 'Who says it in the canonical version (people). NULL where it is not known.';
COMMENT ON COLUMN quote_variants.is_speaker_changed IS 'True where another person says it than in the canonical version. NULL where one of them is not known.';
COMMENT ON COLUMN quote_variants.quote_count IS 'How many versions the utterance has, this one included.';
COMMENT ON COLUMN quote_variants.document_count IS 'How many documents give them.';
COMMENT ON COLUMN quote_variants.origin_count IS 'How many origins these documents have. 0 until dedupe has run.';
