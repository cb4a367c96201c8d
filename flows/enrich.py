"""Documents get their names, roles and quotes, and people are joined across documents."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="enrich", persist_result=False)
def enrich(warehouse: str | None = None, batch_size: int | None = None) -> dict[str, Any]:
    """Read each document that is due with the language model; returns the stage's counts."""
    return run_stage("enrich", warehouse=warehouse, batch_size=batch_size)
