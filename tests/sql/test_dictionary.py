"""The committed dictionary is the one that the database gives, and leaves no table or column without words."""

from importlib import resources

import duckdb
import pytest

from warehouse.store.dictionary import read_severity, render_dictionary
from warehouse.store.migrate import migrate
from warehouse.store.sql_files import SqlFile, read_sql_files


@pytest.fixture(scope="module")
def migrated() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    migrate(connection)
    return connection


def test_committed_dictionary_is_what_the_database_gives(migrated: duckdb.DuckDBPyConnection) -> None:
    committed = (resources.files("sql") / "README.md").read_text("utf-8")
    assert committed == render_dictionary(migrated), "run: python -m warehouse.store.dictionary > sql/README.md"


def test_every_table_view_column_and_macro_has_a_comment(migrated: duckdb.DuckDBPyConnection) -> None:
    bare = migrated.execute(
        """
        SELECT table_name FROM duckdb_tables() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT function_name FROM duckdb_functions() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL
        """
    ).fetchall()
    assert bare == []


def test_columns_of_views_stand_in_the_dictionary(migrated: duckdb.DuckDBPyConnection) -> None:
    text = render_dictionary(migrated)
    section = text[text.index("### quotes_by_person") :]
    assert "| person_name | VARCHAR | The full name of that person." in section[: section.index("\n### ")]


def test_example_queries_run(migrated: duckdb.DuckDBPyConnection) -> None:
    text = render_dictionary(migrated)
    queries = text[text.index("```sql") + 6 : text.index("```\n\n-")].strip().splitlines()
    assert len(queries) == 3
    for query in queries:
        assert migrated.execute(query).fetchall() == []


def test_a_table_of_no_migration_is_listed_last(migrated: duckdb.DuckDBPyConnection) -> None:
    text = render_dictionary(migrated)
    assert text.index("### id_aliases") < text.index("### schema_migrations") < text.index("## Views")


def test_every_check_begins_with_its_severity_and_its_sentence() -> None:
    for check in read_sql_files("checks"):
        assert read_severity(check) in ("error", "warning")
        assert check.text.splitlines()[1].startswith("-- One bad row is "), check.name


def test_a_check_without_severity_is_refused() -> None:
    with pytest.raises(ValueError, match="severity"):
        read_severity(SqlFile("names_are_nice", "SELECT 1"))


def test_nothing_in_the_sql_is_missing_in_ducklake() -> None:
    lacking = ("PRIMARY KEY", "REFERENCES ", "CHECK (", " ENUM", "SEQUENCE", "ON CONFLICT", "CREATE INDEX", " DEFAULT ")
    for folder in ("migrations", "macros", "views", "checks"):
        for file in read_sql_files(folder):
            statements = "\n".join(line for line in file.text.splitlines() if not line.startswith(("--", "COMMENT")))
            assert [word for word in lacking if word in statements.upper()] == [], file.name
