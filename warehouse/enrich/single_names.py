"""People whom a document names by one word only: given names in reports of families and courts, artists' names.

Three in four of the one-word names that the small model sees were places, products or bands, so the words around one of
them must vouch for it; its other places in the document follow.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import is_speech
from warehouse.enrich.evidence import is_vouched
from warehouse.enrich.given import is_given, is_plain_given
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import CALENDAR, LAST_NO_PERSON, PLACE_PREPOSITIONS, TITLES
from warehouse.enrich.name_forms import NAME_JUNK, POSSESSIVE, clean_name
from warehouse.spans import Span

ADDRESSED, LONE, LONE_AGAIN = "ner-short@1", "lone-name@2", "lone-name-again@2"
SCORES = {ADDRESSED: 0.5, LONE: 0.55, LONE_AGAIN: 0.5}


Labels = Mapping[Span, str]


class LoneName(NamedTuple):
    """One word that names a person, at a place of a block, with the rule that says so."""

    block: int
    span: Span
    method: str


def read_labels(block: Block) -> Labels:
    """The model's labels by the place of each name proper."""
    return {clean_name(block.text, Span(e.start, e.end)): e.label for e in block.reading.entities}


def find_lone_names(blocks: Sequence[Block], labels: Mapping[int, Labels], taken: Iterable[str] = ()) -> list[LoneName]:
    """One-word names of people that something beside them vouches for, and the other places of the same words.

    `taken` are words that stand for somebody already: parts of the document's full names.
    """
    towns = {word for block in blocks for word in _find_places(block)}
    first = [
        LoneName(block.number, span, method)
        for block in blocks
        for span, method in _find_vouched(block, labels[block.number], towns)
    ]
    texts = {block.number: block.text for block in blocks}
    words = {name.span.of(texts[name.block]) for name in first if name.method == LONE} - set(taken)
    places = {(name.block, name.span) for name in first}
    again = [
        LoneName(block.number, span, LONE_AGAIN)
        for block in blocks
        for span in _find_words(block, words)
        if (block.number, span) not in places and stands_alone(block, span)
    ]
    return sorted([*first, *again])


def _find_places(block: Block) -> list[str]:
    """Words behind 'in' or 'near' to which nothing belongs: they are places as often as names ('in Lincoln')."""
    tokens = block.tokens
    return [
        token.text
        for number, token in enumerate(tokens)
        if number
        and tokens[number - 1].lower in PLACE_PREPOSITIONS
        and not (number + 1 < len(tokens) and tokens[number + 1].tag == "POS")
    ]


def _find_vouched(block: Block, labels: Labels, towns: Collection[str]) -> list[tuple[Span, str]]:
    found = []
    for number, token in enumerate(block.tokens):
        if token.tag not in ("NNP", "NNPS") or not _could_name(token):
            continue
        span = Span(token.start, token.end)
        if not stands_alone(block, span):
            continue
        is_person = labels.get(span) == "PERSON"
        if is_person and (_has_title_before(block, number) or _is_saying(block, token)):
            found.append((span, ADDRESSED))
        elif is_vouched(block, number, number + 1):
            if is_person or is_given(token.text):
                found.append((span, LONE))
        elif is_person and is_plain_given(token.text) and token.text not in towns:
            found.append((span, LONE))
    return found


def _could_name(token: Token) -> bool:
    """True for a capitalised word that is no title, day, month or thing."""
    word = token.text
    if len(word) < 2 or not word[:1].isupper() or NAME_JUNK.search(word):
        return False
    return word.casefold().strip(".") not in TITLES | CALENDAR | LAST_NO_PERSON


def _has_title_before(block: Block, number: int) -> bool:
    return number > 0 and block.tokens[number - 1].lower.strip(".") in TITLES


def _is_saying(block: Block, token: Token) -> bool:
    return token.dep == "nsubj" and is_speech(block.tokens[token.head])


def _find_words(block: Block, words: Iterable[str]) -> list[Span]:
    """The places of the words in a block where the tagger takes them for a name."""
    wanted = set(words)
    return [
        Span(token.start, token.end)
        for token in block.tokens
        if POSSESSIVE.sub("", token.text) in wanted and token.tag in ("NNP", "NNPS")
    ]


def stands_alone(block: Block, span: Span) -> bool:
    """True where no proper noun beside the word makes it part of another name ('Lund' in 'Lund Park', 'Ada Lund')."""
    before, behind = block.token_at(span.start) - 1, block.token_at(span.end)
    tokens = block.tokens
    while before > 0 and tokens[before - 1].end == tokens[before].start and tokens[before - 1].text == "-":
        before -= 2  # 'Min-seo Kim': the neighbour is the whole of what hyphens join
    is_joined = (
        before >= 0
        and tokens[before].sentence == tokens[block.token_at(span.start)].sentence
        and _is_capital(tokens[before])
        and tokens[before].lower.strip(".") not in TITLES
    )
    is_followed = behind < len(tokens) and _is_capital(tokens[behind]) and tokens[behind].lower not in CALENDAR
    return not is_joined and not is_followed


def _is_capital(token: Token) -> bool:
    return token.tag in ("NNP", "NNPS") and token.text[:1].isupper()
