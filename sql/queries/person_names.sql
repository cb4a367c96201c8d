-- Each person's most frequent spelling, and what documents cut the name to, most often first.
WITH spellings AS (
    SELECT
        person_id,
        span_text AS name,
        count(*) AS mention_count,
    FROM mentions
    WHERE person_id IS NOT NULL
        AND form = 'name'
    GROUP BY ALL
),

shorts AS (
    SELECT
        person_id,
        span_text AS short_name,
        count(*) AS mention_count,
    FROM mentions
    WHERE person_id IS NOT NULL
        AND form = 'short'
    GROUP BY ALL
),

cuts AS (
    SELECT
        person_id,
        list(short_name ORDER BY mention_count DESC, short_name) AS shorts,
    FROM shorts
    GROUP BY person_id
)

SELECT
    spellings.person_id::VARCHAR,
    first(spellings.name ORDER BY spellings.mention_count DESC, length(spellings.name) DESC, spellings.name),
    coalesce(any_value(cuts.shorts), []),
FROM spellings
LEFT JOIN cuts ON cuts.person_id = spellings.person_id
GROUP BY spellings.person_id
ORDER BY spellings.person_id;
