"""Words, fingerprints and alignments: the same on every machine and in every batch, found whatever stands around."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.dedupe.align import find_runs, find_shared_spans, make_seeds
from warehouse.dedupe.compare import compare_texts, make_text
from warehouse.dedupe.fingerprints import SURE_WORDS, WINDOW, hash_shingles, sign_texts, winnow
from warehouse.dedupe.words import Words, hash_word, read_words, split_words
from warehouse.folding import WORD
from warehouse.records import Alignment, Passage

VOCABULARY = [f"word{number}" for number in range(40)]
TEXTS = st.lists(st.sampled_from(VOCABULARY), min_size=0, max_size=80).map(" ".join)
ANY_TEXTS = st.lists(st.text(alphabet="abÄß'’ -_9\n北ﬁé\u0301İ", max_size=30), max_size=5)


def read(text: str) -> Words:
    return split_words([text]).of(0)


def compare(left: str, right: str) -> Alignment:
    return compare_texts(make_text(1, left, read(left)), make_text(2, right, read(right)))


def test_hashes_are_the_same_on_every_machine() -> None:
    assert hash_word("Bridge") == hash_word("bridge") == 3681020366321423837
    (signature,) = sign_texts(["one two three four five six seven eight nine ten eleven twelve"])
    assert (signature.text_key, signature.word_count) == (1450998899903072409, 12)
    assert (signature.fingerprints.tolist(), signature.word_nos.tolist()) == ([309621857293366643], [6])


@given(ANY_TEXTS)
def test_words_do_not_depend_on_the_batch(texts: list[str]) -> None:
    batch = split_words(texts)
    for number, text in enumerate(texts):
        words, alone = batch.of(number), read(text)
        for name in ("hashes", "starts", "ends", "marks"):
            assert np.array_equal(getattr(words, name), getattr(alone, name))
        spelled = [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
        assert [hash_word(word) for word in spelled] == words.hashes.tolist()
    assert [one.text_key for one in sign_texts(texts)] == [sign_texts([text])[0].text_key for text in texts]


@given(st.text(alphabet="abc äß'’ 9_.-\n", max_size=60))
def test_words_are_those_of_folding(text: str) -> None:
    words = read(text)
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == WORD.findall(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Straße", "STRASSE"), ("cafe\u0301", "CAFÉ"), ("ﬁne", "fine"), ("don’t", "Don't"), ("①", "1"), ("İ", "i\u0307")],
)
def test_words_that_differ_in_form_only_are_one_word(one: str, other: str) -> None:
    assert read(one).hashes.tolist() == read(other).hashes.tolist()
    assert len(read(one)) == 1


def test_a_character_of_a_script_without_spaces_is_a_word() -> None:
    assert len(read("北京is ok")) == 4


def test_words_stand_where_they_stand_on_the_page() -> None:
    page = "Head\n\nOne two.\n\nShare\n\nThree"
    passages = [
        Passage(match.start(), match[0], "x", "boilerplate" if match[0] == "Share" else "text")
        for match in re.finditer(r"[^\n]+", page)
    ]
    words = read_words(passages)
    assert [page[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == [
        "Head",
        "One",
        "two",
        "Three",
    ]
    assert words.hashes.tolist() == read("Head\n\nOne two.\n\nThree").hashes.tolist()


def test_words_of_boilerplate_and_captions_do_not_count() -> None:
    passages = [Passage(0, "Share this page", "share", "boilerplate"), Passage(16, "A caption", "caption", "about")]
    assert len(read_words(passages)) == 0


@given(TEXTS, TEXTS, st.lists(st.sampled_from(VOCABULARY), min_size=12, max_size=30))
def test_texts_that_share_twelve_words_in_a_row_share_a_fingerprint(one: str, other: str, shared: list[str]) -> None:
    assert SURE_WORDS == 12
    run = " ".join(shared)
    first, second = sign_texts([f"{one} {run} {other}", f"{other} {run} {one}"])
    assert set(first.fingerprints.tolist()) & set(second.fingerprints.tolist())


@given(st.lists(st.lists(st.integers(0, 9), max_size=30), max_size=4))
def test_winnowing_keeps_the_rightmost_least_of_every_window(texts: list[list[int]]) -> None:
    hashes = np.array([value for text in texts for value in text], np.uint64)
    text_nos = np.array([number for number, text in enumerate(texts) for _ in text], np.int64)
    expected = set()
    base = 0
    for text in texts:
        for start in range(max(1, len(text) - WINDOW + 1)) if text else ():
            window = range(start, min(len(text), start + WINDOW))
            expected.add(base + min(window, key=lambda place: (text[place], -place)))
        base += len(text)
    assert set(winnow(hashes, text_nos).tolist()) == expected


@given(TEXTS, TEXTS)
def test_what_is_aligned_is_the_same_words(one: str, other: str) -> None:
    for here, there in find_shared_spans(read(one), read(other)):
        assert here.of(one) == there.of(other)


@given(TEXTS, TEXTS)
def test_the_spans_cover_what_the_coverage_counts(one: str, other: str) -> None:
    pair = compare(one, other)
    spans = find_shared_spans(read(one), read(other))
    for side, text, aligned in ((0, one, pair.left_aligned), (1, other, pair.right_aligned)):
        covered = {place for span in spans for place in range(span[side].start, span[side].end)}
        words = read(text)
        assert sum(int(start) in covered for start in words.starts) == aligned


@given(TEXTS, TEXTS)
def test_it_does_not_matter_which_text_is_left(one: str, other: str) -> None:
    pair, turned = compare(one, other), compare(other, one)
    assert (pair.left_covered, pair.right_covered) == (turned.right_covered, turned.left_covered)


@given(TEXTS)
def test_a_text_covers_itself(text: str) -> None:
    if len(text.split()) >= 4:
        pair = compare(text, text)
        assert (pair.left_coverage, pair.right_coverage) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("left", "right", "coverage"),
    [
        ("a b c d e f g h", "a b c d e f g h", (1.0, 1.0)),
        ("a b c d e f g h", "E F G H, a b c d!", (1.0, 1.0)),  # moved blocks, case and marks
        ("a b c d e f g h", "a b c d x y z w", (0.5, 0.5)),
        ("a b c d", "u v a b c d w x", (1.0, 0.5)),  # an excerpt
        ("a b c", "a b c", (0.0, 0.0)),  # too short to say anything
        ("a b c d e", "v w x y z", (0.0, 0.0)),
        ("a b c d a b c d", "a b c d", (1.0, 1.0)),  # said twice, covered twice
    ],
)
def test_coverage(left: str, right: str, coverage: tuple[float, float]) -> None:
    pair = compare(left, right)
    assert (pair.left_coverage, pair.right_coverage) == coverage


def test_single_words_between_runs_are_bridged() -> None:
    pair = compare("a b c d e Q g h i j k", "a b c d X e Z g h i j k")
    assert (pair.left_covered, pair.left_aligned) == (9, 10)


def test_what_stands_in_quotation_marks_is_told_apart() -> None:
    quote = "“we will open the gate on monday at six”"
    pair = compare(f"The harbour said {quote} again.", f"Nobody else knew: {quote} he wrote.")
    assert (pair.left_covered, pair.unquoted_covered, pair.unquoted_runs, pair.altered_quotes) == (9, 0, 0, 0)


HEARD = "“we will open the gate on monday at six and nobody will wait again”"


@pytest.mark.parametrize(
    ("told", "count"),
    [
        (HEARD, 0),
        (HEARD.replace("on monday", "on friday"), 1),
        (HEARD.replace("we will", "they might"), 1),
        (HEARD.replace("wait again", "have to wait"), 1),
        (HEARD.replace("“", "”", 1).replace("on monday", "on friday"), 1),  # curled by a machine
        ("“we will open the gate on monday at six” it said", 0),  # cut short, not altered
        ("so “the gate on monday at six and nobody will wait again”", 0),
        ("“six and nobody will wait again, and it is in the plan”", 0),  # goes on where the other stops
        (HEARD.strip("“”").replace("on monday", "on friday"), 0),  # nobody's words
    ],
)
def test_a_quotation_is_altered_where_words_in_it_are_others(told: str, count: int) -> None:
    assert compare(f"The harbour said {HEARD} again.", f"In town {told}.").altered_quotes == count


def test_all_longest_runs_are_found() -> None:
    runs = find_runs(make_seeds(read("a b c d e f")), make_seeds(read("a b c d x a b c d e f")))
    assert list(zip(runs.left.tolist(), runs.right.tolist(), runs.length.tolist(), strict=True)) == [
        (0, 0, 4),
        (0, 5, 6),
    ]


def test_a_refrain_does_not_cost_without_end() -> None:
    refrain = "la " * 5000
    assert compare(refrain, refrain + "end").left_coverage == 1.0


def test_a_text_shorter_than_a_shingle_has_no_hashes() -> None:
    assert len(hash_shingles(read("only four words here").hashes)) == 0
    assert sign_texts(["only four words here"])[0].fingerprints.tolist() == []
