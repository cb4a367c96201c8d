"""The quotes of a document: each marked run given to a speaker, joined with its other parts, or kept as a term."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse.enrich.after import attribute_after, attribute_signature, attribute_trailing
from warehouse.enrich.before import attribute_before, attribute_governing, attribute_introduced
from warehouse.enrich.blocks import Block
from warehouse.enrich.frames import Attribution, Frame, frame_marked, is_stop
from warehouse.enrich.phrases import place_of
from warehouse.enrich.terms import (
    find_named_term,
    is_bare_term,
    is_utterance,
    name_reason,
)
from warehouse.spans import Span

Run = tuple[int, int]  # the place of a marked run: the block's place in the document, the run's in the block
NO_SPEAKER = "no-speaker@1"


@dataclass(frozen=True, slots=True)
class Draft:
    """A quote in the making: its runs, what gives it to a speaker, and the block in which that stands."""

    runs: tuple[Run, ...]
    kind: str
    attribution: Attribution | None
    block: int
    method: str
    score: float


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was found in a document's marks: quotes, and terms with the reason why they are none."""

    quotes: tuple[Draft, ...]
    terms: tuple[tuple[Run, str], ...]


def find_drafts(blocks: Sequence[Block]) -> Drafts:
    """The quotes and terms of a document's marked runs, in order."""
    quotes: list[Draft] = []
    terms: list[tuple[Run, str]] = []
    for number, block in enumerate(blocks):
        frames = [frame_marked(block, index) for index in range(len(block.marked))]
        for index, frame in enumerate(frames):
            run = (number, index)
            draft = _draft_run(run, frame)
            if isinstance(draft, str):
                terms.append((run, draft))
            elif draft.attribution is None:
                _add_unattributed(quotes, draft, blocks, frames)
            else:
                _add_attributed(quotes, draft, blocks)
    return Drafts(tuple(quotes), tuple(terms))


def _draft_run(run: Run, frame: Frame) -> Draft | str:
    """One run by itself: a draft with or without attribution, or the reason why it is a term."""
    named = find_named_term(frame)
    if named is not None:
        return named
    found, is_direct = _attribute(frame)
    if found is not None:
        return Draft((run,), "direct" if is_direct else "mixed", found, run[0], found.method, found.score)
    if is_utterance(frame) or not frame.marked.is_closed:
        return Draft((run,), "direct", None, run[0], NO_SPEAKER, 0.0)
    return name_reason(frame)


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
    found = attribute_governing(frame)
    if found is None and not is_bare_term(frame):
        found = attribute_trailing(frame)
    return found, False


def _add_attributed(quotes: list[Draft], draft: Draft, blocks: Sequence[Block]) -> None:
    """Joins the run to the last quote where both hang on one cue, or where that one's paragraph was left open."""
    assert draft.attribution is not None
    last = quotes[-1] if quotes else None
    if last is not None and last.block == draft.block and last.attribution is not None:
        if last.attribution.cue == draft.attribution.cue and last.runs[-1][0] == draft.block:
            quotes[-1] = replace(last, runs=last.runs + draft.runs)
            return
    if last is not None and last.attribution is None and _is_left_open(last, draft.runs[0], blocks):
        quotes[-1] = replace(draft, runs=last.runs + draft.runs)
        return
    quotes.append(draft)


def _is_left_open(last: Draft, run: Run, blocks: Sequence[Block]) -> bool:
    number, index = last.runs[-1]
    return not blocks[number].marked[index].is_closed and run == (number + 1, 0)


