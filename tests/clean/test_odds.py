from hypothesis import given
from hypothesis import strategies as st

from tests.clean.pages import PROSE, page
from warehouse.blocks import Block
from warehouse.clean.bounds.odds import weigh_odds
from warehouse.clean.kinds import judge
from warehouse.clean.lines import read_lines
from warehouse.stages.clean_page import clean_page

BOX = (
    "Share on Facebook",
    "Boats",
    "Lamps",
    "Letters to us",
    "Print",
    "Births",
    "Bread",
    "Subscribe to our newsletter",
)
STEPS = ("* Take the lamp down on a dry day", "* Trim the wick with a warm blade", "* Hang it where the wind is least")


def kinds(text: str) -> dict[str, str]:
    cleaned = clean_page(text, media_type="text/plain")
    return {cleaned.page.text[s.page_start : s.page_end]: s.kind for s in cleaned.segments if s.role != "gap"}


def test_a_box_of_buttons_and_links_between_paragraphs_is_none_of_the_article() -> None:
    found = kinds(page("The crane of Tolm comes down", *PROSE[:5], *BOX, *PROSE[5:]))
    assert {found[line] for line in BOX} <= {"navigation", "related_link", "share", "interstitial", "newsletter"}
    assert {found[line] for line in PROSE} == {"paragraph"}


def test_a_list_of_sentences_between_paragraphs_stays() -> None:
    found = kinds(page("The crane of Tolm comes down", *PROSE[:3], *STEPS, *PROSE[3:]))
    assert {found[line] for line in STEPS} == {"list"}


def test_a_heading_over_prose_stays() -> None:
    found = kinds(page("The crane of Tolm comes down", *PROSE[:3], "What the mill says", *PROSE[3:]))
    assert found["What the mill says"] == "subheading"


words = st.lists(st.sampled_from(["quay", "Mill", "lamp.", "*", "and", "the", "12"]), min_size=1, max_size=30)


@given(st.lists(words.map(" ".join), min_size=1, max_size=30))
def test_no_line_gains_by_standing_below_the_button_of_comments(texts: list[str]) -> None:
    lines = read_lines(tuple(Block(0, text) for text in ("Leave a comment", *texts)))
    button = judge("comment_widget", "line/comment_button", 0.95)
    below = weigh_odds(lines, [button, *([None] * len(texts))])
    plain = weigh_odds(lines, [None] * len(lines))
    assert len(below) == len(lines)
    assert all(one < other for one, other in zip(below, plain, strict=True))
