"""Rules for lines about who made an article or a picture, and when: bylines, credits, captions, published lines,
bios."""

import re

from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line
from warehouse.clean.signs.agencies import has_agency
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.signs.names import AUTHOR_LABEL, BY_WORDS, MADE, is_person_like

BYLINE = re.compile(
    rf"(?:(?:{MADE} )?(?P<by>{BY_WORDS}|authors|autoren|auteurs|autores|autori)(?:: ?|\s)\s*|{AUTHOR_LABEL}\s*"
    r"|(?-i:By(?=[A-Z])))(?P<names>\S.*)$",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?:[A-Z\u00c0-\u00de][\w.'’-]*|de|da|van|von|der|al|el|bin|la|le)(?:\s+(?:[A-Z\u00c0-\u00de][\w.'’-]*|de|da|van|von|der|den|al|el|bin|la|le|di|du|dos)){0,4}"
)
SECOND_NAME = re.compile(r"\s*(?:[,;|/&•·–—\d]|\b(?:and|und|et|y|e|en|og|och|vom|le|el|am|del)\b)\s*")
CONTACT = re.compile(r"(?:e-?mail:?\s*|contact:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$", re.IGNORECASE)
TITLED_NAME = re.compile(
    r"(?:[A-Z][\w.'’-]+\s+){1,3}[A-Z][\w'’-]+\s*(?:,|\||–|—|-)\s*(?:[A-Z][\w-]+\s+){0,3}(?:correspondent"
    r"|reporter|staff writer|writer|columnist|editor|contributor|journalist)$",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"(?:[—–(\[*•-]+\s*)?(?:(?:additional|further|local|with)?\s*(?:reporting|research|writing|contributions?|editing|translation|files)\s+(?:by|from|for)\b"
    r"|(?:reported|written|edited|translated|compiled|produced|adapted|additional reporting|interpreted"
    r"|proofread|(?:medically )?reviewed|fact[- ]checked|syndicated|distributed|republished|reprinted)"
    r"\s+(?:and\s+\w+\s+)?(?:by|from|with)\b|translat(?:or|ed)\s*:|editor\s*:|reporter\s*:|(?:with"
    r"|from) (?:files|reports?|inputs?|agency inputs) (?:from|by)\b"
    r"|this (?:article|story|report) (?:was|is) (?:originally|first|also) (?:published|posted|appeared)"
    r"|(?:originally|first) published (?:by|on|in|at)\b"
    r"|.{2,60} contributed to this (?:report|story|article))",
    re.IGNORECASE,
)
IMAGE_CREDIT = re.compile(
    r"[\[(]*(?:(?:file |main |featured |cover |header |top |lead )?(?:photo(?:graph)?s?|images?|pictures?"
    r"|illustrations?|graphics?|screenshot|videos?|credit|foto|crédit|bild)"
    r"(?:\s+(?:credits?|courtesy|source|used with permission))?\s*(?:by\b|of\b|:|/|courtesy|via\b|©|from\b)"
    r"|via\s+[A-Z]|©\s*.{2,50}/|courtesy (?:of|photo)\b)",
    re.IGNORECASE,
)
INNER_IMAGE_CREDIT = re.compile(
    r"(?:\((?:[^()]{0,50}\b(?:photo|image|picture|credit|getty|shutterstock|file)\b[^()]{0,50}|[^()]{2,40}/[^()]{2,40})\)\.?$"
    r"|(?<!\w)(?:photo(?:graph)?|image|picture|illustration)s?(?: credits?)?(?::| by "
    r"| courtesy )[^.]{2,80}\.?$|\b(?:photo|credit)\s*[:/]\s*[^.]{2,60}\.?$"
    r"|\s(?:—|–|\||\[)\s*[^.]{0,40}\b(?:AFP|AP|Reuters|REUTERS|Getty Images|EPA|Xinhua|Yonhap"
    r"|Shutterstock)\b[^.]{0,30}\]?$)",
    re.IGNORECASE,
)
VIA_NAME = re.compile(r"(?:/pool\b|\bvia [A-Z][\w .'-]+$)", re.IGNORECASE)
CAPTION_LEAD = re.compile(
    r"(?:\d{1,3} of \d{1,3}\s*[|:.–-]\s*\S|(?:file photo|file picture|file image|file|photo|image|pictured"
    r"|caption|above|below)\s*(?::|–|—)\s*\S|\(?file photo\)?)",
    re.IGNORECASE,
)
PUBLISHED = re.compile(
    r"(?:[\W]{0,3})(?:first |originally |article )?(?:published|updated?|posted|last (?:updated?|modified"
    r"|edited)|created|modified|release date|date|issued|publié|veröffentlicht|publicado|actualizado"
    r"|aktualisiert|stand)\b"
    r"\s*(?:on|at|am|el|le)?\s*[:|-]?\s*",
    re.IGNORECASE,
)
AROUND_DATE = re.compile(
    r"\b(?:\d{1,2}[:.h]\d\d(?::\d\d)?|[ap]\.?m\b\.?|at|on|updated?|published|posted|last|modified|edited|by|ago|mon|tues?|wed|thu(?:rs)?|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|den|el|\d+ min(?:ute)?s? read|hrs?|local time|uhr|um|le|à"
    r"|(?-i:[A-Z]{2,4}))\b|[+-]\d\d:?\d\d",
    re.IGNORECASE,
)
MIN_CAPTION_WORDS = 4
DIGIT = re.compile(r"\d")
RELATIVE = re.compile(
    r"(?:(?:published|updated|posted)[: ]+)?\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$",
    re.IGNORECASE,
)
BIO = re.compile(
    r"(?:the (?:writer|author|columnist)s?\b.{0,3}(?:is|are|was|has|,|\()|about the (?:author|writer)"
    r"|[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+|\s+(?:de|van|von|bin|al|el|la)){1,4}(?:,\s[^,]{2,60},)?\s+"
    r"(?:is|was|are|has been|writes|covers|works|serves|teaches|joined|reports)\s+(?:an? |the |currently "
    r"|also |now |on |for |as |about |in |with )?)"
)
BIO_WORDS = re.compile(
    r"\b(?:professor|lecturer|fellow|researcher|columnist|journalist|reporter|correspondent|editor|author|writer|freelance\w*|contributor|contributing|director|founder|analyst|scholar|student|candidate"
    r"|co-founder|consultant|commentator|photographer|producer|blogger|lawyer|economist|historian|scientist"
    r"|former (?:\w+ ){0,3}(?:minister|ambassador|official|diplomat|officer))\b|@\w+|\bfollow (?:him|her"
    r"|them)\b",
    re.IGNORECASE,
)
PROFILE_WORDS = re.compile(r"\b(?:said|says|told|announced|added)\b")


