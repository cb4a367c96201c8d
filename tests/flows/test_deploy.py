"""prefect.yaml on a real server, and a deployed run by a real worker."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from prefect.client.orchestration import get_client
from prefect.flows import load_flow_from_entrypoint

from flows.deploy import NAMES, POOL_NAME, PREFECT_FILE, deploy
from warehouse.errors import NewshouseError, RequestError

ROOT = Path(__file__).resolve().parents[2]


def test_flows_are_deployed_and_a_worker_runs_one(
    prefect_api: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # a worker has newshouse installed; here the checkout stands for that
    warehouse = tmp_path / "data"
    deployed = deploy(warehouse)
    assert (deployed.api_url, deployed.pool, deployed.is_new_pool) == (prefect_api, POOL_NAME, True)

    with get_client(sync_client=True) as client:
        for name in NAMES:
            deployment = client.read_deployment_by_name(f"{name}/{name}")
            assert deployment.entrypoint == f"flows.{name}.{name}"
            assert load_flow_from_entrypoint(deployment.entrypoint, use_placeholder_flow=False).name == name
            assert deployment.parameters["warehouse"] == str(warehouse)
            assert deployment.pull_steps == []
        refresh = client.read_deployment_by_name("refresh/refresh")
        assert refresh.concurrency_options and refresh.concurrency_options.collision_strategy == "CANCEL_NEW"
        assert refresh.global_concurrency_limit and refresh.global_concurrency_limit.limit == 1
        assert [schedule.active for schedule in refresh.schedules] == [False]

        flow_run = client.create_flow_run_from_deployment(refresh.id)
        worker = [sys.executable, "-m", "prefect", "worker", "start", "--pool", POOL_NAME, "--run-once"]
        done = subprocess.run(worker, cwd=tmp_path, capture_output=True, text=True, check=False, env=dict(os.environ))
        state = client.read_flow_run(flow_run.id).state
    assert state and state.is_completed(), f"{state}\n{done.stdout}{done.stderr}"
    assert (warehouse / "newshouse.duckdb").is_file()


def test_a_second_deploy_keeps_the_pool_and_a_bad_file_is_told_in_prefects_words(
    prefect_api: str, tmp_path: Path
) -> None:
    broken = tmp_path / "prefect.yaml"
    text = PREFECT_FILE.read_text(encoding="utf-8").replace("flows.clean.clean", "flows.clean.no_such_flow")
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(NewshouseError, match=r"Prefect did not take prefect\.yaml: .*no_such_flow"):
        deploy(tmp_path / "data", broken)


def test_without_an_api_the_mend_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    with pytest.raises(RequestError, match=r"no Prefect API is configured .* set PREFECT_API_URL="):
        deploy(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"none\.yaml is missing"):
        deploy(tmp_path, tmp_path / "none.yaml")
