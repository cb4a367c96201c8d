"""One run at a time: the folder itself is locked for as long as a run lasts."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from warehouse.errors import WarehouseError


@contextmanager
def lock_directory(directory: Path) -> Iterator[None]:
    """Hold the folder, made where it is missing; the kernel lets go of it however the process ends.

    Raises WarehouseError where another run holds it, where it is no folder, or where nothing can be written in it.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise WarehouseError(
            f"the warehouse folder {directory} cannot be used ({_why(error)}): name another with --warehouse"
        ) from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WarehouseError(
                f"another run is writing to {directory}: wait until it ends, or use another --warehouse"
            ) from None
        probe_writable(directory)
        yield
    finally:
        os.close(handle)


def probe_writable(directory: Path) -> None:
    """Raise WarehouseError where no file can be made in the folder: rights, a read-only disk, or a full one."""
    probe = directory / ".newshouse.probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise WarehouseError(
            f"nothing can be written in {directory} ({_why(error)}): give yourself the right to write there,"
            " or name another with --warehouse"
        ) from error


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
