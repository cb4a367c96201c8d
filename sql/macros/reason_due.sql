-- Why a unit is due, from what the ledger says was done (NULL where nothing was) and what is so at present.
-- NULL where the unit is settled. Without a present version (the stage never ran here) only new and changed input count.
CREATE OR REPLACE MACRO reason_due(done_input, present_input, done_version, present_version) AS
    CASE
        WHEN done_input IS NULL THEN 'new'
        WHEN done_input <> present_input THEN 'input changed'
        WHEN done_version <> present_version THEN 'version changed'
    END;

COMMENT ON MACRO reason_due IS 'new, input changed or version changed. NULL where the ledger shows the unit as settled.';
