"""A document as the sequence of its folded words, each with its place in the page."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from warehouse.folding import WORD
from warehouse.records import Passage


@dataclass(frozen=True, slots=True)
class Words:
    """`hashes[i]` is the 64-bit hash of word i; the word stands at `starts[i]:ends[i]` of the page, in code points."""

    hashes: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.hashes)


def read_words(passages: Iterable[Passage]) -> Words:
    """The words of a document's own text: its passages of role `text`, in page order."""
    hashes: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    for passage in passages:
        if passage.role != "text":
            continue
        for match in WORD.finditer(passage.text):
            hashes.append(hash_word(match[0]))
            starts.append(passage.page_start + match.start())
            ends.append(passage.page_start + match.end())
    return Words(np.array(hashes, np.uint64), np.array(starts, np.int64), np.array(ends, np.int64))


@lru_cache(maxsize=1 << 16)
def hash_word(word: str) -> int:
    """The first 64 bits of BLAKE2b of the word in lower case, NFKC: the same on every machine, unlike `hash`."""
    folded = unicodedata.normalize("NFKC", word).casefold().replace("’", "'")
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=8).digest(), "big")
