-- A document whose text was taken from another outlet's document and that does not credit that outlet.
-- Grain: derivation_id
-- Reads: republications
CREATE OR REPLACE VIEW uncredited_copies AS
SELECT
    republications.derivation_id,
    republications.document_id,
    republications.source_id,
    republications.source_name,
    republications.title,
    republications.original_document_id,
    republications.original_source_id,
    republications.original_source_name,
    republications.original_title,
    republications.origin_id,
    republications.kind,
    republications.coverage,
    republications.original_coverage,
    republications.lag_days,
    republications.score,
    republications.method,
FROM republications
WHERE republications.is_directed
    AND NOT republications.is_credited;

COMMENT ON VIEW uncredited_copies IS 'One row is a document that has its text from a document of another outlet and does not credit that outlet. Where the direction or an outlet is not known, nothing is said.';
COMMENT ON COLUMN uncredited_copies.derivation_id IS 'The derivation with its spans (derivations).';
COMMENT ON COLUMN uncredited_copies.document_id IS 'The document that took the text (documents).';
COMMENT ON COLUMN uncredited_copies.source_id IS 'Its outlet (sources). NULL where it is not known.';
COMMENT ON COLUMN uncredited_copies.source_name IS 'The outlet''s name. NULL where source_id is.';
COMMENT ON COLUMN uncredited_copies.title IS 'Its headline. NULL where none was found.';
COMMENT ON COLUMN uncredited_copies.original_document_id IS 'The document that the text was taken from (documents).';
COMMENT ON COLUMN uncredited_copies.original_source_id IS 'The outlet that is not credited (sources).';
COMMENT ON COLUMN uncredited_copies.original_source_name IS 'Its name.';
COMMENT ON COLUMN uncredited_copies.original_title IS 'The headline of the original. NULL where none was found.';
COMMENT ON COLUMN uncredited_copies.origin_id IS 'The origin of both (origins).';
COMMENT ON COLUMN uncredited_copies.kind IS 'copy, near_copy, excerpt, expansion, rewrite, update or translation.';
COMMENT ON COLUMN uncredited_copies.coverage IS 'Share of the words of the document that stand in the original, 0 to 1.';
COMMENT ON COLUMN uncredited_copies.original_coverage IS 'Share of the words of the original that stand in the document, 0 to 1.';
COMMENT ON COLUMN uncredited_copies.lag_days IS 'Days from the publication of the original to that of the document. NULL unless both days are known.';
COMMENT ON COLUMN uncredited_copies.score IS 'How sure the method is of the kind, 0 to 1.';
COMMENT ON COLUMN uncredited_copies.method IS 'The rule or model, with its version.';
