"""Whether two spellings can be one person's name: slips of the pen, initials, joined words, words left out."""

import re

from warehouse.folding import HONORIFICS, SUFFIXES, strip_accents

WORD = re.compile(r"[^\W_]+")
LETTERS = str.maketrans("0134579", "oieastg")  # digits in the place of letters
PARTICLES = frozenset("al el bin ibn ben de del della di da dos van von der den la le du".split())
COMPANY_ENDS = frozenset("sa llc ltd inc gmbh plc ag".split())
# Letters that romanisations exchange; the more regular ones first.
SOUNDS = (
    ("ph", "f"), ("kh", "h"), ("gh", "g"), ("sch", "sh"), ("tch", "ch"), ("zh", "j"), ("dj", "j"), ("ts", "c"),
    ("tz", "c"), ("x", "s"), ("q", "k"), ("ck", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("z", "s"), ("c", "k"), ("o", "u"), ("e", "i"),
)  # fmt: skip
ONE_SLIP, TWO_SLIPS = 4, 8  # letters from which a word may have one slip, or two


def is_like_name(left: str, right: str) -> bool:
    """True where two names can be one person's: every word of the shorter one has its like in the longer one.

    It is a hint for a person to decide on, never a reason to join: 'Ivo Tarn' and 'Iva Tarn' are alike.
    """
    ours, theirs = sorted((_words_of(left), _words_of(right)), key=lambda words: (len(words), words))
    if not ours or not theirs:
        return False
    if sorted(ours) == sorted(theirs) or _is_slip("".join(ours), "".join(theirs), is_whole=True):
        return True
    return _is_held(ours, theirs)


def _words_of(name: str) -> list[str]:
    text = re.sub(r"[’'ʼ`]", "", strip_accents(name).casefold())
    words = [word.translate(LETTERS) if re.search(r"[a-z]", word) else word for word in WORD.findall(text)]
    kept = [w for w in words if w not in PARTICLES]
    while len(kept) > 1 and kept[0] in HONORIFICS:
        kept.pop(0)
    while len(kept) > 1 and kept[-1] in SUFFIXES | COMPANY_ENDS:
        kept.pop()
    return kept


def _is_held(shorter: list[str], longer: list[str]) -> bool:
    """True where each word of the shorter name has a like of its own in the longer one and the family names agree."""
    free = list(longer)
    slips = 0
    for word in sorted(shorter, key=len, reverse=True):
        likes = sorted((kind, other) for other in free if (kind := _liken(word, other)) is not None)
        if not likes:
            return False
        slips += likes[0][0] > 0
        free.remove(likes[0][1])
    if len(shorter) == 1:
        return slips == 0 or len(longer) == 1
    return slips <= 1 or len(shorter) > 3


def _liken(word: str, other: str) -> int | None:
    """0 for the same word, 1 for an initial, a slip or another romanisation, None for another word."""
    if word == other:
        return 0
    if 1 in (len(word), len(other)):
        return 1 if word[0] == other[0] else None
    if _is_slip(word, other) or _sound(word) == _sound(other):
        return 1
    return None


def _is_slip(word: str, other: str, is_whole: bool = False) -> bool:
    shorter = min(len(word), len(other))
    allowed = 0 if shorter < ONE_SLIP else 1 if shorter < TWO_SLIPS else 2
    if is_whole:
        allowed = min(allowed, 1)
    return abs(len(word) - len(other)) <= allowed and count_slips(word, other) <= allowed


def count_slips(word: str, other: str) -> int:
    """Letters to change, add, leave out or exchange with a neighbour to make one word of the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        older, before, row = before, row, [i]
        for j, match in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != match))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == match:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _sound(word: str) -> str:
    for letters, sound in SOUNDS:
        word = word.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", word)
