"""The quotes of a document: each marked run given to a speaker, joined with its other parts, or kept as a term."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse.enrich.after import attribute_after, attribute_parenthesis, attribute_trailing
from warehouse.enrich.before import attribute_before, attribute_governing, attribute_introduced
from warehouse.enrich.blocks import Block
from warehouse.enrich.frames import STOPS, Attribution, Frame, frame_block, is_stop
from warehouse.enrich.phrases import VERB_TAGS, place_of
from warehouse.enrich.signatures import SIGNED_LINE, attribute_signature
from warehouse.enrich.terms import (
    find_named_term,
    is_bare_term,
    is_utterance,
    name_reason,
)
from warehouse.enrich.transcripts import TRANSCRIPT, find_turn
from warehouse.spans import Span

Run = tuple[int, int]  # the place of a marked run: the block's place in the document, the run's in the block
NO_SPEAKER = "no-speaker@1"
CONJUNCT_TOKENS = 5
ASKING = frozenset(("ask", "asks", "asked", "asking"))


@dataclass(frozen=True, slots=True)
class Piece:
    """An unbroken piece of a quote: the block's place in the document, the piece's in the block."""

    block: int
    span: Span
    is_in_marks: bool


@dataclass(frozen=True, slots=True)
class Term:
    """A run that is nobody's speech, and why; `is_named` where the words around it say so."""

    run: Run
    reason: str
    is_named: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A quote in the making: its runs, what gives it to a speaker, and the block in which that stands.

    `pieces` are given where words outside marks belong to it, too; else the runs are its pieces.
    """

    runs: tuple[Run, ...]
    kind: str
    attribution: Attribution | None
    block: int
    method: str
    score: float
    has_cue: bool = True  # False where the speaker is carried on from the quote before
    pieces: tuple[Piece, ...] = ()

    def find_pieces(self, blocks: Sequence[Block]) -> tuple[Piece, ...]:
        """Its pieces in page order."""
        return self.pieces or tuple(_piece(run, blocks) for run in self.runs)

    def with_runs(self, runs: Sequence[Run], blocks: Sequence[Block]) -> "Draft":
        """The quote with more runs behind its own."""
        pieces = (*self.pieces, *(_piece(run, blocks) for run in runs)) if self.pieces else ()
        return replace(self, runs=(*self.runs, *runs), pieces=pieces)


def _piece(run: Run, blocks: Sequence[Block]) -> Piece:
    return Piece(run[0], blocks[run[0]].marked[run[1]].inner, True)


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was found in a document's marks: quotes, and terms with the reason why they are none."""

    quotes: tuple[Draft, ...]
    terms: tuple[Term, ...]


def find_drafts(blocks: Sequence[Block]) -> Drafts:
    """The quotes and terms of a document's marked runs, in order."""
    quotes: list[Draft] = []
    terms: list[Term] = []
    for number, block in enumerate(blocks):
        frames = frame_block(block)
        for index, frame in enumerate(frames):
            run = (number, index)
            draft = _draft_run(run, frame)
            if isinstance(draft, Term) and _is_conjunct(quotes, run, frames):
                quotes[-1] = quotes[-1].with_runs([run], blocks)
            elif isinstance(draft, Term):
                terms.append(draft)
            elif draft.attribution is None:
                _add_unattributed(quotes, draft, blocks, frames)
            else:
                _add_attributed(quotes, draft, blocks)
    return Drafts(tuple(quotes), tuple(terms))


