"""The Prefect API that flows report to: the configured one, or that of a temporary server."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.profile import find_api_url, find_home
from flows.server import temporary_server
from warehouse.errors import WarehouseError
from warehouse.settings import changed_environment

# Prefect's log lines go to its API. On the terminal they would stand between ours, with a traceback for each error
# that we tell in one sentence.
QUIET = {"PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL"}
VERBOSE = {"PREFECT_LOGGING_LEVEL": "INFO"}
# Prefect must neither send statistics nor start a server of its own beside ours.
ALWAYS = {"DO_NOT_TRACK": "1", "PREFECT_SERVER_EPHEMERAL_ENABLED": "false"}
TEMPORARY = {"PREFECT_LOGGING_TO_API_ENABLED": "false", "PREFECT_LOGGING_LEVEL": "WARNING"}


@contextmanager
def configured_api(home: Path, verbose: bool = False) -> Iterator[str | None]:
    """The address of the configured Prefect API, which answers, or None where none is configured.

    Prefect's own folder is `home` where the user has none: importing Prefect makes one. Raises WarehouseError where
    the API does not answer.
    """
    url = find_api_url(os.environ)
    if url is None:
        yield None
        return
    own_home = {}
    if not find_home(os.environ).exists():
        home.mkdir(parents=True, exist_ok=True)
        own_home = {"PREFECT_HOME": str(home.resolve())}
    with changed_environment({**ALWAYS, **own_home, **(VERBOSE if verbose else QUIET)}):
        if fault := find_api_fault():
            raise WarehouseError(
                f"the Prefect API at {url} does not answer ({fault}): start it, unset PREFECT_API_URL or leave the"
                " profile that names it, or run with --direct"
            )
        yield url


def find_api_fault() -> Exception | None:
    """Why Prefect's present API does not answer, or None where it does."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return client.api_healthcheck()


@contextmanager
def temporary_api(home: Path, verbose: bool = False) -> Iterator[str]:
    """The address of a server that lives in `home` until the block ends, ready to answer."""
    home = home.resolve()
    with temporary_server(home, os.environ) as server:
        changes = {**ALWAYS, **TEMPORARY, "PREFECT_HOME": str(home), "PREFECT_API_URL": server.api_url}
        with changed_environment(changes | (VERBOSE if verbose else QUIET)):
            import prefect.settings as prefect_settings  # here, so that it loads while the server starts

            updates = {
                prefect_settings.PREFECT_API_URL: server.api_url,
                prefect_settings.PREFECT_HOME: home,
                # A heartbeat's thread sleeps a second at a time and each flow waits for its own at the end: seven
                # seconds for seven flows. The environment cannot say None.
                prefect_settings.PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None,
                # Each retry waits twice as long as the one before. A server on this machine that does not answer after
                # six seconds is gone, and with five retries that took minutes to tell.
                prefect_settings.PREFECT_CLIENT_MAX_RETRIES: 2,
            }
            with prefect_settings.temporary_settings(updates):
                server.wait_until_ready()
                yield server.api_url
