-- What stands on a page: segments, links and the articles (documents), with what is known of each and who made it.

CREATE TABLE IF NOT EXISTS segments (
    page_id UUID NOT NULL,
    segment_no BIGINT NOT NULL,
    page_start BIGINT NOT NULL,
    page_end BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    document_id UUID,
    text_start BIGINT,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    template_id UUID,
);
COMMENT ON TABLE segments IS 'One row is one block of a page. Together, gaps included, the segments of a page are the page, character for character. Written by: clean.';
COMMENT ON COLUMN segments.page_id IS 'The page that the block stands on (pages).';
COMMENT ON COLUMN segments.segment_no IS 'Place among the segments of the page, counted from 0 in page order.';
COMMENT ON COLUMN segments.page_start IS 'First character of the block: code points of pages.text, from 0.';
COMMENT ON COLUMN segments.page_end IS 'The offset behind its last character: code points of pages.text, exclusive.';
COMMENT ON COLUMN segments.kind IS 'What the block is: paragraph, subheading, list, headline, caption, teaser, breadcrumb, … and gap for the white space between blocks.';
COMMENT ON COLUMN segments.role IS 'text (part of documents.text), about (says something of the article), boilerplate (neither) or gap.';
COMMENT ON COLUMN segments.document_id IS 'The article that the block belongs to (documents). NULL for boilerplate and gaps.';
COMMENT ON COLUMN segments.text_start IS 'Where the block starts in documents.text: code points from 0. NULL unless the role is text.';
COMMENT ON COLUMN segments.method IS 'The rule or model, with its version, that gave kind and role.';
COMMENT ON COLUMN segments.score IS 'How sure the method is of the role, 0 to 1.';
COMMENT ON COLUMN segments.template_id IS 'The recurring boilerplate that the block is an instance of (templates). NULL where it is none that is known.';

CREATE TABLE IF NOT EXISTS templates (
    template_id UUID NOT NULL,
    source_id UUID,
    kind VARCHAR NOT NULL,
    pattern VARCHAR NOT NULL,
);
COMMENT ON TABLE templates IS 'One row is a piece of boilerplate that recurs in a source. Written by: clean (templates).';
COMMENT ON COLUMN templates.template_id IS 'Hash of source, kind and pattern.';
COMMENT ON COLUMN templates.source_id IS 'The source in which it recurs (sources). NULL where it recurs across sources or the source is unknown.';
COMMENT ON COLUMN templates.kind IS 'The kind that its segments get (see segments.kind).';
COMMENT ON COLUMN templates.pattern IS 'The words that recur, with what varies (digits, names) masked.';

CREATE TABLE IF NOT EXISTS page_links (
    page_id UUID NOT NULL,
    link_no BIGINT NOT NULL,
    segment_no BIGINT,
    kind VARCHAR NOT NULL,
    url VARCHAR,
    page_start BIGINT,
    page_end BIGINT,
    span_text VARCHAR,
    target_document_id UUID,
);
COMMENT ON TABLE page_links IS 'One row is a place where a page points elsewhere. Written by: clean.';
COMMENT ON COLUMN page_links.page_id IS 'The page that points (pages).';
COMMENT ON COLUMN page_links.link_no IS 'Place among the links of the page, counted from 0.';
COMMENT ON COLUMN page_links.segment_no IS 'The block that the link starts in (segments). NULL where the link stands in no visible text.';
COMMENT ON COLUMN page_links.kind IS 'hyperlink, canonical (the page names another address as its own), teaser (to another story) or source_marker (to where the text came from).';
COMMENT ON COLUMN page_links.url IS 'The normalised URL that is pointed to. NULL where only its words are known.';
COMMENT ON COLUMN page_links.page_start IS 'First character of the link''s words: code points of pages.text, from 0. NULL where it has no visible words.';
COMMENT ON COLUMN page_links.page_end IS 'The offset behind their last character, exclusive. NULL where it has no visible words.';
COMMENT ON COLUMN page_links.span_text IS 'The link''s words, verbatim. NULL where it has no visible words.';
COMMENT ON COLUMN page_links.target_document_id IS 'The captured article that is pointed to (documents). NULL where it was not captured or is not known.';

