-- What comes from what: the working tables fingerprints and alignments, and derivations, origins and stories made from them.

CREATE TABLE IF NOT EXISTS fingerprints (
    document_id UUID NOT NULL,
    fingerprint BIGINT NOT NULL,
    word_no BIGINT NOT NULL,
);
COMMENT ON TABLE fingerprints IS 'One row is a winnowed hash of a run of words of a document. A working table in which candidates for copies are sought. Written by: dedupe.';
COMMENT ON COLUMN fingerprints.document_id IS 'The article that holds the words (documents).';
COMMENT ON COLUMN fingerprints.fingerprint IS 'Hash of the run of folded words, as a signed 64-bit number.';
COMMENT ON COLUMN fingerprints.word_no IS 'Number of the run''s first word in the document, from 0.';

CREATE TABLE IF NOT EXISTS alignments (
    alignment_id UUID NOT NULL,
    left_document_id UUID NOT NULL,
    right_document_id UUID NOT NULL,
    left_coverage DOUBLE NOT NULL,
    right_coverage DOUBLE NOT NULL,
    is_same_text BOOLEAN NOT NULL,
    method VARCHAR NOT NULL,
);
COMMENT ON TABLE alignments IS 'One row is a pair of documents that were laid side by side. A working table from which derivations are made. Written by: dedupe (align).';
COMMENT ON COLUMN alignments.alignment_id IS 'Hash of the two documents.';
COMMENT ON COLUMN alignments.left_document_id IS 'The document with the lower id (documents).';
COMMENT ON COLUMN alignments.right_document_id IS 'The document with the higher id (documents).';
COMMENT ON COLUMN alignments.left_coverage IS 'Share of the words of the left document that stand in runs which the right one has too, 0 to 1.';
COMMENT ON COLUMN alignments.right_coverage IS 'Share of the words of the right document that stand in runs which the left one has too, 0 to 1.';
COMMENT ON COLUMN alignments.is_same_text IS 'True where both have the same folded words from first to last.';
COMMENT ON COLUMN alignments.method IS 'The aligner, with its version.';

CREATE TABLE IF NOT EXISTS derivations (
    derivation_id UUID NOT NULL,
    from_document_id UUID NOT NULL,
    to_document_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    is_directed BOOLEAN NOT NULL,
    coverage_from DOUBLE NOT NULL,
    coverage_to DOUBLE NOT NULL,
    score DOUBLE NOT NULL,
    method VARCHAR NOT NULL,
    direction_evidence JSON NOT NULL,
);
COMMENT ON TABLE derivations IS 'One row is a derived document (from) and the one that it comes from (to): its best parent and the lead of its origin, no cliques. Written by: dedupe (origins).';
COMMENT ON COLUMN derivations.derivation_id IS 'Hash of the two documents.';
COMMENT ON COLUMN derivations.from_document_id IS 'The derived document (documents). Where the direction is not known, the one with the lower id.';
COMMENT ON COLUMN derivations.to_document_id IS 'The document that it comes from (documents). Where the direction is not known, the one with the higher id.';
COMMENT ON COLUMN derivations.kind IS 'copy, near_copy, excerpt (part of it), expansion (all of it and more), rewrite, update or translation.';
COMMENT ON COLUMN derivations.is_directed IS 'True where evidence says which came first. False where the two are alike but neither is known to be the earlier.';
COMMENT ON COLUMN derivations.coverage_from IS 'Share of the words of the from document that stand in the other, 0 to 1.';
COMMENT ON COLUMN derivations.coverage_to IS 'Share of the words of the to document that stand in the other, 0 to 1.';
COMMENT ON COLUMN derivations.score IS 'How sure the method is of the kind, 0 to 1.';
COMMENT ON COLUMN derivations.method IS 'The rule or model, with its version, that found the derivation.';
COMMENT ON COLUMN derivations.direction_evidence IS 'What speaks for the direction (dates, credits, containment) as one JSON object. Empty where nothing does.';

CREATE TABLE IF NOT EXISTS derivation_spans (
    derivation_id UUID NOT NULL,
    span_no BIGINT NOT NULL,
    from_start BIGINT NOT NULL,
    from_end BIGINT NOT NULL,
    to_start BIGINT NOT NULL,
    to_end BIGINT NOT NULL,
);
COMMENT ON TABLE derivation_spans IS 'One row is a run of words that a derived document shares with the one it comes from. Written by: dedupe (spans).';
COMMENT ON COLUMN derivation_spans.derivation_id IS 'The derivation that the run speaks for (derivations).';
COMMENT ON COLUMN derivation_spans.span_no IS 'Place among the runs of the derivation, counted from 0.';
COMMENT ON COLUMN derivation_spans.from_start IS 'First character of the run in the page of from_document_id: code points of pages.text, from 0.';
COMMENT ON COLUMN derivation_spans.from_end IS 'The offset behind its last character in that page, exclusive.';
COMMENT ON COLUMN derivation_spans.to_start IS 'First character of the run in the page of to_document_id: code points of pages.text, from 0.';
COMMENT ON COLUMN derivation_spans.to_end IS 'The offset behind its last character in that page, exclusive.';

CREATE TABLE IF NOT EXISTS origins (
    origin_id UUID NOT NULL,
    lead_document_id UUID,
    external_source_id UUID,
);
COMMENT ON TABLE origins IS 'One row is one text from which one or more documents come. However many copies it has, it is one witness. Written by: dedupe (origins).';
COMMENT ON COLUMN origins.origin_id IS 'Hash of the least document_id of the origin. id_aliases leads from ids that went.';
COMMENT ON COLUMN origins.lead_document_id IS 'The earliest or credited document (documents). NULL where it is not known which.';
COMMENT ON COLUMN origins.external_source_id IS 'The credited source (sources) whose own text was not captured. NULL where there is none.';

CREATE TABLE IF NOT EXISTS stories (
    story_id UUID NOT NULL,
    title VARCHAR,
    lead_document_id UUID,
);
COMMENT ON TABLE stories IS 'One row is one happening, told by one or more origins. Written by: dedupe (origins).';
COMMENT ON COLUMN stories.story_id IS 'Hash of the least origin_id of the story. id_aliases leads from ids that went.';
COMMENT ON COLUMN stories.title IS 'The title of its lead document. NULL where that has none.';
COMMENT ON COLUMN stories.lead_document_id IS 'The document that stands for the story (documents). NULL where it is not known which.';
