"""Names of people that the model took for something else, or did not see."""

import re

from warehouse.enrich.blocks import Block
from warehouse.enrich.evidence import is_vouched
from warehouse.enrich.given import is_given, is_plain_given
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import ADDRESSES, CORE_SPEECH, PARTICLES
from warehouse.enrich.name_forms import clean_name, is_full_name
from warehouse.spans import Span

CANNOT_SPEAK = frozenset(("WORK_OF_ART", "PRODUCT", "LOC", "FAC", "EVENT", "LAW", "LANGUAGE", "DATE"))
LIST_TOKENS = 30  # on either side of a name, in which what it is joined to is looked for
NAME_TOKENS = range(2, 7)
PLACE_LABELS = frozenset(("GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "DATE"))
ARTICLES = frozenset(("the", "a", "an"))
PLURAL_NAMES = frozenset(("brothers", "sisters", "sons", "family"))
VOUCHED, GIVEN = "vouched-name@2", "given-name@1"
DOUBLE_NAME = re.compile(r"[^\W\d_]+ (?:[^\W\d_]+ )?[^\W\d_a-z][^\W\d_]+[-‐][^\W\d_a-z][^\W\d_]+")
# Forms of address that stand before people's names only.
COURTESIES = frozenset("mr mrs ms miss mx dr prof professor sir dame rev reverend sgt lt capt col".split())
REPORTING = CORE_SPEECH | frozenset(
    "recalled recalls claimed claims testified joked complained admitted admits".split()
)
HYPHENS = frozenset(("-", "‐"))
NAME_TAGS = frozenset(("NNP", "NNPS"))
PARTICLE_TAGS = NAME_TAGS | {"IN", "FW"}

Runs = tuple[tuple[Span, int], ...]  # where a full name could stand, and the number of the token behind it


def find_speaking(block: Block, runs: Runs) -> list[Span]:
    """Two or more capitalised words that speak or bear a form of address, where the model saw nothing that can speak
    ('“…,” Ines Falk said' was a product to it). What it took for a body of people is a person behind 'Ms' or 'Dame',
    and where the surname is a double one ('Ines Falk-Tarn said').
    """
    named = [(Span(e.start, e.end), e.label) for e in block.reading.entities if e.label not in CANNOT_SPEAK]
    found = []
    for span, behind in runs:
        first = block.token_at(span.start)
        labels = {label for other, label in named if span.overlaps(other)}
        is_sure = _is_courteous(block, first) or DOUBLE_NAME.fullmatch(span.of(block.text)) is not None
        if (not labels or (is_sure and "PERSON" not in labels)) and _speaks(block, first, behind):
            found.append(span)
    return found


def _is_courteous(block: Block, first: int) -> bool:
    return first > 0 and block.tokens[first - 1].lower.strip(".") in COURTESIES


def find_namesakes(block: Block, runs: Runs, surnames: frozenset[str]) -> list[Span]:
    """Capitalised words that end in a surname of the document, whatever the model took them for: left out, 'Lund' would
    seem to mean the one Lund whom the model saw.
    """
    return [
        span
        for span, _ in runs
        if (words := span.of(block.text).split())[-1] in surnames and (is_given(words[0]) or words[0].endswith("."))
    ]


def find_vouched(block: Block, runs: Runs) -> list[tuple[Span, str]]:
    """Full names that the words around them, a list of people or a given name vouch for, with the rule; the model saw
    something else there, or nothing.
    """
    people = [Span(e.start, e.end) for e in block.reading.entities if e.label == "PERSON"]
    places = [Span(e.start, e.end) for e in block.reading.entities if e.label in PLACE_LABELS]
    found = []
    for span, behind in runs:
        first, last = block.token_at(span.start), block.token_at(span.end) - 1
        if any(span.overlaps(other) for other in people) or block.tokens[last].tag == "NNPS":
            continue
        is_article = first > 0 and block.tokens[first - 1].lower in ARTICLES
        if is_vouched(block, first, behind) or _is_listed(block, last):
            found.append((span, VOUCHED))
        elif not is_article and not any(span.overlaps(other) for other in places) and _has_given(block, span):
            found.append((span, GIVEN))
    return found


def _is_listed(block: Block, last: int) -> bool:
    """True for a name that 'and' or a comma joins to a person's: 'Ada Lund, Ivo Tarn and Mara Brill'."""
    tokens = block.tokens
    near = range(max(0, last - LIST_TOKENS), min(len(tokens), last + LIST_TOKENS))
    joined = [n for n in near if tokens[n].head == last and tokens[n].dep == "conj"]
    if tokens[last].dep == "conj":
        joined.append(tokens[last].head)
    return any(
        e.label == "PERSON" and e.start <= tokens[n].start < e.end and " " in block.text[e.start : e.end]
        for n in joined
        for e in block.reading.entities
    )


def _has_given(block: Block, span: Span) -> bool:
    """True for a name of two or three words that begins with a given name and does not end like a band or a clan."""
    words = [word for word in span.of(block.text).split() if word not in PARTICLES]
    return len(words) <= 3 and is_plain_given(words[0]) and words[-1].casefold() not in PLURAL_NAMES


def find_runs(block: Block) -> Runs:
    """Runs of proper nouns that could be a full name, cleaned, each with the number of the token behind it."""
    tokens, text = block.tokens, block.text
    found = []
    at = 0
    while at < len(tokens):
        behind = at
        while behind < len(tokens) and _is_name_word(text, tokens, behind):
            behind += 1
        if behind - at in NAME_TOKENS:
            span = clean_name(text, Span(tokens[at].start, tokens[behind - 1].end))
            if is_full_name(span.of(text)):
                found.append((span, behind))
        at = max(behind, at + 1)
    return tuple(found)


def _is_name_word(text: str, tokens: tuple[Token, ...], number: int) -> bool:
    """True for a capitalised proper noun, and for what a hyphen joins to one ('Min-seo')."""
    token = tokens[number]
    if number and token.text in PARTICLES and token.tag in PARTICLE_TAGS and number + 1 < len(tokens):
        following = tokens[number + 1]  # 'Ines van der Falk'
        is_particle = following.text in PARTICLES and following.tag in PARTICLE_TAGS
        return is_particle or (following.tag in NAME_TAGS and following.text[:1].isupper())
    if token.text in HYPHENS or text[token.start - 1 : token.start] in HYPHENS:
        return number > 0 and tokens[number - 1].end == token.start
    return token.tag in NAME_TAGS and token.text[:1].isupper() and token.text[1:].islower()


def _speaks(block: Block, first: int, behind: int) -> bool:
    """True where a core verb of saying stands beside the name, or 'according to' or a form of address before it."""
    tokens = block.tokens
    before = tokens[first - 1].lower.strip(".") if first else ""
    if before in REPORTING or (before == "to" and first > 1 and tokens[first - 2].lower == "according"):
        return True
    while behind < len(tokens) and tokens[behind].tag == "RB":
        behind += 1
    has_verb = behind < len(tokens) and tokens[behind].lower in REPORTING and tokens[behind].tag != "VBG"
    return has_verb or (before in ADDRESSES and tokens[first - 1].text[:1].isupper())
