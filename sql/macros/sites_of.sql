-- The host of a URL and every domain above it, longest first: 'https://a.b.example/x' gives [a.b.example, b.example, example].
-- A source is known by its registered domain (sources.site), which is one of them. Empty where the URL has no host.
CREATE OR REPLACE MACRO sites_of(url) AS
    list_transform(
        generate_series(1, len(string_split(regexp_extract(url, '^\w[\w+.-]*://(?:[^/?#@]*@)?([^/?#:]+)', 1), '.'))),
        lambda i: lower(array_to_string(
            string_split(regexp_extract(url, '^\w[\w+.-]*://(?:[^/?#@]*@)?([^/?#:]+)', 1), '.')[i:], '.'))
    );

COMMENT ON MACRO sites_of IS 'The host of a URL and every domain above it, longest first.';
