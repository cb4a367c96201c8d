"""Real pages, where they lie beside the labelled news: right by being right in general, so nothing of them stands here."""

import re
from pathlib import Path

import duckdb
import pytest

from tests.made_news import make_settings, run_all

# Phrases of the whole web that are never part of an article.
NEVER_TEXT = re.compile(
    r"^(home\s*/|also read|did you know|pro tip|leave a reply|add a comment|sort by|source link|©|there are no comments"
    r"|summarize this article|this is ai generated|photo by|translated by|— reported by)",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def published(eval_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    seeds = eval_folder.parent / "seeds"
    assert seeds.is_dir(), f"{seeds} is missing beside the labelled news"
    directory = tmp_path_factory.mktemp("seeds") / "data"
    report = run_all(make_settings(directory), [seeds])
    assert not report.rejects
    return report.published_path


def ask(published: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(published), read_only=True) as reader:
        return reader.execute(query).fetchall()


def test_five_pages_hold_six_documents(published: Path) -> None:
    assert ask(published, "SELECT count(DISTINCT page_id), count(*), count(DISTINCT origin_id) FROM documents") == [
        (5, 6, 4)
    ]


def test_the_copy_is_derived_from_its_twin(published: Path) -> None:
    rows = ask(published, "SELECT is_directed, coverage_from, coverage_to FROM derivations WHERE kind = 'copy'")
    assert rows == [(True, 1.0, 1.0)]


def test_the_rewrite_is_derived_from_what_it_retells(published: Path) -> None:
    rows = ask(
        published,
        "SELECT is_directed, coverage_from < 0.3, (kind_evidence->>'altered_quotes')::INT > 0,"
        " (kind_evidence->>'caption')::INT FROM derivations WHERE kind <> 'copy'",
    )
    assert rows == [(True, True, True, 1)]


def test_nothing_that_is_plainly_not_the_article_is_its_text(published: Path) -> None:
    lines = [str(line) for (text,) in ask(published, "SELECT text FROM documents") for line in str(text).split("\n")]
    assert [line for line in lines if NEVER_TEXT.match(line)] == []
    # cut off in mid-sentence: a teaser; the cells of a table and subheadings end without a mark, too, but are short
    assert [line for line in lines if len(line) > 200 and line[-1] not in '.”"’?!:–'] == []


def test_nine_in_ten_direct_quotes_have_a_speaker_who_is_a_person_of_the_page(published: Path) -> None:
    (row,) = ask(published, "SELECT count(*), count(person_id) FROM quotes_by_person WHERE kind = 'direct'")
    quotes, speakers = row
    assert isinstance(quotes, int) and isinstance(speakers, int)
    assert quotes >= 13
    assert speakers >= 0.9 * quotes
