"""A temporary server comes up, and goes however its owner goes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import flows.server
from flows.server import temporary_server
from tests.flows.listening import is_listening, wait_until_gone
from warehouse.errors import WarehouseError

ROOT = Path(__file__).resolve().parents[2]
OWNER = """
import os, sys, time
from pathlib import Path
from flows.server import temporary_server
with temporary_server(Path(sys.argv[1]), os.environ) as server:
    server.wait_until_ready()
    print(server.api_url, flush=True)
    time.sleep(600)
"""


def test_a_killed_owner_leaves_no_server(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OWNER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout
        api_url = owner.stdout.readline().strip()
        assert is_listening(api_url)
        owner.send_signal(signal.SIGKILL)
    wait_until_gone(api_url)


def test_an_error_in_the_block_ends_the_server(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), temporary_server(tmp_path, os.environ) as server:
        assert is_listening(server.api_url)
        raise ZeroDivisionError
    assert server.process.poll() is not None
    assert not is_listening(server.api_url)


def test_a_server_that_ends_is_reported(tmp_path: Path) -> None:
    (tmp_path / "uvicorn.py").write_text("raise SystemExit('no server today')", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    with temporary_server(tmp_path / "home", environment) as server:
        with pytest.raises(WarehouseError, match=r"did not start \(it ended with status 1\): see .*server\.log"):
            server.wait_until_ready()
        assert "no server today" in server.log_path.read_text(encoding="utf-8")


def test_a_server_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flows.server, "START_LIMIT_S", 0.01)
    with (
        pytest.raises(WarehouseError, match=r"0 s were too few\).*--direct"),
        temporary_server(tmp_path, os.environ) as server,
    ):
        server.wait_until_ready()
    assert server.process.poll() is not None
