-- severity: error
-- One bad row is a page whose text_sha256 is not the hash of its text.
SELECT
    page_id,
    text_sha256,
    sha256(text) AS expected_sha256,
FROM pages
WHERE text_sha256 <> sha256(text);
