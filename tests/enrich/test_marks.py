import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.enrich.marks import find_marked, opens_with_mark


def words_of(text: str, goes_on: bool = False, with_single: bool = False) -> list[str]:
    return [marked.text(text) for marked in find_marked(text, goes_on, with_single)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said “go” and went.", ["go"]),
        ('He said "go" and "stay".', ["go", "stay"]),
        ("”What now,” he said.", ["What now,"]),
        ("He said.“Go.“ She went.", ["Go."]),
        ("„Geh,“ sagte er.", ["Geh,"]),
        ("« Partez », dit-il.", ["Partez"]),
        ("''Go,'' he said. ''Now.''", ["Go,", "Now."]),
        ("“She said “go” to me,” he said.", ["She said “go” to me,"]),
        ("“She said ‘go’ to me,” he said.", ["She said ‘go’ to me,"]),
        ('It is 6\'2" long and "new".', ["new"]),
        ("“One. “Two,” he said.", ["Two,"]),
        ("Lund said: “Go. Now.", ["Go. Now."]),
        ("Lund said on Monday, “Go. Now.", ["Go. Now."]),
        ("The word: “go and nothing else.", []),
        ("Lund came in, “Go in her hand.", []),
        ("“Go, said Ada Lund. She left.", ["Go,"]),
        ("“Go. Why not? she said.", ["Go. Why not?"]),
        ("“Go, he said she said it was late", ["Go, he said she said it was late"]),
        ("“ ” and nothing", []),
        ("no marks", []),
    ],
)
def test_double_marks(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mayor says plan 'must go, not stay,' and cites the river's rise", ["must go, not stay,"]),
        ("‘We won’t go,’ mayor says", ["We won’t go,"]),
        ("The workers' 'new rights' plan", ["new rights"]),
        ("The workers' rights and the sailors' rights", []),
        ("Back in the '90s, 'tis said", []),
        ("Say 'the boys' and go", ["the boys"]),
        ("‘He called it “a wreck”, twice,’ she said", ["He called it “a wreck”, twice,"]),
        ("the 'wreck “Old Nan” here' sank", ["Old Nan"]),
    ],
)
def test_single_marks(text: str, words: list[str]) -> None:
    assert words_of(text, with_single=True) == words


def test_a_paragraph_that_goes_on_is_open_to_its_end() -> None:
    (marked,) = find_marked("“The first storm took the roof.", goes_on=True)
    assert (marked.text("“The first storm took the roof."), marked.is_closed) == (
        "The first storm took the roof.",
        False,
    )


def test_terms_inside_an_open_paragraph_stay_inside() -> None:
    assert words_of('"The “river pact” is dead.', goes_on=True) == ["The “river pact” is dead."]


def test_a_stray_mark_is_no_quote() -> None:
    assert words_of("The plan was “a mess and he knew it.") == []


@pytest.mark.parametrize(
    ("text", "opens"), [("“Go.", True), ('"Go.', True), ("  “Go.", True), ("Go. “", False), ("", False)]
)
def test_opens_with_mark(text: str, opens: bool) -> None:
    assert opens_with_mark(text) is opens


@given(st.text(alphabet="ab ,.'\"“”‘’«»„\n5", max_size=60), st.booleans(), st.booleans())
def test_runs_are_in_order_apart_and_inside_their_marks(text: str, goes_on: bool, with_single: bool) -> None:
    behind = 0
    for marked in find_marked(text, goes_on, with_single):
        assert behind <= marked.outer.start < marked.inner.start < marked.inner.end <= marked.outer.end <= len(text)
        assert marked.text(text) == marked.text(text).strip()
        behind = marked.outer.end
