"""What the words of a block look like: counted once, asked by many rules."""

import re
from dataclasses import dataclass

from warehouse.blocks import Block

WORD = re.compile(r"\w+(?:['’]\w+)*")
# What may stand behind the stop of a sentence: marks, and characters without width that set the direction of writing.
WIDTHLESS = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
CLOSERS = " \t\"'”’“‘»›«)]}*_–—-" + WIDTHLESS
SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "։")
BULLET = re.compile(r"(?:[*•●▪■◦‣▸►▶»›→+–—-]|\d{1,2}[.)]|#{1,6}|[a-z]\))\s+")
LIST_BULLET = re.compile(r"(?:[*•●▪■◦‣▸►▶+–—-]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")

INNER_END = re.compile(r"[.!?][\"'”’)]*\s+\S")

MIN_PARAGRAPH_WORDS = 12
MIN_CUT_WORDS = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A block and what its words show. `is_ended`: closes like a sentence; `is_closed`: or with the colon that, after a
    whole one, announces a list; `is_paragraph`: reads as prose, a sentence of some length or a long run of words;
    `is_cut`: long, yet stops mid-sentence."""

    no: int
    block: Block
    text: str
    lower: str
    word_count: int
    is_ended: bool
    is_closed: bool
    is_paragraph: bool
    is_bulleted: bool

    @property
    def is_celled(self) -> bool:
        """True for words in columns: tabs, or three blanks and more, between them."""
        return "   " in self.text or "\t" in self.text

    @property
    def is_cut(self) -> bool:
        """True for a long run of words that stops in the middle of a sentence."""
        return self.word_count >= MIN_CUT_WORDS and not self.is_ended and not self.text.endswith(":")

    @property
    def is_short(self) -> bool:
        """True for a line too short or too loose to be prose."""
        return not self.is_paragraph

    @property
    def is_like_headline(self) -> bool:
        """True for words that could stand over an article: 3 to 25 of them, opening big, not closing like prose."""
        return (
            3 <= self.word_count <= 25
            and not self.is_bulleted
            and (
                not self.text.endswith((".", ",", ";", ":", "!", "…"))
                or self.text.endswith(("U.S.", "U.K.", "Jr.", "Inc."))
            )
            and (
                self.text[0].isupper()
                or self.text[0].isdigit()
                or self.text[0] in "\"'“‘«¿¡[("
                or not self.text[0].isascii()
            )
        )


def read_lines(blocks: tuple[Block, ...]) -> list[Line]:
    """A Line for each block, in order."""
    return [_read_line(no, block) for no, block in enumerate(blocks)]


def _read_line(no: int, block: Block) -> Line:
    text = block.text
    word_count = _count_words(text)
    is_ended = (text.rstrip(CLOSERS) or text).endswith(SENTENCE_ENDS)
    is_closed = is_ended or (text.endswith(":") and INNER_END.search(text) is not None)
    return Line(
        no=no,
        block=block,
        text=text,
        lower=text[:400].lower().replace("’", "'"),
        word_count=word_count,
        is_ended=is_ended,
        is_closed=is_closed,
        is_paragraph=word_count >= (MIN_PARAGRAPH_WORDS if is_closed else MIN_CUT_WORDS),
        is_bulleted=BULLET.match(text) is not None,
    )


def _count_words(text: str) -> int:
    """Words between spaces; where a script writes none (Chinese, Japanese, Thai), one for every two letters."""
    spaced = len(text.split())
    letters = len(text)
    if letters > 12 * spaced and not text.isascii():
        return max(spaced, letters // 2)
    return spaced
