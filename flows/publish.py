"""Readers get the new rows: one file replaces another."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="publish", persist_result=False)
def publish(warehouse: str | None = None, batch_size: int | None = None) -> dict[str, Any]:
    """Replace the published file by what the checks let through; returns the stage's counts."""
    return run_stage("publish", warehouse=warehouse, batch_size=batch_size)
