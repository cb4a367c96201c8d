"""Articles that only their words tell apart."""

import pytest

from tests.clean.pages import PROSE, SECOND, judge, page
from warehouse.clean.bounds.cohesion import list_topic_words, measure_breaks

HEADLINE, OTHER = "Harbor office to take down the old crane", "Bakers must sell bread by weight again"
CRANE = (
    *PROSE[:4],
    "The harbor office hired a barge for the crane, and engineers will cut its legs while the quay below is closed.",
    "Without the crane, nets and engines will be lifted by a truck that the harbor office rents from the shipyard.",
    "Hedda Marn said that the quay would look naked, and that the harbor office had never asked her about the crane.",
    "The shipyard upriver that built the crane closed long ago; its drawings lie in the museum, the engineers found.",
    "Engineers from the shipyard will come back in autumn to look at the quay, which the crane's legs have pressed down.",
    "The barge is to bring the crane's cab upriver to Lendrath before the storms, if the museum sends men with ropes.",
)
BREAD = (
    *SECOND,
    "Bakers said that flour, butter and wages had risen, and that a loaf of fixed weight leaves them less to sell.",
    "The market court answered that a baker may ask any price for bread, as long as buyers know what a loaf weighs.",
    "Inspectors keep brass weights for the purpose, and bakers may have their own scale checked against the brass.",
    "Anton Brehl said he would bake a loaf of exactly one pound, and would ask the inspectors to weigh the butter too.",
    "Buyers in the old town bakery queue of Ombrin had weighed loaves in their kitchens and sent the figures to court.",
    "The bakers may appeal until the end of April, but flour sellers expect scales and brass weights in every bakery.",
)


def test_words_of_a_topic_leave_out_what_all_texts_share() -> None:
    assert list_topic_words("They said that the harbor would close at the UN.") == ["harbor", "close", "UN".lower()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], []),
        ([["crane"]], [1.0]),
        ([["crane", "quay"], ["bread", "flour"]], [1.0, 1.0]),  # nothing recurs, so nothing is told
        ([["crane", "crane"], ["bread", "bread"]], [1.0, 0.0]),
        ([["crane", "quay"], ["crane", "quay"]], [1.0, 2.0]),  # chance alone would leave half of each on one side
    ],
)
def test_cohesion_is_what_both_sides_share_against_chance(words: list[list[str]], expected: list[float]) -> None:
    assert measure_breaks(words)[1:] == pytest.approx(expected[1:])


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((HEADLINE.upper(), *CRANE, OTHER.upper(), *SECOND), "shaped_headline_and_topic"),
        ((f"1. {HEADLINE}", *CRANE, f"2. {OTHER}", *SECOND), "numbered_headline_and_topic"),
        ((HEADLINE, *CRANE, OTHER, "Tuesday, March 3, 2026", *BREAD), "headline_date_and_topic"),
        ((HEADLINE, *CRANE, OTHER, *BREAD), "headline_and_topic"),
        ((*CRANE, *BREAD), "topic"),
        ((*CRANE, "Nobody was hurt.", *BREAD), "topic"),  # a short last sentence is prose, too
        ((*CRANE, *BREAD[:5]), "topic"),  # few words, but no word of them recurs
    ],
)
def test_a_page_is_parted_where_its_words_change(lines: tuple[str, ...], reason: str) -> None:
    view = judge(page(*lines))
    assert [article.reason for article in view.articles] == ["context/first_article", f"context/{reason}"]
    head = next(at for at, line in enumerate(lines) if line == BREAD[0]) - (reason != "topic") - ("date" in reason)
    assert view.lines[view.articles[1].first].text == lines[head]


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE.upper(), *CRANE[:4], "WHAT THE HARBOR OFFICE SAYS", *CRANE[4:]),
        (f"1. {HEADLINE}", *CRANE[:4], "2. The harbor office has its reasons", *CRANE[4:]),
        (HEADLINE, *CRANE[:4], "A barge, a truck and a museum", *CRANE[4:]),
        (*CRANE,),
    ],
)
def test_a_page_whose_words_go_on_is_one_article(lines: tuple[str, ...]) -> None:
    assert len(judge(page(*lines)).articles) == 1


def test_paragraphs_that_touch_are_apart_where_a_blank_line_stands() -> None:
    text = "\n".join(CRANE[:7]) + "\n\n" + "\n".join(BREAD[:4]) + "\n"
    view = judge(text)
    assert [article.reason for article in view.articles][1:] == ["context/apart_and_topic"]
    assert view.lines[view.articles[1].first].text == BREAD[0]


def test_a_line_that_touches_the_text_above_heads_nothing_below_the_blank_line() -> None:
    text = "\n".join((*CRANE[:7], "What the harbor office says")) + "\n\n" + "\n".join(BREAD[:4]) + "\n"
    view = judge(text)
    assert [view.lines[article.first].text for article in view.articles] == [CRANE[0], BREAD[0]]


def test_a_day_alone_on_its_line_over_other_words_starts_an_article() -> None:
    view = judge(page(*CRANE, "Tuesday, March 3, 2026", *BREAD))
    assert [article.reason for article in view.articles][1:] == ["context/date_and_topic"]
    assert view.lines[view.articles[1].first].text == "Tuesday, March 3, 2026"


def test_a_drawn_rule_over_which_the_words_go_on_parts_sections() -> None:
    assert len(judge(page(HEADLINE, *CRANE[:5], "* * *", "What the engineers found", *CRANE[5:])).articles) == 1
    assert len(judge(page(HEADLINE, *CRANE, "* * *", OTHER, *BREAD)).articles) == 2


def section(headline: str, lines: tuple[str, ...]) -> str:
    return f"<div class=entry><h2>{headline}</h2>{''.join(f'<p>{line}</p>' for line in lines)}</div>"


def test_headings_of_equal_rank_over_other_words_start_articles() -> None:
    source = (
        f"<html><head><title>News</title></head><body>{section(HEADLINE, CRANE)}{section(OTHER, BREAD)}</body></html>"
    )
    view = judge(source)
    assert [view.lines[article.first].text for article in view.articles][1:] == [OTHER]
    assert view.articles[1].reason == "context/heading_and_topic"


def test_a_heading_of_the_highest_rank_starts_its_article_whatever_its_words() -> None:
    second = "Engineers and bakers weigh the loaves of Ombrin"
    source = f"<html><body>{section(HEADLINE, CRANE)}{section(second, BREAD)}</body></html>"
    view = judge(source)
    assert [view.lines[article.first].text for article in view.articles][1:] == [second]


def test_a_page_that_is_named_after_one_of_its_headings_is_its_page() -> None:
    source = (
        f"<title>{HEADLINE} - Tolm Post</title>{section(HEADLINE, CRANE)}{section('About the bakers of Ombrin', BREAD)}"
    )
    assert len(judge(f"<html><body>{source}</body></html>").articles) == 1


def test_a_question_behind_a_drawn_rule_heads_an_article() -> None:
    question = "Who will weigh the loaves of Ombrin when the inspectors have gone home again?"
    view = judge(page(HEADLINE, *CRANE, "* * *", question, *BREAD))
    assert [view.lines[article.first].text for article in view.articles] == [HEADLINE, question]
