"""A run: the lock, the warehouse, the workers, and the account of what was done."""

import json
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from warehouse.records import StageUnit
from warehouse.settings import Settings
from warehouse.stages.pool import WorkerPool
from warehouse.store.lock import lock_directory
from warehouse.store.publish import publish
from warehouse.store.warehouse import Warehouse

# What every worker needs; the language model is loaded by the workers that enrich.
PRELOAD = ("warehouse.stages.clean_page",)
VERSIONS = "(SELECT coalesce(json_group_object(stage, version), '{}') FROM stage_versions)"
TOTALS = {
    "pages": "SELECT count(*) FROM pages",
    "documents": "SELECT count(*) FROM documents",
    "others": "SELECT count(*) FROM documents WHERE form = 'page'",
    "origins": "SELECT count(DISTINCT origin_id) FROM documents",
    "people": "SELECT count(*) FROM people",
    "quotes": "SELECT count(*) FROM quotes",
}


@dataclass(frozen=True, slots=True)
class Reject:
    """An input that was not taken, and why."""

    locator: str
    reason: str


@dataclass(slots=True)
class BatchCounts:
    """What one batch, or all batches of a step together, did."""

    stage: str
    step: str
    unit_count: int = 0
    done_count: int = 0
    rejected_count: int = 0
    row_counts: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, other: "BatchCounts") -> None:
        """Count another batch of the same step in."""
        self.unit_count += other.unit_count
        self.done_count += other.done_count
        self.rejected_count += other.rejected_count
        self.seconds += other.seconds
        for table, count in other.row_counts.items():
            self.row_counts[table] = self.row_counts.get(table, 0) + count


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: a line a step in the order of the steps, what it refused, and what the warehouse now holds."""

    run_id: str
    counts: tuple[BatchCounts, ...]
    rejects: tuple[Reject, ...]
    totals: dict[str, int]
    published_path: Path
    warnings: tuple[str, ...]
    seconds: float

    @property
    def has_written(self) -> bool:
        """False where nothing was due and nothing was written."""
        return bool(self.counts)


class Run:
    """An open run. Its row in `runs` is written with the first rows that it saves, so an idle run leaves no trace."""

    def __init__(self, settings: Settings, warehouse: Warehouse, parameters: Mapping[str, object]) -> None:
        self.settings = settings
        self.warehouse = warehouse
        self.parameters = dict(parameters)
        self.run_id = str(uuid.uuid4())
        self.started_at = datetime.now(UTC)
        self.started_s = time.perf_counter()
        self.counts: dict[str, BatchCounts] = {}
        self.rejects: list[Reject] = []
        self.warnings: list[str] = []
        self.capture_locators: dict[str, str] = {}  # captures that this run's inputs named, and the place of each
        self.pool = WorkerPool(settings.worker_count, settings.item_timeout_s, PRELOAD)

    def begin(self) -> None:
        """Write the run's row where it is not there; call it inside the transaction that writes rows.

        The row is looked for in the database: a transaction that is rolled back takes it along.
        """
        if not self._has_row():
            self.warehouse.execute(
                "INSERT INTO runs BY NAME SELECT ?::UUID AS run_id, ?::TIMESTAMPTZ AS started_at, 'running' AS status,"
                f" ?::JSON AS parameters, {VERSIONS} AS versions, '{{}}' AS counts",
                [self.run_id, self.started_at, json.dumps(self.parameters, sort_keys=True)],
            )

    def end(self, status: str) -> None:
        """Complete the run's row, where it has one."""
        if not self._has_row():
            return
        counts = {
            name: {"units": c.unit_count, "done": c.done_count, "rejected": c.rejected_count, "rows": c.row_counts}
            for name, c in self.counts.items()
        }
        self.warehouse.execute(
            f"UPDATE runs SET finished_at = now(), status = ?, counts = ?::JSON, versions = {VERSIONS}"
            " WHERE run_id = ?",
            [status, json.dumps(counts), self.run_id],
        )

    def _has_row(self) -> bool:
        return bool(self.warehouse.rows("SELECT 1 FROM runs WHERE run_id = ?", [self.run_id]))

    def count(self, counts: BatchCounts) -> None:
        """Add a batch to the run's account."""
        self.counts.setdefault(counts.step, BatchCounts(counts.stage, counts.step)).add(counts)

    def settle(self, step: str, version: str, units: Mapping[str, str], reasons: Mapping[str, str]) -> None:
        """Write the ledger lines of units (id → input hash) that a step has done, or refused for a reason.

        Belongs into the transaction that saves the units' rows: a line in the ledger and its rows come together or not.
        """
        self.begin()
        with self.warehouse.id_list(units, "settled_ids") as settled:
            self.warehouse.execute(
                f"DELETE FROM stage_units WHERE stage = ? AND unit_id IN (SELECT id FROM {settled})", [step]
            )
        self.warehouse.insert(
            "stage_units",
            [
                StageUnit(
                    step,
                    unit,
                    input_sha256,
                    version,
                    "rejected" if unit in reasons else "done",
                    reasons.get(unit),
                    self.run_id,
                )
                for unit, input_sha256 in units.items()
            ],
        )

    def report(self) -> RunReport:
        """The account so far, pages of this run's inputs that cleaning refused included."""
        refused = self.warehouse.rows(
            "SELECT unit_id::VARCHAR, reason FROM stage_units WHERE stage = 'clean' AND outcome = 'rejected'"
        )
        rejects = [
            Reject(self.capture_locators[unit], reason) for unit, reason in refused if unit in self.capture_locators
        ]
        totals = {name: self.warehouse.rows(query)[0][0] for name, query in TOTALS.items()}
        return RunReport(
            self.run_id,
            tuple(self.counts.values()),
            tuple(dict.fromkeys(self.rejects + rejects)),
            totals,
            self.warehouse.published_path,
            tuple(dict.fromkeys(self.warnings)),
            time.perf_counter() - self.started_s,
        )


_CURRENT: ContextVar[Run | None] = ContextVar("newshouse_run", default=None)


@contextmanager
def open_run(settings: Settings, parameters: Mapping[str, object] | None = None) -> Iterator[Run]:
    """A run that holds the warehouse folder until the block ends; inside one, the same run again.

    A new warehouse is made and published empty. Raises WarehouseError where the folder is locked, cannot be written
    to, or is of a newer version. An error in the block closes the run as failed and goes on upwards.
    """
    current = _CURRENT.get()
    if current is not None and current.settings.warehouse.resolve() == settings.warehouse.resolve():
        yield current  # a subflow of the run that holds the lock already
        return
    with lock_directory(settings.warehouse):
        warehouse = Warehouse(settings.warehouse, settings.database_memory_mib)
        run = Run(settings, warehouse, parameters or {})
        token = _CURRENT.set(run)
        try:
            _bury_dead_runs(warehouse)
            if not warehouse.published_path.exists():
                publish(warehouse)
            yield run
        except BaseException:
            run.end("failed")
            raise
        else:
            run.end("finished")
        finally:
            _CURRENT.reset(token)
            run.pool.close()
            warehouse.close()


def _bury_dead_runs(warehouse: Warehouse) -> None:
    """Close the rows of runs that were killed: this run holds the lock, so no other one is alive."""
    if warehouse.rows("SELECT 1 FROM runs WHERE status = 'running' LIMIT 1"):
        warehouse.execute("UPDATE runs SET status = 'died' WHERE status = 'running'")
