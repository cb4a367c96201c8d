"""Files become captures: their bytes are kept, each arrival is noted, also when it was refused."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
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

Kept = tuple[Fetch, Capture | None]


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
    kept = (keep(run, arrival) for arrival in find_arrivals(files, columns, run.settings.max_capture_bytes))
    number = 0
    while found := list(islice(kept, run.settings.batch_size)):
        found = find_unseen(run, found)
        if found:
            number += 1
            yield Batch("ingest", "ingest", number, len(found), partial(save_arrivals, run, found), run.count)


def find_arrivals(files: Sequence[InputFile], columns: Mapping[str, str], max_bytes: int) -> Iterator[Arrival]:
    """Every page in the files, and what is wrong with those that hold none that can be taken."""
    for file in files:
        try:
            arrived_at = datetime.fromtimestamp(file.path.stat().st_mtime, UTC)
        except OSError as error:
            yield Arrival(file.locator, datetime.fromtimestamp(0, UTC), reason=_explain(error))
            continue
        if is_container(file.path.name):
            yield from _find_rows(file, columns, arrived_at)
        else:
            yield _read(file, arrived_at, max_bytes)


def _read(file: InputFile, arrived_at: datetime, max_bytes: int) -> Arrival:
    try:
        return Arrival(file.locator, arrived_at, read_file(file.path, max_bytes), path=file.path)
    except RejectedInput as error:
        return Arrival(file.locator, arrived_at, reason=str(error), path=file.path)
    except OSError as error:
        return Arrival(file.locator, arrived_at, reason=_explain(error))


def _find_rows(file: InputFile, columns: Mapping[str, str], arrived_at: datetime) -> Iterator[Arrival]:
    """The rows of a container. A row arrives when it says it was fetched, else when its file was last written."""
    try:
        for number, row in iterate_records(file.path, file.path.name, columns):
            locator = f"{file.locator}#{number}"
            if isinstance(row, Row):
                when = row.fetched_at or arrived_at
                yield Arrival(locator, when, row.content, row.url, RECORD, row.source)
            else:
                yield Arrival(locator, arrived_at, row.content or None, reason=row.reason)
    except RejectedInput as error:
        yield Arrival(file.locator, arrived_at, reason=str(error), path=file.path)
    except OSError as error:
        yield Arrival(file.locator, arrived_at, reason=_explain(error))


def _explain(error: OSError) -> str:
    return f"cannot be read ({(error.strerror or str(error)).lower()}): give yourself the right to read it"


def keep(run: Run, arrival: Arrival) -> Kept:
    """Keep the arrival's bytes, below raw/ or, with a reason, below rejects/; its rows."""
    if arrival.reason is None:
        try:
            return _accept(run, arrival)
        except RejectedInput as error:
            arrival = replace(arrival, reason=str(error))
    return _refuse(run, arrival)


def _accept(run: Run, arrival: Arrival) -> Kept:
    assert arrival.content is not None  # an arrival without a reason has bytes
    url = normalise_url(arrival.url)
    media_type = arrival.media_type or sniff_media_type(arrival.content)
    content_sha256 = sha256_hex(arrival.content)
    save_raw(run.warehouse.raw, content_sha256, arrival.content)
    capture_id = new_capture_id(url, content_sha256)
    run.capture_locators.setdefault(capture_id, arrival.locator)
    source_id = find_source_id(url, arrival.source)
    fetch = _fetch(run, arrival, content_sha256, capture_id, url, "new")
    return fetch, Capture(capture_id, url, source_id, media_type, content_sha256, len(arrival.content))


def _refuse(run: Run, arrival: Arrival) -> Kept:
    assert arrival.reason is not None  # the caller refuses for a reason
    run.rejects.append(Reject(arrival.locator, arrival.reason))
    content_sha256 = ""
    if arrival.content is not None:
        content_sha256 = sha256_hex(arrival.content)
        save_raw(run.warehouse.rejects, content_sha256, arrival.content)
    elif arrival.path is not None:  # too large to hold, or a container without a page: kept as the file that it is
        content_sha256 = _hash_file(arrival.path)
        save_raw_file(run.warehouse.rejects, content_sha256, arrival.path)
    return _fetch(run, arrival, content_sha256, None, arrival.url, "rejected"), None


def _fetch(
    run: Run, arrival: Arrival, content_sha256: str, capture_id: str | None, url: str | None, outcome: str
) -> Fetch:
    """The row of an arrival; a file that was not written to since it was last read gives the row that is there."""
    fetch_id = new_id("fetch", arrival.locator, url or "", arrival.fetched_at.isoformat(), content_sha256)
    return Fetch(
        fetch_id, capture_id, run.run_id, arrival.locator, url, arrival.fetched_at, None, outcome, arrival.reason
    )


def find_unseen(run: Run, found: Sequence[Kept]) -> list[Kept]:
    """The arrivals that have no row yet, each once."""
    seen = _find_known(run, "fetches", "fetch_id", [fetch.fetch_id for fetch, _ in found])
    return list({fetch.fetch_id: (fetch, capture) for fetch, capture in found if fetch.fetch_id not in seen}.values())


def save_arrivals(run: Run, found: Sequence[Kept]) -> BatchCounts:
    """Write the rows of arrivals; of the same bytes at the same URL, only the first arrival is new."""
    found = find_unseen(run, found)  # done again after it was saved, a batch has nothing to write
    seen = _find_known(run, "captures", "capture_id", [capture.capture_id for _, capture in found if capture])
    fetches, captures = [], []
    for fetch, capture in found:
        if capture and capture.capture_id in seen:
            fetch = replace(fetch, outcome="unchanged")
        elif capture:
            seen.add(capture.capture_id)
            captures.append(capture)
        fetches.append(fetch)
    with run.warehouse.transaction():
        run.begin()
        rows = {
            "fetches": run.warehouse.insert("fetches", fetches),
            "captures": run.warehouse.insert("captures", captures),
        }
    refused = sum(fetch.outcome == "rejected" for fetch in fetches)
    return BatchCounts("ingest", "ingest", len(fetches), len(fetches) - refused, refused, rows)


def _find_known(run: Run, table: str, key: str, ids: Sequence[str]) -> set[str]:
    with run.warehouse.id_list(ids) as wanted:
        return {
            row[0] for row in run.warehouse.rows(f"SELECT {key}::VARCHAR FROM {table} WHERE {key} IN (FROM {wanted})")
        }


def _hash_file(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
