"""How alike the words of two quotes are, and how they differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from warehouse.folding import fold_text

# Set by hand on the rewordings in tests/resolve/test_quotes.py: nobody has labelled versions of quotes yet.
ALTERED = 0.7  # share of the longer one's words that stand in the other, in order
CONTAINED = 0.85  # share of the shorter one's words: it was cut out of the other
FRAGMENT_WORDS, LONG_RUN = 4, 8
TURNED = 0.75  # share of the words that carry meaning, between direct and indirect speech
TURNED_WORDS = 4
COMPLEMENTIZERS = frozenset(("that", "whether", "if"))
# Words that indirect speech changes (persons, tenses) or that carry no meaning of their own.
FUNCTION_WORDS = frozenset(
    "a an the and or but of to in on at for with by from as that this these those it its i you he she we they me him"
    " her us them my your his our their is are was were be been being am do does did have has had will would shall"
    " should can could may might must not no so if then than there here who which what when where how why all any"
    " some very just also too only own up out about into over after before again because while"
    " i'm i've i'd i'll you're we're we've we'll they're it's that's don't didn't won't can't isn't wasn't".split()
)
ENDINGS = ("ing", "ies", "ied", "es", "ed", "s", "e", "y")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two quotes of one utterance. `is_whole`: each holds most of the other; else `fragment` was cut out of `home`."""

    left: str
    right: str
    score: float
    is_whole: bool
    fragment: str
    home: str


def fold_words(text: str) -> list[str]:
    """The words of a quote as they are compared: folded, without the 'that' which opens indirect speech."""
    words = fold_text(text).split()
    return words[1:] if len(words) > 1 and words[0] in COMPLEMENTIZERS else words


def content_of(words: Sequence[str]) -> set[str]:
    """Stems of the words that carry meaning."""
    return {_stem(word) for word in words if word not in FUNCTION_WORDS}


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def compare_words(
    left: tuple[str, Sequence[str]],
    right: tuple[str, Sequence[str]],
    *,
    is_same_speaker: bool,
    is_other_speaker: bool,
    is_turned: bool,
) -> Likeness | None:
    """How alike two quotes (id, words) are; None where they cannot be taken for one utterance."""
    (left_id, ours), (right_id, theirs) = left, right
    if not ours or not theirs:
        return None
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    matched, run = sum(block.size for block in blocks), max(block.size for block in blocks)
    shorter, longer = sorted((len(ours), len(theirs)))
    fragment, home = (left_id, right_id) if (len(ours), left_id) <= (len(theirs), right_id) else (right_id, left_id)
    covered, contained = matched / longer, matched / shorter
    content = len(content_of(ours) & content_of(theirs))

    def make(score: float, is_whole: bool) -> Likeness:
        first, second = sorted((left_id, right_id))
        return Likeness(first, second, round(score, 4), is_whole, fragment, home)

    if is_other_speaker and run < LONG_RUN:
        return None
    if list(ours) == list(theirs):
        is_said = content >= 2 or (is_same_speaker and shorter > 1)
        return make(1.0, True) if is_said else None
    if covered >= ALTERED and run >= min(FRAGMENT_WORDS, shorter) and content >= 2:
        return make(covered, True)
    if (
        contained >= CONTAINED
        and run >= min(FRAGMENT_WORDS, shorter)
        and _is_telling(shorter, content, is_same_speaker)
    ):
        return make(contained, False)
    if is_turned and is_same_speaker:
        smaller = min(len(content_of(ours)), len(content_of(theirs)))
        larger = max(len(content_of(ours)), len(content_of(theirs)))
        if content >= TURNED_WORDS and content / smaller >= TURNED:
            return make(0.9 * content / larger, content / larger >= ALTERED)
    return None


def _is_telling(words: int, content: int, is_same_speaker: bool) -> bool:
    """True where so many words are no common phrase: five with two of meaning, or three of one speaker."""
    return (words > FRAGMENT_WORDS and content >= 2) or (is_same_speaker and words >= 3 and content >= 2)
