"""Which mention a speaker phrase is: the name in it, or the one person whom a pronoun can stand for."""

from collections.abc import Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import PERSONAL
from warehouse.enrich.phrases import Phrase
from warehouse.records import Mention
from warehouse.spans import Span

PRONOUN_REACH = 2  # paragraphs before the pronoun's own in which its name is looked for
PRONOUN_SCORE = 0.6
OFFICES_OF = frozenset("secretary minister governor president mayor chancellor ambassador speaker bishop".split())
PROPER_TAGS = frozenset(("NNP", "NNPS", "HYPH"))


def find_speaker_mention(
    blocks: Sequence[Block], number: int, phrase: Phrase, mentions: Sequence[Mention]
) -> tuple[Mention | None, float]:
    """The mention that a speaker phrase of block `number` is or resolves to, with a factor for the score.

    None for two people joined by 'and', for a phrase without a name, and for a pronoun with more than one person near.
    """
    block = blocks[number]
    first = block.tokens[phrase.first]
    if first.lower in PERSONAL and phrase.behind == phrase.first + 1:
        found = resolve_pronoun(blocks, number, first.start, mentions)
        return found, PRONOUN_SCORE if found is not None else 1.0
    tokens = block.tokens[phrase.first : phrase.behind]
    if any(token.tag == "CC" for token in tokens[: phrase.core - phrase.first]):
        return None, 1.0
    ends = {block.tokens[phrase.core - 1].end}
    if any(token.text == "," for token in tokens) or _is_office(tokens, phrase.core - phrase.first):
        ends.add(tokens[-1].end)  # a name set behind a comma or an office
    page = block.passage.page_start
    near = [m for m in mentions if tokens[0].start <= m.page_start - page and m.page_end - page in ends]
    people = [m for m in near if m.entity_kind == "person"]
    return next(iter(people or near), None), 1.0


def _is_office(tokens: Sequence[Token], core: int) -> bool:
    """True for 'Secretary of State Ada Lund', where the name is the phrase's own; not for 'spokesman of Ada Lund'."""
    behind = tokens[core:]
    is_office = 0 < core < len(tokens) and tokens[core - 1].lower in OFFICES_OF
    return is_office and len(behind) > 2 and behind[0].lower == "of" and all(t.tag in PROPER_TAGS for t in behind[1:])


def resolve_pronoun(blocks: Sequence[Block], number: int, offset: int, mentions: Sequence[Mention]) -> Mention | None:
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
