"""Runs a flow in this process, against the configured Prefect API or against a temporary server."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from flows.api import configured_api, find_api_fault, temporary_api
from flows.profile import find_api_url
from warehouse.errors import NewshouseError

if TYPE_CHECKING:
    from warehouse.settings import Settings
    from warehouse.stages.run import BatchCounts, RunReport

HOME_NAME = ".prefect"
DRAIN_LIMIT_S = 60.0  # what is left then are events, which nothing of ours reads


def run_refresh(
    settings: "Settings",
    inputs: Sequence[str],
    columns: Mapping[str, str] | None = None,
    parameters: Mapping[str, Any] | None = None,
    *,
    on_batch: "Callable[[BatchCounts], None] | None" = None,
    verbose: bool = False,
) -> "RunReport":
    """Run the refresh flow and return what it did; `on_batch` hears of each batch when it is saved.

    `parameters` are kept with the run. Raises the NewshouseError that ended the flow.
    """
    return run_flow("refresh", settings, inputs, columns, parameters, on_batch=on_batch, verbose=verbose)


def run_flow(
    name: str,
    settings: "Settings",
    inputs: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    parameters: Mapping[str, Any] | None = None,
    *,
    on_batch: "Callable[[BatchCounts], None] | None" = None,
    verbose: bool = False,
) -> "RunReport":
    """Run one flow (ingest, clean, dedupe, enrich, check, publish or refresh) as `run_refresh` does.

    Where no Prefect API is configured and nothing is due, no server is started to find that out.
    """
    from warehouse.stages.plan import is_due
    from warehouse.stages.run import open_run

    arguments: dict[str, Any] = {"warehouse": str(settings.warehouse), "batch_size": settings.batch_size}
    if name in ("ingest", "refresh"):
        arguments |= {"inputs": list(inputs), "columns": dict(columns) if columns else None}
    # The run is opened first: a locked warehouse is refused before seconds are spent on a server, and the lock makes
    # the server's folder ours alone.
    with open_run(settings, dict(parameters or arguments)) as run:
        if find_api_url(os.environ) or is_due(run, name, inputs, columns):
            with _prefect_api(settings, verbose) as url:
                _call_flow(name, arguments, url, on_batch)
        return run.report()


def _call_flow(
    name: str, arguments: dict[str, Any], url: str, on_batch: "Callable[[BatchCounts], None] | None"
) -> None:
    from flows.stage import on_batch_done

    flow = getattr(import_module(f"flows.{name}"), name)
    token = on_batch_done.set(on_batch)
    limit_s = DRAIN_LIMIT_S
    try:
        flow(**arguments)
    except Exception as error:
        if isinstance(error, NewshouseError) or not (why := find_api_fault()):
            raise
        limit_s = 0
        raise NewshouseError(
            f"the Prefect API at {url} stopped answering during the run ({why});"
            " what was saved stays, and a new run goes on from there"
        ) from error
    finally:
        on_batch_done.reset(token)
        drain_events(limit_s)


@contextmanager
def _prefect_api(settings: "Settings", verbose: bool) -> Iterator[str]:
    home = settings.warehouse / HOME_NAME
    with configured_api(home, verbose) as url:
        if url:
            yield url
            return
    with temporary_api(home, verbose) as url:
        yield url


def drain_events(limit_s: float) -> None:
    """Send what Prefect still has to tell its server, which would be gone when Prefect does it at exit."""
    from prefect.events.worker import EventsWorker

    EventsWorker.drain_all(timeout=limit_s)
