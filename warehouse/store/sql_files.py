"""The .sql files of the package `sql`, wherever it is installed."""

import re
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib import resources

from warehouse.ids import sha256_hex


@dataclass(frozen=True, slots=True)
class SqlFile:
    """A file of `sql/`: its name without `.sql`, and its words."""

    name: str
    text: str

    @property
    def sha256(self) -> str:
        """The hash that tells an edited migration from the one that was applied."""
        return sha256_hex(self.text)

    def header(self, key: str) -> str:
        """What stands behind `-- key:` in the file's head, '' where the key is absent."""
        match = re.search(rf"^-- {re.escape(key)}:[ \t]*(.*)$", self.text, re.MULTILINE)
        return match[1].strip() if match else ""


@cache
def read_sql_files(folder: str) -> tuple[SqlFile, ...]:
    """The files of a folder of `sql/`, in the order of their names."""
    found = [entry for entry in (resources.files("sql") / folder).iterdir() if entry.name.endswith(".sql")]
    return tuple(
        SqlFile(entry.name.removesuffix(".sql"), entry.read_text("utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )


def read_query(name: str) -> str:
    """The words of `sql/queries/<name>.sql`. Raises KeyError where there is none."""
    return {file.name: file.text for file in read_sql_files("queries")}[name]


def order_views(files: tuple[SqlFile, ...]) -> list[SqlFile]:
    """The views, each after those that its `-- Reads:` line names. Raises CycleError where two read each other."""
    by_name = {file.name: file for file in files}
    reads = {
        name: [other for other in re.findall(r"\w+", file.header("Reads")) if other in by_name]
        for name, file in by_name.items()
    }
    return [by_name[name] for name in TopologicalSorter(reads).static_order()]
