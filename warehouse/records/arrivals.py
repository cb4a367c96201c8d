"""What arrived and what was accepted, and the ledger of what was done with it."""

from dataclasses import dataclass
from datetime import datetime

from warehouse.records.base import Id


@dataclass(frozen=True, slots=True)
class Fetch:
    """An arrival, also when it was refused."""

    fetch_id: Id
    capture_id: Id | None
    run_id: Id
    locator: str
    url: str | None
    fetched_at: datetime
    http_status: int | None
    outcome: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes that were accepted."""

    capture_id: Id
    url: str | None
    source_id: Id | None
    media_type: str
    content_sha256: str
    byte_count: int


@dataclass(frozen=True, slots=True)
class StageUnit:
    """A line of the work ledger: what a stage did with a unit, from which input, by which version."""

    stage: str
    unit_id: Id
    input_sha256: str
    version: str
    outcome: str
    reason: str | None
    run_id: Id
