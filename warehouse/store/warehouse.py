"""The private database of a warehouse folder: one writer, transactions, rows in and out."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from warehouse.errors import WarehouseError
from warehouse.store.migrate import migrate

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

WRITER_NAME = "writer.duckdb"
PUBLISHED_NAME = "newshouse.duckdb"


class Warehouse:
    """The writer's database of a folder; the connection opens on first use and can be closed for a while.

    `memory_mib` bounds what the database holds in memory; without it, it takes up to four fifths of the machine's.
    """

    def __init__(self, directory: Path, memory_mib: int | None = None) -> None:
        self.directory = directory
        self.memory_mib = memory_mib
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._depth = 0

    @property
    def writer_path(self) -> Path:
        """The private file that runs write to."""
        return self.directory / WRITER_NAME

    @property
    def published_path(self) -> Path:
        """The file that readers open."""
        return self.directory / PUBLISHED_NAME

    @property
    def raw(self) -> Path:
        """The folder of accepted bytes."""
        return self.directory / "raw"

    @property
    def rejects(self) -> Path:
        """The folder of refused bytes."""
        return self.directory / "rejects"

    @property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """The open connection. Raises WarehouseError where the file cannot be opened or is of a newer version."""
        return self._connection or self.open()

    def open(self) -> duckdb.DuckDBPyConnection:
        """Open the file where it is not open, made and migrated where needed; raises as `connection` does."""
        if self._connection is None:
            connection = open_database(self.writer_path)
            if self.memory_mib is not None:
                connection.execute(f"SET memory_limit = '{self.memory_mib}MiB'")
            migrate(connection)
            self._connection = connection
        return self._connection

    def close(self) -> None:
        """Write the log into the file and let go of it."""
        if self._connection is not None:
            self._connection.execute("CHECKPOINT")
            self._connection.close()
            self._connection = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a transaction inside another is part of the outer one."""
        if self._depth:
            yield
            return
        self.connection.execute("BEGIN")
        self._depth = 1
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        else:
            self.connection.execute("COMMIT")
        finally:
            self._depth = 0

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run a statement; the number of rows that it changed, where it changes rows."""
        result = self.connection.execute(sql, list(parameters)) if parameters else self.connection.execute(sql)
        row = result.fetchone() if result.description else None
        return int(row[0]) if row and isinstance(row[0], int) else 0

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a query gives, as tuples; UUIDs as their text."""
        result = self.connection.execute(sql, list(parameters)) if parameters else self.connection.execute(sql)
        return result.fetchall()

    def stream(self, sql: str, size: int = 1000) -> Iterator[tuple[Any, ...]]:
        """What a query gives, as tuples, without holding them all; no other query may run before the last row."""
        result = self.connection.execute(sql)
        while rows := result.fetchmany(size):
            yield from rows

    def insert(self, table: str, records: Iterable[object]) -> int:
        """Append records (frozen dataclasses) to the table of the same columns; how many there were."""
        frame = to_arrow(records)
        if frame is None:
            return 0
        self.connection.register("incoming", frame)
        try:
            self.connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM incoming")
        finally:
            self.connection.unregister("incoming")
        return int(frame.num_rows)

    def columns(self, sql: str, parameters: Sequence[object] = ()) -> "list[npt.NDArray[np.int64]]":
        """What a query of whole numbers gives, a column at a time: millions of rows without a Python object each."""
        result = self.connection.execute(sql, list(parameters)) if parameters else self.connection.execute(sql)
        return [column.astype("int64") for column in result.fetchnumpy().values()]

    @contextmanager
    def frame(self, name: str, columns: "Mapping[str, Sequence[object] | npt.NDArray[np.int64]]") -> Iterator[str]:
        """A temporary table of text columns, and BIGINT ones for arrays: values from Python for a query."""
        import pyarrow as pa  # where rows are written: commands that only read start twice as fast without it

        table = pa.table(
            {
                column: pa.array(list(values), pa.string()) if isinstance(values, Sequence) else pa.array(values)
                for column, values in columns.items()
            }
        )
        self.connection.register("incoming_frame", table)
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT * FROM incoming_frame")
        self.connection.unregister("incoming_frame")
        try:
            yield name
        finally:
            self.connection.execute(f"DROP TABLE IF EXISTS {name}")

    @contextmanager
    def id_list(self, ids: Iterable[str], name: str = "unit_ids") -> Iterator[str]:
        """A temporary table of one UUID column `id`, for joins; its name."""
        with self.frame(f"{name}_text", {"id": sorted(set(ids))}):
            self.connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT id::UUID AS id FROM {name}_text")
        try:
            yield name
        finally:
            self.connection.execute(f"DROP TABLE IF EXISTS {name}")


def open_database(path: Path, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A connection in UTC that loads and fetches no extensions. Raises WarehouseError with the mend where it fails."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    try:
        connection = duckdb.connect(str(path), read_only=read_only, config=config)
    except duckdb.Error as error:
        raise WarehouseError(explain_open_failure(path, error)) from error
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def explain_open_failure(path: Path, error: Exception) -> str:
    """One sentence on why a database file does not open, and what to do about it."""
    words = str(error).splitlines()[0]
    if "lock" in words.lower():
        return f"{path} is open in another program: close it there, and use {PUBLISHED_NAME} for reading"
    if path.exists() and not os.access(path, os.R_OK):
        return f"{path} cannot be read: give yourself the right to read it"
    log = path.with_name(path.name + ".wal")
    beside = f", or move away {log.name} beside it if that is not its own" if log.exists() else ""
    return f"{path} cannot be opened as a DuckDB database ({words}): restore it from a copy{beside}"


def to_arrow(records: Iterable[object]) -> "pa.Table | None":
    """The records as one column a field; None where there are none."""
    import pyarrow as pa

    listed = list(records)
    if not listed:
        return None
    columns = {}
    for field in fields(listed[0]):  # type: ignore[arg-type]
        values = [getattr(record, field.name) for record in listed]
        # a column of type null cannot be inserted into every type; text can
        is_empty = all(value is None for value in values)
        columns[field.name] = pa.array(values, pa.string() if is_empty else None)
    return pa.table(columns)