def judge_makers(line: Line) -> Verdict | None:
    """A verdict for a byline, credit, image credit, caption or published line; None for other lines."""
    text, count = line.text, line.word_count
    if count > 150:
        return None
    if count <= 45 and CREDIT.match(text):
        return judge("credit", "line/closing_credit" if text[0] in "—–-(" or count <= 14 else "line/text_credit", 0.9)
    if CAPTION_LEAD.match(text) and count >= 4:
        return judge("caption", "line/caption_lead", 0.9)
    if 6 <= count <= 90 and not line.is_bulleted and line.block.tag != "li" and _closes_with_credit(text):
        return judge("caption", "line/caption_with_credit", 0.85)
    if count <= 14 and is_image_credit(line):
        return judge("credit", "line/image_credit", 0.85)
    if count <= 16 and is_byline(text):
        return judge("byline", "line/byline", 0.85)
    if count <= 4 and CONTACT.match(text):
        return judge("byline", "line/contact", 0.7)
    if count <= 9 and TITLED_NAME.match(text):
        return judge("byline", "line/titled_name", 0.75)
    if count <= 16 and is_published_line(text):
        return judge("published_line", "line/published_line", 0.85)
    return None


def is_byline(text: str) -> bool:
    """True where 'By', a label such as 'Autor:', or their like open a line and a name follows.

    'Von', 'Di' and their like also open surnames and headlines, so that a person's name must follow these alone; 'by'
    does not.
    """
    found = BYLINE.match(text)
    if found is None or text.endswith((".", "!", "?")) or not NAME.match(found["names"]):
        return False
    is_bare = found["by"] is not None and found.start("by") == found.start() and found["by"].lower() != "by"
    return not is_bare or is_person_like(SECOND_NAME.split(found["names"], maxsplit=1)[0].strip())


def _closes_with_credit(text: str) -> bool:
    """True where a few words at least come before a picture's credit: the credit alone is no caption."""
    inner = INNER_IMAGE_CREDIT.search(text, max(0, len(text) - 160))
    return inner is not None and len(text[: inner.start()].split()) >= MIN_CAPTION_WORDS


def is_image_credit(line: Line) -> bool:
    """True for a short line that only says whose picture it is: 'Photo: X', 'Ola Brandt/Pool via Reuters'."""
    if IMAGE_CREDIT.match(line.text):
        return not line.is_ended or line.word_count <= 8
    if line.word_count <= 8 and "/" in line.text and VIA_NAME.search(line.text):
        return True
    has_mark = "/" in line.text or " via " in line.text or "photo" in line.lower
    return has_mark and line.word_count <= 10 and has_agency(line.text)


def is_published_line(text: str) -> bool:
    """True where nothing but a date, its clock time and words like 'Updated' stand in the line."""
    if RELATIVE.match(text):
        return True
    if len(text) > 120 or not DIGIT.search(text):
        return False
    head = PUBLISHED.match(text)
    dates = [found for found in find_dates(text) if not found.edtf.startswith("XXXX") or head]
    if not dates:
        return False
    rest = PUBLISHED.sub(" ", text[: dates[0].start]) + " | " + text[dates[-1].end :]
    letters = sum(map(str.isalnum, AROUND_DATE.sub("", rest)))
    return letters <= (20 if head else 3)


def is_bio(line: Line) -> bool:
    """True for a paragraph that says who its author is, and reports nothing."""
    if not 6 <= line.word_count <= 110 or not BIO.match(line.text):
        return False
    return BIO_WORDS.search(line.text) is not None and PROFILE_WORDS.search(line.text) is None
