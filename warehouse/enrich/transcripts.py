"""Lines of a transcript: 'LUND: …', in marks or without."""

import re

from warehouse.enrich.blocks import Block
from warehouse.enrich.frames import Attribution
from warehouse.enrich.phrases import Phrase
from warehouse.spans import Span

TRANSCRIPT, TRANSCRIPT_SCORE = "transcript@1", 0.9
# 'LUND: …', 'MS. LUND: …', 'ADA LUND, MODERATOR: …': capitals and a colon at the start of a line.
TURN = re.compile(r"\s*([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3})(?:, [A-Z ,.'’-]{2,40})?(:)\s+(?=\S)")
LABELS = frozenset(
    "update updated note correction editor exclusive breaking photo photos video image watch read related source live"
    " analysis opinion warning file poll report more fact facts".upper().split()
)


def find_turn(block: Block, start: int = 0) -> tuple[Attribution, int] | None:
    """The speaker of a transcript's line that begins at `start`, and where its words begin; None for other lines."""
    match = TURN.match(block.text, start)
    if match is None or match.group(1).split()[0].strip(".") in LABELS:
        return None
    first, behind = block.token_at(match.start(1)), block.token_at(match.end(1))
    if first >= behind or behind >= len(block.tokens):
        return None
    speaker = Phrase(first, behind, behind)
    cue = Span(match.start(2), match.end(2))
    return Attribution(speaker, cue, TRANSCRIPT, TRANSCRIPT_SCORE), match.end()
