"""The two shapes of work: units that go through a pure function in batches, and an answer over everything."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from warehouse.ids import new_id, sha256_hex
from warehouse.stages.pool import Failure
from warehouse.stages.run import BatchCounts, Run

ALL = new_id("unit", "all")  # the one unit of a step whose answer depends on everything
Work = Callable[[Sequence[Any]], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Work that is due. Run it before taking the next: what comes next depends on it."""

    stage: str
    step: str
    number: int
    unit_count: int
    action: Callable[[], BatchCounts]
    run_counts: Callable[[BatchCounts], None]

    def run(self) -> BatchCounts:
        """Do the work and save it in one transaction. Running it a second time gives the same rows."""
        started = time.perf_counter()
        counts = self.action()
        counts.seconds = time.perf_counter() - started
        self.run_counts(counts)
        return counts


@dataclass(frozen=True, slots=True)
class MapStep:
    """A step whose units are read one by one.

    `find_due` gives unit ids with the hash of their input; `find_gone` the units whose input is no more; `load` their
    payloads; `work`, a function of a module, turns payloads into results in a worker; `clear` deletes the rows of the
    units in a temporary table of ids; `save` writes the rows of the results and says how many a table.
    """

    stage: str
    name: str
    version: str
    chunk_size: int
    find_due: Callable[[Run], list[tuple[str, str]]]
    find_gone: Callable[[Run], list[str]]
    load: Callable[[Run, Sequence[str]], Mapping[str, Any]]
    work: Work
    clear: Callable[[Run, str], None]
    save: Callable[[Run, Mapping[str, Any]], dict[str, int]]

    def batches(self, run: Run) -> Iterator[Batch]:
        """What is due, in batches of the settings' size, in the order of the unit ids."""
        set_version(run, self.name, self.version)
        self._retire(run)
        due = self.find_due(run)
        size = run.settings.batch_size
        for number, start in enumerate(range(0, len(due), size), 1):
            units = dict(due[start : start + size])
            yield Batch(self.stage, self.name, number, len(units), lambda units=units: self._do(run, units), run.count)  # type: ignore[misc]

    def _do(self, run: Run, units: Mapping[str, str]) -> BatchCounts:
        results = run.pool.map(self.work, self.load(run, list(units)), self.chunk_size)
        reasons = {unit: result.reason for unit, result in results.items() if isinstance(result, Failure)}
        good = {unit: result for unit, result in results.items() if unit not in reasons}
        with run.warehouse.transaction():
            with run.warehouse.id_list(units) as ids:
                self.clear(run, ids)
            rows = self.save(run, good)
            run.settle(self.name, self.version, units, reasons)
        return BatchCounts(self.stage, self.name, len(units), len(good), len(reasons), rows)

    def _retire(self, run: Run) -> None:
        gone = self.find_gone(run)
        if gone:
            with run.warehouse.transaction(), run.warehouse.id_list(gone) as ids:
                run.begin()
                self.clear(run, ids)
                run.warehouse.execute(
                    f"DELETE FROM stage_units WHERE stage = ? AND unit_id IN (SELECT id FROM {ids})", [self.name]
                )


@dataclass(frozen=True, slots=True)
class ResolveStep:
    """A step whose one answer depends on what the steps `reads` have done; it is given anew when any of them has."""

    stage: str
    name: str
    version: str
    reads: tuple[str, ...]
    resolve: Callable[[Run], dict[str, int]]

    def batches(self, run: Run) -> Iterator[Batch]:
        """One batch where something that the answer rests on has changed, else none."""
        set_version(run, self.name, self.version)
        digest = digest_ledger(run, self.reads)
        if not is_settled(run, self.name, self.version, digest):
            yield Batch(self.stage, self.name, 1, 1, lambda: self._do(run, digest), run.count)

    def _do(self, run: Run, digest: str) -> BatchCounts:
        with run.warehouse.transaction():
            rows = self.resolve(run)
            run.settle(self.name, self.version, {ALL: digest}, {})
        return BatchCounts(self.stage, self.name, 1, 1, 0, rows)


def set_version(run: Run, step: str, version: str) -> None:
    """Note which version of a step is the present one: units done by another are due again."""
    known = run.warehouse.rows("SELECT version FROM stage_versions WHERE stage = ?", [step])
    if known != [(version,)]:
        with run.warehouse.transaction():
            run.warehouse.execute("DELETE FROM stage_versions WHERE stage = ?", [step])
            run.warehouse.execute("INSERT INTO stage_versions VALUES (?, ?)", [step, version])


def digest_ledger(run: Run, steps: Sequence[str]) -> str:
    """A hash of what the steps have done and people have decided, whatever the order in which it was done.

    Lines are hashed by the database's own function, ten times as fast as MD5 over a million of them. Should another
    version of DuckDB hash otherwise, the answers that rest on a digest are given once more, and are the same.
    """
    marks = ", ".join("?" * len(steps))
    done = run.warehouse.rows(
        "SELECT count(*), bit_xor(hash(stage, unit_id, input_sha256, version, outcome))"
        f" FROM stage_units WHERE stage IN ({marks})",
        list(steps),
    )
    decided = run.warehouse.rows(
        "SELECT bit_xor(md5_number(concat_ws('|', decision_id, verdict))) FROM decisions"
        " WHERE retired_at IS NULL AND verdict <> 'possible'"
    )
    return sha256_hex(repr((done, decided)))


def is_settled(run: Run, step: str, version: str, input_sha256: str) -> bool:
    """True where the one unit of a step was done by this version from this input."""
    return bool(
        run.warehouse.rows(
            "SELECT 1 FROM stage_units WHERE stage = ? AND unit_id = ? AND version = ? AND input_sha256 = ?",
            [step, ALL, version, input_sha256],
        )
    )
