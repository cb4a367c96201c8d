"""A run in quotation marks with the words of its sentence around it, and what a rule says of its speaker."""

from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.marks import SINGLE, Marked
from warehouse.enrich.phrases import Phrase
from warehouse.spans import Span

STOPS = frozenset((".", "?", "!", "…", ";"))
OPEN_ENDS = ",?!…—–-"
SENTENCE_TOKENS = 250  # looked at on either side of a run: a page of lists without stops must not cost its square
SENTENCE_RUNS = 40  # runs looked at for a sentence's start; more never stand in one


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker phrase and a cue, as places in the block, with the rule that found them and its version.

    `is_direct` is False where the run is a piece of the reporter's own clause.
    """

    speaker: Phrase
    cue: Span
    method: str
    score: float
    is_direct: bool = True


@dataclass(frozen=True, slots=True)
class Frame:
    """A marked run in its sentence: tokens `before_first` to `before_end` stand before it, `after_first` to `after_end`
    behind it up to the next run or the sentence's end, `sentence_end` is behind the sentence's last token.
    `is_inside` tells for each token of the block whether a run holds it.
    """

    block: Block
    marked: Marked
    before_first: int
    before_end: int
    after_first: int
    after_end: int
    sentence_end: int
    is_inside: tuple[bool, ...]

    @property
    def words(self) -> str:
        """The words between the marks, without the marks of a run inside that begins or ends with them."""
        words = self.marked.text(self.block.text)
        return words.strip(SINGLE) or words

    @property
    def ends_with_comma(self) -> bool:
        """True where a comma stands at the run's end, inside or behind the mark."""
        return self.words[-1] == "," or self.block.text[self.marked.outer.end :].lstrip()[:1] == ","

    @property
    def ends_open(self) -> bool:
        """True where the run's last stop lets its sentence go on behind the mark."""
        return self.words[-1] in OPEN_ENDS or self.ends_with_comma

    @property
    def starts_sentence(self) -> bool:
        """True where nothing of the sentence stands before the run."""
        return self.before_first >= self.before_end

    @property
    def stop_before(self) -> str:
        """The token that stands straight before the run in its sentence, or ''."""
        return "" if self.starts_sentence else self.block.tokens[self.before_end - 1].text


def is_stop(block: Block, number: int) -> bool:
    """True where token `number` ends a sentence; the point in 'Tex.)' or before a small letter does not."""
    tokens = block.tokens
    if tokens[number].text not in STOPS:
        return False
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    return not (tokens[number].text == "." and (following in (")", ",", "]") or following[:1].islower()))


def find_inside(block: Block) -> tuple[bool, ...]:
    """For each token of a block whether it stands in a marked run, the marks among them."""
    inside = [False] * len(block.tokens)
    for marked in block.marked:
        first, behind = block.token_at(marked.outer.start), block.token_at(marked.outer.end)
        inside[first:behind] = [True] * (behind - first)
    return tuple(inside)


def has_break(block: Block, number: int) -> bool:
    """True where a line break stands between token `number` and the one before it."""
    tokens = block.tokens
    return 0 < number < len(tokens) and "\n" in block.text[tokens[number - 1].end : tokens[number].start]


def find_sentence_start(block: Block, end: int, inside: tuple[bool, ...]) -> int:
    """The first token of the sentence that token `end` stands in or ends; quoted stops inside it do not count unless
    they end a run.
    """
    near = [m for m in block.marked if m.outer.end <= (block.tokens[end - 1].end if end else 0)][-SENTENCE_RUNS:]
    ends = {block.token_at(m.outer.end) - 1: m for m in near}
    first, floor = end, max(0, end - SENTENCE_TOKENS)
    while first > floor and not has_break(block, first):
        at = first - 1
        if not inside[at] and is_stop(block, at):
            break
        if at in ends and ends[at].text(block.text)[-1] in ".?!":
            break
        first -= 1
    return first


def frame_block(block: Block) -> list[Frame]:
    """The frames of a block's marked runs, in order."""
    inside = find_inside(block)
    return [_frame(block, marked, inside) for marked in block.marked]


def _frame(block: Block, marked: Marked, inside: tuple[bool, ...]) -> Frame:
    tokens = block.tokens
    before_end = block.token_at(marked.outer.start)
    first = find_sentence_start(block, before_end, inside)
    after = block.token_at(marked.outer.end)
    end = after
    limit = min(len(tokens), after + SENTENCE_TOKENS)
    while end < limit and not (has_break(block, end) and end > after):
        if not inside[end] and is_stop(block, end):
            break
        end += 1
    near = next((i for i in range(after, end) if inside[i]), end)
    return Frame(block, marked, first, before_end, after, near, end, inside)
