-- Who is named and who says what: people, organizations, their mentions and roles, quotes and their parts.

CREATE TABLE IF NOT EXISTS people (
    person_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    family_name VARCHAR,
    given_name VARCHAR,
);
COMMENT ON TABLE people IS 'One row is a person as all documents together name them. Written by: enrich (people).';
COMMENT ON COLUMN people.person_id IS 'Hash of the least mention_id of the person. id_aliases leads from ids that went.';
COMMENT ON COLUMN people.name IS 'The full name as most documents give it.';
COMMENT ON COLUMN people.family_name IS 'The family name. NULL where it is not known which word that is.';
COMMENT ON COLUMN people.given_name IS 'The given name or names. NULL where it is not known which words these are.';

CREATE TABLE IF NOT EXISTS organizations (
    organization_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR,
);
COMMENT ON TABLE organizations IS 'One row is an organisation, government, group, country or publication as all documents together name it. Written by: enrich (people).';
COMMENT ON COLUMN organizations.organization_id IS 'Hash of the least mention_id of the organisation. id_aliases leads from ids that went.';
COMMENT ON COLUMN organizations.name IS 'Its name as most documents give it.';
COMMENT ON COLUMN organizations.kind IS 'organization, government, group, country or publication. NULL where it is not known.';

CREATE TABLE IF NOT EXISTS mentions (
    mention_id UUID NOT NULL,
    document_id UUID NOT NULL,
    entity_kind VARCHAR NOT NULL,
    person_id UUID,
    organization_id UUID,
    form VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    name_key VARCHAR,
    antecedent_mention_id UUID,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    span_text VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    method VARCHAR NOT NULL,
);
COMMENT ON TABLE mentions IS 'One row is someone or something named at a place of a text. Written by: enrich, and person_id and organization_id by: enrich (people).';
COMMENT ON COLUMN mentions.mention_id IS 'Hash of the document and the place.';
COMMENT ON COLUMN mentions.document_id IS 'The article that names (documents).';
COMMENT ON COLUMN mentions.entity_kind IS 'What is named: person, organization, government, group, country, publication, place, …';
COMMENT ON COLUMN mentions.person_id IS 'Who it is (people). The only place where identity is told. NULL if unsure or no person.';
COMMENT ON COLUMN mentions.organization_id IS 'What it is (organizations). The only place where identity is told. NULL if unsure or no organisation.';
COMMENT ON COLUMN mentions.form IS 'How it is named: name, short, title, pronoun or description.';
COMMENT ON COLUMN mentions.scope IS 'Where it stands: text, headline, caption or byline.';
COMMENT ON COLUMN mentions.name_key IS 'The name without order, case, accents, hyphens and forms of address, by which people are joined. NULL for forms that are no names.';
COMMENT ON COLUMN mentions.antecedent_mention_id IS 'The full name in the same document that this form stands for (mentions). NULL where it stands for itself or is not known.';
COMMENT ON COLUMN mentions.page_start IS 'First character of the name: code points of pages.text, from 0.';
COMMENT ON COLUMN mentions.page_end IS 'The offset behind its last character, exclusive.';
COMMENT ON COLUMN mentions.span_text IS 'The words at that place, verbatim.';
COMMENT ON COLUMN mentions.score IS 'How sure the method is, 0 to 1.';
COMMENT ON COLUMN mentions.method IS 'The rule or model, with its version, that found the mention.';

CREATE TABLE IF NOT EXISTS person_roles (
    person_role_id UUID NOT NULL,
    mention_id UUID NOT NULL,
    document_id UUID NOT NULL,
    role VARCHAR NOT NULL,
    organization_mention_id UUID,
    organization_text VARCHAR,
    as_of_edtf VARCHAR,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    span_text VARCHAR NOT NULL,
    metadata_pointer VARCHAR,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
);
COMMENT ON TABLE person_roles IS 'One row is what a text says that a person is. Written by: enrich.';
COMMENT ON COLUMN person_roles.person_role_id IS 'Hash of the mention and the place of the role.';
COMMENT ON COLUMN person_roles.mention_id IS 'The mention of the person (mentions).';
COMMENT ON COLUMN person_roles.document_id IS 'The article that says so (documents).';
COMMENT ON COLUMN person_roles.role IS 'The office, profession or relation in the words of the text.';
COMMENT ON COLUMN person_roles.organization_mention_id IS 'The mention of the organisation in which the role is held (mentions). NULL where none was recognised.';
COMMENT ON COLUMN person_roles.organization_text IS 'That organisation in the words of the text. NULL where none is named.';
COMMENT ON COLUMN person_roles.as_of_edtf IS 'The date for which the text says it, in EDTF. NULL where nothing says.';
COMMENT ON COLUMN person_roles.page_start IS 'First character of the words that say it: code points of pages.text, from 0.';
COMMENT ON COLUMN person_roles.page_end IS 'The offset behind their last character, exclusive.';
COMMENT ON COLUMN person_roles.span_text IS 'The words at that place, verbatim.';
COMMENT ON COLUMN person_roles.metadata_pointer IS 'Where in pages.metadata it stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN person_roles.method IS 'The rule or model, with its version, that found the role.';
COMMENT ON COLUMN person_roles.score IS 'How sure the method is, 0 to 1.';

