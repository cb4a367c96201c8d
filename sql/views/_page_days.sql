-- A page with its source and the day on which it first arrived.
-- Grain: page_id
-- Reads: pages, captures, fetches
CREATE OR REPLACE VIEW _page_days AS
SELECT
    pages.page_id,
    captures.source_id,
    min(fetches.fetched_at)::DATE AS first_fetched_date,
FROM pages
JOIN captures ON captures.capture_id = pages.page_id
LEFT JOIN fetches ON fetches.capture_id = pages.page_id
GROUP BY pages.page_id, captures.source_id;

COMMENT ON VIEW _page_days IS 'One row is a page with its source and the day on which it first arrived.';
COMMENT ON COLUMN _page_days.page_id IS 'The page (pages).';
COMMENT ON COLUMN _page_days.source_id IS 'The source of its capture. NULL where it is unknown.';
COMMENT ON COLUMN _page_days.first_fetched_date IS 'The day of its first arrival, UTC. NULL where no arrival is on record.';
