-- A document and what it came from: another document, or a credited source whose own text was not captured.
-- Grain: document_id, original_document_id, original_source_id
-- Reads: derivations, documents, origins, credits, sources
CREATE OR REPLACE VIEW republications AS
WITH pairs AS (
    SELECT
        derivations.derivation_id,
        derivations.from_document_id AS document_id,
        derivations.to_document_id AS original_document_id,
        original.source_id AS original_source_id,
        original.title AS original_title,
        derivations.kind,
        derivations.is_directed,
        derivations.coverage_from AS coverage,
        derivations.coverage_to AS original_coverage,
        original.published_at AS original_published_at,
        original.published_date AS original_published_date,
        derivations.score,
        derivations.method,
    FROM derivations
    JOIN documents AS derived ON derived.document_id = derivations.from_document_id
    JOIN documents AS original ON original.document_id = derivations.to_document_id
    -- a page that was captured again, or in its AMP or print form, is a version of itself, not a republication
    WHERE derived.article_id <> original.article_id
        AND (derivations.kind_evidence->>'same_page') IS NULL

    UNION ALL BY NAME

    SELECT
        documents.document_id,
        origins.external_source_id AS original_source_id,
        TRUE AS is_directed,
    FROM origins
    JOIN documents ON documents.origin_id = origins.origin_id
    -- a page of an unknown outlet may be the credited outlet's own, unless it says that the text came by way of it
    WHERE origins.external_source_id <> documents.source_id
        OR (documents.source_id IS NULL AND EXISTS (
            SELECT 1
            FROM credits
            WHERE credits.document_id = documents.document_id
                AND credits.source_id = origins.external_source_id
                AND credits.scope = 'text'
                AND credits.relation IN ('via', 'distributed_by')
        ))
)

SELECT
    pairs.derivation_id,
    pairs.document_id,
    documents.source_id,
    source.name AS source_name,
    documents.title,
    pairs.original_document_id,
    pairs.original_source_id,
    original_source.name AS original_source_name,
    pairs.original_title,
    documents.origin_id,
    pairs.kind,
    pairs.is_directed,
    pairs.coverage,
    pairs.original_coverage,
    CASE WHEN pairs.is_directed THEN documents.published_at - pairs.original_published_at END AS lag,
    CASE WHEN pairs.is_directed THEN documents.published_date - pairs.original_published_date END AS lag_days,
    -- who copies from itself owes no credit, and without a source or a direction nobody can say
    CASE WHEN pairs.is_directed AND documents.source_id IS DISTINCT FROM pairs.original_source_id THEN
        CASE WHEN pairs.original_source_id IS NOT NULL THEN EXISTS (
            SELECT 1
            FROM credits
            WHERE credits.document_id = pairs.document_id AND credits.source_id = pairs.original_source_id
        ) END
    END AS is_credited,
    pairs.score,
    pairs.method,
FROM pairs
JOIN documents ON documents.document_id = pairs.document_id
LEFT JOIN sources AS source ON source.source_id = documents.source_id
LEFT JOIN sources AS original_source ON original_source.source_id = pairs.original_source_id;

COMMENT ON VIEW republications IS 'One row is a document and what it came from: another document, or a credited source whose own text was not captured. Versions of one page are left out.';
COMMENT ON COLUMN republications.derivation_id IS 'The derivation with its spans (derivations). NULL where the original was not captured.';
COMMENT ON COLUMN republications.document_id IS 'The derived document (documents). Where is_directed is false, either of the two.';
COMMENT ON COLUMN republications.source_id IS 'The outlet of the derived document (sources). NULL where it is not known.';
COMMENT ON COLUMN republications.source_name IS 'Its name. NULL where source_id is.';
COMMENT ON COLUMN republications.title IS 'The headline of the derived document. NULL where none was found.';
COMMENT ON COLUMN republications.original_document_id IS 'The document that it comes from (documents). NULL where the original was not captured.';
COMMENT ON COLUMN republications.original_source_id IS 'The outlet of the original (sources). NULL where it is not known.';
COMMENT ON COLUMN republications.original_source_name IS 'Its name. NULL where original_source_id is.';
COMMENT ON COLUMN republications.original_title IS 'The headline of the original. NULL where none was found or the original was not captured.';
COMMENT ON COLUMN republications.origin_id IS 'The origin of the derived document (origins). NULL until dedupe has run.';
COMMENT ON COLUMN republications.kind IS 'copy, near_copy, excerpt, expansion, rewrite, update or translation. NULL where the original was not captured.';
COMMENT ON COLUMN republications.is_directed IS 'False where the two are alike but neither is known to be the earlier.';
COMMENT ON COLUMN republications.coverage IS 'Share of the words of the derived document that stand in the original, 0 to 1. NULL where the original was not captured.';
COMMENT ON COLUMN republications.original_coverage IS 'Share of the words of the original that stand in the derived document, 0 to 1. NULL where the original was not captured.';
COMMENT ON COLUMN republications.lag IS 'Time from the publication of the original to that of the derived document. NULL unless both moments and the direction are known.';
COMMENT ON COLUMN republications.lag_days IS 'Days from the publication of the original to that of the derived document. NULL unless both days and the direction are known.';
COMMENT ON COLUMN republications.is_credited IS 'True where the derived document credits the outlet of the original. NULL where the direction or an outlet is not known, or both are one outlet.';
COMMENT ON COLUMN republications.score IS 'How sure the method is of the kind, 0 to 1. NULL where the original was not captured.';
COMMENT ON COLUMN republications.method IS 'The rule or model, with its version. NULL where the original was not captured.';
