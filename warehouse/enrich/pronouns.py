"""Pronouns that stand for a person whom the text names: one fitting name near, or none is given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import SUBJECT_DEPS
from warehouse.enrich.genders import PRONOUN_GENDERS, find_genders
from warehouse.records import Mention
from warehouse.spans import Span

PRONOUN_REACH = 2  # paragraphs before the pronoun's own in which its name is looked for
PRONOUN, PRONOUN_SCORE = "pronoun@2", 0.6
RELATIVE, RELATIVE_SCORE = "relative-pronoun@1", 0.8
PRONOUN_TAGS = frozenset(("PRP", "PRP$", "WP"))
REFLEXIVE = frozenset(("himself", "herself"))


@dataclass(frozen=True, slots=True)
class Named:
    """What the text names before a pronoun: mentions of people by block, in order, and each person's gender.

    Names inside quotation marks are left out: whom somebody quoted speaks of, the text around does not go on with.
    """

    by_block: dict[int, list[tuple[Span, Mention]]]
    genders: Mapping[str, str | None]

    def add(self, number: int, place: Span, mention: Mention) -> None:
        """Notes that a pronoun at a place of a block was found to stand for a mention's person."""
        self.by_block[number] = sorted([*self.by_block[number], (place, mention)], key=lambda found: found[0])


@dataclass(frozen=True, slots=True)
class Resolved:
    """A pronoun at a place of a block, and the last mention before it of the person whom it stands for."""

    block: int
    place: Span
    stands_for: Mention
    method: str
    score: float


def person_of(mention: Mention) -> str:
    """The id of the mention that stands for the person: the first full name, else the mention itself."""
    return mention.antecedent_mention_id or mention.mention_id


def collect_named(blocks: Sequence[Block], people: Sequence[Mention], genders: Mapping[str, str | None]) -> Named:
    """The people of a document's own text, by block."""
    by_block: dict[int, list[tuple[Span, Mention]]] = {}
    for block in blocks:
        if block.scope != "text":
            continue
        page, held = block.passage.page_start, []
        for mention in people:
            span = Span(mention.page_start - page, mention.page_end - page)
            is_inside = span.start >= 0 and span.end <= len(block.text) and mention.scope == "text"
            if is_inside and not any(marked.outer.contains(span) for marked in block.marked):
                held.append((span, mention))
        by_block[block.number] = held
    return Named(by_block, genders)


def resolve_pronoun(blocks: Sequence[Block], number: int, at: int, named: Named) -> Mention | None:
    """The person whom token `at` of block `number` can stand for; None where two fit in the nearest place that has any.

    Looked at in turn: the sentence before the pronoun, its paragraph, the paragraphs before that name anybody, and, if
    none near does, all that came before, where only one person fits.
    """
    block = blocks[number]
    token = block.tokens[at]
    gender = PRONOUN_GENDERS.get(token.lower)
    before = [(span, m) for span, m in named.by_block.get(number, ()) if span.end <= token.start]
    here = [(span, m) for span, m in before if block.tokens[block.token_at(span.start)].sentence == token.sentence]
    subject = _own_subject(block, at, here)
    if token.lower in REFLEXIVE:
        return subject
    for level in (here, before):
        fitting = [m for _, m in level if m is not subject and _fits(m, gender, named)]
        if fitting:
            return _only(fitting)
    seen = 0
    for earlier in range(number - 1, -1, -1):
        held = named.by_block.get(earlier)
        if held is None:
            continue
        fitting = [m for _, m in held if _fits(m, gender, named)]
        if fitting:
            return _only(fitting)
        seen += 1
        if seen >= PRONOUN_REACH:
            break
    earlier_blocks = [held for other, held in sorted(named.by_block.items()) if other < number]
    return _only([m for held in earlier_blocks for _, m in held if _fits(m, gender, named)])


def _fits(mention: Mention, gender: str | None, named: Named) -> bool:
    return named.genders.get(person_of(mention)) in (None, gender)


def _only(fitting: Sequence[Mention]) -> Mention | None:
    """The last mention of the one person among them."""
    return fitting[-1] if fitting and len({person_of(mention) for mention in fitting}) == 1 else None


def _own_subject(block: Block, at: int, here: Sequence[tuple[Span, Mention]]) -> Mention | None:
    """The person who is the subject of the verb whose object the pronoun is: 'him' in 'Lund saw him' is not Lund."""
    token = block.tokens[at]
    if token.tag != "PRP" or token.dep not in ("dobj", "dative", "pobj"):
        return None
    verb = token.head
    if token.dep == "pobj":
        verb = block.tokens[verb].head
    for span, mention in here:
        last = block.token_at(span.end) - 1
        if block.tokens[last].head == verb and block.tokens[last].dep in SUBJECT_DEPS:
            return mention
    return None


def resolve_pronouns(blocks: Sequence[Block], mentions: Sequence[Mention]) -> list[Resolved]:
    """The pronouns of a document's own words (none in marks) that can stand for one person only, in page order."""
    people = [mention for mention in mentions if mention.entity_kind == "person"]
    named = collect_named(blocks, people, find_genders(blocks, people))
    resolved = []
    for block in blocks:
        if block.scope != "text":
            continue
        for at, token in enumerate(block.tokens):
            place = Span(token.start, token.end)
            if token.tag not in PRONOUN_TAGS or any(marked.outer.contains(place) for marked in block.marked):
                continue
            found, how = None, (PRONOUN, PRONOUN_SCORE)
            if token.lower in PRONOUN_GENDERS:
                found = resolve_pronoun(blocks, block.number, at, named)
            elif token.lower in ("who", "whom"):
                found, how = _resolve_relative(block, at, named), (RELATIVE, RELATIVE_SCORE)
            if found is not None:
                named.add(block.number, place, found)
                resolved.append(Resolved(block.number, place, found, *how))
    return resolved


def _resolve_relative(block: Block, at: int, named: Named) -> Mention | None:
    """Whoever is named straight before 'who', with or without a comma: 'Ada Lund, who runs the port'."""
    before = at - 1
    if before >= 0 and block.tokens[before].text == ",":
        before -= 1
    end = block.tokens[before].end if before >= 0 else -1
    return next((mention for span, mention in named.by_block.get(block.number, []) if span.end == end), None)