CREATE TABLE IF NOT EXISTS quotes (
    quote_id UUID NOT NULL,
    document_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    speaker_mention_id UUID,
    speaker_text VARCHAR,
    speaker_start BIGINT,
    speaker_end BIGINT,
    cue_text VARCHAR,
    cue_start BIGINT,
    cue_end BIGINT,
    parent_quote_id UUID,
    quote_family_id UUID,
    attribution_method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
);
COMMENT ON TABLE quotes IS 'One row is words or thoughts that a text gives to a speaker. Written by: enrich.';
COMMENT ON COLUMN quotes.quote_id IS 'Hash of the document and the place.';
COMMENT ON COLUMN quotes.document_id IS 'The article that quotes (documents).';
COMMENT ON COLUMN quotes.kind IS 'direct (all in marks), indirect (none) or mixed.';
COMMENT ON COLUMN quotes.scope IS 'Where it stands: text, headline, caption, …';
COMMENT ON COLUMN quotes.text IS 'The words that were said: its parts (quote_parts) joined by one space, without quotation marks.';
COMMENT ON COLUMN quotes.page_start IS 'Start of its first part: code points of pages.text, from 0.';
COMMENT ON COLUMN quotes.page_end IS 'End of its last part, exclusive. What stands between two parts is inside this hull but not in text.';
COMMENT ON COLUMN quotes.speaker_mention_id IS 'The mention that names the speaker (mentions). NULL where the text does not say or names no one.';
COMMENT ON COLUMN quotes.speaker_text IS 'The speaker in the words of the text, at speaker_start. NULL where the text does not say.';
COMMENT ON COLUMN quotes.speaker_start IS 'First character of speaker_text: code points of pages.text, from 0. NULL where there is none.';
COMMENT ON COLUMN quotes.speaker_end IS 'The offset behind its last character, exclusive. NULL where there is none.';
COMMENT ON COLUMN quotes.cue_text IS 'The words that mark the saying, such as a verb of speech, verbatim. NULL where there are none.';
COMMENT ON COLUMN quotes.cue_start IS 'First character of cue_text: code points of pages.text, from 0. NULL where there is none.';
COMMENT ON COLUMN quotes.cue_end IS 'The offset behind its last character, exclusive. NULL where there is none.';
COMMENT ON COLUMN quotes.parent_quote_id IS 'The quote of the same document that this one stands in (quotes). NULL where it stands in none.';
COMMENT ON COLUMN quotes.quote_family_id IS 'The utterance that this quote is a version of (quote_families). NULL until it was resolved.';
COMMENT ON COLUMN quotes.attribution_method IS 'The rule or model, with its version, that found the speaker, or says why there is none.';
COMMENT ON COLUMN quotes.score IS 'How sure the method is of the speaker, 0 to 1.';

CREATE TABLE IF NOT EXISTS quote_parts (
    quote_id UUID NOT NULL,
    part_no BIGINT NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    span_text VARCHAR NOT NULL,
    is_in_marks BOOLEAN NOT NULL,
);
COMMENT ON TABLE quote_parts IS 'One row is an unbroken piece of a quote. Written by: enrich.';
COMMENT ON COLUMN quote_parts.quote_id IS 'The quote (quotes).';
COMMENT ON COLUMN quote_parts.part_no IS 'Place among the parts of the quote, counted from 0 in page order.';
COMMENT ON COLUMN quote_parts.page_start IS 'First character of the piece, without its opening mark: code points of pages.text, from 0.';
COMMENT ON COLUMN quote_parts.page_end IS 'The offset behind its last character, without its closing mark, exclusive.';
COMMENT ON COLUMN quote_parts.span_text IS 'The words at that place, verbatim.';
COMMENT ON COLUMN quote_parts.is_in_marks IS 'True where the piece stands in quotation marks, so that the words are the speaker''s own.';

CREATE TABLE IF NOT EXISTS quoted_terms (
    document_id UUID NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    span_text VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
);
COMMENT ON TABLE quoted_terms IS 'One row is words in quotation marks that are nobody''s speech. Written by: enrich.';
COMMENT ON COLUMN quoted_terms.document_id IS 'The article that they stand in (documents).';
COMMENT ON COLUMN quoted_terms.page_start IS 'First character behind the opening mark: code points of pages.text, from 0.';
COMMENT ON COLUMN quoted_terms.page_end IS 'The offset of the closing mark, exclusive end of the words.';
COMMENT ON COLUMN quoted_terms.span_text IS 'The words at that place, verbatim.';
COMMENT ON COLUMN quoted_terms.reason IS 'Why they are no speech: title, term, scare, nickname, …';
COMMENT ON COLUMN quoted_terms.method IS 'The rule or model, with its version, that decided so.';

CREATE TABLE IF NOT EXISTS quote_families (
    quote_family_id UUID NOT NULL,
    canonical_quote_id UUID,
);
COMMENT ON TABLE quote_families IS 'One row is one utterance as different documents give it. Written by: enrich (quote families).';
COMMENT ON COLUMN quote_families.quote_family_id IS 'Hash of the least quote_id of the family. id_aliases leads from ids that went.';
COMMENT ON COLUMN quote_families.canonical_quote_id IS 'The earliest independent version (quotes). NULL where it is not known which.';
