-- What arrived: fetches, the bytes that were accepted (captures) and the visible text that was read from them (pages).

CREATE TABLE IF NOT EXISTS fetches (
    fetch_id UUID NOT NULL,
    capture_id UUID,
    run_id UUID NOT NULL,
    locator VARCHAR NOT NULL,
    url VARCHAR,
    fetched_at TIMESTAMPTZ NOT NULL,
    http_status INTEGER,
    outcome VARCHAR NOT NULL,
    reason VARCHAR,
);
COMMENT ON TABLE fetches IS 'One row is an arrival, also when it was refused. History: not the same on every machine. Written by: ingest.';
COMMENT ON COLUMN fetches.fetch_id IS 'Id of the arrival. The same file with the same time of writing is the same fetch.';
COMMENT ON COLUMN fetches.capture_id IS 'The bytes that arrived (captures). NULL where they were refused.';
COMMENT ON COLUMN fetches.run_id IS 'The run that first saw this arrival (runs).';
COMMENT ON COLUMN fetches.locator IS 'Where it was read: the URL, or the path below the input that was named, with #row where a file holds many.';
COMMENT ON COLUMN fetches.url IS 'The normalised URL under which the page stood. NULL where the input did not say.';
COMMENT ON COLUMN fetches.fetched_at IS 'When it arrived: the time of the download, of the WARC record, or when a local file was last written.';
COMMENT ON COLUMN fetches.http_status IS 'The status of the HTTP answer. NULL for local files.';
COMMENT ON COLUMN fetches.outcome IS 'new (a capture not seen before), unchanged (a capture that was there), or rejected.';
COMMENT ON COLUMN fetches.reason IS 'Why it was rejected, as one sentence. NULL otherwise.';

CREATE TABLE IF NOT EXISTS captures (
    capture_id UUID NOT NULL,
    url VARCHAR,
    source_id UUID,
    media_type VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    byte_count BIGINT NOT NULL,
);
COMMENT ON TABLE captures IS 'One row is the bytes that were accepted, once for each pair of URL and content. Written by: ingest.';
COMMENT ON COLUMN captures.capture_id IS 'Hash of the normalised URL (or nothing) and content_sha256.';
COMMENT ON COLUMN captures.url IS 'The normalised URL under which the bytes stood. NULL where no arrival said one.';
COMMENT ON COLUMN captures.source_id IS 'The outlet (sources) that the input named for these bytes. NULL where it named none.';
COMMENT ON COLUMN captures.media_type IS 'Sniffed from the content, never from the name: text/html, text/plain or application/vnd.newshouse.record+json.';
COMMENT ON COLUMN captures.content_sha256 IS 'SHA-256 of the bytes, 64 hexadecimal digits. It is also the name of the file below raw/.';
COMMENT ON COLUMN captures.byte_count IS 'How many bytes arrived, before they were compressed for raw/.';

CREATE TABLE IF NOT EXISTS pages (
    page_id UUID NOT NULL,
    text VARCHAR NOT NULL,
    text_sha256 VARCHAR NOT NULL,
    language VARCHAR,
    metadata JSON NOT NULL,
    reader_version VARCHAR NOT NULL,
);
COMMENT ON TABLE pages IS 'One row is the whole visible text of a capture. All offsets named page_start and page_end count in its text. Written by: clean.';
COMMENT ON COLUMN pages.page_id IS 'Id of the page, equal to the capture_id of its capture.';
COMMENT ON COLUMN pages.text IS 'The decoded file, untouched, where it is text. For HTML the visible text in reading order, blocks ending in a newline.';
COMMENT ON COLUMN pages.text_sha256 IS 'SHA-256 of the UTF-8 of text, 64 hexadecimal digits.';
COMMENT ON COLUMN pages.language IS 'Language of the text, ISO 639-1. NULL where it was not recognised.';
COMMENT ON COLUMN pages.metadata IS 'What the page says invisibly (JSON-LD, meta elements, link elements, mapped columns) as one JSON object. Every metadata_pointer points into it.';
COMMENT ON COLUMN pages.reader_version IS 'The reader that made the text, with its version.';
