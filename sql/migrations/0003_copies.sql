-- What comes from what: working tables from signatures to alignments, and derivations, origins and stories made from them.

CREATE TABLE IF NOT EXISTS signatures (
    document_id UUID NOT NULL,
    text_key BIGINT NOT NULL,
    word_count BIGINT NOT NULL,
);
COMMENT ON TABLE signatures IS 'One row is a document with the hash of its words: documents of one text_key have the same text. A working table. Written by: dedupe.';
COMMENT ON COLUMN signatures.document_id IS 'The article (documents).';
COMMENT ON COLUMN signatures.text_key IS 'Hash of all folded words in their order, as a signed 64-bit number.';
COMMENT ON COLUMN signatures.word_count IS 'Number of words of the text.';

CREATE TABLE IF NOT EXISTS fingerprints (
    text_key BIGINT NOT NULL,
    word_count BIGINT NOT NULL,
    mark_count BIGINT NOT NULL,
    fingerprints BIGINT[] NOT NULL,
    word_nos BIGINT[] NOT NULL,
);
COMMENT ON TABLE fingerprints IS 'One row is a text with the winnowed hashes of its runs of words, by which texts that share words find each other. A working table. Written by: dedupe (candidates).';
COMMENT ON COLUMN fingerprints.text_key IS 'The text (signatures.text_key).';
COMMENT ON COLUMN fingerprints.word_count IS 'Number of words of the text.';
COMMENT ON COLUMN fingerprints.mark_count IS 'Number of different fingerprints of the text.';
COMMENT ON COLUMN fingerprints.fingerprints IS 'Hashes of runs of folded words, as signed 64-bit numbers, in the order of the text.';
COMMENT ON COLUMN fingerprints.word_nos IS 'For each of them, the number of the run''s first word in the text, from 0.';

CREATE TABLE IF NOT EXISTS new_fingerprints (
    text_key BIGINT NOT NULL,
    word_count BIGINT NOT NULL,
    mark_count BIGINT NOT NULL,
    fingerprints BIGINT[] NOT NULL,
    word_nos BIGINT[] NOT NULL,
);
COMMENT ON TABLE new_fingerprints IS 'One row is a text that was signed and whose candidates were not sought yet; then it moves to fingerprints. A working table. Written by: dedupe.';
COMMENT ON COLUMN new_fingerprints.text_key IS 'The text (signatures.text_key).';
COMMENT ON COLUMN new_fingerprints.word_count IS 'Number of words of the text.';
COMMENT ON COLUMN new_fingerprints.mark_count IS 'Number of different fingerprints of the text.';
COMMENT ON COLUMN new_fingerprints.fingerprints IS 'Hashes of runs of folded words, as signed 64-bit numbers, in the order of the text.';
COMMENT ON COLUMN new_fingerprints.word_nos IS 'For each of them, the number of the run''s first word in the text, from 0.';

CREATE TABLE IF NOT EXISTS stop_fingerprints (
    fingerprint BIGINT NOT NULL,
    text_count BIGINT NOT NULL,
);
COMMENT ON TABLE stop_fingerprints IS 'One row is a fingerprint that stands in too many different texts to say where a text comes from: a phrase of the trade, or boilerplate. A working table. Written by: dedupe (candidates).';
COMMENT ON COLUMN stop_fingerprints.fingerprint IS 'The hash, as in fingerprints.';
COMMENT ON COLUMN stop_fingerprints.text_count IS 'In how many different texts it stands.';

CREATE TABLE IF NOT EXISTS candidates (
    alignment_id UUID NOT NULL,
    left_key BIGINT NOT NULL,
    right_key BIGINT NOT NULL,
    shared_count BIGINT NOT NULL,
    rare_count BIGINT NOT NULL,
    needed_count BIGINT NOT NULL,
);
COMMENT ON TABLE candidates IS 'One row is a pair of texts that share enough fingerprints to be laid side by side. A working table. Written by: dedupe (candidates).';
COMMENT ON COLUMN candidates.alignment_id IS 'Hash of the two texts (alignments).';
COMMENT ON COLUMN candidates.left_key IS 'The text with the lower key (signatures.text_key).';
COMMENT ON COLUMN candidates.right_key IS 'The text with the higher key (signatures.text_key).';
COMMENT ON COLUMN candidates.shared_count IS 'How many different fingerprints both have, stop fingerprints left out.';
COMMENT ON COLUMN candidates.rare_count IS 'How many of them stand in hardly any other text.';
COMMENT ON COLUMN candidates.needed_count IS 'How many make a candidate: 3, or fewer where a text is too short to have 3.';

