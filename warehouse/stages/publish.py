"""The writer's file becomes the file that readers open."""

from collections.abc import Iterator

from warehouse.stages import check
from warehouse.stages.run import BatchCounts, Run
from warehouse.stages.step import Batch
from warehouse.store.publish import is_published, publish


def batches(run: Run) -> Iterator[Batch]:
    """The checks where they have not passed yet, then one batch where the published file is behind the writer's."""
    if not is_published(run.warehouse):
        yield from check.batches(run)
        yield Batch("publish", "publish", 1, 1, lambda: _publish(run), run.count)


def _publish(run: Run) -> BatchCounts:
    run.end("finished")  # readers see this run's row complete: the copy is made from here on
    publish(run.warehouse)
    return BatchCounts("publish", "publish", 1, 1)
