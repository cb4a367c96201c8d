"""The commands as a user meets them: what they print, and what they end with."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.made_news import make_settings, run_all, write_pages
from warehouse.store.lock import lock_directory

ROOT = Path(__file__).parents[2]
MAIN = "from warehouse.cli import main; main()"


def newshouse(*arguments: object, prefix: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, sys.executable, "-c", MAIN, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment, "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("cli")
    run_all(make_settings(root / "data"), [write_pages(root / "pages")])
    return root


@pytest.fixture
def data(made: Path) -> Path:
    return made / "data"


def ask(data: Path, query: str) -> list[dict[str, Any]]:
    answer = newshouse("sql", query, "--format", "json", "--warehouse", data)
    assert answer.returncode == 0, answer.stderr
    rows: list[dict[str, Any]] = json.loads(answer.stdout)
    return rows


def test_wide_rows_can_be_printed_whole(data: Path) -> None:
    wide = newshouse("sql", "FROM documents LIMIT 2", "--warehouse", data)
    assert "--format record" in wide.stderr
    whole = newshouse("sql", "FROM documents LIMIT 2", "--format", "record", "--warehouse", data)
    assert whole.stderr == ""
    assert whole.stdout.startswith("--- 1 ---\n") and "\n\n--- 2 ---\n" in whole.stdout
    for column in ask(data, "DESCRIBE documents"):
        assert f"\n{column['column_name']} " in whole.stdout
    narrow = newshouse("sql", "SELECT 1 AS one, NULL AS none", "--warehouse", data)
    assert narrow.stderr == ""


def test_help_lists_every_command() -> None:
    words = newshouse("--help").stdout
    for command in ("run", "ingest", "clean", "dedupe", "enrich", "check", "publish", "status", "sql", "why", "doctor"):
        assert f"  {command} " in words


@pytest.mark.parametrize(
    "command", ["--help", "sql --help", "show --help", "status --help", "why --help", "run --help"]
)
def test_commands_that_need_no_flow_do_not_import_prefect(command: str) -> None:
    script = (
        "import sys; from warehouse.cli.main import newshouse\n"
        f"try: newshouse({command.split()!r}, standalone_mode=False)\n"
        "finally: print('prefect' in sys.modules, 'spacy' in sys.modules, 'trafilatura' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False False"


def test_a_run_says_what_it_did_what_it_refused_and_what_to_do_next(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages")
    first = newshouse("run", pages, "--warehouse", tmp_path / "data", "--direct")
    assert first.returncode == 3
    assert "4 pages with 4 documents, from 3 origins" in first.stdout
    assert str(tmp_path / "data" / "newshouse.duckdb") in first.stdout
    assert "broken.html: this is a PNG image, not a page" in first.stderr
    second = newshouse("run", pages, "--warehouse", tmp_path / "data", "--direct")
    assert second.returncode == 3
    assert "Nothing is due" in second.stdout


def test_the_queries_that_a_run_suggests_give_rows(data: Path) -> None:
    from warehouse.cli.report import QUERIES

    for _, query in QUERIES:
        assert ask(data, query)


def test_why_leads_from_a_quote_to_its_words_its_rule_and_its_run(data: Path) -> None:
    quote = ask(data, "SELECT quote_id, words FROM quotes_by_person WHERE person_name = 'Ottilie Brandvold'")[0]
    run = ask(data, "SELECT run_id FROM runs")[0]["run_id"]
    for row_id in (quote["quote_id"], quote["quote_id"][:12]):
        words = newshouse("why", "quotes", row_id, "--warehouse", data).stdout
        assert f"“[{quote['words']}]” [cue: said] [speaker: Ottilie Brandvold], who heads the port authority." in words
        assert "en_core_web_sm" in words
        assert f"run    {run}" in words


@pytest.mark.parametrize(
    "table", ["documents", "derivations", "origins", "mentions", "people", "captures", "pages", "credits"]
)
def test_why_answers_for_every_table_that_it_offers(data: Path, table: str) -> None:
    key = {"people": "person_id"}.get(table, f"{table.removesuffix('s')}_id")
    row_id = ask(data, f"SELECT {key} AS id FROM {table} LIMIT 1")[0]["id"]
    answer = newshouse("why", table, row_id, "--warehouse", data)
    assert answer.returncode == 0, answer.stderr
    assert row_id in answer.stdout
    assert "run  " in answer.stdout


def test_show_prints_every_segment_with_its_reason(data: Path) -> None:
    document = ask(data, "SELECT document_id FROM documents WHERE title LIKE 'Tram%'")[0]["document_id"]
    words = newshouse("show", document, "--warehouse", data).stdout
    assert "Tram line nine returns to the hill" in words
    assert "paragraph (text)" in words
    assert "(boilerplate)" in words


def test_status_and_schema_and_doctor_say_what_is_there(data: Path) -> None:
    status = newshouse("status", "--warehouse", data)
    assert "4 pages, 4 documents, 3 origins" in status.stdout
    assert "1 arrivals were refused" in status.stdout
    assert "documents " in newshouse("schema", "--warehouse", data).stdout
    assert "document_id " in newshouse("schema", "documents", "--warehouse", data).stdout
    doctor = newshouse("doctor", "--warehouse", data)
    assert doctor.returncode == 0, doctor.stdout
    assert "holds 4 documents" in doctor.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ("run /nowhere/at/all --direct", 2, "/nowhere/at/all does not exist"),
        ("run https://courier.example/ --direct", 2, "is a URL"),
        ("run --column body=text --direct", 2, "--column body=text is not OURS=THEIRS"),
        ("run --batch-size 0 --direct", 2, "must be positive"),
        ("sql 'SELECT nothing FROM documents'", 2, "newshouse schema lists"),
        ("sql 'SELEC'", 2, "syntax error"),
        ("why quotes ffffffff", 2, "quotes has no row ffffffff"),
        ("why weather 1", 2, "weather"),
        ("show ffffffff", 2, "there is no document ffffffff"),
        ("schema weather", 2, "there is no table or view weather"),
        ("fly", 2, "No such command"),
    ],
)
def test_a_wrong_request_gets_one_sentence(data: Path, arguments: str, status: int, words: str) -> None:
    import shlex

    answer = newshouse(*shlex.split(arguments), NEWSHOUSE_WAREHOUSE=str(data))
    assert answer.returncode == status
    assert words in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_reader_without_a_warehouse_is_told_how_to_make_one(tmp_path: Path) -> None:
    answer = newshouse("sql", "SELECT 1", "--warehouse", tmp_path / "none")
    assert answer.returncode == 2
    assert "make one with newshouse run" in answer.stderr


def test_two_writers_at_once(tmp_path: Path) -> None:
    with lock_directory(tmp_path / "data"):
        answer = newshouse("run", write_pages(tmp_path / "pages"), "--warehouse", tmp_path / "data", "--direct")
    assert answer.returncode == 1
    assert "another run is writing" in answer.stderr


def test_a_log_of_another_program_beside_the_published_file(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "copy")
    data = tmp_path / "copy" / "data"
    (data / "newshouse.duckdb.wal").write_bytes(b"somebody wrote here")
    for command in (
        ("sql", "SELECT 1"),
        ("run", write_pages(tmp_path / "more", {"a.txt": b"A page of words."}), "--direct"),
    ):
        answer = newshouse(*command, "--warehouse", data)
        assert answer.returncode == 1
        assert "newshouse.duckdb.wal is the log of another program" in answer.stderr


def test_a_warehouse_of_a_newer_version(made: Path, tmp_path: Path) -> None:
    import duckdb

    shutil.copytree(made, tmp_path / "copy")
    data = tmp_path / "copy" / "data"
    with duckdb.connect(str(data / "writer.duckdb")) as connection:
        connection.execute("INSERT INTO schema_migrations VALUES (7777, '7777_later', '', now())")
    answer = newshouse("run", "--direct", "--warehouse", data)
    assert answer.returncode == 1
    assert "newer version" in answer.stderr


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o555)
    # Rights do not bind root; without that capability they do.
    prefix = ("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override") if os.geteuid() == 0 else ()
    answer = newshouse("run", write_pages(tmp_path / "pages"), "--direct", "--warehouse", folder, prefix=prefix)
    assert answer.returncode == 1
    assert f"nothing can be written in {folder} (permission denied)" in answer.stderr


def test_a_writer_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "writer.duckdb").write_bytes(b"no database" * 1000)
    answer = newshouse("run", "--direct", "--warehouse", tmp_path / "data")
    assert answer.returncode == 1
    assert "writer.duckdb cannot be opened as a DuckDB database" in answer.stderr


def test_a_log_that_is_not_the_writers_own(tmp_path: Path) -> None:
    """A log left behind by another writer file, killed in the middle of its work."""
    (tmp_path / "data").mkdir()
    script = (
        "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE one (x INTEGER)');"
        " c.execute('CHECKPOINT'); c.execute('INSERT INTO one VALUES (1)'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "writer.duckdb")], check=False)
    run_all(make_settings(tmp_path / "data"))
    shutil.copy(tmp_path / "writer.duckdb.wal", tmp_path / "data" / "writer.duckdb.wal")
    answer = newshouse("run", "--direct", "--warehouse", tmp_path / "data")
    assert answer.returncode == 1
    assert "move away writer.duckdb.wal beside it if that is not its own" in answer.stderr
    (tmp_path / "data" / "writer.duckdb.wal").unlink()
    assert newshouse("run", "--direct", "--warehouse", tmp_path / "data").returncode == 0


def test_diff_shows_what_two_documents_share_and_what_one_adds(data: Path) -> None:
    rows = ask(data, "SELECT from_document_id AS one, to_document_id AS other FROM derivations")[0]
    words = newshouse("diff", rows["one"][:13], rows["other"], "--warehouse", data).stdout
    assert "copy" in words
    assert words.count("ferries") == 2  # once in each column
    assert "changed" not in words
    other = ask(data, "SELECT document_id FROM documents WHERE title LIKE 'Museum%'")[0]["document_id"]
    words = newshouse("diff", rows["one"], other, "--warehouse", data).stdout
    assert "changed" in words
    assert (words.count("ferries"), words.count("kettle")) == (1, 1)


def test_a_decision_holds_against_the_rules_until_it_is_taken_back(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "copy")
    data = tmp_path / "copy" / "data"
    pair = ask(data, "SELECT from_document_id AS one, to_document_id AS other FROM derivations")[0]
    origins = "SELECT count(DISTINCT origin_id) AS count FROM documents"
    assert ask(data, origins) == [{"count": 3}]
    for verdict, count in (("not-same", 4), ("same", 3)):
        decided = newshouse("decide", pair["one"], pair["other"][:13], verdict, "--by", "a tester", "--warehouse", data)
        assert decided.returncode == 0, decided.stderr
        assert newshouse("run", "--direct", "--warehouse", data).returncode == 0
        assert ask(data, origins) == [{"count": count}]
    history = ask(data, "SELECT verdict, retired_at IS NULL AS holds FROM decisions ORDER BY decided_at")
    assert history == [{"verdict": "not same", "holds": False}, {"verdict": "same", "holds": True}]
    listed = newshouse("decide", "--list", "--warehouse", data).stdout.splitlines()
    assert len(listed) == 2
    assert "not same" in listed[0] and "retired" in listed[0] and listed[1].endswith("holds")
    taken = newshouse("decide", "--take-back", listed[1].split()[0], "--warehouse", data)
    assert taken.returncode == 0, taken.stderr
    again = newshouse("decide", "--take-back", listed[1].split()[0], "--warehouse", data)
    assert (again.returncode, "before" in again.stderr) == (2, True)
    both = newshouse("decide", "--list", pair["one"], "--warehouse", data)
    assert (both.returncode, "one at a time" in both.stderr) == (2, True)


def test_a_user_without_a_name_is_asked_for_one(data: Path) -> None:
    # As in a container that runs under a number; what says the name otherwise are variables of the environment.
    nameless = ("import getpass\ndef none():\n    raise KeyError('uid not found')\ngetpass.getuser = none\n") + MAIN
    decided = subprocess.run(
        [sys.executable, "-c", nameless, "decide", "00000000", "11111111", "same", "--warehouse", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (decided.returncode, decided.stderr.splitlines()) == (
        2,
        ["newshouse: this user has no name here: say who decides with --by NAME"],
    )


def test_trouble_of_the_machine_gets_one_sentence(tmp_path: Path) -> None:
    script = (
        "import errno, sys; from pathlib import Path; from warehouse.store import raw\n"
        "def full(*_): raise OSError(errno.ENOSPC, 'No space left on device', 'raw')\n"
        "raw.write_whole_file = full; from warehouse.cli import main; main()"
    )
    pages = write_pages(tmp_path / "pages", {"a.txt": b"A page of words."})
    command = [sys.executable, "-c", script, "ingest", str(pages), "--direct", "--warehouse", str(tmp_path / "data")]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 1
    assert "the system refused at raw (no space left on device)" in answer.stderr
    assert "Traceback" not in answer.stderr
