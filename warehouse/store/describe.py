"""What a warehouse holds, in words for a terminal: its schema and its state."""

from warehouse.errors import RequestError
from warehouse.store.reader import Reader

OBJECTS = """
SELECT 'table' AS kind, table_name AS name, comment FROM duckdb_tables() WHERE NOT internal
UNION ALL
SELECT 'view' AS kind, view_name AS name, comment FROM duckdb_views()
WHERE NOT internal AND NOT starts_with(view_name, '_')
ORDER BY kind, name
"""
COLUMNS = """
SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = ? AND NOT internal ORDER BY column_index
"""
LAST_RUN = "SELECT run_id, started_at, finished_at, status FROM runs ORDER BY started_at DESC, run_id DESC LIMIT 1"
TOTALS = (
    ("pages", "pages"),
    ("documents", "documents"),
    ("origins", "origins"),
    ("sources", "sources"),
    ("people", "people"),
    ("mentions", "mentions"),
    ("quotes", "quotes"),
)


def list_objects(reader: Reader) -> str:
    """Every table and every view for analysts, with what one row of it is."""
    lines = []
    for row in reader.rows(OBJECTS):
        sentence = (row["comment"] or "").partition(". ")[0].rstrip(".").removeprefix("One row is ")
        lines.append(f"{row['kind']:<6} {row['name']:<22} {sentence}")
    hint = "Behind each name: what one row is. newshouse schema NAME prints the columns of one."
    return "\n".join([*lines, "", hint])


def describe_object(reader: Reader, name: str) -> str:
    """The columns of a table or view with their types and what they mean. Raises RequestError for an unknown name."""
    comments = {row["name"]: row["comment"] for row in reader.rows(OBJECTS)}
    if name not in comments:
        raise RequestError(f"there is no table or view {name}: newshouse schema lists them")
    columns = reader.rows(COLUMNS, [name])
    lines = [f"{row['column_name']:<24} {row['data_type']:<26} {row['comment'] or ''}".rstrip() for row in columns]
    return "\n".join([comments[name] or name, "", *lines])


def describe_status(reader: Reader) -> str:
    """How many rows of each kind there are, the last run, and a line a stage: done, rejected, due, version."""
    counts = [reader.rows(f"SELECT count(*) AS count FROM {table}")[0]["count"] for _, table in TOTALS]
    held = ", ".join(f"{count} {word}" for (word, _), count in zip(TOTALS, counts, strict=True))
    lines = [f"{reader.path}: {held}"]
    for run in reader.rows(LAST_RUN):
        lines.append(f"last run {run['run_id']} began {run['started_at']:%Y-%m-%d %H:%M:%S} UTC: {run['status']}")
    lines.append("")
    lines.append(f"{'stage':<12}{'done':>8}{'rejected':>10}{'due':>8}  version")
    for row in reader.rows("SELECT * FROM pipeline_health ORDER BY stage"):
        due = "" if row["due_count"] is None else row["due_count"]
        lines.append(
            f"{row['stage']:<12}{row['done_count']:>8}{row['rejected_count']:>10}{due:>8}  {row['version'] or ''}"
        )
    refused = reader.rows("SELECT count(*) AS count FROM fetches WHERE outcome = 'rejected'")[0]["count"]
    if refused:
        lines += [
            "",
            f"{refused} arrivals were refused: SELECT locator, reason FROM fetches WHERE outcome = 'rejected'",
        ]
    return "\n".join(lines)
