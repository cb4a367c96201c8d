"""Killed between any two steps, the next run goes on, and the rows are the same in the end."""

import signal
import subprocess
import sys
from pathlib import Path

import duckdb

from tests.made_news import make_settings, read_content, run_all, write_pages

# Runs the pipeline and kills itself, as `kill -9` would, at the first event of a kind: before a commit, after one,
# before the copy is renamed to the published file, and after that.
KILLED = """
import os, signal, sys
from contextlib import contextmanager
from pathlib import Path
from tests.made_news import make_settings, run_all
from warehouse.store import publish as publishing
from warehouse.store.warehouse import Warehouse

event, directory, pages = sys.argv[1:]
transaction, flush, is_published = Warehouse.transaction, publishing._flush, publishing.is_published


def die(at):
    if at == event:
        os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def watched(self):
    with transaction(self):
        yield
        if not self._depth_before:
            die("before commit")
    die("after commit")


def flushed(path):
    flush(path)
    is_new = (Path(directory) / "newshouse.duckdb").exists()
    if path.is_dir():
        die("after publish" if is_new and len(list(Path(directory, "raw").glob("*"))) else "")
    elif is_new:
        die("before publish")


Warehouse._depth_before = 0
Warehouse.transaction = watched
publishing._flush = flushed
run_all(make_settings(Path(directory)), [pages])
"""


def run_killed(event: str, root: Path) -> bool:
    """True where the run was killed at the event, False where it came to its end without it."""
    command = [sys.executable, "-c", KILLED, event, str(root / "data"), str(root / "pages")]
    result = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert result.returncode in (0, -signal.SIGKILL), result.stderr
    return result.returncode != 0


def test_killed_between_any_two_steps_the_rows_are_the_same(tmp_path: Path) -> None:
    run_all(make_settings(tmp_path / "whole" / "data"), [write_pages(tmp_path / "whole" / "pages")])
    write_pages(tmp_path / "pages")
    kills = 0
    # Each run is killed before its first commit, the next one after it, so the work goes on by one commit a pair.
    while run_killed("before commit", tmp_path):
        assert can_be_read(tmp_path)
        kills += 1
        assert run_killed("after commit", tmp_path)
        assert can_be_read(tmp_path)
        kills += 1
    assert kills > 16  # eight steps at the least
    assert read_content(tmp_path / "data" / "newshouse.duckdb") == read_content(
        tmp_path / "whole" / "data" / "newshouse.duckdb"
    )


def test_killed_while_it_publishes_the_old_or_the_new_file_is_there(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages")
    for event, documents in (("before publish", 0), ("after publish", 4)):
        assert run_killed(event, tmp_path)
        with duckdb.connect(str(tmp_path / "data" / "newshouse.duckdb"), read_only=True) as reader:
            assert reader.execute("SELECT count(*) FROM documents").fetchone() == (documents,)
    run_all(make_settings(tmp_path / "data"))
    assert [path.name for path in (tmp_path / "data").glob(".newshouse*")] == []


def can_be_read(root: Path) -> bool:
    """True where a reader can open the published file."""
    with duckdb.connect(str(root / "data" / "newshouse.duckdb"), read_only=True) as reader:
        return reader.execute("SELECT count(*) FROM documents").fetchone() is not None
