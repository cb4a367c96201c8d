"""What reads as a person's name, and the names in what a page writes where its author's name should stand."""

import re

SMALL_WORDS = frozenset("de da do dos van von der den al el bin la le di du zu ter af".split())
NAME_WORD = re.compile(rf"(?:[^\W\d_a-z][\w.'’-]*|{'|'.join(sorted(SMALL_WORDS, key=len, reverse=True))})")
# Two words that lost the space between; 'McKay', 'MacLeod', 'DeVito' have not.
GLUED = re.compile(r"(?<!\bMc)(?<!\bMac)(?<!\b[A-Z][a-z])(?<=[a-z])[A-Z]")
NOT_NAME = frozenset(
    "by read more about learn follow the and editor reporter writer correspondent staff team author"
    " contributor senior director manager chief columnist producer journalist associate assistant deputy"
    " content marketing news today times post press courier daily weekly magazine institute university written"
    " usa uk us rss newsletters free why it what how when where who is are our your you this that to at"
    " in of we sponsored"
    " updated published reviewed share email posted dietitian astrologer gardener heard on"
    " autor autorin autoren autores autora auteur auteure autore autrice redaktion redakteur redakteurin redazione"
    " redacción redacao redação rédaction redactie redakcja und für".split()
)
BY_WORDS = r"(?:by|von|par|por|door|przez|di|av|af)"
MADE = (
    r"(?:story|words|text|analysis|opinion|review|article|posted|written|reported|authored|geschrieben|verfasst|erstellt"
    r"|eingestellt|escrito|écrit|rédigé|scritto|geschreven|geplaatst|skrevet|skriven|napisane|dodane)"
)
# A publisher's name may stand behind these as well.
PUBLISHED = r"(?:published|created|sponsored|veröffentlicht|publiziert|publicado|publié|pubblicato)"
AUTHOR_LABEL = (
    r"(?:authors?|autor(?:en|in|innen|es|as?|i|e)?|auteure?s?|autrice|författare|forfatter|автор(?:ы)?|written\s+by"
    r"|text|texte|testo|texto|tekst|words)\s*[:：]"
)
LEAD = re.compile(
    rf"\W*(?:(?:(?:{MADE}|{PUBLISHED})\s+)?{BY_WORDS}\b(?:\s*:)?\s*|{AUTHOR_LABEL}\s*|(?-i:By(?=[A-Z])))", re.IGNORECASE
)
SURNAME_LEADS = frozenset({"von", "di", "af", "av"})
BETWEEN_NAMES = re.compile(r"\s*(?:[,/|&]|\b(?:and|und|et|y|og|och|en|i)\b)\s*")
DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]?\.){2,4}|(?:Ph\.?\s?D|Psy\.?D|Ed\.?D|Pharm\.?D|M\.?Ed|M\.?Sc|B\.?Sc|Esq|[JS]r)\.?|[A-Z]{2,6}(?:-[A-Z]{1,4})?"
    r"|II|III|IV"
)
NO_NAME = re.compile(
    r"https?:|www\.|@|[\[(]at[\])]|:\s|\b(?:19|20)\d\d\b"
    r"|^(?:admin|administrator|editors?|staff|guest|unknown|anonymous|none|null|n/?a|user|webmaster|default|authors?"
    r"|unbekannt|anonym|undefined|true|false|\W*|\d+)$"
    r"|\b(?:all|more|other) (?:posts?|articles?|stories|papers?|beiträge)\b"
    r"|^(?:view|see|follow|read|search|full bio|learn)\b",
    re.IGNORECASE,
)
MAX_NAME_CHARS = 120
MAX_NAME_WORDS = 8
MAX_NAMES = 20


def is_person_like(name: str) -> bool:
    """True for two to five words that are each written as in a person's name, none of them an office or an outlet."""
    words = name.split()
    return (
        2 <= len(words) <= 5
        and sum(word not in SMALL_WORDS for word in words) >= 2
        and all(NAME_WORD.fullmatch(word) and not GLUED.search(word) for word in words)
        and not NOT_NAME & {word.casefold().strip(".") for word in words}
    )


def is_name(name: str) -> bool:
    """False for addresses, placeholders and labels of links that stand where a name should."""
    return 2 < len(name) <= MAX_NAME_CHARS and len(name.split()) <= MAX_NAME_WORDS and NO_NAME.search(name) is None


def split_names(words: str) -> list[str]:
    """The names in a declared author: 'By Hedda Marn, PhD and Ivo Tarn' names two.

    A semicolon always parts names. Where the other parts read as people, those that do, without degrees and offices;
    otherwise the words are one name, for outlets and firms have commas too. Empty where they are no name at all.
    """
    return [name for piece in words.split(";")[:MAX_NAMES] for name in _split_piece(piece)]


def _split_piece(words: str) -> list[str]:
    whole = drop_lead(words)
    parts = [part.strip() for part in BETWEEN_NAMES.split(whole)][: MAX_NAMES + 1]
    people = [part for part in parts if is_person_like(part) and not DEGREE.fullmatch(part)]
    if people and is_person_like(parts[0]):
        return people
    return [whole] if is_name(whole) else []


def drop_lead(words: str) -> str:
    """`words` without 'By', 'Written by', 'Autor:' and their like in front, and without marks at both ends."""
    lead = LEAD.match(words)
    rest = words[lead.end() :] if lead else words
    # 'von' and 'di' open surnames, too
    first = BETWEEN_NAMES.split(rest.strip(), maxsplit=1)[0]
    if lead and lead.group().casefold().strip() in SURNAME_LEADS and not is_person_like(first):
        rest = words
    return " ".join(rest.split()).strip(" ,;|•·–—-")
