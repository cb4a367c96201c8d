"""Puts the flows of prefect.yaml on the configured Prefect API as deployments."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from flows.api import configured_api
from warehouse.errors import NewshouseError, RequestError

POOL_NAME = "newshouse"
POOL_LIMIT = 1  # runs at once: a warehouse has one writer, and a run that waits is better than one that is refused
NAMES = ("refresh", "ingest", "clean", "dedupe", "enrich", "check", "publish")
PREFECT_FILE = Path(__file__).resolve().parents[1] / "prefect.yaml"
LINES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Deployed:
    """What stands on the server now; `is_new_pool` is True where the work pool was made for it."""

    api_url: str
    pool: str
    is_new_pool: bool
    names: tuple[str, ...]


def deploy(warehouse: Path, prefect_file: Path = PREFECT_FILE) -> Deployed:
    """Apply `prefect_file` for a warehouse folder, with the work pool where it is missing.

    Raises RequestError where no Prefect API is configured or the file is missing, and NewshouseError with Prefect's
    own words where it refuses.
    """
    if not prefect_file.is_file():
        raise RequestError(f"{prefect_file} is missing: run `newshouse deploy` from a checkout of newshouse")
    with configured_api(warehouse / ".prefect") as api_url:
        if api_url is None:
            raise RequestError(
                "no Prefect API is configured to deploy to: start one with `prefect server start`"
                " and set PREFECT_API_URL=http://127.0.0.1:4200/api"
            )
        is_new_pool = _make_pool()
        _apply(prefect_file, warehouse)
        return Deployed(api_url, POOL_NAME, is_new_pool, NAMES)


def _make_pool() -> bool:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import WorkPoolCreate
    from prefect.exceptions import ObjectNotFound
    from prefect.workers.process import ProcessWorker

    with get_client(sync_client=True) as client:
        try:
            client.read_work_pool(POOL_NAME)
            return False
        except ObjectNotFound:
            template = ProcessWorker.get_default_base_job_template()
            pool = WorkPoolCreate(
                name=POOL_NAME, type="process", base_job_template=template, concurrency_limit=POOL_LIMIT
            )
            client.create_work_pool(pool)
            return True


def _apply(prefect_file: Path, warehouse: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all", "--prefect-file", prefect_file.name],
        cwd=prefect_file.parent,
        env={**os.environ, "NEWSHOUSE_WAREHOUSE": str(warehouse.resolve()), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        raise NewshouseError(f"Prefect did not take {prefect_file.name}: {' / '.join(lines[-LINES_SHOWN:])}")
