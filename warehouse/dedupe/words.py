"""Documents as sequences of folded words, many at a time, each word with its place in its text."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from warehouse.dedupe.characters import APOSTROPHE, CJK, NUMERIC, ODD, UPPER, WORD, classify
from warehouse.records import Passage

GOLDEN = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio, odd: the increment of splitmix64
TEXT_JOIN = "\n\n"  # what stands between the text segments of documents.text


@dataclass(frozen=True, slots=True)
class Words:
    """`hashes[i]` is the 64-bit hash of word i, which stands at `starts[i]:ends[i]`, in code points.

    `marks[i]` says of the word as written: bit UPPER, it starts with a capital; bit NUMERIC, it starts with a digit.
    """

    hashes: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    marks: npt.NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.hashes)


@dataclass(frozen=True, slots=True)
class WordBatch:
    """The words of several texts one after another: those of text i are `bounds[i]:bounds[i + 1]`."""

    words: Words
    bounds: npt.NDArray[np.int64]

    def of(self, number: int) -> Words:
        """The words of one text; the arrays are views."""
        here = slice(int(self.bounds[number]), int(self.bounds[number + 1]))
        words = self.words
        return Words(words.hashes[here], words.starts[here], words.ends[here], words.marks[here])


def split_words(texts: Sequence[str]) -> WordBatch:
    """The words of each text; places are offsets of that text. What stands in other texts of the batch changes nothing.

    A word is a run of letters, digits and marks, apostrophes between them included; a character of a script that is
    written without spaces is a word by itself. Words that differ in case, apostrophe or NFKC form only are one word.
    """
    joined = "\n".join(texts)
    characters = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds, codes = classify(characters)
    starts, ends = _find_bounds(kinds)
    hashes = _hash_runs(codes, starts, ends)
    _hash_odd_words(joined, kinds, starts, ends, hashes)
    lengths = np.array([len(text) for text in texts], np.int64)
    text_starts = np.concatenate([[0], np.cumsum(lengths + 1)])
    bounds = np.searchsorted(starts, text_starts)
    shift = np.repeat(text_starts[:-1], np.diff(bounds))
    marks = (kinds[starts] & (UPPER | NUMERIC)).astype(np.uint8)
    return WordBatch(Words(hashes, starts - shift, ends - shift, marks), bounds)


def read_words(passages: Iterable[Passage]) -> Words:
    """The words of a document's own text, its passages of role `text`; their places are offsets of its page."""
    texts = [passage for passage in passages if passage.role == "text"]
    words = split_words([TEXT_JOIN.join(passage.text for passage in texts)]).of(0)
    lengths = np.array([len(passage.text) + len(TEXT_JOIN) for passage in texts], np.int64)
    joined_starts = np.concatenate([[0], np.cumsum(lengths)])[: len(texts)]
    pages = np.array([passage.page_start for passage in texts], np.int64)
    if not len(words):
        return words
    passage_no = np.searchsorted(joined_starts, words.starts, "right") - 1
    shift = (pages - joined_starts)[passage_no]
    return Words(words.hashes, words.starts + shift, words.ends + shift, words.marks)


def hash_word(word: str) -> int:
    """The hash that `split_words` gives the word: the same on every machine, unlike `hash`."""
    codes = classify(np.frombuffer(fold_word(word).encode("utf-32-le", "surrogatepass"), np.uint32))[1]
    return int(_hash_runs(codes, np.array([0]), np.array([len(codes)]))[0])


def fold_word(word: str) -> str:
    """The word composed (NFKC), in lower case, with plain apostrophes."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    return folded.replace("’", "'")


def mix(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Each value spread over all 64 bits: the finaliser of splitmix64 (Steele, Lea and Flood 2014)."""
    mixed = values + GOLDEN
    mixed ^= mixed >> np.uint64(30)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def _find_bounds(kinds: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    padded = np.zeros(len(kinds) + 2, np.uint8)
    padded[1:-1] = kinds
    is_word = (padded & WORD) > 0
    apostrophes = np.flatnonzero((padded & APOSTROPHE) > 0)  # of flags, which is several times as fast as of numbers
    is_word[apostrophes[is_word[apostrophes - 1] & is_word[apostrophes + 1]]] = True
    before, after = is_word[:-1], is_word[1:]
    is_cut = before != after
    is_single = (padded & CJK) > 0
    if not is_single.any():
        cuts = np.flatnonzero(is_cut)
        return cuts[::2], cuts[1::2]
    is_cut |= (before | after) & (is_single[:-1] | is_single[1:])
    cuts = np.flatnonzero(is_cut)  # cut i lies before character i; each stretch between two cuts is a word or is not
    inside = is_word[cuts + 1]
    starts = cuts[inside]
    ends = cuts[np.flatnonzero(inside) + 1] if len(cuts) else cuts
    return starts.astype(np.int64), ends.astype(np.int64)


def _hash_runs(
    codes: npt.NDArray[np.uint32], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.uint64]:
    """A polynomial in the run's characters, modulo 2^64, spread by `mix`; the length of the run counts."""
    if not len(starts):
        return np.empty(0, np.uint64)
    lengths = (ends - starts).astype(np.uint64)
    powers, inverses = _find_powers(len(codes))
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum((codes + np.uint32(1)) * powers[: len(codes)], out=sums[1:])
    hashes = (sums[ends] - sums[starts]) * inverses[starts]
    return mix(hashes ^ (lengths << np.uint64(57)))


@lru_cache(maxsize=8)
def _find_long_powers(count: int) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """GOLDEN to the power of 0, 1, … and of 0, -1, …, modulo 2^64, where an odd number has an inverse."""
    bases = GOLDEN, np.uint64(pow(int(GOLDEN), -1, 1 << 64))
    powers, inverses = (
        np.cumprod(np.concatenate([np.ones(1, np.uint64), np.full(count - 1, base)]), dtype=np.uint64) for base in bases
    )
    return powers, inverses


def _find_powers(count: int) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    return _find_long_powers(1 << max(16, count.bit_length()))


def _hash_odd_words(
    text: str,
    kinds: npt.NDArray[np.uint8],
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    hashes: npt.NDArray[np.uint64],
) -> None:
    """Hash anew, in place, the words with a character that folds to several, or to one only beside its neighbours."""
    odd = np.flatnonzero((kinds & ODD) > 0)
    if not len(odd) or not len(starts):
        return
    known: dict[str, int] = {}
    for number in np.unique(np.searchsorted(starts, odd, "right") - 1).tolist():
        if number < 0:
            continue
        word = text[starts[number] : ends[number]]
        if word not in known:
            known[word] = hash_word(word)
        hashes[number] = known[word]
