"""The checks of `sql/checks`: queries whose rows are what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from warehouse.errors import NewshouseError
from warehouse.ids import sha256_hex
from warehouse.stages.run import BatchCounts, Run
from warehouse.stages.step import ALL, Batch, digest_ledger, is_settled
from warehouse.store.dictionary import read_severity
from warehouse.store.sql_files import read_sql_files

IDS_SHOWN = 3


class ChecksFailed(NewshouseError):
    """Checks marked error found rows: nothing is published, the old file stays."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The rows that one check found: what one such row is, how many there are, the first ids."""

    name: str
    severity: str
    meaning: str
    row_count: int
    first_ids: tuple[str, ...]

    def __str__(self) -> str:
        more = ", …" if self.row_count > len(self.first_ids) else ""
        return f"{self.row_count} × {self.name} ({', '.join(self.first_ids)}{more}). {self.meaning}"


def run_checks(run: Run) -> list[CheckResult]:
    """The checks that found rows."""
    results = []
    for file in read_sql_files("checks"):
        rows = run.warehouse.rows(file.text.strip().rstrip(";"))
        if rows:
            meaning = file.text.splitlines()[1].removeprefix("-- ")  # the second line of a check says what a bad row is
            first_ids = tuple(str(row[0]) for row in rows[:IDS_SHOWN])
            results.append(CheckResult(file.name, read_severity(file), meaning, len(rows), first_ids))
    return results


def is_checked(run: Run) -> bool:
    """True where the present checks passed on what the writer's file holds now."""
    return is_settled(run, "check", _version(), _digest(run))


def batches(run: Run) -> Iterator[Batch]:
    """One batch where anything was saved since the checks last passed."""
    if not is_checked(run):
        count = len(read_sql_files("checks"))
        yield Batch("check", "check", 1, count, lambda: _check(run, count), run.count)


def _digest(run: Run) -> str:
    """A hash of all that was saved: what every other step has done, and what arrived."""
    steps = [row[0] for row in run.warehouse.rows("SELECT DISTINCT stage FROM stage_units WHERE stage <> 'check'")]
    fetches = run.warehouse.rows("SELECT bit_xor(md5_number(concat_ws('|', fetch_id, outcome))) FROM fetches")
    return sha256_hex(repr((digest_ledger(run, sorted(steps) or ["none"]), fetches)))


def _version() -> str:
    return f"checks@{sha256_hex(''.join(file.sha256 for file in read_sql_files('checks')))[:12]}"


def _check(run: Run, count: int) -> BatchCounts:
    found = run_checks(run)
    run.warnings += [str(result) for result in found if result.severity == "warning"]
    errors = [str(result) for result in found if result.severity != "warning"]
    if errors:
        raise ChecksFailed(f"nothing was published, since checks failed: {' | '.join(errors)}")
    with run.warehouse.transaction():
        run.settle("check", _version(), {ALL: _digest(run)}, {})
    return BatchCounts("check", "check", count, count - len(found), len(found))
