-- What a document is: an article, a brief, or the main text of a page that is no article.
ALTER TABLE documents ADD COLUMN form VARCHAR;
UPDATE documents SET form = 'article';
COMMENT ON COLUMN documents.form IS 'article (40 words of prose or more), brief (less, published with a day of its own: a post, a picture with its caption; or a text of one to three whole paragraphs and nothing else) or page (the main text of a page that is no article: a product, a list, a forum, a front page). A page is no witness: it has no origin, story, mentions, quotes or events.';
COMMENT ON TABLE documents IS 'One row is one article as one page gave it, or, where form says so, a brief or the main text of a page that is no article. A page can hold several. Written by: clean, and origin_id and story_id by: dedupe.';
