-- One row a source, made from what all pages claim of it: the name that most pages give, its site, the surest kind.
INSERT INTO sources BY NAME
WITH names AS (
    SELECT
        source_id,
        name,
        count(DISTINCT page_id) AS page_count,
    FROM source_claims
    GROUP BY ALL
),

named AS (
    SELECT
        source_id,
        first(name ORDER BY page_count DESC, name) AS name,
    FROM names
    GROUP BY source_id
),

kinds AS (
    SELECT
        source_id,
        min(site) AS site,
        first(kind ORDER BY list_position(['agency', 'aggregator', 'publisher', 'unknown'], kind)) AS kind,
    FROM source_claims
    GROUP BY source_id
)

SELECT
    named.source_id,
    named.name,
    kinds.site,
    kinds.kind,
FROM named
JOIN kinds USING (source_id)
ORDER BY named.source_id;
