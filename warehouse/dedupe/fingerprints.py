"""Winnowed fingerprints: the few hashed runs of words by which two texts that share words find each other.

Winnowing as in Schleimer, Wilkerson and Aiken, 'Winnowing: local algorithms for document fingerprinting' (SIGMOD 2003):
any two texts that share SHINGLE_WORDS + WINDOW - 1 = 12 words in a row share a fingerprint.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.words import GOLDEN, WordBatch, mix, split_words

# Five words and a window of eight found every planted copy, truncation and excerpt when it was measured on 10,000 to
# 1,000,000 news articles; MinHash found fewer than half of the wrapped ones.
SHINGLE_WORDS = 5
WINDOW = 8
SURE_WORDS = SHINGLE_WORDS + WINDOW - 1  # a run of so many words that two texts share has a fingerprint in both
CHARACTERS_AT_ONCE = 500_000  # the arrays of so many fit into a processor's cache; more at once took twice as long
FINGERPRINT_VERSION = f"winnow-{SHINGLE_WORDS}-{WINDOW}@2"


@dataclass(frozen=True, slots=True)
class TextSignature:
    """What a text is found by. `text_key` is a hash of all its words in order: equal keys, the same text.

    `fingerprints[i]` is the hash of the run of words that starts at word `word_nos[i]`; both in the order of the text.
    """

    text_key: int
    word_count: int
    fingerprints: npt.NDArray[np.int64]
    word_nos: npt.NDArray[np.int32]

    def distinct(self) -> npt.NDArray[np.int64]:
        """The different fingerprints, ascending."""
        ordered = np.sort(self.fingerprints)
        return ordered[np.concatenate([[True], ordered[1:] != ordered[:-1]])] if len(ordered) else ordered


def sign_texts(texts: Sequence[str]) -> list[TextSignature]:
    """The signature of each text; it does not depend on what else is in the batch."""
    signatures: list[TextSignature] = []
    start = size = 0
    for number, text in enumerate(texts):
        size += len(text)
        if size >= CHARACTERS_AT_ONCE or number == len(texts) - 1:
            signatures += _sign(texts[start : number + 1])
            start, size = number + 1, 0
    return signatures


def _sign(texts: Sequence[str]) -> list[TextSignature]:
    batch = split_words(texts)
    shingles, text_nos, word_nos = _hash_batch(batch)
    kept = winnow(shingles, text_nos)
    text_nos, word_nos = text_nos[kept], word_nos[kept]
    prints = shingles[kept].view(np.int64)
    bounds = np.searchsorted(text_nos, np.arange(len(texts) + 1))
    keys = _hash_texts(batch).view(np.int64)
    counts = np.diff(batch.bounds)
    return [
        TextSignature(
            int(keys[i]),
            int(counts[i]),
            prints[bounds[i] : bounds[i + 1]],
            word_nos[bounds[i] : bounds[i + 1]].astype(np.int32),
        )
        for i in range(len(texts))
    ]


def hash_shingles(hashes: npt.NDArray[np.uint64], size: int = SHINGLE_WORDS) -> npt.NDArray[np.uint64]:
    """A 64-bit hash for each run of `size` words; for a text shorter than that, none."""
    count = len(hashes) - size + 1
    if count < 1:
        return np.empty(0, np.uint64)
    sums = hashes[:count].copy()
    for offset in range(1, size):
        sums *= GOLDEN
        sums += hashes[offset : offset + count]
    return mix(sums)


def winnow(hashes: npt.NDArray[np.uint64], text_nos: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The positions of the least hash of every window of a text, the rightmost where two are equal, each once.

    A position is the rightmost least of some window where the run of greater or equal hashes before it and of greater
    ones behind it is as long as the window. A text shorter than a window is one window.
    """
    count = len(hashes)
    if not count:
        return np.empty(0, np.int64)
    reach = np.ones(count, np.int64)
    for is_left in (True, False):
        going = np.ones(count, np.bool_)
        for distance in range(1, min(WINDOW, count)):
            later, earlier = slice(distance, None), slice(None, count - distance)
            here, there = (later, earlier) if is_left else (earlier, later)
            holds = hashes[there] >= hashes[here] if is_left else hashes[there] > hashes[here]
            going[here] &= holds & (text_nos[there] == text_nos[here])
            going[earlier.stop :] &= is_left
            going[:distance] &= not is_left
            reach += going
    sizes = np.bincount(text_nos)[text_nos]
    return np.flatnonzero(reach >= np.minimum(sizes, WINDOW))


def _hash_batch(
    batch: WordBatch,
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The hashes of all shingles that lie in one text, with the number of the text and of their first word in it."""
    shingles = hash_shingles(batch.words.hashes)
    counts = np.maximum(np.diff(batch.bounds) - SHINGLE_WORDS + 1, 0)
    text_nos = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    word_nos = np.arange(len(text_nos), dtype=np.int64) - np.repeat(np.cumsum(counts) - counts, counts)
    return shingles[batch.bounds[:-1][text_nos] + word_nos], text_nos, word_nos


def _hash_texts(batch: WordBatch) -> npt.NDArray[np.uint64]:
    """A hash of the words of each text in their order."""
    counts = np.diff(batch.bounds)
    within = np.arange(len(batch.words), dtype=np.uint64) - np.repeat(batch.bounds[:-1], counts).astype(np.uint64)
    sums = np.zeros(len(counts), np.uint64)
    full = np.flatnonzero(counts)
    if len(full):
        sums[full] = np.add.reduceat(mix(batch.words.hashes ^ mix(within)), batch.bounds[:-1][full])
    return mix(sums ^ counts.astype(np.uint64))
