"""Promise 3, running again changes nothing; promise 4, readers never wait."""

import shutil
from pathlib import Path

import duckdb
import pytest

from tests.made_news import COPY, OTHER, PAGES, WIRE, count_rows, make_settings, read_content, run_all, write_pages
from warehouse.errors import RequestError, WarehouseError
from warehouse.stages.plan import batches
from warehouse.stages.run import open_run
from warehouse.store.lock import lock_directory


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of all pages, made in one run with one batch a step."""
    root = tmp_path_factory.mktemp("made")
    run_all(make_settings(root / "data"), [write_pages(root / "pages")])
    return root


def published(root: Path) -> Path:
    return root / "data" / "newshouse.duckdb"


def test_the_pages_become_what_they_are(made: Path) -> None:
    with duckdb.connect(str(published(made)), read_only=True) as reader:
        assert reader.execute("SELECT count(*), count(DISTINCT origin_id) FROM documents").fetchone() == (4, 3)
        kinds = reader.execute("SELECT kind, is_directed, coverage_from, coverage_to FROM derivations").fetchall()
        assert kinds == [("copy", True, 1.0, 1.0)]
        speakers = reader.execute(
            "SELECT DISTINCT person_name FROM quotes_by_person WHERE kind = 'direct' ORDER BY ALL"
        ).fetchall()
        assert speakers == [("Ludovic Amsel",), ("Ottilie Brandvold",), ("Sunniva Halloran",)]
        assert reader.execute("SELECT text FROM pages WHERE text LIKE 'Museum%'").fetchone() == (OTHER,)


def test_the_copy_is_the_page_that_says_where_it_took_the_text(made: Path) -> None:
    with duckdb.connect(str(published(made)), read_only=True) as reader:
        texts = reader.execute(
            "SELECT derived_pages.text, parent_pages.text FROM derivations"
            " JOIN documents AS derived ON derived.document_id = from_document_id"
            " JOIN documents AS parents ON parents.document_id = to_document_id"
            " JOIN pages AS derived_pages ON derived_pages.page_id = derived.page_id"
            " JOIN pages AS parent_pages ON parent_pages.page_id = parents.page_id"
        ).fetchall()
    assert texts == [(COPY, WIRE)]


def test_shared_spans_are_the_same_words_on_both_pages(made: Path) -> None:
    with duckdb.connect(str(published(made)), read_only=True) as reader:
        spans = reader.execute(
            "SELECT derived.text[from_start + 1:from_end], parents.text[to_start + 1:to_end]"
            " FROM derivation_spans JOIN derivations USING (derivation_id)"
            " JOIN documents AS d ON d.document_id = from_document_id JOIN pages AS derived ON derived.page_id = d.page_id"
            " JOIN documents AS p ON p.document_id = to_document_id JOIN pages AS parents ON parents.page_id = p.page_id"
        ).fetchall()
    assert spans
    assert all(one == other for one, other in spans)


def test_a_second_run_finds_nothing_due_and_writes_nothing(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "again")
    root = tmp_path / "again"
    before = {path: path.stat().st_mtime_ns for path in (root / "data").rglob("*") if path.is_file()}
    counts = count_rows(root / "data" / "writer.duckdb")
    # Not root / "pages": copying changed nothing but the place of the files, which is no part of what they are.
    report = run_all(make_settings(root / "data"), [root / "pages"])
    assert not report.has_written
    assert [reject.locator for reject in report.rejects] == ["broken.html"]  # still refused, still said
    assert count_rows(root / "data" / "writer.duckdb") == counts
    assert {path: path.stat().st_mtime_ns for path in (root / "data").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("batch_size", [1, 2])
def test_batches_do_not_matter(made: Path, tmp_path: Path, batch_size: int) -> None:
    run_all(make_settings(tmp_path / "data", batch_size=batch_size, workers=2), [made / "pages"])
    assert read_content(published(tmp_path)) == read_content(published(made))


def test_order_and_increments_do_not_matter(made: Path, tmp_path: Path) -> None:
    for name in sorted(PAGES, reverse=True):
        run_all(make_settings(tmp_path / "data"), [made / "pages" / name])
    assert read_content(published(tmp_path)) == read_content(published(made))


def test_the_folder_of_the_pages_does_not_matter(made: Path, tmp_path: Path) -> None:
    pages = {f"elsewhere/{number}": content for number, content in enumerate(PAGES.values())}
    (tmp_path / "pages" / "elsewhere").mkdir(parents=True)
    run_all(make_settings(tmp_path / "data"), [write_pages(tmp_path / "pages", pages)])
    assert read_content(published(tmp_path)) == read_content(published(made))


def test_a_new_warehouse_can_be_read_at_once(tmp_path: Path) -> None:
    with open_run(make_settings(tmp_path / "data")), duckdb.connect(str(published(tmp_path)), read_only=True) as reader:
        assert reader.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_a_reader_keeps_reading_while_a_run_publishes(tmp_path: Path) -> None:
    settings = make_settings(tmp_path / "data")
    run_all(settings, [write_pages(tmp_path / "one", {"wire.txt": PAGES["wire.txt"]})])
    count = "SELECT count(*) FROM documents"
    with duckdb.connect(str(published(tmp_path)), read_only=True) as reader:
        with open_run(settings) as run:
            for stage in ("ingest", "clean", "dedupe", "enrich", "check", "publish"):
                for batch in batches(
                    run, stage, [str(write_pages(tmp_path / "two", {"other.txt": PAGES["other.txt"]}))]
                ):
                    batch.run()
                    assert reader.execute(count).fetchone() == (1,)
                    assert published(tmp_path).stat().st_mode & 0o222 == 0
        assert reader.execute(count).fetchone() == (1,)
    with duckdb.connect(str(published(tmp_path)), read_only=True) as later:
        assert later.execute(count).fetchone() == (2,)


def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    with lock_directory(tmp_path / "data"), pytest.raises(WarehouseError, match="another run is writing"):
        run_all(make_settings(tmp_path / "data"))


def test_a_page_that_is_read_anew_takes_its_old_rows_along(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made / "data", tmp_path / "data")
    settings = make_settings(tmp_path / "data")
    with open_run(settings) as run:  # as if a newer version of cleaning had found no article on the copy's page
        page = run.warehouse.rows("SELECT page_id::VARCHAR FROM pages WHERE text = ?", [COPY])[0][0]
        with run.warehouse.transaction():
            run.warehouse.execute("DELETE FROM documents WHERE page_id = ?", [page])
            for table in ("document_fields", "credits"):
                run.warehouse.execute(
                    f"DELETE FROM {table} WHERE document_id NOT IN (SELECT document_id FROM documents)"
                )
            run.warehouse.execute(
                "UPDATE segments SET role = 'boilerplate', document_id = NULL WHERE page_id = ?", [page]
            )
            run.settle("clean", "an older version", {page: "0" * 64}, {})
        for stage in ("dedupe", "enrich"):
            for batch in batches(run, stage):
                batch.run()
        for table in ("mentions", "quotes", "fingerprints", "derivations", "derivation_spans", "alignments"):
            left = run.warehouse.rows(f"SELECT count(*) FROM {table}")[0][0]
            assert (left == 0) == (table in ("derivations", "derivation_spans", "alignments")), table
        gone = "SELECT count(*) FROM mentions WHERE document_id NOT IN (SELECT document_id FROM documents)"
        assert run.warehouse.rows(gone) == [(0,)]
    run_all(settings)  # the present version cleans the page again, and all is as it was
    assert read_content(published(tmp_path)) == read_content(published(made))


def test_an_input_that_names_nothing_is_a_wrong_request(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name, words in ((tmp_path / "none", "does not exist"), (tmp_path / "empty", "no readable file")):
        with pytest.raises(RequestError, match=words):
            run_all(make_settings(tmp_path / "data"), [name])
    with pytest.raises(RequestError, match="URL"):
        run_all(make_settings(tmp_path / "data"), ["https://courier.example/page"])


def test_a_missing_file_beside_others_is_listed_and_the_others_go_in(tmp_path: Path) -> None:
    report = run_all(make_settings(tmp_path / "data"), [tmp_path / "none", write_pages(tmp_path / "pages")])
    assert report.totals["pages"] == 4
    assert str(tmp_path / "none") in [reject.locator for reject in report.rejects]
