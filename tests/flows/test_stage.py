"""Batches as tasks: what is tried again, what is not, and what is reported."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from prefect import flow
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey

import flows.api
import flows.stage
from flows.local import run_flow, run_refresh
from flows.server import TemporaryServer, temporary_server
from warehouse.errors import NewshouseError, RequestError, WarehouseError
from warehouse.settings import Settings
from warehouse.stages.plan import STAGES, batches
from warehouse.stages.run import BatchCounts, Run, open_run
from warehouse.stages.step import Batch

pytestmark = pytest.mark.usefixtures("prefect_api")

Act = Callable[[], None]


@pytest.fixture
def one_batch(monkeypatch: pytest.MonkeyPatch) -> Callable[[Act], None]:
    """Makes every stage one batch that does what the test says."""

    def use(act: Act) -> None:
        def action() -> BatchCounts:
            act()
            return BatchCounts("clean", "clean", 3, 2, 1, {"pages": 2})

        def one(run: Any, stage: str, inputs: Any = (), columns: Any = None) -> Iterator[Batch]:
            yield Batch("clean", "clean", 1, 3, action, run.count)

        monkeypatch.setattr(flows.stage, "batches", one)
        monkeypatch.setattr(flows.stage.run_batch, "retry_delay_seconds", [0.0, 0.0])

    return use


class Failing:
    """Fails as often as said, then works."""

    def __init__(self, error: Exception, times: int) -> None:
        self.error = error
        self.times = times
        self.calls = 0

    def __call__(self) -> None:
        self.calls += 1
        if self.calls <= self.times:
            raise self.error


def test_refresh_does_the_whole_work_once(tmp_path: Path, page_folder: Path) -> None:
    heard: list[BatchCounts] = []
    settings = Settings(warehouse=tmp_path / "data", workers=1)
    report = run_refresh(settings, [str(page_folder)], on_batch=heard.append)
    assert report.totals["pages"] == report.totals["documents"] == 1
    assert report.rejects == ()
    stages = list(dict.fromkeys(counts.stage for counts in heard))
    assert stages == ["ingest", "clean", "dedupe", "enrich", "check", "publish"]
    assert [counts.step for counts in report.counts] == list(dict.fromkeys(counts.step for counts in heard))
    assert report.published_path.is_file()

    with get_client(sync_client=True) as client:
        key = ArtifactFilterKey(any_=["newshouse-counts"])
        artifacts = client.read_artifacts(artifact_filter=ArtifactFilter(key=key))
    artifact = max(artifacts, key=lambda one: str(one.created))
    assert artifact.type == "table"
    assert isinstance(artifact.data, str)
    assert '"stage": "ingest", "batch_count": 1, "unit_count": 1' in artifact.data

    heard.clear()
    again = run_refresh(settings, [str(page_folder)], on_batch=heard.append)
    assert not again.has_written
    assert heard == []


def test_what_may_pass_is_tried_again(tmp_path: Path, one_batch: Callable[[Act], None]) -> None:
    failing = Failing(OSError("the disk was away"), times=2)
    one_batch(failing)
    report = run_flow("clean", Settings(warehouse=tmp_path / "data"))
    assert failing.calls == 3
    assert [(counts.step, counts.done_count) for counts in report.counts] == [("clean", 2)]


def test_a_batch_that_fails_after_saving_is_saved_once(
    tmp_path: Path, page_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = Failing(OSError("the disk was away"), times=1)
    settle = Run.settle

    def settle_and_fail(self: Run, *arguments: Any) -> None:
        settle(self, *arguments)
        failing()

    monkeypatch.setattr(Run, "settle", settle_and_fail)
    monkeypatch.setattr(flows.stage.run_batch, "retry_delay_seconds", [0.0, 0.0])
    settings = Settings(warehouse=tmp_path / "data", workers=1)
    run_flow("ingest", settings, [str(page_folder)])
    report = run_flow("clean", settings)  # the run's own row is written with the batch that fails
    assert failing.calls > 1
    assert report.totals["documents"] == 1
    with open_run(settings) as run:
        assert run.warehouse.rows("SELECT status, count(*) FROM runs GROUP BY status") == [("finished", 2)]
        assert run.warehouse.rows("SELECT count(*) FROM stage_units WHERE run_id NOT IN (SELECT run_id FROM runs)") == [
            (0,)
        ]


def test_what_fails_three_times_is_one_sentence(tmp_path: Path, one_batch: Callable[[Act], None]) -> None:
    failing = Failing(OSError("the disk was away"), times=3)
    one_batch(failing)
    with pytest.raises(NewshouseError, match=r"^clean batch 1 failed 3 times \(OSError: the disk was away\);"):
        run_flow("clean", Settings(warehouse=tmp_path / "data"))
    assert failing.calls == 3


@pytest.mark.parametrize("error", [RequestError("no such column"), WarehouseError("checks failed")])
def test_what_stays_as_it_is_fails_at_once(
    tmp_path: Path, one_batch: Callable[[Act], None], error: NewshouseError
) -> None:
    failing = Failing(error, times=1)
    one_batch(failing)
    with pytest.raises(type(error)) as caught:
        run_refresh(Settings(warehouse=tmp_path / "data"), [])
    assert caught.value is error
    assert failing.calls == 1


def test_an_interrupted_flow_stays_an_interrupt(tmp_path: Path, one_batch: Callable[[Act], None]) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    one_batch(interrupt)
    with pytest.raises(KeyboardInterrupt):
        run_flow("clean", Settings(warehouse=tmp_path / "data"))


def test_a_locked_warehouse_is_refused_before_any_flow_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from warehouse.store.lock import lock_directory

    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")  # nobody answers there, and nobody is asked
    with lock_directory(tmp_path), pytest.raises(WarehouseError, match="another run"):
        run_flow("clean", Settings(warehouse=tmp_path))


def test_an_api_that_does_not_answer_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import prefect.settings as prefect_settings

    url = "http://127.0.0.1:9/api"  # the discard port: nobody listens
    monkeypatch.setenv("PREFECT_API_URL", url)
    with (
        prefect_settings.temporary_settings({prefect_settings.PREFECT_API_URL: url}),
        pytest.raises(WarehouseError, match=r"the Prefect API at http://127\.0\.0\.1:9/api does not answer .*--direct"),
    ):
        run_flow("clean", Settings(warehouse=tmp_path))


def test_a_server_that_goes_away_is_named(
    tmp_path: Path, one_batch: Callable[[Act], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    servers: list[TemporaryServer] = []

    @contextmanager
    def known_server(home: Path, environment: Mapping[str, str]) -> Iterator[TemporaryServer]:
        with temporary_server(home, environment) as server:
            servers.append(server)
            yield server

    monkeypatch.setattr(flows.api, "temporary_server", known_server)
    monkeypatch.delenv("PREFECT_API_URL")
    one_batch(lambda: servers[0].process.kill())
    with pytest.raises(NewshouseError, match=r"stopped answering during the run .* a new run goes on from there"):
        run_flow("clean", Settings(warehouse=tmp_path / "data"))


def test_workers_of_a_flow_run_import_no_prefect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "loaded_modules.py").write_text(
        "import sys\ndef are_loaded(names):\n    return [name in sys.modules for name in names]\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    from loaded_modules import are_loaded  # type: ignore[import-not-found]

    # As in a deployed run, whose main module is Prefect's: a plain pool's workers would import it.
    import __main__

    monkeypatch.setattr(__main__, "__spec__", find_spec("prefect.flow_engine"))

    @flow
    def ask_worker() -> dict[str, bool]:
        with open_run(Settings(warehouse=tmp_path / "data", workers=1)) as run:
            loaded: dict[str, bool] = run.pool.map(are_loaded, {"own": "loaded_modules", "theirs": "prefect"})
            return loaded

    assert ask_worker() == {"own": True, "theirs": False}


def test_where_nothing_is_due_no_server_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(warehouse=tmp_path / "data", workers=1)
    with open_run(settings) as run:
        for stage in STAGES[1:]:
            for batch in batches(run, stage):
                batch.run()

    def refuse(*_: object) -> None:
        raise AssertionError("a server was started")

    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.setattr("flows.local.find_api_url", lambda environment: None)
    monkeypatch.setattr("flows.local._prefect_api", refuse)
    assert not run_flow("refresh", settings).has_written
