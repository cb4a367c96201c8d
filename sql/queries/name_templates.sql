-- Each removed block gets the template that it is an instance of, or loses it; rows that are right stay untouched.
UPDATE segments
SET template_id = right_ones.template_id
FROM (
    SELECT removed.page_id, removed.segment_no, hits.template_id
    FROM segments AS removed
    LEFT JOIN template_hits AS hits ON hits.page_id = removed.page_id AND hits.page_start = removed.page_start
    WHERE removed.role = 'boilerplate' AND removed.template_id IS DISTINCT FROM hits.template_id
) AS right_ones
WHERE segments.page_id = right_ones.page_id AND segments.segment_no = right_ones.segment_no;