def _draft_run(run: Run, frame: Frame) -> Draft | Term:
    """One run by itself: a draft with or without attribution, or a term."""
    named = find_named_term(frame)
    if named is not None:
        return Term(run, named, is_named=True)
    turn = find_turn(frame.block, frame.marked.inner.start)
    if turn is not None:
        piece = Piece(run[0], Span(turn[1], frame.marked.inner.end), True)
        return Draft((run,), "direct", turn[0], run[0], turn[0].method, turn[0].score, pieces=(piece,))
    found, is_direct = _attribute(frame)
    if found is not None:
        kind, has_cue = "direct" if is_direct else "mixed", found.method != SIGNED_LINE
        return Draft((run,), kind, found, run[0], found.method, found.score, has_cue)
    if is_utterance(frame) or not frame.marked.is_closed:
        return Draft((run,), "direct", None, run[0], NO_SPEAKER, 0.0)
    return Term(run, name_reason(frame), is_named=False)


def _attribute(frame: Frame) -> tuple[Attribution | None, bool]:
    """The attribution of a run, and whether the run is a whole utterance."""
    if frame.starts_sentence:
        return attribute_after(frame) or attribute_signature(frame), True
    before = attribute_before(frame)
    is_whole = before is not None and before.is_direct
    if frame.ends_open:
        after = attribute_after(frame)
        if after is not None and (before is None or frame.stop_before != ","):
            return after, is_whole or frame.stop_before == ":"
    if before is not None:
        return before, is_whole
    found = attribute_parenthesis(frame) or attribute_governing(frame)
    if found is None and not is_bare_term(frame):
        found = attribute_trailing(frame)
    return found, False


def _is_conjunct(quotes: Sequence[Draft], run: Run, frames: Sequence[Frame]) -> bool:
    """True for the second of two fragments under one cue ('said the dam was “a disgrace” and the lock “a trap”')."""
    number, index = run
    if not quotes or quotes[-1].kind != "mixed" or quotes[-1].runs[-1] != (number, index - 1):
        return False
    tokens = frames[index].block.tokens[frames[index - 1].after_first : frames[index].before_end]
    return (
        0 < len(tokens) <= CONJUNCT_TOKENS
        and tokens[0].lower in ("and", "or", "but", "yet", ",")
        and not any(token.tag in VERB_TAGS or token.text in STOPS for token in tokens)
    )


def _add_attributed(quotes: list[Draft], draft: Draft, blocks: Sequence[Block]) -> None:
    """Joins the run to the last quote where both hang on one cue, or where that one's paragraph was left open."""
    assert draft.attribution is not None
    last = quotes[-1] if quotes else None
    is_near = last is not None and last.block == draft.block == last.runs[-1][0]
    if last is not None and is_near and last.attribution and last.attribution.cue == draft.attribution.cue:
        quotes[-1] = last.with_runs(draft.runs, blocks)
        return
    is_turn = draft.method == TRANSCRIPT
    if last is not None and last.attribution is None and not is_turn and _is_left_open(last, draft.runs[0], blocks):
        quotes[-1] = replace(draft, runs=last.runs + draft.runs)
        return
    quotes.append(draft)


def _is_left_open(last: Draft, run: Run, blocks: Sequence[Block]) -> bool:
    number, index = last.runs[-1]
    return not blocks[number].marked[index].is_closed and run == (number + 1, 0)


def _add_unattributed(quotes: list[Draft], draft: Draft, blocks: Sequence[Block], frames: Sequence[Frame]) -> None:
    """Joins the run to the quote before it, or gives it that one's speaker, where the text lets it follow."""
    number, index = draft.runs[0]
    last = quotes[-1] if quotes else None
    if index == 0 and number and blocks[number].scope == blocks[number - 1].scope == "text":
        found = attribute_introduced(blocks[number - 1])
        if found is not None and not blocks[number].text[: frames[0].marked.outer.start].strip():
            method = "introduced-paragraph+" + found.method
            quotes.append(replace(draft, attribution=found, block=number - 1, method=method, score=found.score))
            return
    if last is not None and _is_left_open(last, (number, index), blocks):
        quotes[-1] = last.with_runs(draft.runs, blocks)
    elif last is not None and last.runs[-1][0] == number and last.block == number:
        _follow_in_paragraph(quotes, draft, blocks, frames)
    elif last is not None and index == 0 and continues_paragraph(last, number, blocks):
        quotes.append(_continue(draft, last, "continued-paragraph@1", 0.9))
    else:
        quotes.append(draft)


