"""Direct quotes whose own sentence names nobody: they are given to whom the sentence before reports."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse.enrich.blocks import Block
from warehouse.enrich.quotes import Draft
from warehouse.spans import Span

FOLLOWS, FOLLOWS_SCORE = "follows-report@1", 0.65


def follow_report(quotes: Sequence[Draft], blocks: Sequence[Block]) -> list[Draft]:
    """The quotes; a direct one without speaker has the one whom the sentence straight before it reports."""
    return [_follow(draft, quotes, blocks) if _is_orphan(draft) else draft for draft in quotes]


def _is_orphan(draft: Draft) -> bool:
    return draft.attribution is None and draft.kind == "direct" and bool(draft.runs)


def _follow(draft: Draft, quotes: Sequence[Draft], blocks: Sequence[Block]) -> Draft:
    number, index = draft.runs[0]
    block = blocks[number]
    first = block.token_at(block.marked[index].outer.start)
    lead, limit = block, first
    if first == 0:
        if number == 0 or index or not (block.scope == blocks[number - 1].scope == "text"):
            return draft
        lead, limit = blocks[number - 1], len(blocks[number - 1].tokens)
    if not limit or lead.tokens[limit - 1].text not in (".", ":", "”", '"', "''"):
        return draft
    sentence = lead.tokens[limit - 1].sentence
    reports = [
        other
        for other in quotes
        if other.block == lead.number
        and other.attribution is not None
        and other.has_cue
        and lead.tokens[lead.token_at(other.attribution.cue.start)].sentence == sentence
        and other.attribution.cue.start < lead.tokens[limit - 1].end
        and other.attribution.score > FOLLOWS_SCORE
        and other.kind != "direct"
    ]
    if not reports:
        return draft
    first_told = min(reports, key=lambda other: other.attribution.cue if other.attribution else Span(0, 0))
    assert first_told.attribution is not None
    return replace(
        draft,
        attribution=first_told.attribution,
        block=first_told.block,
        method=FOLLOWS,
        score=FOLLOWS_SCORE,
        has_cue=False,
    )
