"""Documents are compared: what comes from what, which are one witness, which tell one story."""

from typing import Any

from prefect import flow

from flows.stage import run_stage


@flow(name="dedupe", persist_result=False)
def dedupe(warehouse: str | None = None, batch_size: int | None = None) -> dict[str, Any]:
    """Fingerprint, align and group the documents that are due; returns the stage's counts."""
    return run_stage("dedupe", warehouse=warehouse, batch_size=batch_size)
