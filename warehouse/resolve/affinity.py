"""How near documents are by the words of what they name and tell: the ground on which their events are compared."""

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

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
        held = {key: array("l", {number_of.setdefault(w, len(number_of)) for w in words}) for key, words in profiles}
        rank_of = array("l", bytes(8 * len(number_of)))
        for rank, word in enumerate(sorted(number_of)):
            rank_of[number_of[word]] = rank
        counts = array("l", bytes(8 * len(number_of)))
        self._words = {key: array("l", sorted(rank_of[n] for n in numbers)) for key, numbers in held.items()}
        for ranks in self._words.values():
            for rank in ranks:
                counts[rank] += 1
        total = len(self._words)
        limit = max(FEW_DOCUMENTS, min(total // 4, MANY_DOCUMENTS + total // 100))
        self._squares = array("d", (math.log(1 + total / count) ** 2 for count in counts))
        self._norms = {key: math.sqrt(sum(self._squares[n] for n in ranks)) for key, ranks in self._words.items()}
        for key, ranks in self._words.items():
            self._words[key] = array("l", (n for n in ranks if 1 < counts[n] <= limit))

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
        having: dict[int, list[str]] = defaultdict(list)
        for right in sorted(documents):
            dots: dict[str, float] = defaultdict(float)
            for n in self._words.get(right, ()):
                for left in having[n]:
                    dots[left] += self._squares[n]
                having[n].append(right)
            for left, dot in dots.items():
                if (near := dot / (self._norms[left] * self._norms[right])) >= least:
                    yield left, right, near