CREATE TABLE IF NOT EXISTS alignments (
    alignment_id UUID NOT NULL,
    left_key BIGINT NOT NULL,
    right_key BIGINT NOT NULL,
    left_words BIGINT NOT NULL,
    right_words BIGINT NOT NULL,
    left_covered BIGINT NOT NULL,
    right_covered BIGINT NOT NULL,
    left_aligned BIGINT NOT NULL,
    right_aligned BIGINT NOT NULL,
    unquoted_covered BIGINT NOT NULL,
    unquoted_runs BIGINT NOT NULL,
    longest_run BIGINT NOT NULL,
    ordered_share DOUBLE NOT NULL,
    reworded_gaps BIGINT NOT NULL,
    spread BIGINT NOT NULL,
    altered_quotes BIGINT NOT NULL,
    facts_in_order BIGINT NOT NULL,
    method VARCHAR NOT NULL,
);
COMMENT ON TABLE alignments IS 'One row is a pair of texts that were laid side by side, with what they share. A working table from which derivations are made. Written by: dedupe (align).';
COMMENT ON COLUMN alignments.alignment_id IS 'Hash of the two texts.';
COMMENT ON COLUMN alignments.left_key IS 'The text with the lower key (signatures.text_key).';
COMMENT ON COLUMN alignments.right_key IS 'The text with the higher key (signatures.text_key).';
COMMENT ON COLUMN alignments.left_words IS 'Number of words of the left text.';
COMMENT ON COLUMN alignments.right_words IS 'Number of words of the right text.';
COMMENT ON COLUMN alignments.left_covered IS 'How many of them stand in runs of four and more words that the right text has too, in whatever order.';
COMMENT ON COLUMN alignments.right_covered IS 'The same of the right text.';
COMMENT ON COLUMN alignments.left_aligned IS 'left_covered and the single words between such runs that follow each other closely in both texts.';
COMMENT ON COLUMN alignments.right_aligned IS 'The same of the right text.';
COMMENT ON COLUMN alignments.unquoted_covered IS 'How many of the covered words stand outside of quotation marks, in the text where there are fewer.';
COMMENT ON COLUMN alignments.unquoted_runs IS 'How many runs are not wholly inside quotation marks.';
COMMENT ON COLUMN alignments.longest_run IS 'Words of the longest run.';
COMMENT ON COLUMN alignments.ordered_share IS 'Share of the words of the runs that stand in the same order in both texts, 0 to 1.';
COMMENT ON COLUMN alignments.reworded_gaps IS 'How often both texts have words of their own between two runs that follow each other: sentences told anew.';
COMMENT ON COLUMN alignments.spread IS 'How many tenths of the shorter text hold some covered word outside of quotation marks, 0 to 10.';
COMMENT ON COLUMN alignments.altered_quotes IS 'How many quotations of the left text stand in the right one with other words in them.';
COMMENT ON COLUMN alignments.facts_in_order IS 'How many names and numbers outside of the runs both texts have once, in the same order.';
COMMENT ON COLUMN alignments.method IS 'The aligner, with its version.';

CREATE TABLE IF NOT EXISTS due_texts (
    text_key BIGINT NOT NULL,
);
COMMENT ON TABLE due_texts IS 'One row is a text whose documents'' origins must be found anew, because what it shares with others has changed. A working table. Written by: dedupe.';
COMMENT ON COLUMN due_texts.text_key IS 'The text (signatures.text_key).';

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
    kind_evidence JSON NOT NULL,
    direction_score DOUBLE NOT NULL,
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
COMMENT ON COLUMN derivations.kind_evidence IS 'The numbers that the kind rests on (words and runs shared, sentences told anew, quotations altered, facts in the same order), as one JSON object.';
COMMENT ON COLUMN derivations.direction_score IS 'How sure it is which of the two came first, 0 (not at all) to 1.';
COMMENT ON COLUMN derivations.direction_evidence IS 'What speaks for a direction (dates, credits, markers, containment), each with the document that it makes the derived one, as one JSON object. Empty where nothing does.';

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
COMMENT ON COLUMN stories.lead_document_id IS 'The document that stands for the story, the lead of its earliest origin (documents). NULL where it is not known which.';

CREATE TABLE IF NOT EXISTS story_links (
    left_origin_id UUID NOT NULL,
    right_origin_id UUID NOT NULL,
    alignment_id UUID NOT NULL,
    rare_count BIGINT NOT NULL,
    facts_in_order BIGINT NOT NULL,
    days_apart BIGINT NOT NULL,
);
COMMENT ON TABLE story_links IS 'One row is a reason to say that two origins tell one happening: words that hardly any other text has, names and numbers in the same order, days that are close. Written by: dedupe (origins).';
COMMENT ON COLUMN story_links.left_origin_id IS 'The origin with the lower id (origins).';
COMMENT ON COLUMN story_links.right_origin_id IS 'The origin with the higher id (origins).';
COMMENT ON COLUMN story_links.alignment_id IS 'The pair of texts that shows it best (alignments).';
COMMENT ON COLUMN story_links.rare_count IS 'How many fingerprints the two texts share that stand in hardly any other text.';
COMMENT ON COLUMN story_links.facts_in_order IS 'How many names and numbers outside of the shared runs both texts have once, in the same order.';
COMMENT ON COLUMN story_links.days_apart IS 'Days between the publication of the two.';
