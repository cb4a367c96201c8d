"""The stages in their order, and what each has to do."""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module

from warehouse.stages.run import Run
from warehouse.stages.step import Batch

STAGES = ("ingest", "clean", "dedupe", "enrich", "check", "publish")


def stages_of(flow: str) -> tuple[str, ...]:
    """The stages of a flow: all of them for `refresh`, else the one of its name."""
    return STAGES if flow == "refresh" else (flow,)


def is_due(run: Run, flow: str, inputs: Sequence[str] = (), columns: Mapping[str, str] | None = None) -> bool:
    """True where a flow has anything to do. Raises what `batches` raises."""
    return any(
        next(batches(run, stage, inputs, columns), None) is not None
        for stage in stages_of(flow)
        if stage != "ingest" or inputs or flow == "ingest"
    )


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
