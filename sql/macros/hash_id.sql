-- The id that warehouse.ids.new_id gives for the same parts: hash_id(['document', page_id::VARCHAR, '0']).
-- Parts are texts, the first is the kind; they are joined by U+001F, hashed by SHA-256, and 128 bits are kept.
CREATE OR REPLACE MACRO hash_id(parts) AS
    substring(sha256(array_to_string(parts, chr(31))), 1, 32)::UUID;

COMMENT ON MACRO hash_id IS 'The id made of a kind and its parts, a list of texts. The same value as warehouse.ids.new_id gives.';
