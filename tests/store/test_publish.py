"""The published file is whole, read-only, and never read beside another program's log."""

from pathlib import Path

import duckdb
import pytest

from warehouse.errors import WarehouseError
from warehouse.store.publish import is_published, publish
from warehouse.store.raw import load_raw, raw_path, save_raw, save_raw_file
from warehouse.store.reader import Reader
from warehouse.store.warehouse import Warehouse


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(tmp_path)


def test_published_holds_what_the_writer_holds(warehouse: Warehouse) -> None:
    assert not is_published(warehouse)
    publish(warehouse)
    assert is_published(warehouse)
    warehouse.execute("INSERT INTO stage_units VALUES ('clean', uuid(), '', '1', 'done', NULL, uuid())")
    assert not is_published(warehouse)
    publish(warehouse)
    assert is_published(warehouse)


def test_nobody_writes_into_the_published_file(warehouse: Warehouse) -> None:
    path = publish(warehouse)
    assert path.stat().st_mode & 0o777 == 0o444


def test_a_foreign_log_is_refused(warehouse: Warehouse) -> None:
    path = publish(warehouse)
    log = path.with_name("newshouse.duckdb.wal")
    log.write_bytes(b"")
    with pytest.raises(WarehouseError, match=r"newshouse\.duckdb\.wal is the log of another program"):
        publish(warehouse)
    log.unlink()
    publish(warehouse)


def test_a_damaged_published_file_is_replaced(warehouse: Warehouse) -> None:
    path = publish(warehouse)
    path.unlink()
    path.write_bytes(b"no database")
    assert not is_published(warehouse)
    with pytest.raises(WarehouseError, match="cannot be opened as a DuckDB database"):
        Reader(path)
    publish(warehouse)
    with Reader(path) as reader:
        assert reader.rows("SELECT 1 AS one") == [{"one": 1}]


def test_what_a_killed_publish_left_is_cleared_away(warehouse: Warehouse, tmp_path: Path) -> None:
    left = tmp_path / ".newshouse.4711.part"
    left.write_bytes(b"half a database")
    publish(warehouse)
    assert not left.exists()


def test_a_reader_of_the_old_file_sees_the_new_one_when_it_opens_it_again(warehouse: Warehouse) -> None:
    path = publish(warehouse)
    with duckdb.connect() as reader:  # one process, one path: only a fresh ATTACH sees a replaced file
        reader.execute(f"ATTACH '{path}' AS one (READ_ONLY)")
        warehouse.execute("INSERT INTO stage_versions VALUES ('clean', '1')")
        publish(warehouse)
        assert reader.execute("SELECT count(*) FROM one.stage_versions").fetchone() == (0,)
        reader.execute("DETACH one")
        reader.execute(f"ATTACH '{path}' AS one (READ_ONLY)")
        assert reader.execute("SELECT count(*) FROM one.stage_versions").fetchone() == (1,)


def test_raw_bytes_come_back_and_the_same_bytes_make_the_same_file(tmp_path: Path) -> None:
    content = b"some page" * 1000
    source = tmp_path / "page"
    source.write_bytes(content)
    assert save_raw(tmp_path / "raw", "ab12", content)
    assert not save_raw(tmp_path / "raw", "ab12", content)
    assert load_raw(tmp_path / "raw", "ab12") == content
    assert save_raw_file(tmp_path / "rejects", "ab12", source)
    assert load_raw(tmp_path / "rejects", "ab12") == content
    first = raw_path(tmp_path / "raw", "ab12").read_bytes()
    save_raw(tmp_path / "other", "ab12", content)
    assert raw_path(tmp_path / "other", "ab12").read_bytes() == first
    assert [path.name for path in tmp_path.rglob("*.part")] == []
