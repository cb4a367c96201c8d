"""Words in quotation marks: where they stand in a paragraph, whatever curls the marks have.

Context decides before the glyph does, because pages carry wrongly curled marks (a right mark where a left one belongs,
after an automatic replacement) and straight ones.
"""

import re
from dataclasses import dataclass

from warehouse.spans import Span, trim_span

DOUBLE = '"“”„‟«»＂'
SINGLE = "'‘’‚‛"
LEFT = "“„‟«‘‚‛"
RIGHT = "”»’"
BEFORE_OPENING = " \t\n\r\u00a0\u2009\u202f([{—–-―/*_|"
AFTER_CLOSING = " \t\n\r\u00a0\u2009\u202f)]}—–-―.,;:!?…/*_|"
JOINER = "\u2060"  # a word joiner stands for the second of two single marks typed for a double one; offsets stay
MARGIN = ' \t\n\r\u00a0\u2009\u202f"' + JOINER
TWO_SINGLES = re.compile(r"''|``|’’|‘‘")
ELIDED = re.compile(r"(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n['’])", re.IGNORECASE)
# Where a closing mark was lost: the comma before 'said Ada Lund.', 'Lund told the court.' or 'she said.' at a
# sentence's end. Only verbs that hardly ever stand so inside what somebody says.
_SAID = "(?:said|says|told|added|asked|replied|wrote|explained|insisted|argued|warned|testified|admitted)"
_NAME = r"(?:(?:the |[a-z]+ ){0,3}[^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*){0,3}|he|she)"
LOST_BEFORE_CUE = re.compile(
    rf"(?P<comma>[,?!]) (?:{_SAID} {_NAME}|{_NAME} {_SAID})\b(?: [^\n.?!“”\"]{{1,60}})?\.(?=\s|$)"
)
SAID_COMMA = re.compile(rf"\b{_SAID}(?: [^,.\n]{{1,40}})?,$")
SINGLE_ENDS = ",.?!…"


@dataclass(frozen=True, slots=True)
class Marked:
    """A run in quotation marks: `outer` with its marks, `inner` the words between them without white space.

    `is_closed` is False where the paragraph ends before a closing mark; `is_single` where the marks are single ones.
    """

    outer: Span
    inner: Span
    is_closed: bool = True
    is_single: bool = False

    def text(self, passage: str) -> str:
        """The words between the marks."""
        return self.inner.of(passage)


def find_marked(text: str, goes_on: bool = False, with_single: bool = False) -> list[Marked]:
    """The outermost runs of `text` in double marks, in order, and in single marks too with `with_single`: then double
    marks inside a whole sentence in single ones are the inner marks.

    `goes_on` says that the next paragraph opens with a mark: then a run that the paragraph does not close reaches to
    its end (a speech of several paragraphs closes only the last). Otherwise an unclosed mark is a stray, unless it
    opens the paragraph or follows a colon, and no mark comes behind it: then its closing mark was lost, and the run
    reaches to a clause that says who spoke, else to the paragraph's end.
    """
    text = TWO_SINGLES.sub('"' + JOINER, text)
    places = [(i, _side(text, i)) for i, c in enumerate(text) if c in DOUBLE and not _is_measure(text, i)]
    pairs, unclosed = _pair(places, goes_on)
    found = [_make(text, left, right + 1, is_single=False) for left, right in pairs]
    if unclosed is not None and (goes_on or (places[-1][0] == unclosed and _has_lost_closing(text, unclosed, places))):
        cut = None if goes_on else LOST_BEFORE_CUE.search(text, unclosed)
        inner = trim_span(text, Span(unclosed + 1, cut.end("comma") if cut else len(text)), MARGIN)
        found.append(Marked(Span(unclosed, inner.end), inner, is_closed=cut is not None))
    if with_single:
        singles = [_make(text, left, right + 1, is_single=True) for left, right in _pair_single(text)]
        whole = [m for m in singles if _is_whole(text, m)]
        found = [m for m in found if not any(single.outer.contains(m.outer) for single in whole)]
        doubles = [m.outer for m in found]
        found.extend(m for m in singles if not any(m.outer.overlaps(outer) for outer in doubles))
    return sorted((m for m in found if m.inner.start < m.inner.end), key=lambda m: m.outer)


def _has_lost_closing(text: str, opened: int, places: list[tuple[int, str]]) -> bool:
    """True for the only mark of a paragraph that opens it, and for one behind a colon or 'said,' before a capital."""
    before, after = text[:opened].rstrip(), text[opened + 1 :].lstrip(JOINER)
    is_told = before.endswith(":") or SAID_COMMA.search(before) is not None
    return (not before and len(places) == 1) or (is_told and after[:1].isupper())


