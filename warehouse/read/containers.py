"""Files that hold bytes or many rows: plain and gzip files with a limit, JSON lines and Parquet row by row.

The one module of this room that opens files.
"""

import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import IO, Any, Protocol

from warehouse.errors import RejectedInput
from warehouse.read.decode import decode_bytes
from warehouse.read.record import encode_record

COLUMN_NAMES = ("url", "html", "text", "title", "published", "fetched_at", "source")
LINE_SUFFIXES = (".jsonl", ".ndjson", ".json")
PARQUET_SUFFIX = ".parquet"
MAX_LINE_BYTES = 20 << 20
MAX_ARRAY_BYTES = 256 << 20
BATCH_ROWS = 512
GZIP_MAGIC = b"\x1f\x8b"


class PathLike(Protocol):
    """What names a file: pathlib's paths do."""

    def __fspath__(self) -> str:
        """The path as text."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """One page of a container: the canonical bytes of its record, and what ingest keeps beside them."""

    content: bytes
    url: str | None = None
    source: str | None = None
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is no page: why, and the row itself as far as it could be held."""

    reason: str
    content: bytes = b""


def is_container(name: str) -> bool:
    """True where a file's name says that it holds rows: JSON lines, JSON or Parquet, gzipped or not."""
    plain = name.lower().removesuffix(".gz")
    return plain.endswith((*LINE_SUFFIXES, PARQUET_SUFFIX))


def read_file(path: PathLike, max_bytes: int) -> bytes:
    """The bytes of a file, of a gzip file what it holds. Raises RejectedInput beyond `max_bytes`, and OSError."""
    with io.open(path, "rb") as stream:  # noqa: UP020  the builtin's name is what the layer test looks for elsewhere
        content = stream.read(max_bytes + 1)
        if content.startswith(GZIP_MAGIC):
            stream.seek(0)
            content = _inflate(stream, max_bytes)
    if len(content) > max_bytes:
        limit = f"{max_bytes / (1 << 20):g} MiB"
        raise RejectedInput(f"the file holds more than {limit}: split it, or set NEWSHOUSE_MAX_CAPTURE_BYTES higher")
    return content


def _inflate(stream: IO[bytes], max_bytes: int) -> bytes:
    """What a gzip file holds, read no further than one byte past the limit, so a bomb costs no more than a page."""
    try:
        with gzip.GzipFile(fileobj=stream) as inner:
            return inner.read(max_bytes + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise RejectedInput(f"the gzip file is broken ({error}): fetch it again") from None


def iterate_records(
    path: PathLike, name: str, columns: Mapping[str, str] | None = None
) -> Iterator[tuple[int, Row | BadRow]]:
    """(row number from 1, Row, or BadRow where the row is no page) for each row of a JSON lines or Parquet file.

    `columns` maps our names (COLUMN_NAMES) to the file's; a name that is not mapped stands for itself. Memory does not
    grow with the file. Raises RejectedInput where the file has neither a text nor an html column or is broken, and
    OSError.
    """
    wanted = resolve_columns(columns or {})
    plain = name.lower().removesuffix(".gz")
    rows = _iterate_parquet(path, wanted, columns or {}) if plain.endswith(PARQUET_SUFFIX) else _iterate_json(path)
    is_checked = False
    for number, row in rows:
        if isinstance(row, BadRow):
            yield number, row
            continue
        if not is_checked:
            check_columns(list(row), wanted, columns or {})
            is_checked = True
        yield number, make_row(row, wanted)


def resolve_columns(columns: Mapping[str, str]) -> dict[str, str]:
    """Our names to the file's. Raises RejectedInput for a name that is none of ours."""
    unknown = sorted(set(columns) - set(COLUMN_NAMES))
    if unknown:
        raise RejectedInput(f"{', '.join(unknown)} is no column of ours: map some of {', '.join(COLUMN_NAMES)}")
    return {name: columns.get(name, name) for name in COLUMN_NAMES}


def check_columns(found: list[str], wanted: Mapping[str, str], mapped: Mapping[str, str]) -> None:
    """Raise RejectedInput, naming the columns found, where no column can hold a page or a mapped one is absent."""
    listed = ", ".join(found[:30]) or "none"
    absent = [theirs for theirs in mapped.values() if theirs not in found]
    if wanted["text"] not in found and wanted["html"] not in found:
        raise RejectedInput(f"no column holds text or html (columns found: {listed}): map one of them to text or html")
    if absent:
        raise RejectedInput(f"the mapped column {absent[0]} is not there (columns found: {listed}): map one of these")


def make_row(values: Mapping[str, Any], wanted: Mapping[str, str]) -> Row | BadRow:
    """The Row of a file's values, or BadRow where they are no page."""
    said = {name: _as_text(values.get(theirs)) for name, theirs in wanted.items() if name != "fetched_at"}
    kept = {name: text for name, text in said.items() if text and text.strip()}
    if "html" not in kept and "text" not in kept:
        return _refuse(values, f"the row has nothing in {wanted['text']} or {wanted['html']}: fill one of them")
    try:
        fetched_at = _as_instant(values.get(wanted["fetched_at"]))
    except (ValueError, OverflowError, OSError):
        when = f"{str(values.get(wanted['fetched_at']))[:60]} in {wanted['fetched_at']}"
        return _refuse(values, f"{when} is no time: write it as ISO 8601")
    return Row(encode_record(kept), kept.get("url"), kept.get("source"), fetched_at)


def _refuse(values: object, reason: str) -> BadRow:
    return BadRow(reason, json.dumps(values, ensure_ascii=False, default=str).encode("utf-8", "replace"))


def _as_text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return decode_bytes(value).text
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _as_instant(value: object) -> datetime | None:
    """An instant from ISO 8601 (UTC where no zone stands), a datetime, or seconds or milliseconds since 1970."""
    if value is None or value == "":
        return None
    if isinstance(value, int | float):
        return datetime.fromtimestamp(value / 1000 if abs(value) > 1e11 else value, UTC)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).strip())
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _iterate_json(path: PathLike) -> Iterator[tuple[int, dict[str, Any] | BadRow]]:
    with io.open(path, "rb") as raw:  # noqa: UP020
        is_gzip = raw.read(2) == GZIP_MAGIC
        raw.seek(0)
        stream: IO[bytes] = io.BufferedReader(gzip.GzipFile(fileobj=raw)) if is_gzip else raw
        try:
            yield from _iterate_stream(stream)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise RejectedInput(f"the gzip file is broken ({error}): fetch it again") from None


