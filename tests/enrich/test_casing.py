"""Headlines in title case are read in the case that the article has their words in."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.casing import case_texts, count_cases, is_in_title_case, lower_common
from warehouse.records import Passage

BODY = (
    "On Monday the harbour board of Grey Point met Ada Lund. The rotten pier, she said, will go. Nobody at Pier sang."
)


@pytest.mark.parametrize(
    ("title", "given"),
    [
        ("Harbour Board Of Grey Point Sells Rotten Pier", "Harbour board of Grey Point sells rotten Pier"),
        ("HARBOUR BOARD SELLS ROTTEN BENCH", "HARBOUR board sells rotten BENCH"),
        ("Ada Lund Will Go Where Nobody Sang", "Ada Lund will go where Nobody sang"),
        ("Harbour board sells the rotten pier", "Harbour board sells the rotten pier"),
        ("Grey Point", "Grey Point"),
    ],
)
def test_words_have_the_case_of_the_article(title: str, given: str) -> None:
    passages = [Passage(0, title, "headline", "about"), Passage(100, BODY, "paragraph", "text")]
    assert case_texts(passages) == {title: given, BODY: BODY}


def test_a_headline_in_title_case_has_its_verb() -> None:
    text = "Angry Voters Abandon Harbour Party\n\nMany angry voters left the Harbour Party. They abandon it since May."
    document = make_document(text, kinds={0: "headline"})
    found = enrich_document(document).event_mentions
    assert "Abandon" in {text[m.trigger_start : m.trigger_end] for m in found}


@given(st.text(max_size=60), st.text(max_size=60))
def test_only_the_case_changes(title: str, body: str) -> None:
    given_text = lower_common(title, count_cases([body]))
    assert len(given_text) == len(title)
    assert given_text.casefold() == title.casefold()
    assert is_in_title_case(title) in (True, False)


def test_counting_takes_time_in_proportion_to_the_text() -> None:
    started = time.process_time()
    counts = count_cases(["the harbour board met Ada Lund. " * 20_000])
    assert counts["board"] == 20_000
    assert time.process_time() - started < 5  # .1 s; looking at all that stands before each word took 29
