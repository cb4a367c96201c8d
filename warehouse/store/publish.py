"""The file that readers open: always there, always whole, replaced in one step."""

import os
import shutil
from pathlib import Path

import duckdb

from warehouse.errors import WarehouseError
from warehouse.store.warehouse import Warehouse, open_database

READ_ONLY_MODE = 0o444
# Two files with equal answers hold the same work: every saved batch changes the ledger, every arrival the fetches.
STATE = """
SELECT
    (SELECT bit_xor(md5_number(concat_ws('|', stage, unit_id, input_sha256, version, outcome))) FROM stage_units),
    (SELECT count(*) FROM fetches),
    (SELECT count(*) FROM runs),
    (SELECT string_agg(sha256, ' ' ORDER BY number) FROM schema_migrations),
    (SELECT count(*) FROM decisions WHERE retired_at IS NULL),
    (SELECT count(*) FROM decisions)
"""


def is_published(warehouse: Warehouse) -> bool:
    """True where the published file holds what the writer's file holds."""
    if not warehouse.published_path.exists():
        return False
    try:
        reader = open_database(warehouse.published_path, read_only=True)
    except WarehouseError:
        return False  # a damaged published file is one that must be replaced
    with reader:
        try:
            return reader.execute(STATE).fetchall() == warehouse.rows(STATE)
        except duckdb.Error:
            return False  # made by an older version, without these tables


def publish(warehouse: Warehouse) -> Path:
    """Replace the published file by a copy of the writer's file, read-only; its path.

    The copy is made under another name in the same folder, flushed to disk and renamed: a reader sees the old file
    or the new one, and one that has the old file open keeps it. Raises WarehouseError where another program left its
    log beside the published file: DuckDB would read that log into the new file.
    """
    refuse_foreign_log(warehouse.published_path)
    warehouse.open()
    warehouse.close()
    for left in warehouse.directory.glob(".newshouse.*.part"):  # from a run that was killed here
        left.unlink()
    part = warehouse.directory / f".newshouse.{os.getpid()}.part"
    try:
        shutil.copyfile(warehouse.writer_path, part)
        part.chmod(READ_ONLY_MODE)
        _flush(part)
        part.replace(warehouse.published_path)
        _flush(warehouse.directory)
    finally:
        part.unlink(missing_ok=True)
    return warehouse.published_path


def refuse_foreign_log(path: Path) -> None:
    """Raise WarehouseError where a log lies beside the published file, which is never written in place."""
    log = path.with_name(path.name + ".wal")
    if log.exists():
        raise WarehouseError(
            f"{log} is the log of another program and would change what readers see:"
            " close that program, then move the file away"
        )


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
