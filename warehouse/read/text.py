"""A text page: the decoded file untouched, one block a line (or a paragraph where lines are wrapped by hand)."""

import re
from itertools import pairwise

from warehouse.blocks import Block

# Every line end that str.splitlines knows, so that no block holds one.
LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
SENTENCE_END = tuple('.!?…:"”’»)')

WRAP_MIN_CHARS, WRAP_MAX_CHARS = 50, 100
WRAP_MIN_LINES = 6
WRAP_MIN_SHARE = 0.8


def cut_lines(text: str) -> tuple[Block, ...]:
    """The blocks of a text page, in order; white space between them is in no block."""
    lines: list[tuple[int, str, bool]] = []
    last_end = 0
    for match in LINE.finditer(text):
        words = match.group()
        kept = words.strip()
        if not kept:
            continue
        start = match.start() + len(words) - len(words.lstrip())
        is_after_blank = not lines or len(LINE_END.findall(text, last_end, start)) > 1
        lines.append((start, kept, is_after_blank))
        last_end = start + len(kept)
    if _is_hand_wrapped(lines):
        lines = _join_wrapped(text, lines)
    return tuple(Block(start, kept, after_blank) for start, kept, after_blank in lines)


def _is_hand_wrapped(lines: list[tuple[int, str, bool]]) -> bool:
    """True where nearly every line that another follows is about as long as a terminal is wide and ends
    mid-sentence.
    """
    inner = [this[1] for this, after in pairwise(lines) if not after[2]]
    if len(inner) < WRAP_MIN_LINES or len(inner) < 0.5 * len(lines):
        return False
    wrapped = sum(WRAP_MIN_CHARS <= len(line) <= WRAP_MAX_CHARS for line in inner)
    ended = sum(line.endswith(SENTENCE_END) for line in inner)
    return wrapped >= WRAP_MIN_SHARE * len(inner) and ended <= 0.3 * len(inner)


def _join_wrapped(text: str, lines: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
    joined: list[tuple[int, str, bool]] = []
    for start, kept, after_blank in lines:
        if joined and not after_blank:
            first = joined[-1][0]
            joined[-1] = (first, text[first : start + len(kept)], joined[-1][2])
        else:
            joined.append((start, kept, after_blank))
    return joined
