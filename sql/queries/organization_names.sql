-- Each organisation's most frequent spelling (a full name before an acronym), and whether an outlet bears it.
WITH spellings AS (
    SELECT
        organization_id,
        span_text AS name,
        count(*) AS mention_count,
    FROM mentions
    WHERE organization_id IS NOT NULL
    GROUP BY ALL
),

named AS (
    SELECT
        organization_id,
        first(name ORDER BY contains(name, ' ') DESC, mention_count DESC, length(name) DESC, name) AS name,
    FROM spellings
    GROUP BY organization_id
)

SELECT
    named.organization_id::VARCHAR,
    named.name,
    named.name IN (SELECT name FROM sources WHERE name IS NOT NULL) AS is_outlet,
FROM named
ORDER BY named.organization_id;
