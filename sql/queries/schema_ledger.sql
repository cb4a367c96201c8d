-- The table that says which migrations made a file; migrate() makes it before the first of them.
CREATE TABLE IF NOT EXISTS schema_migrations (
    number INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    applied_at TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE schema_migrations IS 'What made the tables of this file: a row a migration, and one for the macros and views together.';
COMMENT ON COLUMN schema_migrations.number IS 'The number in the name of the migration; 0 for the row of the macros and views.';
COMMENT ON COLUMN schema_migrations.name IS 'The name of the migration; ''macros and views'' for number 0.';
COMMENT ON COLUMN schema_migrations.sha256 IS 'SHA-256 of the words that were applied: an applied migration is never edited.';
COMMENT ON COLUMN schema_migrations.applied_at IS 'When it was applied.';
