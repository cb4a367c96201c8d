"""The writer's database keeps to its bound in memory, and puts into files what is more."""

from pathlib import Path

import pytest

from warehouse.store.warehouse import Warehouse


@pytest.mark.parametrize(("memory_mib", "bound"), [(64, "64.0 MiB"), (1024, "1.0 GiB")])
def test_the_database_keeps_to_its_bound(tmp_path: Path, memory_mib: int, bound: str) -> None:
    warehouse = Warehouse(tmp_path, memory_mib)
    assert warehouse.rows("SELECT current_setting('memory_limit')") == [(bound,)]
    warehouse.close()
    assert warehouse.rows("SELECT current_setting('memory_limit')") == [(bound,)]  # opened again
    warehouse.close()


def test_what_does_not_fit_goes_to_files(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path, 64)
    # 3 million hashes and their table are more than 64 MiB: where it may write no files, this runs out of memory
    query = "SELECT count(*) FROM (SELECT DISTINCT hash(n) FROM range(3_000_000) AS numbers (n))"
    assert warehouse.rows(query) == [(3_000_000,)]
    warehouse.close()
