"""The data dictionary `sql/README.md`, from a migrated database; `python -m warehouse.store.dictionary` prints it."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence

import duckdb

from warehouse.store.migrate import migrate
from warehouse.store.sql_files import SqlFile, read_sql_files

OURS = "NOT internal AND database_name = current_database()"
HEAD = """\
# The tables and views of a warehouse

<!-- Made by `python -m warehouse.store.dictionary`; a test compares. Edit the COMMENTs in the .sql files instead. -->

Open the published file with DuckDB and ask; nobody waits for a run, and a run waits for nobody:

```sql
SELECT person_name, role, words, source_name FROM quotes_by_person WHERE kind = 'direct';
SELECT from_source_name, kind, to_source_name, document_count, origin_count FROM source_links;
SELECT words, page_start, page_end, method FROM evidence WHERE claim_table = 'credits';
```

- **Views are what to build on.** They stay compatible; tables may change with a version. Names that begin with `_`
  are steps of other views.
- **Places** are `page_start`, `page_end`: code points of `pages.text` from 0, end exclusive. `span_text` is what
  stands there, verbatim: `span_of(pages.text, page_start, page_end) = span_text`. `documents.text` counts for itself;
  the view `evidence` gives both. What stands in no visible text has a `metadata_pointer` (RFC 6901) into
  `pages.metadata`.
- **Ids** are hashes (UUID), the same on every machine. `page_id` is `capture_id`. Where a group's id went,
  `id_aliases` says.
- **NULL** means that the text does not say, or that nobody can be sure: never a guess.
- **Counts** come in pairs: `document_count` says how many documents, `origin_count` how many independent origins
  stand behind them. Copies of one text are one origin, that is one witness.
- **Dates** that are partly known are EDTF text (`XXXX-01-09`, `2026-01`); `_at` is a moment in UTC, `_date` a day.
- **Scores** go from 0 to 1; `method` names the rule or model with its version.
"""


def render_dictionary(connection: duckdb.DuckDBPyConnection) -> str:
    """All tables, views, macros and checks with their types and comments, as Markdown; the same for the same schema."""
    lines = [HEAD]
    tables = _comments(connection, "duckdb_tables()", "table_name")
    for heading, words, names in _topics(tables):
        lines += [f"## {heading}", "", words, ""]
        for name in names:
            lines += [f"### {name}", "", tables[name], "", *_column_table(connection, name), ""]
    lines += _render_views(connection)
    lines += ["## Macros", "", "| macro | what it gives |", "|---|---|", *_macro_rows(connection), ""]
    lines += ["## Checks", "", "Queries that return bad rows. An error holds publishing, a warning does not.", ""]
    lines += ["| check | severity | what one bad row is |", "|---|---|---|", *map(_check_row, read_sql_files("checks"))]
    return "\n".join(lines) + "\n"


def read_severity(check: SqlFile) -> str:
    """'error' or 'warning', as the first line of a check says. Raises ValueError where it says something else."""
    severity = check.header("severity")
    if severity not in ("error", "warning"):
        raise ValueError(f"sql/checks/{check.name}.sql must begin with '-- severity: error' or '-- severity: warning'")
    return severity


def _comments(connection: duckdb.DuckDBPyConnection, catalogue: str, name: str) -> dict[str, str]:
    query = f"SELECT {name}, coalesce(comment, '') FROM {catalogue} WHERE {OURS} AND NOT temporary ORDER BY ALL"
    return dict(connection.execute(query).fetchall())


def _topics(tables: Iterable[str]) -> Iterator[tuple[str, str, Sequence[str]]]:
    """The tables as the migrations group them: heading, first sentence of the file, names; then those of the store."""
    left = dict.fromkeys(tables)
    for file in read_sql_files("migrations"):
        born = [name for name in re.findall(r"CREATE TABLE IF NOT EXISTS (\w+)", file.text) if name in left]
        for name in born:
            del left[name]
        if born:
            yield _topic_heading(file.name), file.text.splitlines()[0].removeprefix("-- "), born
    if left:
        yield "Tables: the file itself", "What made the tables of this file.", list(left)


def _topic_heading(migration: str) -> str:
    return "Tables: " + migration.split("_", 1)[1].replace("_", " ")


def _column_table(connection: duckdb.DuckDBPyConnection, relation: str) -> Iterator[str]:
    rows = connection.execute(
        "SELECT column_name, data_type, is_nullable, comment FROM duckdb_columns()"
        f" WHERE table_name = ? AND {OURS} ORDER BY column_index",
        [relation],
    ).fetchall()
    yield "| column | type | what it holds |"
    yield "|---|---|---|"
    for name, data_type, is_nullable, comment in rows:
        always = "" if is_nullable else ", never NULL"
        yield f"| {name} | {_short_type(data_type)}{always} | {_cell(comment)} |"


def _short_type(data_type: str) -> str:
    return data_type.replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ")


def _render_views(connection: duckdb.DuckDBPyConnection) -> list[str]:
    views = _comments(connection, "duckdb_views()", "view_name")
    files = {file.name: file for file in read_sql_files("views")}
    lines = ["## Views", ""]
    for name in (name for name in views if not name.startswith("_")):
        grain = files[name].header("Grain")
        lines += [f"### {name}", "", f"{views[name]} Grain: {grain}.", "", *_column_table(connection, name), ""]
    lines += ["### Steps of other views", "", "| view | what one row is |", "|---|---|"]
    return [*lines, *(f"| {name} | {_cell(views[name])} |" for name in views if name.startswith("_")), ""]


def _macro_rows(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT DISTINCT function_name, parameters, comment FROM duckdb_functions()"
        f" WHERE {OURS} AND function_type IN ('macro', 'table_macro') ORDER BY ALL"
    ).fetchall()
    for name, parameters, comment in rows:
        yield f"| {name}({', '.join(parameters)}) | {_cell(comment)} |"


def _check_row(check: SqlFile) -> str:
    sentence = check.text.splitlines()[1].removeprefix("-- ").removeprefix("One bad row is ")
    return f"| {check.name} | {read_severity(check)} | {_cell(sentence)} |"


def _cell(words: str | None) -> str:
    return (words or "").replace("|", "\\|").replace("\n", " ")


def main() -> None:
    """Print the dictionary of a new warehouse."""
    connection = duckdb.connect()
    migrate(connection)
    sys.stdout.write(render_dictionary(connection))


if __name__ == "__main__":
    main()
