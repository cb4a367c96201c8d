-- A text that stands in more versions than a telling fingerprint may is found by the one of them that stands for all.

ALTER TABLE stop_fingerprints ADD COLUMN IF NOT EXISTS anchor_key BIGINT;
COMMENT ON COLUMN stop_fingerprints.anchor_key IS 'The least key of the texts that have it (signatures.text_key): the one text with which it still pairs each of them.';
