-- severity: warning
-- One bad row is a publisher or aggregator that no page gives a site of, so that only its name tells it apart.
SELECT
    source_id,
    name,
    kind,
FROM sources
WHERE site IS NULL AND kind IN ('publisher', 'aggregator');
