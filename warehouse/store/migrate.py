"""Brings a warehouse file to the tables, macros and views of this version."""

from collections.abc import Sequence

import duckdb

from warehouse.errors import WarehouseError
from warehouse.ids import sha256_hex
from warehouse.store.sql_files import SqlFile, order_views, read_query, read_sql_files

VIEWS_NUMBER = 0
VIEWS_NAME = "macros and views"


def migrate(connection: duckdb.DuckDBPyConnection, migrations: Sequence[SqlFile] | None = None) -> bool:
    """Apply what is missing, in one transaction a file; True where anything changed.

    Views and macros are made anew when any of their files changed. Raises WarehouseError where the file is of a newer
    version, or was made by a migration whose words have changed since.
    """
    files = read_sql_files("migrations") if migrations is None else migrations
    applied = _applied(connection)
    _refuse_unknown(applied, files)
    changed = False
    for file in files:
        if _number(file) not in applied:
            _apply(connection, file.text, _number(file), file.name, file.sha256)
            changed = True
    macros, views = read_sql_files("macros"), order_views(read_sql_files("views"))
    derived = "\n".join(file.text for file in (*macros, *views))
    if changed or applied.get(VIEWS_NUMBER, ("", ""))[1] != sha256_hex(derived):
        _apply(connection, derived, VIEWS_NUMBER, VIEWS_NAME, sha256_hex(derived))
        changed = True
    return changed


def _applied(connection: duckdb.DuckDBPyConnection) -> dict[int, tuple[str, str]]:
    exists = connection.execute(
        "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_migrations'"
    ).fetchone()
    if not exists or not exists[0]:
        return {}
    rows = connection.execute("SELECT number, name, sha256 FROM schema_migrations").fetchall()
    return {number: (name, sha256) for number, name, sha256 in rows}


def _refuse_unknown(applied: dict[int, tuple[str, str]], files: Sequence[SqlFile]) -> None:
    known = {_number(file): file for file in files}
    for number, (name, sha256) in sorted(applied.items()):
        if number == VIEWS_NUMBER:
            continue
        if number not in known:
            raise WarehouseError(
                f"the warehouse is of a newer version (it has migration {name}, this program knows up to"
                f" {max(known, default=0):04d}): install that version of newshouse, or use another --warehouse"
            )
        if known[number].sha256 != sha256:
            raise WarehouseError(
                f"migration {name} was edited after this warehouse was made with it: put the old words back and add a"
                " new migration, or make a new warehouse from raw/"
            )


def _apply(connection: duckdb.DuckDBPyConnection, text: str, number: int, name: str, sha256: str) -> None:
    connection.execute("BEGIN")
    try:
        connection.execute(read_query("schema_ledger") + text)
        connection.execute("DELETE FROM schema_migrations WHERE number = ?", [number])
        connection.execute("INSERT INTO schema_migrations VALUES (?, ?, ?, now())", [number, name, sha256])
        connection.execute("COMMIT")
    except duckdb.Error as error:
        connection.execute("ROLLBACK")
        raise WarehouseError(f"{name} could not be applied to the warehouse: {error}") from error


def _number(file: SqlFile) -> int:
    return int(file.name.split("_", 1)[0])
