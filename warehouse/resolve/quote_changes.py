"""What a version of an utterance changed against the canonical one: words cut, left out, added or put for others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from warehouse.folding import WORD, fold_text
from warehouse.resolve.quote_likeness import COMPLEMENTIZERS

ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.")
BRACKETS = re.compile(r"[\[(][^\])]*[\])]")


@dataclass(frozen=True, slots=True)
class WordChange:
    """One change: `cut` at an end, `removed` in between, `added` or `replaced`; the words as each text has them.

    `is_in_marks`: it stands where the version's words stand in quotation marks. `is_shown`: an ellipsis or brackets
    tell the reader of it.
    """

    kind: str
    canonical_words: str | None
    words: str | None
    text_start: int
    is_in_marks: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    start: int
    end: int


def find_changes(canonical: str, text: str, in_marks: Sequence[tuple[int, int]]) -> list[WordChange]:
    """The changes from the words of `canonical` to those of `text`, in order; case, marks and points do not count.

    `in_marks` are the places of `text` that stand in quotation marks.
    """
    before, after = _words_of(canonical), _words_of(text)
    matcher = SequenceMatcher(None, [word.folded for word in before], [word.folded for word in after], autojunk=False)
    changes = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            continue
        old = canonical[before[i].start : before[j - 1].end] if i < j else None
        new = text[after[k].start : after[m - 1].end] if k < m else None
        is_end = k in (0, len(after)) and new is None
        kind = "cut" if is_end else "removed" if new is None else "added" if old is None else "replaced"
        place = _place(after, k, m, len(text))
        is_in = not is_end and any(start <= place[0] and place[1] <= end for start, end in in_marks)
        changes.append(WordChange(kind, old, new, place[0], is_in, _is_shown(text, place)))
    return changes


def _words_of(text: str) -> list[_Word]:
    words = [_Word(fold_text(match.group()), match.start(), match.end()) for match in WORD.finditer(text)]
    return words[1:] if len(words) > 1 and words[0].folded in COMPLEMENTIZERS else words


def _place(words: Sequence[_Word], first: int, behind: int, length: int) -> tuple[int, int]:
    """Where the new words stand; where words are gone, the gap between their neighbours."""
    if first < behind:
        return words[first].start, words[behind - 1].end
    return words[first - 1].end if first else 0, words[first].start if first < len(words) else length


def _is_shown(text: str, place: tuple[int, int]) -> bool:
    start, end = place
    if ELLIPSIS.search(text, max(0, start - 4), min(len(text), end + 4)):
        return True
    return any(match.start() <= start and end <= match.end() for match in BRACKETS.finditer(text))
