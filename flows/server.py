"""A Prefect server for one run, started and stopped by us.

Prefect would start one itself, but then the client imports the whole server too (2 to 3 s of CPU), migrates a new
database (6 to 7 s), has a start limit of 20 s, and takes a port that another process may take first.
"""

import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from warehouse.errors import WarehouseError

START_LIMIT_S = 300.0
STOP_LIMIT_S = 10.0
DATABASE_NAME = "prefect.db"
LOG_NAME = "server.log"

# What a server that lives for one run does not need. Task states reach the database by the task run recorder, which
# therefore stays on.
UNNEEDED = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_API_BLOCKS_REGISTER_ON_START": "false",
    "PREFECT_SERVER_DATABASE_MIGRATE_ON_START": "false",
    "PREFECT_SERVER_UI_ENABLED": "false",
    "PREFECT_SERVER_EVENTS_STREAM_OUT_ENABLED": "false",
    "PREFECT_SERVER_LOGS_STREAM_OUT_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_CANCELLATION_CLEANUP_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_EVENT_LOGGER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_FOREMAN_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_LATE_RUNS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_PAUSE_EXPIRATIONS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_REPOSSESSOR_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_SCHEDULER_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",
}


@dataclass(slots=True)
class TemporaryServer:
    """A server that is starting or has started; `api_url` is its address from the beginning."""

    api_url: str
    log_path: Path
    process: subprocess.Popen[bytes]
    ready: int
    is_ready: bool = False

    def wait_until_ready(self) -> None:
        """Return when the server answers; raises WarehouseError where it ends or takes longer than START_LIMIT_S."""
        readable, _, _ = select.select([self.ready], [], [], START_LIMIT_S)
        if not readable or not os.read(self.ready, 1):
            why = f"it ended with status {self.process.wait()}" if readable else f"{START_LIMIT_S:.0f} s were too few"
            raise WarehouseError(
                f"the temporary Prefect server did not start ({why}): see {self.log_path}, or run with --direct"
            )
        self.is_ready = True

    def stop(self) -> None:
        """End the server's process: by its lifeline, or at once where it is not ready or takes over STOP_LIMIT_S."""
        lifeline = self.process.stdin
        assert lifeline is not None
        lifeline.close()
        try:
            self.process.wait(STOP_LIMIT_S if self.is_ready else 0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.ready)


@contextmanager
def temporary_server(home: Path, environment: Mapping[str, str]) -> Iterator[TemporaryServer]:
    """A server whose files lie in `home`; on return it may still be starting, on leaving it is gone.

    Its database holds this run alone and stays for those who want to look at it. `home` must be the caller's alone.
    """
    home.mkdir(parents=True, exist_ok=True)
    for leftover in home.glob(f"{DATABASE_NAME}*"):
        leftover.unlink()
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        (home / LOG_NAME).open("wb") as log,
    ):
        server = _start(listener, log, home, environment)
    try:
        yield server
    finally:
        server.stop()


def _start(listener: socket.socket, log: IO[bytes], home: Path, environment: Mapping[str, str]) -> TemporaryServer:
    ready, child_ready = os.pipe()
    try:
        # -P, because this folder's check.py or clean.py must not stand before a library's. A session of its own,
        # because Ctrl-C goes to all processes of the terminal's, and the flow still has its end to report.
        process = subprocess.Popen(
            [sys.executable, "-P", str(Path(__file__).with_name("serve.py")), str(listener.fileno()), str(child_ready)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            pass_fds=(listener.fileno(), child_ready),
            start_new_session=True,
            cwd=home,
            env=_server_environment(home, environment),
        )
    finally:
        os.close(child_ready)
    host, port = listener.getsockname()
    return TemporaryServer(f"http://{host}:{port}/api", Path(log.name), process, ready)


def _server_environment(home: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without the user's Prefect settings, which are meant for other servers, and with ours."""
    others = {name: value for name, value in environment.items() if not name.startswith("PREFECT_")}
    return {
        **others,
        **UNNEEDED,
        "DO_NOT_TRACK": "1",
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": f"sqlite+aiosqlite:///{home / DATABASE_NAME}",
    }
