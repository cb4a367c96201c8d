"""What each character is to the words of a text: part of one, one by itself, an apostrophe; and what it folds to."""

import unicodedata

import numpy as np
import numpy.typing as npt

WORD = np.uint8(1)  # a letter, digit, mark or underscore
APOSTROPHE = np.uint8(2)  # belongs to a word that stands on both sides of it
CJK = np.uint8(4)  # a character of a script without spaces: a word by itself
ODD = np.uint8(8)  # does not fold to one character by itself: the whole word must be folded
UPPER = np.uint8(16)
NUMERIC = np.uint8(32)

CODE_POINTS = 0x110000
KNOWN = 64  # set for every character that was looked at, so that 0 is one that was not
KIND_SHIFT = 24  # a code point needs 21 bits; the bits above stand over them, so that one look-up gives both
_TABLE = np.zeros(CODE_POINTS, np.uint32)
# Han, kana, Thai, Lao, Khmer and Burmese are written without spaces between words.
UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def classify(characters: npt.NDArray[np.uint32]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
    """The bits above and the folded code point of each character.

    The table is filled as characters are met (filling it whole takes most of a second); what it holds is a function of
    the character alone.
    """
    packed = _TABLE[characters]
    if not packed.all():
        for code in np.unique(characters[packed == 0]).tolist():
            kind, folded = _describe(chr(code))
            _TABLE[code] = (kind | KNOWN) << KIND_SHIFT | folded
        packed = _TABLE[characters]
    kinds = (packed >> np.uint32(KIND_SHIFT)).astype(np.uint8)
    packed &= np.uint32((1 << KIND_SHIFT) - 1)
    return kinds, packed


def _describe(character: str) -> tuple[int, int]:
    code = ord(character)
    if character in "'’":
        return int(APOSTROPHE), ord("'")
    category = unicodedata.category(character)
    if not (character.isalnum() or character == "_" or category[0] == "M"):
        return 0, code
    bits = int(WORD)
    if any(first <= code <= last for first, last in UNSPACED):
        bits |= int(CJK)
    if category in ("Lu", "Lt"):
        bits |= int(UPPER)
    if category == "Nd":
        bits |= int(NUMERIC)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    if len(folded) != 1 or category[0] == "M" or unicodedata.combining(folded):
        return bits | int(ODD), code
    return bits, ord(folded)
