"""What the words beside a capitalised name tell of it: that it is a person's, whatever the model took it for."""

import re

from warehouse.enrich.blocks import Block
from warehouse.enrich.phrases import PHRASE_TAGS
from warehouse.enrich.role_words import is_kin, is_person_noun, is_role

COMMON_NOUNS = frozenset(("NN", "NNS"))
ROLE_BEHIND_TOKENS = 8
LIFE_DATES = re.compile(
    r",?\s*\((?:born|b\.|c\.|née|né|\d{1,2} \w+ \d{4} ?[-–—]|\w+ \d{1,2}, \d{4} ?[-–—]|\d{4}\s?[-–—])"
)
# What only people do; institutions 'live on', but they are not born and do not marry.
HUMAN_VERBS = frozenset(
    "born died dies married marries divorced wept smiled laughed laughs smiles slept sleeps hugged kissed kisses aged"
    " sang sings recalled recalls felt feels remembered remembers lives resides grew knew thinks thought".split()
)


def has_role_before(block: Block, first: int) -> bool:
    """True behind a word for a person: 'pianist Ilja', 'her brother, Ilja', 'sons Ilja and Per'; with a capital only
    where it opens the sentence ('Brothers Ilja and Per', 'Pianist Ilja').
    """
    tokens = block.tokens
    if not first:
        return False
    before = tokens[first - 1]
    if before.text == "," and first > 1:
        return is_kin(tokens[first - 2].text) and tokens[first - 2].tag in ("NN", "NNS")
    if before.text[:1].isupper() and (first == 1 or tokens[first - 2].sentence != before.sentence):
        return is_kin(before.text) or is_role(before.text)
    return before.tag in ("NN", "NNS", "NNP") and is_person_noun(before.text) and before.text[:1].islower()


def has_role_behind(block: Block, behind: int) -> bool:
    """True before an apposition that stands for a person: ', a Halvik engineer', ', chief financial officer'."""
    tokens = block.tokens
    if behind + 1 >= len(tokens) or tokens[behind].text != ",":
        return False
    last = None
    for number in range(behind + 1, min(behind + 1 + ROLE_BEHIND_TOKENS, len(tokens))):
        if tokens[number].tag not in PHRASE_TAGS:
            break
        if tokens[number].tag in COMMON_NOUNS:
            last = tokens[number]
    return last is not None and last.tag == "NN" and is_person_noun(last.text)


def has_life_dates(block: Block, end: int) -> bool:
    """True before a bracket with a birth or a life's years: '(born 1949)', '(1888–1952)'."""
    return LIFE_DATES.match(block.text, end) is not None


def owns_kin(block: Block, behind: int) -> bool:
    """True before a possessive and a word of kin: 'Ilja’s sister'."""
    tokens = block.tokens
    at = behind + 1
    if behind >= len(tokens) or tokens[behind].tag != "POS":
        return False
    while at < len(tokens) and tokens[at].tag in ("JJ", "JJR", "RB"):
        at += 1
    return at < len(tokens) and tokens[at].tag in ("NN", "NNS") and is_kin(tokens[at].text)


def does_human_thing(block: Block, last: int) -> bool:
    """True for the subject of a verb that only people are the subject of: 'Ilja died', 'Ilja was born'."""
    token = block.tokens[last]
    verb = block.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass") and verb.lower in HUMAN_VERBS


def is_vouched(block: Block, first: int, behind: int) -> bool:
    """True where the words around tokens `first` to `behind` say that they name a person."""
    return (
        has_role_before(block, first)
        or has_role_behind(block, behind)
        or has_life_dates(block, block.tokens[behind - 1].end)
        or owns_kin(block, behind)
        or does_human_thing(block, behind - 1)
    )
