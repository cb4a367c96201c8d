"""Captures become pages, segments and documents."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="clean", persist_result=False)
def clean(warehouse: str | None = None, batch_size: int | None = None) -> dict[str, Any]:
    """Clean each capture that is due, then settle who the sources are; returns the stage's counts."""
    return run_stage("clean", warehouse=warehouse, batch_size=batch_size)
