"""How near documents are by the words of what they name and tell: the ground on which their events are compared."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from warehouse.folding import fold_text

MIN_CHARS = 3
MOST_DOCUMENTS = (
    200  # a word of more documents than this, or than a quarter of them, joins none: its pairs are too many
)
FEW_DOCUMENTS = 20  # in small collections a quarter would be too few
SUFFIXES = ("ings", "ing", "ers", "ed", "es", "er", "s", "e")
COMMON = frozenset(
    "the and with from that this was were been has have had its his her their they she after who will would said says"
    " say not but are into over more than when which about also new for".split()
)


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


def measure_affinity(profiles: Mapping[str, frozenset[str]]) -> dict[tuple[str, str], float]:
    """The cosine of each pair of documents, least id first, that share a word; rare words weigh more."""
    counts = Counter(word for words in profiles.values() for word in words)
    total = len(profiles)
    weights = {word: math.log(1 + total / count) for word, count in counts.items()}
    norms = {key: math.sqrt(sum(weights[word] ** 2 for word in sorted(words))) for key, words in profiles.items()}
    having: dict[str, list[str]] = defaultdict(list)
    for key in sorted(profiles):
        for word in profiles[key]:
            having[word].append(key)
    limit = min(MOST_DOCUMENTS, max(FEW_DOCUMENTS, total // 4))
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for word in sorted(having):
        if 1 < len(having[word]) <= limit:
            for pair in combinations(having[word], 2):
                shared[pair] += weights[word] ** 2
    return {(a, b): dot / (norms[a] * norms[b]) for (a, b), dot in shared.items()}