def _continue(draft: Draft, last: Draft, method: str, factor: float) -> Draft:
    score = round(last.score * factor, 3)
    return replace(draft, attribution=last.attribution, block=last.block, method=method, score=score, has_cue=False)


def _follow_in_paragraph(quotes: list[Draft], draft: Draft, blocks: Sequence[Block], frames: Sequence[Frame]) -> None:
    """'“A,” Lund said. “B.”' is one quote of two parts; with one plain sentence between, two quotes of one speaker."""
    last, frame, block = quotes[-1], frames[draft.runs[0][1]], blocks[draft.runs[0][0]]
    between = Span(frames[last.runs[-1][1]].marked.outer.end, frame.marked.outer.start)
    stops = _find_stops(block, between, frame)
    is_behind = last.attribution is not None and last.attribution.cue.start >= between.start
    is_direct = last.kind == "direct"
    if is_direct and (not between.of(block.text).strip() or (len(stops) == 1 and is_behind)):
        quotes[-1] = last.with_runs(draft.runs, blocks)
    elif is_behind and len(stops) == 1:
        quotes.append(_continue(draft, last, "same-paragraph@1", 0.9))
    elif is_behind and len(stops) == 2 and not _names_someone(block, Span(min(stops), between.end)):
        quotes.append(_continue(draft, last, "same-paragraph@1", 0.8))
    else:
        quotes.append(draft)


def _find_stops(block: Block, between: Span, frame: Frame) -> list[int]:
    """Where sentences end between two runs; a run between them ends one too ('on “Morning Talk.”')."""
    first, limit = block.token_at(between.start), block.token_at(between.end)
    stops = [
        block.tokens[number].end
        for number in range(first, limit)
        if not frame.is_inside[number] and is_stop(block, number)
    ]
    for marked in block.marked:
        behind = block.text[marked.outer.end : frame.marked.outer.start + 1].lstrip()
        if between.contains(marked.outer) and marked.text(block.text)[-1] in ".?!" and not behind[:1].islower():
            stops.append(marked.outer.end)
    return stops


def _names_someone(block: Block, span: Span) -> bool:
    """True where a person is named between two quotes, who may be the second one's speaker."""
    return any(e.label == "PERSON" and span.start <= e.start < span.end for e in block.reading.entities)


def continues_paragraph(last: Draft, number: int, blocks: Sequence[Block]) -> bool:
    """True where a paragraph that is nothing but a run follows one that ends with a quote's own sentence.

    Not behind a question, which somebody else answers.
    """
    if last.attribution is None or last.kind != "direct" or last.runs[-1] != _last_run(blocks, number - 1):
        return False
    if not _is_lone_run(blocks[number]) or blocks[number].scope != "text":
        return False
    source = blocks[number - 1]
    marked = source.marked[last.runs[-1][1]]
    cue = last.attribution.cue.of(blocks[last.block].text).lower()
    if marked.text(source.text)[-1] == "?" or cue in ASKING or source.passage.kind == "subheading":
        return False
    end = marked.outer.end
    if last.block == number - 1:
        end = max(end, last.attribution.cue.end, place_of(source, last.attribution.speaker).end)
    stops = [token for token in source.tokens[source.token_at(end) :] if token.text in (".", "?", "!")]
    return len(stops) <= 1


def _last_run(blocks: Sequence[Block], number: int) -> Run:
    return number, len(blocks[number].marked) - 1 if number >= 0 else -1


def _is_lone_run(block: Block) -> bool:
    """True for a paragraph that is one run in marks and nothing else but a closing dash."""
    if len(block.marked) != 1:
        return False
    outer = block.marked[0].outer
    return not block.text[: outer.start].strip() and not block.text[outer.end :].strip(" \t\n.–—-―")
