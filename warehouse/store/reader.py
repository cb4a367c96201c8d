"""The published file, as readers open it."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from warehouse.errors import RequestError
from warehouse.store.warehouse import open_database


class Reader:
    """A read-only connection to a published file; it keeps the file that it opened when a new one is published."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = open_database(path, read_only=True)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *exception: object) -> None:
        self._connection.close()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, Any]]:
        """What a query gives, a dict a row. Raises RequestError with DuckDB's own words for a query that is wrong."""
        names, rows = self._ask(sql, parameters)
        return [dict(zip(names, row, strict=True)) for row in rows]

    def render(self, sql: str, form: str) -> str:
        """What a query gives as `table` (DuckDB's box, which leaves out columns and rows that do not fit), `record` (a
        block a row with every column, for wide rows), `csv` or `json` (a list of objects).
        """
        if form == "table":
            try:
                relation = self._connection.sql(sql)
                return str(relation) if relation is not None else ""
            except duckdb.Error as error:
                raise RequestError(explain_query(error)) from None
        names, rows = self._ask(sql, ())
        if form == "json":
            return json.dumps(
                [dict(zip(names, row, strict=True)) for row in rows], default=str, ensure_ascii=False, indent=1
            )
        if form == "record":
            return "\n\n".join(_render_record(number, names, row) for number, row in enumerate(rows, 1))
        stream = io.StringIO()
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)
        return stream.getvalue().rstrip("\n")

    def _ask(self, sql: str, parameters: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        try:
            result = self._connection.execute(sql, list(parameters))
            return [column[0] for column in result.description or ()], result.fetchall()
        except duckdb.Error as error:
            raise RequestError(explain_query(error)) from None


def _render_record(number: int, names: Sequence[str], row: Sequence[object]) -> str:
    width = max(map(len, names))
    lines = [f"{name:<{width}}  {'NULL' if value is None else value}" for name, value in zip(names, row, strict=True)]
    return "\n".join([f"--- {number} ---", *lines])


def explain_query(error: duckdb.Error) -> str:
    """DuckDB's words on a wrong query, and where the right names stand."""
    words = str(error).strip()
    if isinstance(error, duckdb.CatalogException | duckdb.BinderException):
        return f"{words}\n(newshouse schema lists tables, views and columns)"
    return words
