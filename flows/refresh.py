"""The whole pipeline, from inputs to the published file."""

from typing import Any

from prefect import flow
from prefect.artifacts import create_table_artifact

from flows.check import check
from flows.clean import clean
from flows.dedupe import dedupe
from flows.enrich import enrich
from flows.ingest import ingest
from flows.publish import publish
from flows.stage import read_stage_settings
from warehouse.stages.run import open_run

COUNTS_KEY = "newshouse-counts"


@flow(name="refresh", persist_result=False)
def refresh(
    inputs: list[str] | None = None,
    warehouse: str | None = None,
    columns: dict[str, str] | None = None,
    batch_size: int | None = None,
) -> list[dict[str, Any]]:
    """Take in the inputs, if any, and do all that is due, up to the published file.

    Returns the counts of each stage and leaves them as the table artifact `newshouse-counts`. The lock is held from
    the first stage to the last, so that no other run comes between.
    """
    same: dict[str, Any] = {"warehouse": warehouse, "batch_size": batch_size}
    with open_run(read_stage_settings(warehouse, batch_size), {"inputs": inputs or [], "columns": columns or {}}):
        counts = [ingest(inputs, columns=columns, **same)] if inputs else []
        counts += [stage(**same) for stage in (clean, dedupe, enrich, check, publish)]
        create_table_artifact(key=COUNTS_KEY, table=counts, description="What each stage of this refresh did")
    return counts