CREATE TABLE IF NOT EXISTS documents (
    document_id UUID NOT NULL,
    article_id UUID NOT NULL,
    page_id UUID NOT NULL,
    source_id UUID,
    url VARCHAR,
    title VARCHAR,
    published_date DATE,
    published_at TIMESTAMPTZ,
    published_edtf VARCHAR,
    dateline_place VARCHAR,
    language VARCHAR,
    kind VARCHAR,
    text VARCHAR NOT NULL,
    text_folded_sha256 VARCHAR NOT NULL,
    passages_sha256 VARCHAR NOT NULL,
    word_count BIGINT NOT NULL,
    origin_id UUID,
    story_id UUID,
);
COMMENT ON TABLE documents IS 'One row is one article as one page gave it. A page can hold several. Written by: clean, and origin_id and story_id by: dedupe.';
COMMENT ON COLUMN documents.document_id IS 'Hash of the page and the start of the article''s first text segment.';
COMMENT ON COLUMN documents.article_id IS 'The same for all versions of one article of one URL. Without a URL each document is its own article.';
COMMENT ON COLUMN documents.page_id IS 'The page that the article stands on (pages).';
COMMENT ON COLUMN documents.source_id IS 'The outlet that published it (sources). NULL where nothing says which.';
COMMENT ON COLUMN documents.url IS 'The normalised URL of its page. NULL where it is not known.';
COMMENT ON COLUMN documents.title IS 'Its headline. NULL where none was found (document_fields says why).';
COMMENT ON COLUMN documents.published_date IS 'The day on which it was published, as the page says. NULL where day, month or year is missing.';
COMMENT ON COLUMN documents.published_at IS 'The moment of publication. NULL where the page gives no time or no time zone.';
COMMENT ON COLUMN documents.published_edtf IS 'What is known of the date of publication in EDTF, for example 2026-01 or XXXX-01-09. NULL where nothing is.';
COMMENT ON COLUMN documents.dateline_place IS 'The place that its dateline names, in the words of the page. NULL where there is no dateline.';
COMMENT ON COLUMN documents.language IS 'Language of the article, ISO 639-1. NULL where it was not recognised.';
COMMENT ON COLUMN documents.kind IS 'Genre after the schema.org subtypes of NewsArticle: reportage, opinion, analysis, review, background, … NULL where nothing says.';
COMMENT ON COLUMN documents.text IS 'Its segments of role text, verbatim, in page order, joined by a blank line.';
COMMENT ON COLUMN documents.text_folded_sha256 IS 'SHA-256 of the words of text in lower case without punctuation. Equal means the same words.';
COMMENT ON COLUMN documents.passages_sha256 IS 'SHA-256 of all its text and about blocks with their places and kinds: the input of the stages dedupe and enrich.';
COMMENT ON COLUMN documents.word_count IS 'How many words text has.';
COMMENT ON COLUMN documents.origin_id IS 'The origin that it belongs to (origins): documents of one origin are one witness. NULL until dedupe has run.';
COMMENT ON COLUMN documents.story_id IS 'The story that it tells (stories). NULL until dedupe has run.';

CREATE TABLE IF NOT EXISTS document_fields (
    document_id UUID NOT NULL,
    field VARCHAR NOT NULL,
    candidate_no BIGINT NOT NULL,
    value VARCHAR,
    is_chosen BOOLEAN NOT NULL,
    null_reason VARCHAR,
    page_start BIGINT,
    page_end BIGINT,
    span_text VARCHAR,
    metadata_pointer VARCHAR,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
);
COMMENT ON TABLE document_fields IS 'One row is a candidate for what a column of a document says, or the reason why there is none. Written by: clean.';
COMMENT ON COLUMN document_fields.document_id IS 'The article that is described (documents).';
COMMENT ON COLUMN document_fields.field IS 'What is described: title, author, published, modified, dateline_place, dateline_date, dateline_agency, section, update_marker, correction, …';
COMMENT ON COLUMN document_fields.candidate_no IS 'Place among the candidates of the document for the field, counted from 0.';
COMMENT ON COLUMN document_fields.value IS 'The candidate as read: dates in EDTF or ISO 8601, all else as words. NULL where there is none.';
COMMENT ON COLUMN document_fields.is_chosen IS 'True where this candidate stands in the document. Fields like author can have several that are chosen.';
COMMENT ON COLUMN document_fields.null_reason IS 'Why there is no value. NULL where there is one.';
COMMENT ON COLUMN document_fields.page_start IS 'First character of the evidence: code points of pages.text, from 0. NULL where it stands in no visible text.';
COMMENT ON COLUMN document_fields.page_end IS 'The offset behind its last character, exclusive. NULL where it stands in no visible text.';
COMMENT ON COLUMN document_fields.span_text IS 'The words at that place, verbatim. NULL where it stands in no visible text.';
COMMENT ON COLUMN document_fields.metadata_pointer IS 'Where in pages.metadata the evidence stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN document_fields.method IS 'The rule or model, with its version, that found the candidate.';
COMMENT ON COLUMN document_fields.score IS 'How sure the method is, 0 to 1.';

