"""Which words of two documents are the same words: runs that both have, also where blocks were moved."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from warehouse.dedupe.fingerprints import hash_shingles
from warehouse.dedupe.words import Words, read_words
from warehouse.ids import new_id
from warehouse.records import Alignment, CleanedDocument
from warehouse.spans import Span, count_covered

# A run of four words is the shortest that says more than grammar does: three ('one of the') recur by chance.
SEED_WORDS = 4
ALIGN_VERSION = f"seed-extend-{SEED_WORDS}@1"
# A seed that stands in a text more often than this is a refrain; trying all its places would cost without end.
PLACES_TRIED = 8


@dataclass(frozen=True, slots=True)
class SharedRun:
    """`length` words that stand from word `left` of one text and from word `right` of another."""

    left: int
    right: int
    length: int


def align_documents(left: CleanedDocument, right: CleanedDocument) -> Alignment:
    """How much of each document stands in the other; the document of the lower id must be `left`."""
    left_words, right_words = read_words(left.passages), read_words(right.passages)
    runs = find_shared_runs(left_words, right_words)
    covered_left = count_covered(Span(run.left, run.left + run.length) for run in runs)
    covered_right = count_covered(Span(run.right, run.right + run.length) for run in runs)
    return Alignment(
        alignment_id=new_alignment_id(left.document.document_id, right.document.document_id),
        left_document_id=left.document.document_id,
        right_document_id=right.document.document_id,
        left_coverage=round(covered_left / max(1, len(left_words)), 4),
        right_coverage=round(covered_right / max(1, len(right_words)), 4),
        is_same_text=left.document.text_folded_sha256 == right.document.text_folded_sha256,
        method=ALIGN_VERSION,
    )


def find_shared_spans(from_document: CleanedDocument, to_document: CleanedDocument) -> list[tuple[Span, Span]]:
    """The places in the two pages where the documents have the same words, in the order of the first one."""
    from_words, to_words = read_words(from_document.passages), read_words(to_document.passages)
    return [
        (
            Span(int(from_words.starts[run.left]), int(from_words.ends[run.left + run.length - 1])),
            Span(int(to_words.starts[run.right]), int(to_words.ends[run.right + run.length - 1])),
        )
        for run in find_shared_runs(from_words, to_words)
    ]


def find_shared_runs(left: Words, right: Words, seed: int = SEED_WORDS) -> list[SharedRun]:
    """The longest runs that cover the left text from its start on; no word of it is in two of them.

    From each word that starts a seed, the longest run among the seed's places in the right text is taken, and the
    search goes on behind it. Order is not asked for, so a moved block is found where an LCS (difflib) would lose it.
    """
    places: dict[int, list[int]] = defaultdict(list)
    for position, value in enumerate(hash_shingles(right, seed).tolist()):
        if len(places[value]) < PLACES_TRIED:
            places[value].append(position)
    runs: list[SharedRun] = []
    seeds = hash_shingles(left, seed).tolist()
    at = 0
    while at < len(seeds):
        best = max(
            (SharedRun(at, place, _run_length(left, right, at, place)) for place in places.get(seeds[at], ())),
            key=lambda run: run.length,
            default=None,
        )
        if best is None or best.length < seed:  # the second: two seeds whose hashes are equal and whose words are not
            at += 1
        else:
            runs.append(best)
            at += best.length
    return runs


def _run_length(left: Words, right: Words, left_at: int, right_at: int) -> int:
    count = min(len(left) - left_at, len(right) - right_at)
    differs = left.hashes[left_at : left_at + count] != right.hashes[right_at : right_at + count]
    first = int(np.argmax(differs))
    return first if differs[first] else count


def new_alignment_id(left_document_id: str, right_document_id: str) -> str:
    """The id of a pair of documents, given in the order of their ids."""
    return new_id("alignment", left_document_id, right_document_id)
