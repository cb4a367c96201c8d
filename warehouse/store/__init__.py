"""The database and the files beside it: the only room that imports duckdb."""
