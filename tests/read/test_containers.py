import gzip
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import polars
import pytest

from warehouse.errors import RejectedInput
from warehouse.read.containers import MAX_LINE_BYTES, BadRow, Row, is_container, iterate_records, read_file
from warehouse.read.record import parse_record


def rows(path: Path, columns: Mapping[str, str] | None = None) -> list[tuple[int, Row | str]]:
    """The rows of a file, of a bad one its reason."""
    found = iterate_records(path, path.name, columns)
    return [(number, row if isinstance(row, Row) else row.reason) for number, row in found]


def test_a_bad_row_is_kept_as_it_came(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"text": "one"}\nno json\n{"text": " ", "url": "x"}\n')
    bad = [row.content for _, row in iterate_records(path, path.name) if isinstance(row, BadRow)]
    assert bad == [b"no json\n", b'{"text": " ", "url": "x"}']


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("a.jsonl", True),
        ("a.NDJSON.gz", True),
        ("a.json", True),
        ("a.parquet", True),
        ("a.txt", False),
        ("a.html.gz", False),
    ],
)
def test_names_tell_containers(name: str, answer: bool) -> None:
    assert is_container(name) is answer


def test_a_gzip_file_gives_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "page.txt.gz").write_bytes(gzip.compress(b"words"))
    (tmp_path / "page.txt").write_bytes(b"words")
    assert read_file(tmp_path / "page.txt.gz", 5) == read_file(tmp_path / "page.txt", 5) == b"words"


def test_a_bomb_and_a_large_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(bytes(10_000_000)))
    (tmp_path / "large.txt").write_bytes(b"x" * 1001)
    for name in ("bomb.gz", "large.txt"):
        with pytest.raises(RejectedInput, match="more than"):
            read_file(tmp_path / name, 1000)


def test_a_broken_gzip_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "words and more words"}\n' * 100)[:-20])
    with pytest.raises(RejectedInput, match="gzip file is broken"):
        read_file(path, 10_000)
    with pytest.raises(RejectedInput, match="gzip file is broken"):
        rows(path)


def test_json_lines_give_rows_and_reasons(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    lines = ['{"text": "one", "url": "https://a.example/1", "fetched_at": "2026-03-01T12:00:00+02:00"}', "", "broken", "[1]",
             '{"text": " "}', '{"text": "two", "fetched_at": "soon"}']  # fmt: skip
    path.write_text("\n".join(lines))
    found = rows(path)
    assert found[0] == (
        1,
        Row(
            b'{"text":"one","url":"https://a.example/1"}',
            "https://a.example/1",
            None,
            datetime(2026, 3, 1, 10, tzinfo=UTC),
        ),
    )
    assert [number for number, _ in found] == [1, 2, 3, 4, 5]
    assert all(isinstance(row, str) and ":" in row for _, row in found[1:])


@pytest.mark.parametrize(
    "text", [json.dumps([{"text": "one"}, {"text": "two"}], indent=1), '{"text": "one"}\n{"text": "two"}\n']
)
def test_an_array_gives_the_same_rows_as_lines(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rows.json"
    path.write_text(text)
    assert [(n, row.content) for n, row in rows(path) if isinstance(row, Row)] == [
        (1, b'{"text":"one"}'),
        (2, b'{"text":"two"}'),
    ]


def test_one_object_over_many_lines_is_one_row(tmp_path: Path) -> None:
    path = tmp_path / "row.json"
    path.write_text(json.dumps({"text": "one", "title": "T"}, indent=2))
    assert len(rows(path)) == 1


def test_gzipped_lines_and_mapped_columns(tmp_path: Path) -> None:
    path = tmp_path / "rows.ndjson.gz"
    path.write_bytes(
        gzip.compress(b'{"body": "one", "link": "https://a.example/1", "outlet": "The Lantern", "when": 1772366400}\n')
    )
    ((_, row),) = rows(path, {"text": "body", "url": "link", "source": "outlet", "fetched_at": "when"})
    assert isinstance(row, Row)
    assert parse_record(row.content).declared() == {"url": "https://a.example/1", "source": "The Lantern"}
    assert row.fetched_at == datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_row_beyond_the_limit_has_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"text": "one"}\n{"text": "' + b"x" * MAX_LINE_BYTES + b'"}\n{"text": "three"}\n')
    (_, one), (_, two), (_, three) = rows(path)
    assert isinstance(one, Row)
    assert isinstance(two, str) and "MiB" in two
    assert isinstance(three, Row)


def test_parquet_rows(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    frame = polars.DataFrame(
        {
            "text": [f"article {n}" for n in range(1300)],
            "published": [date(2026, 3, 1)] * 1300,
            "fetched_at": [datetime(2026, 3, 2)] * 1300,
            "likes": range(1300),
        }
    )
    frame.write_parquet(path, row_group_size=100)
    found = rows(path)
    assert [number for number, _ in found] == list(range(1, 1301))
    last = found[-1][1]
    assert isinstance(last, Row)
    assert last.content == b'{"published":"2026-03-01","text":"article 1299"}'
    assert last.fetched_at == datetime(2026, 3, 2, tzinfo=UTC)


def test_html_bytes_are_decoded(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    polars.DataFrame({"html": ["<p>Fähre</p>".encode("cp1252") * 20]}).write_parquet(path)
    ((_, row),) = rows(path)
    assert isinstance(row, Row)
    assert parse_record(row.content).html == "<p>Fähre</p>" * 20


@pytest.mark.parametrize("suffix", ["jsonl", "parquet"])
@pytest.mark.parametrize(
    ("columns", "words"),
    [({}, "body, link"), ({"text": "body", "url": "address"}, "address"), ({"txt": "body"}, "txt")],
)
def test_a_file_without_the_columns_is_refused_by_name(
    tmp_path: Path, suffix: str, columns: dict[str, str], words: str
) -> None:
    path = tmp_path / f"rows.{suffix}"
    frame = polars.DataFrame({"body": ["one"], "link": ["https://a.example/"]})
    _ = frame.write_parquet(path) if suffix == "parquet" else frame.write_ndjson(path)
    with pytest.raises(RejectedInput, match=words):
        rows(path, columns)


def test_a_broken_parquet_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    path.write_bytes(b"PAR1 and no more PAR1")
    with pytest.raises(RejectedInput, match="Parquet file is broken"):
        rows(path)
