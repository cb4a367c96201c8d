"""What comes in, and what is refused and why."""

import gzip
import json
import os
import tracemalloc
from pathlib import Path

import polars as pl
import pytest

from tests.made_news import OTHER, WIRE, make_settings, run_all, write_pages
from warehouse.settings import Settings
from warehouse.stages.inputs import make_locator
from warehouse.stages.plan import batches
from warehouse.stages.run import Run, open_run
from warehouse.store.raw import load_raw

ROWS = [
    {
        "link": "https://courier.example/a?utm_source=x",
        "body": WIRE,
        "outlet": "Tarn Courier",
        "when": "2024-03-06T10:00:00Z",
    },
    {"link": "https://courier.example/b", "body": OTHER, "outlet": "Tarn Courier", "when": "2024-03-07T10:00:00Z"},
    {"link": "https://courier.example/c", "body": " ", "outlet": "Tarn Courier", "when": None},
]
COLUMNS = {"url": "link", "text": "body", "source": "outlet", "fetched_at": "when"}


def ingest(run: Run, *inputs: Path, columns: dict[str, str] | None = None) -> None:
    for batch in batches(run, "ingest", [str(path) for path in inputs], columns):
        batch.run()


def read_fetches(run: Run) -> list[tuple[object, ...]]:
    return run.warehouse.rows("SELECT locator, outcome, reason FROM fetches ORDER BY locator")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\t\n", "the file is empty"),
        ("image.html", b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG image"),
        ("noise.txt", bytes(range(1, 32)) * 40, "binary data"),
        ("large.txt", b"too much " * 20_000, "holds more than 0.125 MiB"),
        ("bomb.txt.gz", gzip.compress(bytes(10 << 20), mtime=0), "holds more than 0.125 MiB"),
        ("half.txt.gz", gzip.compress(WIRE.encode(), mtime=0)[:-9], "gzip file is broken"),
        ("table.jsonl", b'{"headline": "x", "body": "y"}\n', "columns found: headline, body"),
        ("feed.txt", b"<?xml version='1.0'?><rss><channel/></rss>", "feed or sitemap"),
    ],
)
def test_what_is_no_page_is_kept_with_its_reason(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    folder = write_pages(tmp_path / "pages", {name: content, "good.txt": WIRE.encode()})
    settings = make_settings(tmp_path / "data", max_capture_bytes=1 << 17)
    with open_run(settings) as run:
        ingest(run, folder)
        fetches = {row[0]: row[1:] for row in read_fetches(run)}
        assert fetches["good.txt"] == ("new", None)
        assert fetches[name][0] == "rejected"
        assert words in str(fetches[name][1])
        assert [reject.locator for reject in run.rejects] == [name]
        kept = list(run.warehouse.rejects.rglob("*.gz"))
        assert len(kept) == 1
        whole = load_raw(run.warehouse.rejects, kept[0].name.removesuffix(".gz"))
        assert whole == content


def test_a_file_that_was_not_written_to_arrives_once(tmp_path: Path) -> None:
    folder = write_pages(tmp_path / "pages", {"a.txt": WIRE.encode(), "b.txt": WIRE.encode()})
    with open_run(make_settings(tmp_path / "data")) as run:
        ingest(run, folder)
        assert [row[1] for row in read_fetches(run)] == ["new", "unchanged"]  # the same bytes without a URL
        assert run.warehouse.rows("SELECT count(*) FROM captures") == [(1,)]
        ingest(run, folder)
        assert len(read_fetches(run)) == 2
        os.utime(folder / "b.txt", (1_800_000_000, 1_800_000_000))
        ingest(run, folder)
        assert [row[1] for row in read_fetches(run)] == ["new", "unchanged", "unchanged"]


@pytest.mark.parametrize("form", ["rows.jsonl", "rows.jsonl.gz", "rows.parquet"])
def test_rows_come_with_their_source(tmp_path: Path, form: str) -> None:
    lines = "".join(json.dumps(row) + "\n" for row in ROWS).encode()
    tmp_path.joinpath("pages").mkdir()
    path = tmp_path / "pages" / form
    if form.endswith(".parquet"):
        pl.DataFrame(ROWS).write_parquet(path)
    else:
        path.write_bytes(gzip.compress(lines, mtime=0) if form.endswith(".gz") else lines)
    with open_run(make_settings(tmp_path / "data")) as run:
        ingest(run, path, columns=COLUMNS)
        captures = run.warehouse.rows("SELECT url, source_id IS NOT NULL FROM captures ORDER BY url")
        assert captures == [("https://courier.example/a", True), ("https://courier.example/b", True)]
        fetches = run.warehouse.rows("SELECT locator, fetched_at::DATE::VARCHAR FROM fetches ORDER BY locator")
        assert [locator for locator, _ in fetches] == [f"{form}#{number}" for number in (1, 2, 3)]
        assert [day for _, day in fetches][:2] == ["2024-03-06", "2024-03-07"]
        assert [(reject.locator, "fill one of them" in reject.reason) for reject in run.rejects] == [
            (f"{form}#3", True)
        ]


def test_a_file_as_large_as_two_hundred_megabytes_is_refused_without_being_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200 << 20)
    tracemalloc.start()
    try:
        report = run_all(make_settings(tmp_path / "data"), [path], ["ingest"])
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert "holds more than 20 MiB" in report.rejects[0].reason
    assert peak_bytes < 64 << 20


def test_settings_say_which_variable_is_wrong() -> None:
    from warehouse.errors import RequestError
    from warehouse.settings import read_settings

    assert read_settings({"NEWSHOUSE_WORKERS": "3"}, batch_size=7) == Settings(workers=3, batch_size=7)
    with pytest.raises(RequestError, match="NEWSHOUSE_WORKERS=many is not a int"):
        read_settings({"NEWSHOUSE_WORKERS": "many"})
    with pytest.raises(RequestError, match="must be positive"):
        read_settings({}, batch_size=0)


def test_a_run_reports_what_it_refused(tmp_path: Path) -> None:
    report = run_all(make_settings(tmp_path / "data"), [write_pages(tmp_path / "pages")])
    assert [(reject.locator, "PNG" in reject.reason) for reject in report.rejects] == [("broken.html", True)]


def test_a_file_name_that_is_no_utf8_goes_in_like_any_other(tmp_path: Path) -> None:
    folder = write_pages(tmp_path / "pages", {"good.txt": WIRE.encode()})
    (folder / os.fsdecode(b"caf\xe9.txt")).write_bytes(OTHER.encode())
    with open_run(make_settings(tmp_path / "data")) as run:
        ingest(run, folder)
        assert [row[:2] for row in read_fetches(run)] == [("caf\\xe9.txt", "new"), ("good.txt", "new")]


def test_a_locator_says_which_bytes_a_name_had() -> None:
    assert make_locator(Path(os.fsdecode(b"caf\xe9.txt"))) == "caf\\xe9.txt"
    assert make_locator(Path("café.txt")) == "café.txt"
