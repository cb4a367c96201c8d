"""A bad item fails alone."""

import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from functools import partial

import pytest

from warehouse.stages.pool import Failure, WorkerPool


def work(items: Sequence[str]) -> list[str]:
    """What a rule might do to its worker."""
    for item in items:
        if item == "slow":
            time.sleep(60)
        elif item == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        elif item == "wrong":
            raise ValueError("no such thing")
    return [item.upper() for item in items]


def look_around(items: Sequence[str]) -> list[str]:
    """What a worker has loaded, and its thread limit."""
    loaded = [name for name in ("prefect", "pytest") if name in sys.modules]
    return [f"{loaded} {os.environ['OMP_NUM_THREADS']}" for _ in items]


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    # work() stands in a test module, whose import takes its time on a busy machine; the limit must hold it
    pool = WorkerPool(worker_count=2, item_timeout_s=5.0)
    yield pool
    pool.close()


def test_items_come_back_by_their_ids_in_their_order(pool: WorkerPool) -> None:
    items = {str(number): f"item {number}" for number in range(10)}
    assert pool.map(work, items, 3) == {key: value.upper() for key, value in items.items()}
    assert list(pool.map(work, items, 3)) == list(items)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("wrong", "ValueError: no such thing"),
        ("deadly", "its worker died"),
        ("slow", "took longer than 5 s and was stopped"),
    ],
)
def test_a_bad_item_fails_alone(pool: WorkerPool, item: str, reason: str) -> None:
    results = pool.map(work, {"a": "one", "b": item, "c": "two"}, 3)
    assert (results["a"], results["c"]) == ("ONE", "TWO")
    assert isinstance(results["b"], Failure)
    assert reason in results["b"].reason


def test_a_bound_function_fails_like_any_other(pool: WorkerPool) -> None:
    results = pool.map(partial(work), {"a": "one", "b": "wrong"}, 2)
    assert results == {"a": "ONE", "b": Failure("ValueError: no such thing")}


def test_workers_load_only_what_they_need_and_use_one_thread() -> None:
    pool = WorkerPool(worker_count=1, item_timeout_s=30.0)
    try:
        assert pool.map(look_around, {"a": "one"}) == {"a": "['pytest'] 1"}  # this module imports pytest
    finally:
        pool.close()


def test_the_main_module_is_as_before(pool: WorkerPool) -> None:
    main = dict(vars(sys.modules["__main__"]))
    pool.map(work, {"a": "one"})
    assert {key: main[key] for key in ("__spec__", "__file__") if key in main} == {
        key: vars(sys.modules["__main__"])[key] for key in ("__spec__", "__file__") if key in main
    }
