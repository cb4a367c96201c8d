-- What the evidence for recurring boilerplate is made of, and which kept blocks of a page it says are none of its article.

ALTER TABLE templates ADD COLUMN IF NOT EXISTS form VARCHAR;
COMMENT ON COLUMN templates.form IS 'How its instances are alike: exact (the same line), masked (the same line but for digits and names), prefix (the same first words before a colon or bar). NULL where it was not told.';

CREATE TABLE IF NOT EXISTS page_lines (
    page_id UUID NOT NULL,
    page_start BIGINT NOT NULL,
    source_id UUID,
    cluster_key UBIGINT NOT NULL,
    address_key UBIGINT NOT NULL,
    exact_key UBIGINT NOT NULL,
    masked_key UBIGINT,
    prefix_key UBIGINT,
    rule_kind VARCHAR NOT NULL,
    rule_role VARCHAR NOT NULL,
);
COMMENT ON TABLE page_lines IS 'One row is a block of a page as hashes, by which blocks that recur are found. A working table. Written by: clean.';
COMMENT ON COLUMN page_lines.page_id IS 'The page that the block stands on (pages).';
COMMENT ON COLUMN page_lines.page_start IS 'Its first character: code points of pages.text, from 0.';
COMMENT ON COLUMN page_lines.source_id IS 'The source of the page''s capture. NULL where it is unknown.';
COMMENT ON COLUMN page_lines.cluster_key IS 'The least hash of the page''s lines of prose: mostly equal for two versions of one text, so that these count once.';
COMMENT ON COLUMN page_lines.address_key IS 'Hash of the page''s address, or of its id where it has none: versions at one address count once, too.';
COMMENT ON COLUMN page_lines.exact_key IS 'Hash of the block''s words in lower case.';
COMMENT ON COLUMN page_lines.masked_key IS 'Hash of the words with digits and names masked. NULL where too few words would be left.';
COMMENT ON COLUMN page_lines.prefix_key IS 'Hash of the first words before a colon, bar or dash of a short line. NULL where it has none.';
COMMENT ON COLUMN page_lines.rule_kind IS 'The kind that rules give the block without any template: templates are made of these, and so do not depend on themselves.';
COMMENT ON COLUMN page_lines.rule_role IS 'The role that rules give it without any template.';

CREATE TABLE IF NOT EXISTS page_furniture (
    page_id UUID NOT NULL,
    page_start BIGINT NOT NULL,
    template_id UUID NOT NULL,
    form VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
);
COMMENT ON TABLE page_furniture IS 'One row is a block that rules would keep as text and a template shows to be furniture: cleaning reads it, and a page whose rows change is due again. A working table. Written by: clean (templates).';
COMMENT ON COLUMN page_furniture.page_id IS 'The page that the block stands on (pages).';
COMMENT ON COLUMN page_furniture.page_start IS 'Its first character: code points of pages.text, from 0.';
COMMENT ON COLUMN page_furniture.template_id IS 'The template that it is an instance of (templates).';
COMMENT ON COLUMN page_furniture.form IS 'The form of that template.';
COMMENT ON COLUMN page_furniture.kind IS 'The kind of that template, which the block gets.';
