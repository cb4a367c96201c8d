"""What the language model said of lines, kept beside the warehouse: a cache, which may be deleted at any time.

It lies in a file of its own, because readers have no use for it and the published file would carry it along.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

FILE_NAME = "readings.sqlite"
VARIABLES = 500  # a question names at most so many keys
SCHEMA = """
CREATE TABLE IF NOT EXISTS readings (version TEXT, key TEXT, content BLOB, PRIMARY KEY (version, key)) WITHOUT ROWID
"""


class ReadingStore:
    """Packed readings by model version and line, in a folder's cache file."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / FILE_NAME

    def load(self, version: str, keys: Iterable[str]) -> dict[str, bytes]:
        """The readings that are kept, of those asked for."""
        wanted = sorted(set(keys))
        if not self.path.exists():
            return {}
        found: dict[str, bytes] = {}
        with closing(self._open()) as connection:
            for start in range(0, len(wanted), VARIABLES):
                some = wanted[start : start + VARIABLES]
                marks = ", ".join("?" * len(some))
                query = f"SELECT key, content FROM readings WHERE version = ? AND key IN ({marks})"
                found.update(connection.execute(query, [version, *some]).fetchall())
        return found

    def save(self, version: str, readings: Mapping[str, bytes]) -> None:
        """Keep readings; those of other model versions go, since nothing asks for them again."""
        if not readings:
            return
        with closing(self._open()) as connection, connection:
            # two ranges of the key, because '<>' would look at every row that is kept
            connection.execute("DELETE FROM readings WHERE version < ?", [version])
            connection.execute("DELETE FROM readings WHERE version > ?", [version])
            connection.executemany(
                "INSERT OR IGNORE INTO readings VALUES (?, ?, ?)",
                [(version, key, content) for key, content in sorted(readings.items())],
            )

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path)
        # a cache that a crash spoils is made anew; waiting for the disk would cost more than it holds
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(SCHEMA)
        return connection
