"""A stage's batches as Prefect tasks, one after another, and what they did."""

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.tasks import Task

from warehouse.errors import NewshouseError
from warehouse.settings import Settings, read_settings
from warehouse.stages.plan import batches
from warehouse.stages.run import BatchCounts, open_run
from warehouse.stages.step import Batch

log = logging.getLogger(__name__)

RETRY_DELAYS_S = [1.0, 10.0]

# Prefect copies and reports a task's parameters, and a database connection among them ends in a logged error. So a
# task is told the names of its batch, and takes the batch itself from here.
_batch: ContextVar[Batch] = ContextVar("batch")
on_batch_done: ContextVar[Callable[[BatchCounts], None] | None] = ContextVar("on_batch_done", default=None)


def is_transient(task: Task[..., Any], task_run: TaskRun, state: State[Any]) -> bool:
    """True where a failed batch may pass when it is tried again: not for a wrong request, a locked warehouse or a
    failed check, which stay as they are."""
    error = state.result(raise_on_failure=False)
    if isinstance(error, NewshouseError):
        return False
    log.warning("%s failed and may be tried again: %s: %s", task_run.name, type(error).__name__, error)
    return True


@task(
    name="batch",
    task_run_name="{step} batch {number}, {unit_count} units",
    retries=len(RETRY_DELAYS_S),
    retry_delay_seconds=RETRY_DELAYS_S,
    retry_condition_fn=is_transient,
    cache_policy=NO_CACHE,
    persist_result=False,
)
def run_batch(step: str, number: int, unit_count: int) -> BatchCounts:
    """What the batch at hand did; the arguments are its names in Prefect's records."""
    return _batch.get().run()


def read_stage_settings(warehouse: str | None, batch_size: int | None) -> Settings:
    """Settings from a flow's parameters over the environment; an empty or missing parameter leaves it to the latter."""
    return read_settings(os.environ, warehouse=Path(warehouse) if warehouse else None, batch_size=batch_size)


def run_stage(
    stage: str,
    *,
    warehouse: str | None,
    inputs: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    batch_size: int | None = None,
) -> dict[str, Any]:
    """Run what is due in a stage, batch by batch, and return its counts as plain JSON.

    Settings are the parameters over the environment; inside a run that is open in this process it is that run's.
    Raises a NewshouseError as it came, and one naming the batch for anything else that outlived its retries.
    """
    settings = read_stage_settings(warehouse, batch_size)
    task_of_step: dict[str, Any] = {}
    done: list[BatchCounts] = []
    listener = on_batch_done.get()
    with open_run(settings, {"stage": stage, "inputs": list(inputs), "columns": dict(columns or {})}) as run:
        for batch in batches(run, stage, inputs, columns):
            batch_task = task_of_step.setdefault(batch.step, run_batch.with_options(name=f"{batch.step} batch"))
            counts = _run_named(batch_task, batch)
            done.append(counts)
            names = (batch.step, batch.number)
            log.info("%s batch %d: %d done, %d rejected", *names, counts.done_count, counts.rejected_count)
            if listener is not None:
                listener(counts)
    return count_stage(stage, done)


def _run_named(batch_task: Any, batch: Batch) -> BatchCounts:
    token = _batch.set(batch)
    try:
        counts: BatchCounts = batch_task(batch.step, batch.number, batch.unit_count)
        return counts
    except NewshouseError:
        raise
    except Exception as error:
        raise NewshouseError(
            f"{batch.step} batch {batch.number} failed {len(RETRY_DELAYS_S) + 1} times"
            f" ({type(error).__name__}: {error}); what was saved before it stays, and a new run goes on from there"
        ) from error
    finally:
        _batch.reset(token)


def count_stage(stage: str, done: Sequence[BatchCounts]) -> dict[str, Any]:
    """One row of the table of counts: the sums over a stage's batches; `seconds` are wall clock seconds."""
    return {
        "stage": stage,
        "batch_count": len(done),
        "unit_count": sum(counts.unit_count for counts in done),
        "done_count": sum(counts.done_count for counts in done),
        "rejected_count": sum(counts.rejected_count for counts in done),
        "row_count": sum(sum(counts.row_counts.values()) for counts in done),
        "seconds": round(sum(counts.seconds for counts in done), 2),
    }
