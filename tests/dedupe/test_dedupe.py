"""Fingerprints and alignments: the same on every machine, found whatever stands around."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.dedupe.align import align_documents, find_shared_runs, find_shared_spans
from warehouse.dedupe.fingerprints import SHINGLE_WORDS, WINDOW, find_fingerprints, hash_shingles, winnow
from warehouse.dedupe.words import hash_word, read_words
from warehouse.folding import fold_text
from warehouse.ids import sha256_hex
from warehouse.records import CleanedDocument, Document, Passage

VOCABULARY = [f"word{number}" for number in range(40)]
TEXTS = st.lists(st.sampled_from(VOCABULARY), min_size=0, max_size=80).map(" ".join)


def make_document(text: str, name: str = "a", page_start: int = 0) -> CleanedDocument:
    row = Document(
        name, name, name, None, None, None, None, None, None, None, "en", None, text, sha256_hex(fold_text(text)), "", 0
    )
    return CleanedDocument(row, (Passage(page_start, text, "paragraph", "text"),))


def test_hashes_are_the_same_on_every_machine() -> None:
    assert hash_word("Bridge") == hash_word("bridge") == 17154084146373248038
    document = make_document("one two three four five six seven eight nine ten eleven twelve")
    assert [(row.fingerprint, row.word_no) for row in find_fingerprints(document)] == [(4574648429106121967, 6)]


def test_words_of_boilerplate_and_captions_do_not_count() -> None:
    passages = [Passage(0, "Share this page", "share", "boilerplate"), Passage(16, "A caption", "caption", "about")]
    assert len(read_words(passages)) == 0


@given(TEXTS, TEXTS, st.lists(st.sampled_from(VOCABULARY), min_size=12, max_size=30))
def test_texts_that_share_twelve_words_in_a_row_share_a_fingerprint(one: str, other: str, shared: list[str]) -> None:
    assert SHINGLE_WORDS + WINDOW - 1 == 12
    run = " ".join(shared)
    marks = [
        {row.fingerprint for row in find_fingerprints(make_document(text))}
        for text in (f"{one} {run} {other}", f"{other} {run} {one}")
    ]
    assert marks[0] & marks[1]


@given(st.lists(st.integers(0, 50), max_size=60))
def test_every_window_has_a_winnowed_hash_in_it(values: list[int]) -> None:
    kept = set(winnow(np.array(values, np.uint64)).tolist())
    for start in range(max(0, len(values) - WINDOW + 1)):
        window = range(start, start + WINDOW)
        assert kept & {position for position in window if values[position] == min(values[p] for p in window)}


@given(TEXTS, TEXTS)
def test_what_is_aligned_is_the_same_words(one: str, other: str) -> None:
    left, right = make_document(one, "a", 7), make_document(other, "b", 100)
    for here, there in find_shared_spans(left, right):
        assert here.shift(-7).of(one) == there.shift(-100).of(other)


@given(TEXTS)
def test_a_text_covers_itself_and_coverage_is_a_share(text: str) -> None:
    alignment = align_documents(make_document(text, "a"), make_document(text, "b"))
    assert alignment.is_same_text
    if len(text.split()) >= 4:
        assert (alignment.left_coverage, alignment.right_coverage) == (1.0, 1.0)


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
    alignment = align_documents(make_document(left, "a"), make_document(right, "b"))
    assert (alignment.left_coverage, alignment.right_coverage) == coverage


def test_the_longest_of_several_places_is_taken() -> None:
    left = read_words([Passage(0, "a b c d e f", "paragraph", "text")])
    right = read_words([Passage(0, "a b c d x a b c d e f", "paragraph", "text")])
    runs = find_shared_runs(left, right)
    assert [(run.left, run.right, run.length) for run in runs] == [(0, 5, 6)]


def test_a_refrain_does_not_cost_without_end() -> None:
    refrain = "la " * 5000
    alignment = align_documents(make_document(refrain, "a"), make_document(refrain + "end", "b"))
    assert alignment.left_coverage == 1.0


def test_a_text_shorter_than_a_shingle_has_no_hashes() -> None:
    assert len(hash_shingles(read_words([Passage(0, "only four words here", "paragraph", "text")]))) == 0
