"""The shapes of people's names: what belongs to a name, what is a full one, what it may be cut to."""

import re

from warehouse.enrich.lexicon import (
    ADDRESSES,
    FAMILY_FIRST,
    FIRST_NO_PERSON,
    LAST_NO_PERSON,
    NAME_SUFFIXES,
    PARTICLES,
    TITLES,
)
from warehouse.folding import name_key
from warehouse.spans import Span, trim_span

WORDS = re.compile(r"\S+")
SIDE_MARK = re.compile(r"\s*[(\[][A-Za-z ,]{0,25}[)\]]?$")
LINE_OR_GAP = re.compile(r"[\n\r\t]|  ")  # two spaces part a name from a picture's caption label
POSSESSIVE = re.compile(r"['’]s?$")
NAME_JUNK = re.compile(r"[\d@#/_<>=|“”\"]|https?:|www\.")
HYPHENED_GIVEN = re.compile(r"\w+[-‐]\w+")


def clean_name(text: str, span: Span, with_titles: bool = False) -> Span:
    """The place of the name proper: no title, possessive, side mark '(L)', bracket, stop or line break in it.

    `with_titles` leaves words that are titles of people where they are ('State Department').
    """
    broken = LINE_OR_GAP.search(text, span.start, span.end)
    span = Span(span.start, broken.start()) if broken and broken.start() > span.start else span
    while True:
        kept = trim_span(text, span, " \t\r\u00a0,;:!?()[]{}\"“”‘*—–-―'’")
        words = kept.of(text)
        side = SIDE_MARK.search(words)
        if side and side.start():
            kept = Span(kept.start, kept.start + side.start())
        words = kept.of(text)
        possessive = POSSESSIVE.search(words)
        if possessive:
            kept = Span(kept.start, kept.start + possessive.start())
        words = kept.of(text)
        head, _, rest = words.partition(" ")
        if not with_titles and rest.strip() and head.casefold().strip(".,'’") in TITLES and rest.lstrip()[:1].isupper():
            kept = Span(kept.end - len(rest), kept.end)
        if not with_titles:
            kept = Span(kept.start + _title_length(kept.of(text)), kept.end)
        if words.endswith(".") and not re.search(r"(?:\b\w|\b[JS]r|\bDr|\bPh\.D|\bM\.D|\bEsq)\.$", words):
            kept = Span(kept.start, kept.end - 1)
        if kept == span:
            return span
        span = kept


def _title_length(words: str) -> int:
    """How many characters of a name are an office of more than one word ('Water Minister Ada Lund'): up to a form of
    address with a capitalised name behind it.
    """
    length = 0
    for match in WORDS.finditer(words):
        rest = words[match.end() :].lstrip()
        if match.group().casefold().strip(".") in ADDRESSES and rest[:1].isupper():
            length = len(words) - len(rest)
    return length


def is_full_name(name: str) -> bool:
    """True for two or more words that can be a person's name: a letter's capital first and last, no digits or marks."""
    words = name.split()
    if len(words) < 2 or len(words) > 6 or NAME_JUNK.search(name):
        return False
    if words[-1].casefold().strip(".") in LAST_NO_PERSON or words[0].casefold() in FIRST_NO_PERSON:
        return False
    plain = [word for word in words if word.casefold().strip(".,") not in NAME_SUFFIXES]
    capital = [
        word for word in plain if word[:1].isupper() or word.casefold() in PARTICLES or word[:3] in ("al-", "el-")
    ]
    return (
        len(plain) >= 2
        and len(capital) == len(plain)
        and (plain[-1][:1].isupper() or plain[-1][3:4].isupper())
        and " " in name_key(name)
    )


def short_forms(name: str) -> dict[str, str]:
    """The words that a full name may later be cut to, each with what it is: 'family' or 'given'.

    The last word, with its particles, is the family name; of a name whose given part is hyphened or follows a family
    name that stands first ('Kim Min-seo', 'Kim Min Seo') the first word is.
    """
    words = [word for word in name.replace(",", " ").split() if word.casefold().strip(".") not in NAME_SUFFIXES]
    if len(words) < 2:
        return {}
    forms = {words[-1]: "family", words[0]: "given"}
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in PARTICLES:
        at -= 1
        family = " ".join(words[at:])
        forms[family] = forms[family[:1].upper() + family[1:]] = "family"  # 'Van der Falk said' opens a sentence
    family_first = words[0].casefold() in FAMILY_FIRST and len(words) <= 3
    if (
        len(words) == 2 and HYPHENED_GIVEN.fullmatch(words[1]) and words[1].split("-")[-1][:1].islower()
    ) or family_first:
        forms[words[0]] = "family"
    return {form: kind for form, kind in forms.items() if len(form.strip(".")) > 1 and form[:1].isalpha()}
