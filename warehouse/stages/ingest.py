"""Files become captures: their bytes are kept, each arrival is noted, also when it was refused."""

import hashlib
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from warehouse.errors import RejectedInput
from warehouse.ids import new_capture_id, new_id, sha256_hex
from warehouse.read.containers import Row, is_container, iterate_records, read_file
from warehouse.read.media import RECORD, normalise_url, sniff_media_type
from warehouse.records import Capture, Fetch
from warehouse.stages.clean_page import find_source_id
from warehouse.stages.inputs import InputFile, find_files
from warehouse.stages.run import BatchCounts, Reject, Run
from warehouse.stages.step import Batch
from warehouse.store.raw import save_raw, save_raw_file

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One page as it came: its bytes, or why there are none to take. `path` is the file where that is kept whole."""

    locator: str
    fetched_at: datetime
    content: bytes | None = None
    url: str | None = None
    media_type: str | None = None
    source: str | None = None
    reason: str | None = None
    path: Path | None = None


def batches(run: Run, inputs: Sequence[str], columns: Mapping[str, str]) -> Iterator[Batch]:
    """The arrivals that the inputs hold and that the warehouse has not seen; nothing where it has seen them all."""
    files, missing = find_files(inputs)
    run.rejects += [Reject(name, "does not exist: check the path") for name in missing]
    batch: list[tuple[Fetch, Capture | None]] = []
    number = 0
    for arrival in find_arrivals(files, columns, run.settings.max_capture_bytes):
        found = keep(run, arrival)
        if found is not None:
            batch.append(found)
        if len(batch) >= run.settings.batch_size:
            number += 1
            yield _batch(run, number, batch)
            batch = []
    if batch:
        yield _batch(run, number + 1, batch)
