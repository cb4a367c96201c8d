"""Noun phrases in a block's tokens: the candidates for who speaks."""

from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import CORE_SPEECH, NO_SPEAKERS, SPEECH
from warehouse.spans import Span

NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))
PHRASE_TAGS = NOUN_TAGS | {"DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "AFX", "FW", "NFP"}
FINITE_TAGS = frozenset(("VBD", "VBZ", "VBP"))
VERB_TAGS = FINITE_TAGS | {"VB", "VBG", "VBN"}
LINKS = frozenset(("of", "for"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `first` up to `behind`; `core` is behind its last token before any 'of …' or 'for …'."""

    first: int
    core: int
    behind: int


def place_of(block: Block, phrase: Phrase) -> Span:
    """Where a phrase stands in its block."""
    return Span(block.tokens[phrase.first].start, block.tokens[phrase.behind - 1].end)


def match_phrase(block: Block, at: int, limit: int) -> Phrase | None:
    """The noun phrase that starts at token `at` and ends before token `limit`; a personal pronoun is one too."""
    tokens = block.tokens
    if at >= limit or tokens[at].lower in NO_SPEAKERS:
        return None
    if tokens[at].tag == "PRP":
        return Phrase(at, at + 1, at + 1)
    end, core, i = at, 0, at
    while i < limit:
        token = tokens[i]
        if _continues_phrase(tokens, i, limit, at):
            i += 1
            end = i if token.tag in NOUN_TAGS or token.tag in ("CD", "NFP", "FW", "POS") else end
        elif token.lower in LINKS and end == i > at and i + 1 < limit and _starts_phrase(tokens[i + 1]):
            core = core or i
            i += 1
        elif token.lower in ("and", "&") and end == i > at and i + 1 < limit and _starts_phrase(tokens[i + 1]):
            i += 1
        else:
            break
    is_verb = i < len(tokens) and (tokens[i].tag in FINITE_TAGS or tokens[i].lower in CORE_SPEECH)
    if end < i and is_verb and all(t.tag in ("JJ", "HYPH") for t in tokens[end:i]):
        end = i  # 'the 43-year-old said'
    has_noun = any(token.tag in NOUN_TAGS or token.tag == "FW" for token in tokens[at:end])
    if not has_noun and end <= at:
        lone = tokens[at]
        end = at + 1 if lone.tag in ("JJ", "CD", "DT") and lone.lower not in ("the", "a", "an") else at
    return Phrase(at, min(core or end, end), end) if end > at else None


def _starts_phrase(token: Token) -> bool:
    return token.tag in PHRASE_TAGS and token.tag not in ("POS", "HYPH")


def _continues_phrase(tokens: tuple[Token, ...], i: int, limit: int, first: int) -> bool:
    """True where token `i` goes on with the phrase: its tag, or a participle before a noun ('ruling party')."""
    token = tokens[i]
    if i > first and token.lower in SPEECH and token.tag in VERB_TAGS:
        return False
    if token.tag in PHRASE_TAGS:
        return not (token.tag == "DT" and i > first and tokens[i - 1].tag in NOUN_TAGS)
    is_participle = (
        token.tag in ("VBG", "VBN", "RBS") and i + 1 < limit and tokens[i + 1].tag in NOUN_TAGS | {"JJ", "HYPH"}
    )
    return is_participle and (i == first or tokens[i - 1].tag in PHRASE_TAGS)


def with_name(block: Block, phrase: Phrase, limit: int) -> Phrase:
    """The phrase with the name set behind it by a comma ('the port’s director, Ada Lund,') if it has no name yet."""
    tokens = block.tokens
    names = [e for e in block.reading.entities if e.label == "PERSON"]
    if has_person(block, phrase) or tokens[phrase.first].tag == "PRP":
        return phrase
    if phrase.behind + 1 < min(limit + 1, len(tokens)) and tokens[phrase.behind].text == ",":
        start = tokens[phrase.behind + 1].start
        for entity in names:
            if entity.start <= start < entity.end:
                behind = block.token_at(entity.end)
                return Phrase(phrase.first, behind, behind)
    return phrase


def is_named(block: Block, phrase: Phrase) -> bool:
    """True where a person's name ends the phrase's core, or a name in which the model saw nothing at all."""
    last = block.tokens[phrase.core - 1]
    labels = {e.label for e in block.reading.entities if e.start < last.end <= e.end}
    return "PERSON" in labels or (last.tag == "NNP" and not labels)


def has_person(block: Block, phrase: Phrase) -> bool:
    """True where a person's name ends the phrase's core."""
    end = block.tokens[phrase.core - 1].end
    return any(e.label == "PERSON" and e.start < end <= e.end for e in block.reading.entities)
