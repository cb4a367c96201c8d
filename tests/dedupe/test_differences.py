"""Two texts side by side: every word of both stands in a piece, and the piece says what became of it."""

from hypothesis import given
from hypothesis import strategies as st

from warehouse.dedupe.differences import find_differences

TEXTS = st.lists(st.sampled_from([f"word{number}" for number in range(12)]), max_size=60).map(" ".join)


def test_what_was_changed_added_and_left_out() -> None:
    left = "The gate jammed before dawn on Thursday. Eleven people were treated. The mayor spoke at noon in town."
    right = "The gate jammed before dawn on Friday. The mayor spoke at noon in town. Nobody knew why."
    pieces = [(piece.kind, piece.left, piece.right) for piece in find_differences(left, right)]
    assert pieces == [
        ("shared", "The gate jammed before dawn on", "The gate jammed before dawn on"),
        ("changed", "Thursday. Eleven people were treated", "Friday"),
        ("shared", "The mayor spoke at noon in town", "The mayor spoke at noon in town"),
        ("only_right", "", "Nobody knew why"),
    ]


def test_a_moved_block_is_told_apart() -> None:
    kinds = [piece.kind for piece in find_differences("a b c d e f g h", "e f g h a b c d")]
    assert kinds == ["shared", "moved"]


def test_texts_without_a_word_in_common() -> None:
    assert [piece.kind for piece in find_differences("one two", "three")] == ["changed"]
    assert find_differences("", "") == []


@given(TEXTS, TEXTS)
def test_every_word_of_both_stands_in_one_piece(left: str, right: str) -> None:
    pieces = find_differences(left, right)
    assert " ".join(piece.left for piece in pieces if piece.left) == left
    assert sorted(" ".join(piece.right for piece in pieces).split()) == sorted(right.split())
