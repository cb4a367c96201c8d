"""`newshouse run` with a server of its own: what it leaves, and what it does not."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.flows.listening import wait_until_gone

ROOT = Path(__file__).resolve().parents[2]
RUN = "from warehouse.cli import main; main()"
FLOWS = ["refresh", "ingest", "clean", "dedupe", "enrich", "check", "publish"]
# A run whose first batch never ends; it says where its server is when the batch begins.
SLOW_RUN = """
import os, sys, time
import flows.local
from pathlib import Path
from warehouse.settings import Settings
from warehouse.stages import plan
from warehouse.stages.step import Batch

def wait():
    print(os.environ["PREFECT_API_URL"], flush=True)
    time.sleep(600)

plan.batches = lambda run, stage, inputs, columns: iter([Batch(stage, "slow", 1, 1, wait, run.count)])
flows.local.run_flow("clean", Settings(warehouse=Path(sys.argv[1])))
"""


def user_environment(home: Path) -> dict[str, str]:
    """What a newcomer's shell has: no setting of Prefect's or ours, and an empty home."""
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "NEWSHOUSE_"))}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(ROOT)}


def flow_states(warehouse: Path) -> list[tuple[str, str]]:
    """Flows and their last states, in the order in which they began, from the temporary server's database."""
    database = sqlite3.connect(warehouse / ".prefect" / "prefect.db")
    try:
        query = "SELECT flow.name, state_name FROM flow_run JOIN flow ON flow.id = flow_id ORDER BY flow_run.created"
        return database.execute(query).fetchall()
    finally:
        database.close()


def test_a_first_run_in_an_empty_home(tmp_path: Path, page_folder: Path) -> None:
    home = tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-c", RUN, "run", str(page_folder), "--warehouse", "data"],
        cwd=tmp_path,
        env=user_environment(home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert flow_states(tmp_path / "data") == [(name, "Completed") for name in FLOWS]
    assert list(home.iterdir()) == []
    assert "Traceback" not in done.stderr
    assert "prefect" not in (done.stdout + done.stderr).lower()


def test_ctrl_c_ends_the_server_too(tmp_path: Path) -> None:
    environment = user_environment(tmp_path / "home")
    with subprocess.Popen(
        [sys.executable, "-c", SLOW_RUN, str(tmp_path / "data")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as run:
        assert run.stdout and run.stderr
        api_url = run.stdout.readline().strip()
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does: the run and all that is in its group
        errors = run.stderr.read()
    assert api_url.startswith("http://127.0.0.1:"), errors
    assert run.returncode == -signal.SIGINT, errors
    wait_until_gone(api_url)
    assert flow_states(tmp_path / "data") == [("clean", "Crashed")]
