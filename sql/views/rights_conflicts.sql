-- A text that stands at another outlet although a rights line of its origin forbids that.
-- Grain: document_id, credit_id
-- Reads: credits, documents, sources
CREATE OR REPLACE VIEW rights_conflicts AS
WITH forbidding AS (
    SELECT
        credits.credit_id,
        credits.document_id,
        credits.rights_text,
        coalesce(credits.source_id, documents.source_id) AS owner_source_id,
        documents.origin_id,
    FROM credits
    JOIN documents USING (document_id)
    WHERE credits.rights_text IS NOT NULL
        AND credits.scope = 'text'
        -- what such lines say in every language of the web that has a word for it here; others are not guessed at
        AND regexp_matches(
            lower(credits.rights_text),
            '(may not be|not be|without|no part|prohibit|forbid|no unauthori[sz]ed|strictly).{0,80}(publish|broadcast|rewrit|redistribut|reproduc|copied|re-?us|permission|consent)'
        )
)

SELECT
    documents.document_id,
    documents.source_id,
    sources.name AS source_name,
    documents.title,
    documents.url,
    forbidding.origin_id,
    forbidding.credit_id,
    forbidding.document_id AS rights_document_id,
    forbidding.owner_source_id,
    owner.name AS owner_name,
    forbidding.rights_text,
FROM forbidding
JOIN documents ON documents.origin_id = forbidding.origin_id
LEFT JOIN sources ON sources.source_id = documents.source_id
LEFT JOIN sources AS owner ON owner.source_id = forbidding.owner_source_id
-- where an outlet is not known, nobody can say that it is another one
WHERE documents.source_id <> forbidding.owner_source_id;

COMMENT ON VIEW rights_conflicts IS 'One row is a document and a rights line that forbids its outlet to carry the text: the line stands in the document itself or in another one of its origin. Whether a licence was bought, a page does not say.';
COMMENT ON COLUMN rights_conflicts.document_id IS 'The document that carries the text (documents).';
COMMENT ON COLUMN rights_conflicts.source_id IS 'Its outlet (sources).';
COMMENT ON COLUMN rights_conflicts.source_name IS 'The outlet''s name.';
COMMENT ON COLUMN rights_conflicts.title IS 'Its headline. NULL where none was found.';
COMMENT ON COLUMN rights_conflicts.url IS 'The normalised URL of its page. NULL where it is not known.';
COMMENT ON COLUMN rights_conflicts.origin_id IS 'The text that it is a copy of (origins).';
COMMENT ON COLUMN rights_conflicts.credit_id IS 'The rights line (credits).';
COMMENT ON COLUMN rights_conflicts.rights_document_id IS 'The document that shows the line (documents).';
COMMENT ON COLUMN rights_conflicts.owner_source_id IS 'The outlet that the line gives the text to (sources).';
COMMENT ON COLUMN rights_conflicts.owner_name IS 'Its name.';
COMMENT ON COLUMN rights_conflicts.rights_text IS 'The words of the line.';
