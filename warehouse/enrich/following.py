"""Direct quotes whose own sentence names nobody: they are given to whom the sentence before reports."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import find_subject
from warehouse.enrich.frames import Attribution, find_inside, find_sentence_start
from warehouse.enrich.lexicon import PERSONAL
from warehouse.enrich.phrases import FINITE_TAGS, Phrase, is_named, with_name
from warehouse.enrich.quotes import ASKING, Draft, continues_paragraph
from warehouse.spans import Span

FOLLOWS, FOLLOWS_SCORE = "follows-report@1", 0.65
SUBJECT, SUBJECT_SCORE = "follows-subject@1", 0.45
GOES_ON_FACTOR = 0.9

People = frozenset[tuple[int, int]]  # where names of people end: the block's number, the offset in it


def follow_report(quotes: Sequence[Draft], blocks: Sequence[Block], people: People = frozenset()) -> list[Draft]:
    """The quotes; a direct one without speaker has the one of whom the words around it tell.

    First whom the sentence straight before reports, then who that sentence is about, then the speaker of the paragraph
    before that it goes on with.
    """
    told: list[Draft] = []
    for draft in sorted(quotes, key=lambda draft: _place(draft, blocks)):
        found = draft
        if _is_orphan(draft, blocks):
            found = _follow(draft, quotes, blocks, people)
            if found.attribution is None and told:
                found = _go_on(draft, told[-1], blocks)
        told.append(found)
    return told


def _place(draft: Draft, blocks: Sequence[Block]) -> tuple[int, int]:
    first = draft.find_pieces(blocks)[0]
    return first.block, first.span.start


def _is_orphan(draft: Draft, blocks: Sequence[Block]) -> bool:
    """True for a quote without speaker that is a whole sentence, an 'and' or 'but' before it aside."""
    if draft.attribution is not None or not draft.runs:
        return False
    number, index = draft.runs[0]
    words = blocks[number].marked[index].text(blocks[number].text)
    return draft.kind == "direct" or (words[-1] in ".?!" and _opens_sentence(draft, blocks))


def _opens_sentence(draft: Draft, blocks: Sequence[Block]) -> bool:
    number, index = draft.runs[0]
    tokens = blocks[number].tokens
    first = blocks[number].token_at(blocks[number].marked[index].outer.start)
    return first > 0 and tokens[first - 1].tag == "CC" and (first == 1 or tokens[first - 2].text in (".", "?", "!"))


def _is_person(block: Block, phrase: Phrase, people: People) -> bool:
    """True for a personal pronoun and for a phrase that ends in somebody's name."""
    if block.tokens[phrase.first].lower in PERSONAL:
        return True
    return is_named(block, phrase) or (block.number, block.tokens[phrase.core - 1].end) in people


def _go_on(draft: Draft, last: Draft, blocks: Sequence[Block]) -> Draft:
    """The quote with the speaker of the last one, where its paragraph is nothing but this quote and goes on with it."""
    number, index = draft.runs[0]
    if last.attribution is None or not last.runs or index or not continues_paragraph(last, number, blocks):
        return draft
    told = replace(draft, attribution=last.attribution, block=last.block, method="continued-paragraph@1")
    return replace(told, score=round(last.score * GOES_ON_FACTOR, 3), has_cue=False)


def _follow(draft: Draft, quotes: Sequence[Draft], blocks: Sequence[Block], people: People) -> Draft:
    number, index = draft.runs[0]
    block = blocks[number]
    first = block.token_at(block.marked[index].outer.start)
    first -= first > 0 and block.tokens[first - 1].tag == "CC"
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
        return _follow_subject(draft, lead, limit, people)
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


def _follow_subject(draft: Draft, lead: Block, limit: int, people: People) -> Draft:
    """The quote with the one whom the sentence before token `limit` of a block is about, if that is a person.

    Not behind a question, which somebody else answers.
    """
    tokens, inside = lead.tokens, find_inside(lead)
    first = find_sentence_start(lead, limit - 1, inside)
    if any(token.text == "?" or token.lower in ASKING for token in tokens[first:limit]):
        return draft
    for verb in _named_first(lead, [v for v in range(first, limit) if tokens[v].tag in FINITE_TAGS and not inside[v]]):
        subject = find_subject(lead, verb)
        if subject is None or inside[subject.first] or subject.first < first:
            return draft
        subject = with_name(lead, subject, verb)
        if not _is_person(lead, subject, people):
            return draft
        found = Attribution(subject, Span(tokens[verb].start, tokens[verb].end), SUBJECT, SUBJECT_SCORE)
        told = replace(draft, attribution=found, block=lead.number, method=SUBJECT)
        return replace(told, score=SUBJECT_SCORE, has_cue=False)
    return draft


def _named_first(block: Block, verbs: Sequence[int]) -> list[int]:
    """The first verb, unless its subject is a pronoun and the next one's is named ('Though she waited, Lund …')."""
    if len(verbs) > 1:
        first, second = (find_subject(block, verb) for verb in verbs[:2])
        is_pronoun = first is not None and block.tokens[first.first].lower in PERSONAL
        if is_pronoun and second is not None and is_named(block, second):
            return [verbs[1]]
    return list(verbs[:1])
