from hypothesis import given
from hypothesis import strategies as st

from tests.clean.pages import PROSE, SECOND, kinds, page, texts
from warehouse.blocks import Block
from warehouse.clean.lines import read_lines
from warehouse.clean.rules.repeats import find_repeats

BOX = ("Elsewhere in Tolm", "The lamp", SECOND[0], "The net", SECOND[1], "The wheel")


def found_in(*texts: str) -> set[int]:
    return find_repeats(read_lines(tuple(Block(0, text) for text in texts)))


def test_a_box_with_prose_that_comes_back_is_furniture() -> None:
    source = page("The crane of Tolm comes down", *PROSE[:4], *BOX, *PROSE[4:6], *BOX, *PROSE[6:], *BOX)
    assert texts(source) == ["\n\n".join(PROSE)]
    assert {kind for kind, words in kinds(source) if words in BOX} == {"related_link"}


def test_twice_is_not_enough_nor_is_a_paragraph_alone() -> None:
    assert not found_in(*PROSE, *BOX, *SECOND, *BOX)
    assert not found_in(PROSE[0], SECOND[0], PROSE[1], SECOND[0], PROSE[2], SECOND[0])


def test_lines_without_prose_may_come_back() -> None:
    cells = ("Price", "Low", "Weight", "High", "Colour", "Red")
    assert not found_in(*PROSE, *cells, *SECOND, *cells, *PROSE, *cells)


def test_an_article_that_is_shown_three_times_stays() -> None:
    assert not found_in(*PROSE, "Read on paper", *PROSE, "Read at home", *PROSE)


@given(st.lists(st.sampled_from([*PROSE[:3], *BOX[:2]]), max_size=40))
def test_what_is_found_stands_elsewhere_too(lines: list[str]) -> None:
    for no in found_in(*lines):
        assert lines.count(lines[no]) >= 3
