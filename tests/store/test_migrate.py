"""Migrations go forward only, and an edited one is refused."""

import duckdb
import pytest

from warehouse.errors import WarehouseError
from warehouse.store.migrate import migrate
from warehouse.store.sql_files import SqlFile, order_views, read_sql_files

MIGRATIONS = read_sql_files("migrations")


def test_a_second_time_nothing_changes() -> None:
    with duckdb.connect() as connection:
        assert migrate(connection)
        assert not migrate(connection)


def test_each_migration_is_recorded_with_its_hash() -> None:
    with duckdb.connect() as connection:
        migrate(connection)
        recorded = connection.execute("SELECT name, sha256 FROM schema_migrations WHERE number > 0 ORDER BY number")
        assert recorded.fetchall() == [(file.name, file.sha256) for file in MIGRATIONS]


def test_migrations_are_numbered_from_one_without_a_gap() -> None:
    assert [int(file.name[:4]) for file in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_an_edited_migration_is_refused() -> None:
    first = MIGRATIONS[0]
    with duckdb.connect() as connection:
        migrate(connection)
        edited = (SqlFile(first.name, first.text + "\n-- a word more"), *MIGRATIONS[1:])
        with pytest.raises(WarehouseError, match=f"{first.name} was edited"):
            migrate(connection, edited)


def test_a_warehouse_of_a_newer_version_is_refused() -> None:
    with duckdb.connect() as connection:
        migrate(connection, (*MIGRATIONS, SqlFile("9999_from_the_future", "CREATE TABLE later (name VARCHAR);")))
        with pytest.raises(WarehouseError, match=r"newer version.*9999_from_the_future"):
            migrate(connection)


def test_a_migration_that_fails_leaves_nothing_behind() -> None:
    bad = SqlFile("9998_bad", "CREATE TABLE half (name VARCHAR); SELECT nothing_of_this_name;")
    with duckdb.connect() as connection:
        with pytest.raises(WarehouseError, match="9998_bad could not be applied"):
            migrate(connection, (*MIGRATIONS, bad))
        assert connection.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'half'").fetchone() == (0,)
        assert migrate(connection)  # the macros and views, which come last


def test_documents_of_an_older_warehouse_are_articles() -> None:
    older = [file for file in MIGRATIONS if file.name < "0012"]
    with duckdb.connect() as connection:
        for file in older:
            connection.execute(file.text)
        connection.execute(
            "INSERT INTO documents (document_id, article_id, page_id, text, text_folded_sha256, passages_sha256, word_count)"
            " VALUES (uuid(), uuid(), uuid(), '', '', '', 0)"
        )
        for file in MIGRATIONS[len(older) :]:
            connection.execute(f"BEGIN; {file.text} COMMIT")
        assert connection.execute("SELECT form FROM documents").fetchall() == [("article",)]


def test_views_come_after_what_they_read() -> None:
    views = (
        SqlFile("a_outer", "-- Reads: b_inner, documents\n"),
        SqlFile("b_inner", "-- Reads: c_core\n"),
        SqlFile("c_core", "-- Reads: documents\n"),
    )
    assert [view.name for view in order_views(views)] == ["c_core", "b_inner", "a_outer"]
