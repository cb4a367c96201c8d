-- What was done and decided: the work ledger, runs, decisions about identity, retractions and where old ids went.

CREATE TABLE IF NOT EXISTS stage_units (
    stage VARCHAR NOT NULL,
    unit_id UUID NOT NULL,
    input_sha256 VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    reason VARCHAR,
    run_id UUID NOT NULL,
);
COMMENT ON TABLE stage_units IS 'One row is what a stage did last with a unit. What is not shown here as settled with the present input and version is due. Written by: every stage.';
COMMENT ON COLUMN stage_units.stage IS 'The stage or one of its steps: clean, sources, dedupe, align, origins, spans, enrich, people, check, …';
COMMENT ON COLUMN stage_units.unit_id IS 'What was worked on: a capture_id for clean, a document_id for dedupe and enrich, an alignment_id for align, a derivation_id for spans, one fixed id for steps over everything.';
COMMENT ON COLUMN stage_units.input_sha256 IS 'SHA-256 of the input that the stage read, 64 hexadecimal digits.';
COMMENT ON COLUMN stage_units.version IS 'The version of the stage that did the work (stage_versions has the present one).';
COMMENT ON COLUMN stage_units.outcome IS 'done or rejected. Both settle the unit until its input or the version changes.';
COMMENT ON COLUMN stage_units.reason IS 'Why the unit was rejected, as one sentence. NULL where it was done.';
COMMENT ON COLUMN stage_units.run_id IS 'The run that did the work (runs).';

CREATE TABLE IF NOT EXISTS stage_versions (
    stage VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
);
COMMENT ON TABLE stage_versions IS 'One row is a stage with its present version. A working table that the todo views compare with. Written by: every run at its start.';
COMMENT ON COLUMN stage_versions.stage IS 'The stage or step, as in stage_units.';
COMMENT ON COLUMN stage_versions.version IS 'Its present version. A new one makes every unit of the stage due.';

CREATE TABLE IF NOT EXISTS runs (
    run_id UUID NOT NULL,
    started_at TIMESTAMPTZ NOT NULL,
    finished_at TIMESTAMPTZ,
    status VARCHAR NOT NULL,
    parameters JSON NOT NULL,
    versions JSON NOT NULL,
    counts JSON,
);
COMMENT ON TABLE runs IS 'One row is a run of one or more stages. History: not the same on every machine. Written by: every run.';
COMMENT ON COLUMN runs.run_id IS 'Id of the run.';
COMMENT ON COLUMN runs.started_at IS 'When it started.';
COMMENT ON COLUMN runs.finished_at IS 'When it ended. NULL while it runs, or where it was killed.';
COMMENT ON COLUMN runs.status IS 'running, done or failed.';
COMMENT ON COLUMN runs.parameters IS 'What it was asked to do, as one JSON object.';
COMMENT ON COLUMN runs.versions IS 'The versions of the stages, libraries and models that it used, as one JSON object.';
COMMENT ON COLUMN runs.counts IS 'How many units each stage did and rejected, as one JSON object. NULL while it runs, or where it was killed.';

CREATE TABLE IF NOT EXISTS decisions (
    decision_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    left_id UUID NOT NULL,
    right_id UUID NOT NULL,
    verdict VARCHAR NOT NULL,
    score DOUBLE,
    decided_by VARCHAR NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL,
    retired_at TIMESTAMPTZ,
);
COMMENT ON TABLE decisions IS 'One row is what a person or a rule decided about two leaf ids (mentions, documents, quotes, event mentions). A new decision retires the old row.';
COMMENT ON COLUMN decisions.decision_id IS 'Id of the decision.';
COMMENT ON COLUMN decisions.kind IS 'What the two ids are: mention, document, quote or event_mention.';
COMMENT ON COLUMN decisions.left_id IS 'The lower of the two ids.';
COMMENT ON COLUMN decisions.right_id IS 'The higher of the two ids.';
COMMENT ON COLUMN decisions.verdict IS 'same, not same or possible.';
COMMENT ON COLUMN decisions.score IS 'How sure it is, 0 to 1. NULL where a person decided without saying.';
COMMENT ON COLUMN decisions.decided_by IS 'The person, or the rule with its version.';
COMMENT ON COLUMN decisions.decided_at IS 'When it was decided.';
COMMENT ON COLUMN decisions.retired_at IS 'When a newer decision took its place. NULL while it holds.';

CREATE TABLE IF NOT EXISTS retractions (
    retraction_id UUID NOT NULL,
    capture_id UUID,
    url VARCHAR,
    reason VARCHAR NOT NULL,
    retracted_by VARCHAR NOT NULL,
    retracted_at TIMESTAMPTZ NOT NULL,
);
COMMENT ON TABLE retractions IS 'One row is a capture or URL that was taken out and must not come back.';
COMMENT ON COLUMN retractions.retraction_id IS 'Id of the retraction.';
COMMENT ON COLUMN retractions.capture_id IS 'The capture that was taken out. It is no longer in captures. NULL where a URL is barred.';
COMMENT ON COLUMN retractions.url IS 'The normalised URL that is barred. NULL where only one capture is.';
COMMENT ON COLUMN retractions.reason IS 'Why, as one sentence.';
COMMENT ON COLUMN retractions.retracted_by IS 'Who decided it.';
COMMENT ON COLUMN retractions.retracted_at IS 'When it was decided.';

CREATE TABLE IF NOT EXISTS id_aliases (
    kind VARCHAR NOT NULL,
    old_id UUID NOT NULL,
    new_id UUID NOT NULL,
    run_id UUID NOT NULL,
);
COMMENT ON TABLE id_aliases IS 'One row is where an old id of a group went when a merge or split changed it. History: not the same on every machine.';
COMMENT ON COLUMN id_aliases.kind IS 'What the ids are of: person, organization, origin, story, quote_family or event.';
COMMENT ON COLUMN id_aliases.old_id IS 'The id that went.';
COMMENT ON COLUMN id_aliases.new_id IS 'The id to use instead.';
COMMENT ON COLUMN id_aliases.run_id IS 'The run that made the change (runs).';
