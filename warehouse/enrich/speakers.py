"""Which mention a speaker phrase is: the name in it, or the one person whom a pronoun can stand for."""

from collections.abc import Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.lexicon import PERSONAL
from warehouse.enrich.phrases import Phrase
from warehouse.records import Mention
from warehouse.spans import Span

PRONOUN_REACH = 2  # paragraphs before the pronoun's own in which its name is looked for
PRONOUN_SCORE = 0.6


def find_speaker_mention(
    blocks: Sequence[Block], number: int, phrase: Phrase, mentions: Sequence[Mention]
) -> tuple[Mention | None, float]:
    """The mention that a speaker phrase of block `number` is or resolves to, with a factor for the score.

    None for two people joined by 'and', for a phrase without a name, and for a pronoun with more than one person near.
    """
    block = blocks[number]
    first = block.tokens[phrase.first]
    if first.lower in PERSONAL and phrase.behind == phrase.first + 1:
        found = _resolve_pronoun(blocks, number, first.start, mentions)
        return found, PRONOUN_SCORE if found is not None else 1.0
    tokens = block.tokens[phrase.first : phrase.behind]
    if any(token.tag == "CC" for token in tokens[: phrase.core - phrase.first]):
        return None, 1.0
    ends = {block.tokens[phrase.core - 1].end, block.tokens[phrase.behind - 1].end if _is_name_behind(block, phrase) else -1}
    page = block.passage.page_start
    start = block.tokens[phrase.first].start
    near = [m for m in mentions if start <= m.page_start - page and m.page_end - page in ends]
    people = [m for m in near if m.entity_kind == "person"]
    return next(iter(people or near), None), 1.0


def _is_name_behind(block: Block, phrase: Phrase) -> bool:
    """True where the phrase was lengthened by a name set behind a comma."""
    return any(token.text == "," for token in block.tokens[phrase.first : phrase.behind])


def _resolve_pronoun(blocks: Sequence[Block], number: int, offset: int, mentions: Sequence[Mention]) -> Mention | None:
    """The one person named outside quotes before the pronoun: in its paragraph, else in the nearest that names any."""
    seen = 0
    for at in range(number, -1, -1):
        block = blocks[at]
        if block.scope != "text":
            continue
        limit = offset if at == number else len(block.text)
        people = [m for m in mentions if m.entity_kind == "person" and _is_told(block, m, limit)]
        if people:
            keys = {m.antecedent_mention_id or m.span_text for m in people}
            return people[-1] if len(keys) == 1 else None
        seen += at != number
        if seen >= PRONOUN_REACH:
            break
    return None


def _is_told(block: Block, mention: Mention, limit: int) -> bool:
    """True for a mention in the block's own words (not in a quote) that ends before `limit`."""
    start, end = mention.page_start - block.passage.page_start, mention.page_end - block.passage.page_start
    if start < 0 or end > limit or mention.scope != "text":
        return False
    return not any(marked.outer.contains(Span(start, end)) for marked in block.marked)
