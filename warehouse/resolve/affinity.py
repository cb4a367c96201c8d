"""How near documents are by the words of what they name and tell: the ground on which their events are compared."""

import math
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np

from warehouse.folding import fold_text

MIN_CHARS = 3
# A word of more documents than so many and a hundredth of all, or than a quarter of all, joins none.
MANY_DOCUMENTS = 200
FEW_DOCUMENTS = 20  # in small collections a quarter would be too few
SUFFIXES = ("ings", "ing", "ers", "ed", "es", "er", "s", "e")
COMMON = frozenset(
    "the and with from that this was were been has have had its his her their they she after who will would said says"
    " say not but are into over more than when which about also new for".split()
)


@lru_cache(maxsize=1 << 16)
def stem_of(word: str) -> str:
    """A word without its ending, so that 'shooting', 'shootings' and 'shoot' are one."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= MIN_CHARS:
            word = word[: -len(suffix)]
            break
    return word[:-1] if len(word) > MIN_CHARS and word[-1] == word[-2] else word


def make_profile(texts: Iterable[str]) -> frozenset[str]:
    """The stems of the words of some texts, common and very short ones left out."""
    words = (word for text in texts for word in fold_text(text).split())
    return frozenset(stem_of(word) for word in words if len(word) >= MIN_CHARS and word not in COMMON)


class Affinity:
    """How near documents are: the cosine of what they name and tell, where rare words weigh more.

    Words of very many documents join none: their pairs are too many. Numbers are those of the words in alphabetical
    order, so that sums do not depend on the order in which documents arrive.
    """

    def __init__(self, profiles: Iterable[tuple[str, Iterable[str]]]) -> None:
        number_of: dict[str, int] = {}
        held = {key: array("q", {number_of.setdefault(w, len(number_of)) for w in words}) for key, words in profiles}
        rank_of = array("q", bytes(8 * len(number_of)))
        for rank, word in enumerate(sorted(number_of)):
            rank_of[number_of[word]] = rank
        counts = array("q", bytes(8 * len(number_of)))
        self._words = {key: array("q", sorted(rank_of[n] for n in numbers)) for key, numbers in held.items()}
        for ranks in self._words.values():
            for rank in ranks:
                counts[rank] += 1
        total = len(self._words)
        limit = max(FEW_DOCUMENTS, min(total // 4, MANY_DOCUMENTS + total // 100))
        self._squares = array("d", (math.log(1 + total / count) ** 2 for count in counts))
        self._norms = {key: math.sqrt(sum(self._squares[n] for n in ranks)) for key, ranks in self._words.items()}
        for key, ranks in self._words.items():
            self._words[key] = array("q", (n for n in ranks if 1 < counts[n] <= limit))

    def measure(self, left: str, right: str) -> float:
        """From 0 (no word in common) to 1: how near two documents are; 1 for a document and itself."""
        if left == right:
            return 1.0
        shared = set(self._words.get(left, ())).intersection(self._words.get(right, ()))
        if not shared:
            return 0.0
        return sum(self._squares[n] for n in sorted(shared)) / (self._norms[left] * self._norms[right])

    def find_near(self, documents: Iterable[str], least: float) -> Iterator[tuple[str, str, float]]:
        """The pairs of some documents, least id first, that are at least so near, with how near."""
        keys = sorted(key for key in documents if self._words.get(key))
        if len(keys) < 2:
            return
        held = [np.frombuffer(self._words[key], dtype=np.int64) for key in keys]
        sizes = np.array([len(one) for one in held])
        words, rows = np.concatenate(held), np.repeat(np.arange(len(keys)), sizes)
        by_word = np.argsort(words, kind="stable")
        sorted_words = words[by_word]
        _, firsts = np.unique(sorted_words, return_index=True)
        first_of = np.empty(len(words), dtype=np.int64)  # for each word of each row, where its postings begin
        first_of[by_word] = np.repeat(firsts, np.diff(np.append(firsts, len(words))))
        before = np.empty(len(words), dtype=np.int64)  # and how many earlier rows have it
        before[by_word] = np.arange(len(words))
        before -= first_of
        posted = rows[by_word]
        squares = np.frombuffer(self._squares, dtype=np.float64)[words]
        # Each document adds up, over its words, the weights of the earlier documents that have them.
        ends = np.cumsum(sizes)
        norms = np.array([self._norms[key] for key in keys])
        for row, end in enumerate(ends):
            own = slice(end - sizes[row], end)
            counts = before[own]
            if not counts.any():
                continue
            ranges = np.arange(counts.sum()) + np.repeat(first_of[own] - np.cumsum(counts) + counts, counts)
            dots = np.bincount(posted[ranges], weights=np.repeat(squares[own], counts), minlength=row)
            near = dots / (norms[:row] * norms[row])
            yield from ((keys[left], keys[row], float(near[left])) for left in np.flatnonzero(near >= least))
