-- True for a credit that gives the text to another outlet than the one that shows it: any of text and maker where the
-- showing outlet is known; only 'via' and 'distributed by' where it is not, since a rights line may be the page's own.
CREATE OR REPLACE MACRO is_external_credit(relation, scope, credited_source_id, showing_source_id) AS
    scope = 'text'
    AND credited_source_id IS NOT NULL
    AND credited_source_id IS DISTINCT FROM showing_source_id
    AND (
        relation IN ('via', 'distributed_by')
        OR (showing_source_id IS NOT NULL AND relation IN ('reported_by', 'written_by', 'copyright'))
    );

COMMENT ON MACRO is_external_credit IS 'True for a credit that gives a text to another outlet than the one that shows it.';
