"""The stages in their order, and what each has to do."""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module

from warehouse.stages.run import Run
from warehouse.stages.step import Batch

STAGES = ("ingest", "clean", "dedupe", "enrich", "check", "publish")


def batches(
    run: Run, stage: str, inputs: Sequence[str] = (), columns: Mapping[str, str] | None = None
) -> Iterator[Batch]:
    """What a stage has to do, batch by batch; each must be run before the next is taken. Nothing where nothing is due.

    `inputs` and `columns` are for `ingest` alone. Raises KeyError for a stage that is none.
    """
    if stage not in STAGES:
        raise KeyError(stage)
    module = import_module(f"warehouse.stages.{stage}")  # a stage is loaded when it runs: spaCy alone takes a second
    found: Iterator[Batch] = module.batches(run, inputs, columns or {}) if stage == "ingest" else module.batches(run)
    return found
