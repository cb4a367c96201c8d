"""Files become captures: the raw bytes are kept, and each arrival is a fetch."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="ingest", persist_result=False)
def ingest(
    inputs: list[str],
    warehouse: str | None = None,
    columns: dict[str, str] | None = None,
    batch_size: int | None = None,
) -> dict[str, Any]:
    """Take in files, folders and globs; `columns` says which column of a table is the url, html, text and so on.

    Returns the stage's counts.
    """
    return run_stage("ingest", warehouse=warehouse, inputs=inputs, columns=columns, batch_size=batch_size)