CREATE TABLE IF NOT EXISTS sources (
    source_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    site VARCHAR,
    kind VARCHAR NOT NULL,
);
COMMENT ON TABLE sources IS 'One row is an outlet or agency, made from all that pages say of it (source_claims). Written by: clean (sources).';
COMMENT ON COLUMN sources.source_id IS 'Hash of the registered domain, or of the folded name where no domain is known.';
COMMENT ON COLUMN sources.name IS 'Its name as most pages give it.';
COMMENT ON COLUMN sources.site IS 'Its registered domain, such as example.org. NULL where no page says one.';
COMMENT ON COLUMN sources.kind IS 'publisher, agency, aggregator or unknown.';

CREATE TABLE IF NOT EXISTS source_claims (
    source_id UUID NOT NULL,
    page_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    site VARCHAR,
    kind VARCHAR NOT NULL,
);
COMMENT ON TABLE source_claims IS 'One row is what one page says of a source that it names. A working table from which sources is made. Written by: clean.';
COMMENT ON COLUMN source_claims.source_id IS 'The source that is named (sources).';
COMMENT ON COLUMN source_claims.page_id IS 'The page that names it (pages).';
COMMENT ON COLUMN source_claims.name IS 'The name that the page gives it.';
COMMENT ON COLUMN source_claims.site IS 'Its registered domain as the page gives it. NULL where it gives none.';
COMMENT ON COLUMN source_claims.kind IS 'What the page shows it to be: publisher, agency, aggregator or unknown.';

CREATE TABLE IF NOT EXISTS credits (
    credit_id UUID NOT NULL,
    document_id UUID NOT NULL,
    source_id UUID,
    mention_id UUID,
    name VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    target_segment_no BIGINT,
    rights_text VARCHAR,
    page_start BIGINT,
    page_end BIGINT,
    span_text VARCHAR,
    metadata_pointer VARCHAR,
    method VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
);
COMMENT ON TABLE credits IS 'One row is someone who, the page says, made or owns something on it. Written by: clean.';
COMMENT ON COLUMN credits.credit_id IS 'Hash of the document, the relation and the place of the credit.';
COMMENT ON COLUMN credits.document_id IS 'The article that is credited (documents).';
COMMENT ON COLUMN credits.source_id IS 'The outlet or agency that is credited (sources). NULL where a person is, or where the name is of no known source.';
COMMENT ON COLUMN credits.mention_id IS 'The person or organisation at that place (mentions). NULL where none was recognised.';
COMMENT ON COLUMN credits.name IS 'Who is credited, in the words of the page.';
COMMENT ON COLUMN credits.relation IS 'written_by, reported_by, translated_by, distributed_by, via, copyright, photo_by or edited_by.';
COMMENT ON COLUMN credits.scope IS 'What the credit is for: text, image or page.';
COMMENT ON COLUMN credits.target_segment_no IS 'The block that is credited, such as a caption (segments of the same page). NULL where it is the whole article or page.';
COMMENT ON COLUMN credits.rights_text IS 'The sentence about rights, verbatim. NULL where there is none.';
COMMENT ON COLUMN credits.page_start IS 'First character of the evidence: code points of pages.text, from 0. NULL where it stands in no visible text.';
COMMENT ON COLUMN credits.page_end IS 'The offset behind its last character, exclusive. NULL where it stands in no visible text.';
COMMENT ON COLUMN credits.span_text IS 'The words at that place, verbatim. NULL where it stands in no visible text.';
COMMENT ON COLUMN credits.metadata_pointer IS 'Where in pages.metadata the evidence stands (RFC 6901). NULL where it stands in the text.';
COMMENT ON COLUMN credits.method IS 'The rule or model, with its version, that found the credit.';
COMMENT ON COLUMN credits.score IS 'How sure the method is, 0 to 1.';