def _add_unattributed(quotes: list[Draft], draft: Draft, blocks: Sequence[Block], frames: Sequence[Frame]) -> None:
    """Joins the run to the quote before it, or gives it that one's speaker, where the text lets them follow each other."""
    number, index = draft.runs[0]
    last = quotes[-1] if quotes else None
    if index == 0 and number and blocks[number].scope == blocks[number - 1].scope == "text":
        found = attribute_introduced(blocks[number - 1])
        if found is not None and not blocks[number].text[: frames[0].marked.outer.start].strip():
            method = "introduced-paragraph+" + found.method
            quotes.append(replace(draft, attribution=found, block=number - 1, method=method, score=found.score))
            return
    if last is not None and _is_left_open(last, (number, index), blocks):
        quotes[-1] = replace(last, runs=last.runs + draft.runs)
    elif last is not None and last.runs[-1][0] == number and last.kind == "direct":
        _follow_in_paragraph(quotes, draft, blocks[number], frames)
    elif last is not None and index == 0 and _continues_paragraph(last, number, blocks):
        quotes.append(_continue(draft, last, "continued-paragraph@1", 0.9))
    else:
        quotes.append(draft)


def _continue(draft: Draft, last: Draft, method: str, factor: float) -> Draft:
    score = round(last.score * factor, 3)
    return replace(draft, attribution=last.attribution, block=last.block, method=method, score=score)


def _follow_in_paragraph(quotes: list[Draft], draft: Draft, block: Block, frames: Sequence[Frame]) -> None:
    """'“A,” Lund said. “B.”' is one quote of two parts; with one plain sentence between them two quotes of one speaker."""
    last, index = quotes[-1], draft.runs[0][1]
    before, frame = frames[last.runs[-1][1]], frames[index]
    first, end = block.token_at(before.marked.outer.end), block.token_at(frame.marked.outer.start)
    stops = [i for i in range(first, end) if is_stop(block, i) and not frame.is_inside[i]]
    stops += [i for i in range(first, end - 1) if _ends_run(block, frame, i)]
    is_behind = last.attribution is not None and last.block == draft.block and last.attribution.cue.start >= before.marked.outer.end
    if not block.text[before.marked.outer.end : frame.marked.outer.start].strip() or (len(stops) == 1 and is_behind):
        quotes[-1] = replace(last, runs=last.runs + draft.runs)
        return
    middle = Span(block.tokens[min(stops)].end, frame.marked.outer.start) if stops else None
    if is_behind and len(stops) == 2 and middle is not None and not _names_other(block, middle, last):
        quotes.append(_continue(draft, last, "same-paragraph@1", 0.8))
    else:
        quotes.append(draft)


def _ends_run(block: Block, frame: Frame, number: int) -> bool:
    """True where token `number` is the last of a run between that ends a sentence ('on “Morning Talk.”')."""
    tokens = block.tokens
    return (
        frame.is_inside[number]
        and not frame.is_inside[number + 1]
        and tokens[number - 1].text in (".", "?", "!")
        and tokens[number + 1].text[:1].isupper()
    )


def _names_other(block: Block, span: Span, last: Draft) -> bool:
    """True where a person is named between two quotes, who may be the second one's speaker."""
    return any(e.label == "PERSON" and span.start <= e.start < span.end for e in block.reading.entities)


def _continues_paragraph(last: Draft, number: int, blocks: Sequence[Block]) -> bool:
    """True where a paragraph that is nothing but a run follows, as next text, one that ends with a quote's own sentence."""
    if last.attribution is None or last.kind != "direct" or blocks[number].scope != "text":
        return False
    block, previous = blocks[number], number - 1
    if len(block.marked) != 1 or block.text[block.marked[0].outer.end :].strip(" \t\n.–—-―"):
        return False
    if previous < 0 or last.runs[-1][0] != previous or blocks[previous].passage.kind.startswith("sub"):
        return False
    source = blocks[previous]
    end = source.marked[last.runs[-1][1]].outer.end
    if last.block == previous:
        end = max(end, last.attribution.cue.end, place_of(source, last.attribution.speaker).end)
    at = source.token_at(end)
    stops = [t for t in source.tokens[at:] if t.text in (".", "?", "!")]
    return len(stops) <= 1 and last.runs[-1][1] == len(source.marked) - 1
