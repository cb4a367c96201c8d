"""Words that stand for a person: what somebody is by office or trade, by kin, or simply a man or a woman."""

import re

from warehouse.enrich.lexicon import ROLE_ENDINGS, ROLE_NOUNS

ROLE_WORD = re.compile(r"[\w-]+")
KIN_NOUNS = frozenset(
    "father mother son daughter brother sister husband wife child baby uncle aunt cousin nephew niece grandfather"
    " grandmother grandson granddaughter fiancé fiancée fiance fiancee widow widower girlfriend boyfriend partner twin"
    " half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law"
    " stepfather stepmother stepson stepdaughter ex-husband ex-wife ex-boyfriend ex-girlfriend mom mum dad lover"
    " bride bridegroom godfather godmother ancestor descendant heir friend colleague".split()
)
PERSON_NOUNS = frozenset(
    "man woman boy girl gentleman lady teenager toddler student pupil native survivor widow hero heroine guitarist"
    " bassist singer rapper suspect refugee migrant orphan inmate prisoner".split()
)


def is_role(word: str) -> bool:
    """True for a word for what a person can be by office or trade ('engineer', 'spokeswoman', 'violinist')."""
    plain = word.casefold().strip(".")
    parts = ROLE_WORD.findall(plain)
    return plain in ROLE_NOUNS or (plain not in ROLE_ENDINGS and bool(parts) and parts[-1].endswith(ROLE_ENDINGS))


def is_kin(word: str) -> bool:
    """True for a word of kin or company, in the singular or plural ('sons')."""
    plain = word.casefold()
    return plain in KIN_NOUNS or plain.removesuffix("s") in KIN_NOUNS or plain in ("wives", "children")


def is_person_noun(word: str) -> bool:
    """True for any word that stands for one person."""
    return is_role(word) or is_kin(word) or word.casefold() in PERSON_NOUNS
