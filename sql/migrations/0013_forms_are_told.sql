-- By itself: DuckDB refuses this in the transaction that filled the column.
ALTER TABLE documents ALTER COLUMN form SET NOT NULL;