def _iterate_stream(stream: IO[bytes]) -> Iterator[tuple[int, dict[str, Any] | BadRow]]:
    """Objects of JSON lines, of an array, or a single object that spans lines."""
    number = 0
    first = True
    while line := stream.readline(MAX_LINE_BYTES + 1):
        if first:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) > MAX_LINE_BYTES:
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_LINE_BYTES)
            number, first = number + 1, False
            yield number, BadRow(f"the row holds more than {MAX_LINE_BYTES >> 20} MiB: leave it out or split it")
            continue
        if not line.strip():
            continue
        if first and (whole := _read_whole(line, stream)) is not None:
            yield from enumerate(whole, 1)
            return
        first = False
        number += 1
        yield number, _parse_object(line)


def _read_whole(line: bytes, stream: IO[bytes]) -> list[dict[str, Any] | BadRow] | None:
    """The items of a file that is one JSON value; None where its first line already is one object."""
    stripped = line.strip()
    if not stripped.startswith(b"[") and (
        (stripped != b"{" and not isinstance(_parse_object(line), BadRow)) or not stripped.startswith(b"{")
    ):
        return None
    content = line + stream.read(MAX_ARRAY_BYTES + 1)
    if len(content) > MAX_ARRAY_BYTES:
        raise RejectedInput(
            f"the JSON array holds more than {MAX_ARRAY_BYTES >> 20} MiB: write it as JSON lines, one object a line"
        )
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        if stripped.startswith(b"{"):
            lines = [part for part in content.splitlines() if part.strip()]
            return [_parse_object(part) for part in lines]
        raise RejectedInput(f"the file is no JSON ({error}): write one object a line") from None
    items = value if isinstance(value, list) else [value]
    return [
        item if isinstance(item, dict) else _refuse(item, "the item is no object: write one object a row")
        for item in items
    ]


def _parse_object(line: bytes) -> dict[str, Any] | BadRow:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return BadRow(f"the row is no JSON ({str(error)[:120]}): write one object a line", line)
    return value if isinstance(value, dict) else BadRow("the row is no JSON object: write one object a line", line)


def _iterate_parquet(
    path: PathLike, wanted: Mapping[str, str], mapped: Mapping[str, str]
) -> Iterator[tuple[int, dict[str, Any] | BadRow]]:
    import polars  # heavy, and only some runs read Parquet

    try:
        frame = polars.scan_parquet(path.__fspath__())
        found = frame.collect_schema().names()
        check_columns(found, wanted, mapped)
        picked = frame.select([theirs for theirs in dict.fromkeys(wanted.values()) if theirs in found])
        number = 0
        for batch in picked.collect_batches(chunk_size=BATCH_ROWS, maintain_order=True):
            for row in batch.iter_rows(named=True):
                number += 1
                yield number, row
    except polars.exceptions.PolarsError as error:
        raise RejectedInput(
            f"the Parquet file is broken ({str(error).splitlines()[0][:160]}): write it again"
        ) from None
