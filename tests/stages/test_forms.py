"""The text of a page that is no article is kept and found, and nothing is read from it; nor is it a witness."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.clean.pages import PROSE
from tests.made_news import make_settings
from warehouse.stages.plan import batches
from warehouse.stages.run import Run, open_run

READ_FROM = ("signatures", "mentions", "quotes", "event_mentions")


def page(number: int, head: str) -> str:
    body = "".join(f"<p>{words}</p>" for words in PROSE)
    html = (
        f"<html><head><title>Old crane of Tolm</title>{head}</head><body><h1>Old crane of Tolm</h1>{body}</body></html>"
    )
    return json.dumps({"html": html, "url": f"https://mill.example/crane/{number}"})


def settle(run: Run, *stages: str) -> None:
    for stage in stages:
        for batch in batches(run, stage):
            batch.run()


def rows_of(run: Run, form: str) -> dict[str, int]:
    """How many rows were read from the documents of a form, a table."""
    query = "SELECT count(*) FROM {} JOIN documents USING (document_id) WHERE documents.form = ?"
    return {table: int(run.warehouse.rows(query.format(table), [form])[0][0]) for table in READ_FROM}


@pytest.fixture
def made(tmp_path: Path) -> Any:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "article.json").write_text(page(1, ""))
    (folder / "other.json").write_text(page(2, '<script type="application/ld+json">{"@type": "Product"}</script>'))
    with open_run(make_settings(tmp_path / "data")) as run:
        for batch in batches(run, "ingest", [str(folder)]):
            batch.run()
        settle(run, "clean", "dedupe", "enrich")
        yield run


def test_nothing_is_read_from_a_page_that_is_no_article(made: Run) -> None:
    assert made.warehouse.rows("SELECT form, origin_id IS NULL, story_id IS NULL FROM documents ORDER BY form") == [
        ("article", False, False),
        ("page", True, True),
    ]
    assert all(rows_of(made, "article").values())
    assert not any(rows_of(made, "page").values())
    assert made.warehouse.rows("SELECT count(*) FROM origins") == [(1,)]
    assert made.warehouse.rows("SELECT url FROM current_documents") == [("https://mill.example/crane/1",)]
    (health,) = made.warehouse.rows("SELECT page_count, document_count, other_page_count FROM source_health")
    assert health == (2, 2, 1)
    assert made.report().totals["others"] == 1


def test_what_was_read_goes_when_its_page_turns_out_to_be_no_article(made: Run) -> None:
    made.warehouse.execute("UPDATE documents SET form = CASE form WHEN 'page' THEN 'article' ELSE 'page' END")
    made.warehouse.execute("UPDATE documents SET origin_id = NULL, story_id = NULL")  # as reading a page anew leaves it
    settle(made, "dedupe", "enrich")
    assert all(rows_of(made, "article").values())
    assert not any(rows_of(made, "page").values())
    assert made.warehouse.rows("SELECT count(*) FROM origins") == [(1,)]
    assert made.warehouse.rows("SELECT count(*) FROM stories") == [(1,)]
