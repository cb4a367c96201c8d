"""Furniture that only many pages together show: found, taken out, and the same in any order and batching."""

import json
import random
from pathlib import Path

import duckdb
import pytest

from tests.made_news import make_settings, read_content
from warehouse.stages.plan import batches
from warehouse.stages.run import open_run
from warehouse.store.publish import publish

PLACES = ("Velmoor", "Tolm", "Ombrin", "Quellstadt", "Lendrath", "Sill", "Brandholm", "Marnau")
CALL = "The friends of this paper meet in the back room of the old mill whenever the first snow has fallen."
COUNTED = "{} of our neighbours have walked to the mill with {} this winter, and all of them came home."


def closing(words: list[str]) -> str:
    return f"{words[3].title()} and {words[2]} sleep well again, and the {words[0]} stands where {words[1]} once stood."


def write_pages(folder: Path, count: int = 8) -> Path:
    """Articles of one outlet that differ in all but a call that no rule knows, and a line with a name and a number."""
    folder.mkdir(exist_ok=True)
    for number, place in enumerate(PLACES[:count]):
        words = random.Random(number).sample("ferry crane map bread harvest choir storm quarry lamp wheel".split(), 4)
        prose = [
            f"The {word} of {place} will be {verb} before the end of winter, people in {place} said on {day}."
            for word, verb, day in zip(
                words,
                ("mended", "sold", "moved", "painted"),
                ("Monday", "Tuesday", "Wednesday", "Friday"),
                strict=True,
            )
        ]
        body = "".join(
            f"<p>{line}</p>"
            for line in (*prose[:2], CALL, *prose[2:], COUNTED.format(10 + number, place), closing(words))
        )
        html = f"<html><body><article><h1>What {place} will do this winter</h1>{body}</article></body></html>"
        (folder / f"{number}.json").write_text(json.dumps({"html": html, "url": f"https://mill.example/news/{number}"}))
    return folder


def run_clean(root: Path, inputs: Path, **settings: int) -> Path:
    """The writer's database after ingest and clean."""
    with open_run(make_settings(root, **settings)) as run:
        for stage in ("ingest", "clean"):
            for batch in batches(run, stage, [str(inputs)]):
                batch.run()
        publish(run.warehouse)
    return root / "newshouse.duckdb"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("templates")
    run_clean(root / "data", write_pages(root / "pages"))
    return root


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(path), read_only=True) as reader:
        return reader.execute(query).fetchall()


def test_what_recurs_is_taken_out_of_every_article(made: Path) -> None:
    path = made / "data" / "newshouse.duckdb"
    texts = [str(text) for (text,) in rows(path, "SELECT text FROM documents")]
    assert len(texts) == 8
    assert not any(CALL in text or "our neighbours" in text for text in texts)
    assert all(text.count("before the end of winter") == 4 and "stands where" in text for text in texts)
    found = rows(path, "SELECT form, pattern FROM templates ORDER BY ALL")
    assert found == [
        ("exact", CALL.lower()),
        ("masked", "0 of our neighbours have walked to the mill with N this winter, and all of them came home."),
    ]


def test_what_was_taken_out_names_its_template(made: Path) -> None:
    query = """
        SELECT boilerplate.words, boilerplate.method, templates.form FROM boilerplate
        JOIN templates USING (template_id) WHERE url = 'https://mill.example/news/0' ORDER BY boilerplate.segment_no
    """
    found = rows(made / "data" / "newshouse.duckdb", query)
    assert [(words, str(method).split("@")[0], form) for words, method, form in found] == [
        (CALL, "template/exact", "exact"),
        (COUNTED.format(10, PLACES[0]), "template/masked", "masked"),
    ]


def test_a_second_run_finds_nothing_due(made: Path) -> None:
    with open_run(make_settings(made / "data")) as run:
        assert list(batches(run, "clean")) == []


@pytest.mark.parametrize(("first", "batch_size"), [(8, 1), (8, 3), (4, 5), (5, 100), (7, 100)])
def test_order_and_batching_do_not_matter(made: Path, tmp_path: Path, first: int, batch_size: int) -> None:
    run_clean(tmp_path / "data", write_pages(tmp_path / "pages", first), batch_size=batch_size)
    path = run_clean(tmp_path / "data", write_pages(tmp_path / "pages"), batch_size=batch_size)
    assert read_content(path) == read_content(made / "data" / "newshouse.duckdb")


def test_versions_of_one_text_are_one_witness(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages", 4)
    for number in range(8):  # the last article again and again, at other addresses and with another headline
        again = (
            (pages / "3.json").read_text().replace("/news/3", f"/again/{number}").replace("will do", f"may do {number}")
        )
        (pages / f"again{number}.json").write_text(again)
    path = run_clean(tmp_path / "data", pages)
    assert rows(path, "SELECT count(*) FROM templates") == [(0,)]
    assert rows(path, "SELECT count(*) FROM documents") == [(12,)]


def write_articles(folder: Path, pages: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, body in pages.items():
        record = {"html": f"<html><body><article>{body}</article></body></html>", "url": f"https://mill.example/{name}"}
        (folder / f"{name}.json").write_text(json.dumps(record))
    return folder


def test_a_teaser_leads_to_its_story_when_that_arrives(tmp_path: Path) -> None:
    prose = [
        f"The {word} of Tolm will be mended before the end of winter, people in the town said on Monday evening."
        for word in ("ferry", "crane", "choir", "wheel")
    ]
    body = "".join(f"<p>{line}</p>" for line in prose)
    teaser = "<div class=related-links><a href=/b?from=teaser>Bread is sold by weight again in Tolm</a></div>"
    first = {"a": f"<h1>The ferry of Tolm is to be mended</h1>{body}{teaser}"}
    second = {"b": f"<h1>Bread is sold by weight again in Tolm</h1>{body.replace('mended', 'weighed')}"}
    query = "SELECT page_links.kind, title FROM page_links LEFT JOIN documents ON document_id = target_document_id ORDER BY ALL"
    path = run_clean(tmp_path / "data", write_articles(tmp_path / "pages", first))
    assert rows(path, query) == [("teaser", None)]
    path = run_clean(tmp_path / "data", write_articles(tmp_path / "pages", second))
    assert rows(path, query) == [("teaser", "Bread is sold by weight again in Tolm")]
