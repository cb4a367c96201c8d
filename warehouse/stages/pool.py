"""Worker processes that can be killed: what one item does to its worker, the other items of the batch do not feel."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext, ForkServerProcess
from typing import Any

from pebble import ProcessExpired, ProcessPool

from warehouse.settings import changed_environment

log = logging.getLogger(__name__)

Work = Callable[[Sequence[Any]], Sequence[Any]]
# One thread a worker: the pool has a process a core already, and BLAS results then do not depend on the thread count.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_START = threading.Lock()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an item gave no result."""

    reason: str


class WorkerPool:
    """Runs `work(items) -> results` in other processes, a chunk of items at a time."""

    def __init__(self, worker_count: int, item_timeout_s: float, preload: Sequence[str] = ()) -> None:
        self.worker_count = worker_count
        self.item_timeout_s = item_timeout_s
        self._context = _BareContext()
        self._context.set_forkserver_preload(list(preload))
        self._pool: ProcessPool | None = None

    def map(self, work: Work, items: Mapping[str, Any], chunk_size: int = 1) -> dict[str, Any]:
        """A result or a Failure for each item, by its id.

        A chunk that is too slow, kills its worker or raises is done again item by item, so that only the item at fault
        fails. An item has `item_timeout_s` seconds, a chunk that for each of its items.
        """
        ids = list(items)
        chunks = [ids[start : start + chunk_size] for start in range(0, len(ids), chunk_size)]
        results: dict[str, Any] = {}
        again = []
        for chunk, answer in self._run(work, chunks, items):
            if not isinstance(answer, Failure):
                results.update(zip(chunk, answer, strict=True))
            elif len(chunk) == 1:
                results[chunk[0]] = answer
            else:
                again += [[item] for item in chunk]
        for chunk, answer in self._run(work, again, items):
            results[chunk[0]] = answer if isinstance(answer, Failure) else answer[0]
        return {item: results[item] for item in ids}

    def _run(self, work: Work, chunks: list[list[str]], items: Mapping[str, Any]) -> Iterator[tuple[list[str], Any]]:
        if not chunks:
            return
        if self._pool is None:
            self._pool = ProcessPool(max_workers=self.worker_count, context=self._context)
        futures = [
            self._pool.schedule(work, args=[[items[item] for item in chunk]], timeout=self.item_timeout_s * len(chunk))
            for chunk in chunks
        ]
        for chunk, future in zip(chunks, futures, strict=True):
            try:
                answer: Any = future.result()
            except TimeoutError:
                answer = Failure(f"took longer than {self.item_timeout_s:g} s and was stopped")
            except (ProcessExpired, CancelledError) as error:
                answer = Failure(f"its worker died ({error})")
            except Exception as error:  # the edge: whatever a rule raises on one odd page is that page's reason
                log.warning("%s failed on %s: %r", getattr(work, "__name__", work), chunk, error)
                answer = Failure(f"{type(error).__name__}: {error}")
            yield chunk, answer

    def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None


class _BareProcess(ForkServerProcess):
    """A worker that does not import the program's main module.

    multiprocessing makes each child import the parent's `__main__`. For a flow run that is `prefect.flow_engine`: five
    seconds and a hundred megabytes a worker, for nothing that a worker needs.
    """

    def start(self) -> None:
        with _START, _hidden_main(), changed_environment(ONE_THREAD):
            super().start()


class _BareContext(ForkServerContext):
    Process = _BareProcess


@contextmanager
def _hidden_main() -> Iterator[None]:
    names = vars(sys.modules["__main__"])
    kept: dict[str, Any] = {name: names[name] for name in ("__spec__", "__file__") if name in names}
    names["__spec__"] = None
    names.pop("__file__", None)
    try:
        yield
    finally:
        names.update(kept)
