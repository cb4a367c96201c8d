"""Quotes of several pages become families, from pages to views."""

from pathlib import Path

import duckdb
import pytest

from tests.made_news import make_settings, run_all, write_pages

FIRST = """Lock keepers of Tarn win their case

Tarn, March 4, 2031 — The lock keepers of Tarn may keep their houses, the court of the valley ruled on Tuesday after a trial of nine weeks.

“We will rebuild the old lock within two years, and nobody will pay a toll for it,” said Ottilie Brandvold, who heads the port authority.
"""
LATER = """Toll on the river is off the table

Quell, March 6, 2031 — The council of Quell heard on Thursday what the river will cost the town, and what it will not cost the people who live on it.

“We will rebuild the old lock within ten years, and nobody will pay a toll for it,” Ottilie Brandvold told the council in its last session before Easter.
"""
TURNED = """What the port authority promises the shopkeepers

Velmoor, March 7, 2031 — Shopkeepers met in the old customs house on Friday to hear about the works which begin in April.

Ottilie Brandvold said that the port authority would rebuild the old lock within two years and that nobody would pay a toll.
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("families")
    pages = {f"{name}.txt": text.encode() for name, text in (("a", FIRST), ("b", LATER), ("c", TURNED))}
    return run_all(make_settings(root / "data"), [write_pages(root / "pages", pages)]).published_path


def ask(published: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(published), read_only=True) as reader:
        return reader.execute(query).fetchall()


def test_three_documents_give_one_utterance(published: Path) -> None:
    query = (
        "SELECT variant, is_changed_in_marks, person_name, document_count, origin_count FROM quote_variants"
        " ORDER BY published_date"
    )
    assert ask(published, query) == [
        ("canonical", False, "Ottilie Brandvold", 3, 3),
        ("altered", True, "Ottilie Brandvold", 3, 3),
        ("indirect", False, "Ottilie Brandvold", 3, 3),
    ]


def test_the_misquote_says_which_words_changed(published: Path) -> None:
    assert ask(published, "SELECT changes[1].canonical_words, changes[1].words, len(changes) FROM misquotes") == [
        ("two", "ten", 1)
    ]
