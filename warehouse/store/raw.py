"""The bytes as they came: gzip files named by their content, below `raw/` (accepted) and `rejects/` (refused)."""

import gzip
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

COMPRESSION_LEVEL = 6
FAST_LEVEL = 1  # for what is too large to be a page


def raw_path(folder: Path, content_sha256: str) -> Path:
    """Where bytes of this hash lie below `raw/` or `rejects/`; two digits a folder keep folders small."""
    return folder / content_sha256[:2] / f"{content_sha256}.gz"


def save_raw(folder: Path, content_sha256: str, content: bytes) -> bool:
    """Keep the bytes; False where they lie there already. A crash leaves either the whole file or none."""
    path = raw_path(folder, content_sha256)
    if path.exists():
        return False
    with write_whole_file(path) as target, pack(target, COMPRESSION_LEVEL) as packed:
        packed.write(content)
    return True


def save_raw_file(folder: Path, content_sha256: str, source: Path) -> bool:
    """Keep a file's bytes without holding them in memory; False where they lie there already."""
    path = raw_path(folder, content_sha256)
    if path.exists():
        return False
    with write_whole_file(path) as target, source.open("rb") as reading, pack(target, FAST_LEVEL) as packed:
        shutil.copyfileobj(reading, packed, 1 << 20)
    return True


def load_raw(folder: Path, content_sha256: str) -> bytes:
    """The bytes of this hash. Raises FileNotFoundError where they are not kept."""
    with gzip.open(raw_path(folder, content_sha256)) as packed:
        return packed.read()


def pack(target: BinaryIO, level: int) -> gzip.GzipFile:
    """A gzip stream without name and time: the same bytes make the same file, whenever they come."""
    return gzip.GzipFile(fileobj=target, mode="wb", compresslevel=level, mtime=0, filename="")


@contextmanager
def write_whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream to a file that appears under its name only when it is complete and on disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
