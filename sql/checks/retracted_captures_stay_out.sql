-- severity: error
-- One bad row is a capture that is here though it, or its URL, was retracted.
SELECT
    captures.capture_id,
    captures.url,
    retractions.retraction_id,
    retractions.reason,
FROM captures
JOIN retractions ON retractions.capture_id = captures.capture_id
    OR (retractions.capture_id IS NULL AND retractions.url = captures.url);