def opens_with_mark(text: str) -> bool:
    """True where a paragraph's first character is a double mark that opens."""
    words = text.lstrip()
    return bool(words) and words[0] in DOUBLE and _side(words, 0) != "right"


def _is_whole(text: str, single: Marked) -> bool:
    """True for a run in single marks that begins with a capital and ends with a stop, as what somebody says does: then
    double marks inside it are the inner ones.
    """
    words = single.text(text)
    return words[:1].isupper() and (
        words[-1:] in SINGLE_ENDS or text[single.outer.end : single.outer.end + 1] in (",", ".")
    )


def _make(text: str, start: int, end: int, is_single: bool) -> Marked:
    """The run from the opening mark at `start` to the end of the closing one; a mark of two singles is one mark."""
    end += text[end : end + 1] == JOINER
    return Marked(Span(start, end), trim_span(text, Span(start + 1, end - 1), MARGIN), is_single=is_single)


def _is_measure(text: str, at: int) -> bool:
    """True for inches and seconds: a straight mark behind a digit, with no mark open before it."""
    return text[at] == '"' and text[at - 1 : at].isdigit() and text.count('"', 0, at) % 2 == 0


def _side(text: str, at: int) -> str:
    """'left' for a mark that opens, 'right' for one that closes, 'either' where neither context nor glyph tells."""
    before = text[at - 1] if at else " "
    behind = at + 1 + (text[at + 1 : at + 2] == JOINER)
    after = text[behind] if behind < len(text) else " "
    could_open = (before in BEFORE_OPENING or before in SINGLE + DOUBLE) and after not in AFTER_CLOSING.replace(
        "…", ""
    ).replace("-", "")
    could_close = before not in BEFORE_OPENING.replace("—", "").replace("–", "").replace("-", "") and (
        after in AFTER_CLOSING or after in SINGLE + DOUBLE
    )
    if could_open != could_close:
        return "left" if could_open else "right"
    return "left" if text[at] in LEFT else "right" if text[at] in RIGHT else "either"


def _pair(places: list[tuple[int, str]], goes_on: bool) -> tuple[list[tuple[int, int]], int | None]:
    """Outermost pairs of opening and closing places, and the place of a last opening mark that nothing closes.

    Nesting is believed only where it comes out even, or where what goes on in the next paragraph is all that is open;
    else an opening mark inside an open run means that the run before it lost its closing mark, and it is left out.
    """
    nested = _pair_nested(places)
    if nested is not None:
        pairs, stack = nested
        if not stack:
            return pairs, None
        if goes_on and len(stack) == 1:
            return [pair for pair in pairs if pair[1] < stack[0]], stack[0]
    pairs = []
    left: int | None = None
    for at, side in places:
        if side == "left" or (side == "either" and left is None):
            left = at
        elif left is not None:
            pairs.append((left, at))
            left = None
    return pairs, left


def _pair_nested(places: list[tuple[int, str]]) -> tuple[list[tuple[int, int]], list[int]] | None:
    """Outermost pairs with runs inside runs, and what is left open; None where a mark closes what nothing opened."""
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    for at, side in places:
        if side == "left" or (side == "either" and not stack):
            stack.append(at)
        elif not stack:
            return None
        else:
            left = stack.pop()
            if not stack:
                pairs.append((left, at))
    return pairs, stack


def _pair_single(text: str) -> list[tuple[int, int]]:
    """Pairs of single marks that cannot be apostrophes: opened before a word, closed behind one or behind a stop.

    After a plural's s ("the workers' rights") a mark closes only where no later one does.
    """
    pairs: list[tuple[int, int]] = []
    left: int | None = None
    maybe: int | None = None
    for at, mark in enumerate(text):
        if mark not in SINGLE:
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        opens = (
            before in BEFORE_OPENING + DOUBLE and not after.isspace() and not ELIDED.match(text, at + 1) and mark != "’"
        )
        closes = not before.isspace() and (after in AFTER_CLOSING or after in DOUBLE) and mark not in LEFT
        if opens:
            if left is not None and maybe is not None:
                pairs.append((left, maybe))
            left, maybe = at, None
        elif closes and left is not None:
            if before == "s" and after not in AFTER_CLOSING.replace(" ", ""):
                maybe = at if maybe is None else maybe
            else:
                pairs.append((left, at))
                left, maybe = None, None
    if left is not None and maybe is not None:
        pairs.append((left, maybe))
    return pairs
