"""The data checks: queries that return bad rows."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="check", persist_result=False)
def check(warehouse: str | None = None, batch_size: int | None = None) -> dict[str, Any]:
    """Run every check; returns the stage's counts, and fails where one marked error has rows."""
    return run_stage("check", warehouse=warehouse, batch_size=batch_size)
