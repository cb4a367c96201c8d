"""Names of people that the model took for something else, or did not see."""

from collections.abc import Iterator

from warehouse.enrich.blocks import Block
from warehouse.enrich.lexicon import ADDRESSES, CORE_SPEECH
from warehouse.enrich.name_forms import clean_name, is_full_name
from warehouse.spans import Span

CANNOT_SPEAK = frozenset(("WORK_OF_ART", "PRODUCT", "LOC", "FAC", "EVENT", "LAW", "LANGUAGE", "DATE"))
NAME_TOKENS = range(2, 7)
HYPHENS = ("-", "‐")


def find_speaking(block: Block) -> list[Span]:
    """Two or more capitalised words that speak or bear a form of address, where the model saw nothing that can speak
    ('“…,” Ines Falk said' was a product to it).
    """
    named = [Span(e.start, e.end) for e in block.reading.entities if e.label not in CANNOT_SPEAK]
    return [
        span
        for span, behind in _find_runs(block)
        if not any(span.overlaps(other) for other in named) and _speaks(block, block.token_at(span.start), behind)
    ]


def find_namesakes(block: Block, surnames: frozenset[str]) -> list[Span]:
    """Capitalised words that end in a surname of the document, whatever the model took them for: left out, 'Lund' would
    seem to mean the one Lund whom the model saw.
    """
    return [span for span, _ in _find_runs(block) if span.of(block.text).split()[-1] in surnames]


def _find_runs(block: Block) -> Iterator[tuple[Span, int]]:
    """Runs of proper nouns that could be a full name, cleaned, each with the number of the token behind it."""
    at = 0
    while at < len(block.tokens):
        behind = at
        while behind < len(block.tokens) and _is_name_word(block, behind):
            behind += 1
        if behind - at in NAME_TOKENS:
            span = clean_name(block.text, Span(block.tokens[at].start, block.tokens[behind - 1].end))
            if is_full_name(span.of(block.text)):
                yield span, behind
        at = max(behind, at + 1)


def _is_name_word(block: Block, number: int) -> bool:
    """True for a capitalised proper noun, and for what a hyphen joins to one ('Min-seo')."""
    token = block.tokens[number]
    if block.text[token.start - 1 : token.start] in HYPHENS or token.text in HYPHENS:
        return number > 0 and block.tokens[number - 1].end == token.start
    return token.tag in ("NNP", "NNPS") and token.text[:1].isupper() and token.text[1:].islower()


def _speaks(block: Block, first: int, behind: int) -> bool:
    """True where a core verb of saying stands beside the name, or 'according to' or a form of address before it."""
    tokens = block.tokens
    before = tokens[first - 1].lower.strip(".") if first else ""
    if before in CORE_SPEECH or (before == "to" and first > 1 and tokens[first - 2].lower == "according"):
        return True
    while behind < len(tokens) and tokens[behind].tag == "RB":
        behind += 1
    has_verb = behind < len(tokens) and tokens[behind].lower in CORE_SPEECH and tokens[behind].tag != "VBG"
    return has_verb or (before in ADDRESSES and tokens[first - 1].text[:1].isupper())
