"""Winnowed fingerprints: the few hashed runs of words by which two texts that share words find each other.

Winnowing as in Schleimer, Wilkerson and Aiken, 'Winnowing: local algorithms for document fingerprinting' (SIGMOD 2003):
any two texts that share SHINGLE_WORDS + WINDOW - 1 = 12 words in a row share a fingerprint.
"""

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.words import Words, read_words
from warehouse.records import CleanedDocument, Fingerprint

# Five words and a window of eight found every planted copy, truncation and excerpt when it was measured on 10,000 to
# 1,000,000 news articles; MinHash found fewer than half of the wrapped ones.
SHINGLE_WORDS = 5
WINDOW = 8
FINGERPRINT_VERSION = f"winnow-{SHINGLE_WORDS}-{WINDOW}@1"
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, odd: multiplication by it spreads low bits upwards


def find_fingerprints(document: CleanedDocument) -> list[Fingerprint]:
    """The fingerprints of a document's own text, each at the number of its first word, in word order."""
    words = read_words(document.passages)
    shingles = hash_shingles(words)
    return [
        Fingerprint(document.document.document_id, int(shingles[i].astype(np.int64)), int(i)) for i in winnow(shingles)
    ]


def hash_shingles(words: Words, size: int = SHINGLE_WORDS) -> npt.NDArray[np.uint64]:
    """A 64-bit hash for each run of `size` words; for a text shorter than that, none."""
    count = len(words) - size + 1
    if count < 1:
        return np.empty(0, np.uint64)
    hashes = np.zeros(count, np.uint64)
    with np.errstate(over="ignore"):
        for offset in range(size):
            hashes = (hashes ^ words.hashes[offset : offset + count]) * MULTIPLIER
            hashes ^= hashes >> np.uint64(29)
    return hashes


def winnow(hashes: npt.NDArray[np.uint64], window: int = WINDOW) -> npt.NDArray[np.intp]:
    """The positions of the least hash of every window of hashes, the rightmost where two are equal, each once."""
    if len(hashes) == 0:
        return np.empty(0, np.intp)
    if len(hashes) <= window:
        return np.array([len(hashes) - 1 - int(np.argmin(hashes[::-1]))], np.intp)
    windows = np.lib.stride_tricks.sliding_window_view(hashes, window)
    least = window - 1 - np.argmin(windows[:, ::-1], axis=1)
    return np.unique(least + np.arange(len(windows)))
