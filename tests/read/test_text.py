import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.read.text import cut_lines

WRAPPED = """The ferry across the river was closed for six years after
a quarrel over customs fees, and the people of both banks
had to go round by the bridge at the mill, which took them
an hour each way and cost more than the ferry ever had.

On Friday the first boat left the quay again with a band on
board, forty children from the school by the water and the
ministers of both countries, who had come late because the
road from the capital was blocked by people on their way to
see the boat leave the quay for the first time in so long.
"""


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        (" \n\t\n", []),
        ("one\ntwo", [("one", True), ("two", False)]),
        ("one\n\n  two  \n", [("one", True), ("two", True)]),
        ("one\r\ntwo\r\n\r\nthree", [("one", True), ("two", False), ("three", True)]),
        ("one\rtwo", [("one", True), ("two", False)]),
        ("one\u2028two\x0cthree", [("one", True), ("two", False), ("three", False)]),
    ],
)
def test_each_line_with_words_is_a_block(text: str, blocks: list[tuple[str, bool]]) -> None:
    assert [(block.text, block.is_after_blank) for block in cut_lines(text)] == blocks


def test_lines_wrapped_by_hand_are_joined_to_paragraphs() -> None:
    blocks = cut_lines(WRAPPED)
    assert [block.text[:9] for block in blocks] == ["The ferry", "On Friday"]
    assert blocks[0].text == WRAPPED.split("\n\n")[0]


def test_a_list_of_short_lines_is_not_joined() -> None:
    assert len(cut_lines("\n".join(f"Item {n} of the list" for n in range(20)))) == 20


@given(st.text(alphabet=st.sampled_from("ab .\n\r\t\u2028\x0b\x85 \u200b\u202eé漢\x00")))
def test_blocks_stand_where_they_say_and_leave_only_white_space(text: str) -> None:
    at = 0
    for block in cut_lines(text):
        assert text[block.page_start : block.page_end] == block.text
        assert block.text == block.text.strip() != ""
        assert not text[at : block.page_start].strip()
        at = block.page_end
    assert not text[at:].strip()
