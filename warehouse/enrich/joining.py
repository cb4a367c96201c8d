"""What is reported, joined with what stands in marks: a clause with a marked piece is one quote of several parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.following import People, follow_report
from warehouse.enrich.frames import Attribution
from warehouse.enrich.leftovers import claim_long_runs
from warehouse.enrich.marks import Marked
from warehouse.enrich.phrases import Phrase
from warehouse.enrich.quotes import Draft, Drafts, Piece, Run, Term
from warehouse.enrich.reports import SCORES, find_reports
from warehouse.enrich.statements import OPENERS, Report
from warehouse.enrich.transcripts import TRANSCRIPT, TRANSCRIPT_SCORE, find_turns
from warehouse.spans import Span, trim_span

EDGES = " \t\r\n\u00a0,.;:–—-―()"


@dataclass(slots=True)
class _Joiner:
    """The drafts of a document while reports are joined to them."""

    quotes: list[Draft]
    terms: list[Term]

    def draft_of(self, run: Run) -> Draft | None:
        return next((draft for draft in self.quotes if run in draft.runs), None)

    def is_named(self, run: Run) -> bool:
        return any(term.run == run and term.is_named for term in self.terms)


def join_reports(drafts: Drafts, blocks: Sequence[Block], people: People = frozenset()) -> Drafts:
    """The drafts with what is reported without marks; fragments under the cue of a report become parts of it."""
    joiner = _Joiner(list(drafts.quotes), list(drafts.terms))
    for block in blocks:
        for report in find_reports(block):
            if report.speaker is not None:
                _join(joiner, blocks, block, report, report.speaker)
    claimed = claim_long_runs(Drafts(tuple(joiner.quotes), tuple(joiner.terms)), blocks)
    quotes = take_turns(follow_report(claimed.quotes, blocks, people), blocks)
    return Drafts(_without_twins(quotes, blocks), claimed.terms)


def _join(joiner: _Joiner, blocks: Sequence[Block], block: Block, report: Report, speaker: Phrase) -> None:
    number = block.number
    runs = [
        (index, marked)
        for index, marked in enumerate(block.marked)
        if any(span.overlaps(marked.outer) for span in report.content) and not joiner.is_named((number, index))
    ]
    held = [joiner.draft_of((number, index)) for index, _ in runs]
    if _is_spoken_for(joiner, number, report, [draft for draft in held if draft is not None]):
        return
    pieces = [piece for span in report.content for piece in cut_pieces(number, block, span, [m for _, m in runs])]
    if not any(not piece.is_in_marks and _has_words(piece.span.of(block.text)) for piece in pieces):
        return
    # A fragment that hangs on this cue, or on none inside the content, is a part of what is reported.
    hull = Span(pieces[0].span.start, pieces[-1].span.end)
    beside: set[Run] = set()  # fragments that hung on the same cue behind the parsed content ('… but “nobody spoke”')
    for draft in held:
        if draft is not None and draft in joiner.quotes and not _is_nested(draft, hull) and not _is_outer(draft, hull):
            joiner.quotes.remove(draft)
            beside |= set(draft.runs) - {(number, index) for index, _ in runs}
    kept = {run for draft in joiner.quotes for run in draft.runs}
    joiner.terms = [t for t in joiner.terms if t.run[0] != number or t.run[1] not in {i for i, _ in runs}]
    taken = tuple(sorted({(number, index) for index, _ in runs if (number, index) not in kept} | beside))
    pieces = sorted(
        [*pieces, *(Piece(run[0], blocks[run[0]].marked[run[1]].inner, True) for run in beside)], key=_place
    )
    kind = "mixed" if any(piece.is_in_marks for piece in pieces) else "indirect"
    found = Attribution(speaker, report.cue, report.method, SCORES[report.method], False)
    joiner.quotes.append(Draft(taken, kind, found, number, report.method, found.score, pieces=tuple(pieces)))


def _is_spoken_for(joiner: _Joiner, number: int, report: Report, held: Sequence[Draft]) -> bool:
    """True where the cue or the words belong to a direct quote, or the fragments to a clause beside this one."""
    for draft in joiner.quotes:
        is_same_cue = draft.block == number and draft.attribution is not None and draft.attribution.cue == report.cue
        if draft.kind == "direct" and is_same_cue:
            return True
    return any(draft.kind == "direct" and not _is_nested(draft, report.hull) for draft in held)


def _is_nested(draft: Draft, hull: Span) -> bool:
    """True for a quote whose own cue stands in what is reported: somebody quoted by the one who is quoted."""
    return draft.attribution is not None and draft.has_cue and hull.contains(draft.attribution.cue)


def _is_outer(draft: Draft, hull: Span) -> bool:
    """True for what is reported by another, this report in it ('she said it shows that …')."""
    return bool(draft.pieces) and Span(draft.pieces[0].span.start, draft.pieces[-1].span.end).contains(hull)


def _place(piece: Piece) -> tuple[int, int]:
    return piece.block, piece.span.start


def cut_pieces(number: int, block: Block, span: Span, runs: Sequence[Marked]) -> list[Piece]:
    """A place of a block as pieces in and outside marks; it grows to hold the runs that it cuts."""
    inside = [marked for marked in runs if span.overlaps(marked.outer)]
    start = min([span.start, *(m.outer.start for m in inside)])
    end = max([span.end, *(m.outer.end for m in inside)])
    pieces = []
    at = start
    for marked in inside:
        pieces.append(Piece(number, trim_span(block.text, Span(at, marked.outer.start)), False))
        pieces.append(Piece(number, marked.inner, True))
        at = marked.outer.end
    pieces.append(Piece(number, trim_span(block.text, Span(at, end)), False))
    return [p for p in pieces if p.is_in_marks or p.span.of(block.text).strip(EDGES)]


def _has_words(words: str) -> bool:
    return any(word.casefold() not in OPENERS for word in words.strip(EDGES).split())


def take_turns(quotes: Sequence[Draft], blocks: Sequence[Block]) -> list[Draft]:
    """The quotes, and the lines of a transcript without marks that hold none, where there are two or more: all of a
    line's words are its speaker's own.
    """
    direct = [piece for draft in quotes if draft.kind == "direct" for piece in draft.find_pieces(blocks)]
    turns = [
        turn
        for turn in find_turns(blocks)
        if not any(piece.block == turn.block and piece.span.overlaps(turn.words) for piece in direct)
    ]
    if len(turns) + sum(draft.method == TRANSCRIPT for draft in quotes) < 2:
        return list(quotes)  # one line in capitals and a colon is a heading
    cues = {(turn.block, turn.attribution.cue) for turn in turns}
    changed = [
        draft for draft in quotes if draft.attribution is None or (draft.block, draft.attribution.cue) not in cues
    ]
    for turn in turns:
        piece = Piece(turn.block, turn.words, False)
        draft = Draft((), "direct", turn.attribution, turn.block, TRANSCRIPT, TRANSCRIPT_SCORE, pieces=(piece,))
        changed.append(draft)
    return changed


def _without_twins(quotes: Sequence[Draft], blocks: Sequence[Block]) -> tuple[Draft, ...]:
    """The quotes in page order, one a place: of two at the same place the surer."""
    best: dict[tuple[int, int], Draft] = {}
    for draft in quotes:
        pieces = draft.find_pieces(blocks)
        first, last = pieces[0], pieces[-1]
        place = (
            blocks[first.block].passage.page_start + first.span.start,
            blocks[last.block].passage.page_start + last.span.end,
        )
        if place not in best or best[place].score < draft.score:
            best[place] = draft
    return tuple(best[place] for place in sorted(best))
