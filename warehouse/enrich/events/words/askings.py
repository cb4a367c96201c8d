"""The senses of verbs for seeking, securing, swapping and reckoning: each function gives the class, or None."""

from warehouse.enrich.events.words.beside import Company, has_marks_near, only_if
from warehouse.enrich.events.words.lexicon import CONTRACT_WORDS, NOUN_FORMS
from warehouse.enrich.events.words.sendings import MESSAGES, is_money
from warehouse.enrich.events.words.someone import is_someone

BENDS = frozenset("bend bends curve curves corner corners turn turns road roads rapids stairs hill".split())
SOUGHT = frozenset(
    "help permission approval bail protection damages compensation asylum talks support backing buyers buyer bids"
    " investors money funds loans volunteers information".split()
)
OPTIONS = frozenset("option options right rights".split())


def is_doer(found: Company) -> bool:
    """True where someone does it, in the active."""
    return found.agent is not None and is_someone(found.clauses, found.agent)


def negotiate(found: Company) -> str | None:
    """People negotiate with each other; cars negotiate a bend."""
    return "movement" if found.is_of(found.patient, BENDS) else found.event_class


def reckon(found: Company) -> str | None:
    """Somebody justifies, quotes or estimates something; in the passive an estimate is a figure."""
    is_told = found.patient is not None or found.has("ccomp")
    return only_if(is_told and is_doer(found), "statement")


def go_on(found: Company) -> str | None:
    """Who continues with words in marks beside it goes on speaking."""
    is_alone = found.patient is None and not found.has("xcomp") and not found.prepositions
    return only_if(is_alone and is_doer(found) and has_marks_near(found), "statement")


def seek(found: Company) -> str | None:
    """Somebody asks for money, help or leave; to seek to do something is to try."""
    if found.patient is None or found.has("xcomp") or not (is_doer(found) or found.is_passive):
        return None
    is_asked = is_money(found, found.patient) or found.is_of(found.patient, SOUGHT)
    is_event = found.word(found.patient) in NOUN_FORMS
    return only_if(is_asked or is_event, "demand")


def secure(found: Company) -> str | None:
    """Orders and deals are secured; so is much else."""
    if found.patient is None:
        return None
    if found.is_of(found.patient, CONTRACT_WORDS):
        return "agreement" if found.word(found.patient).startswith(("deal", "contract")) else "trade"
    return only_if(is_doer(found) or found.is_passive, "other")


def exchange(found: Company) -> str | None:
    """Messages are exchanged, and goods."""
    if found.is_of(found.patient, MESSAGES):
        return "statement"
    return only_if(found.patient is not None and "for" in found.prepositions, "trade") or only_if(
        found.patient is not None and is_doer(found), "other"
    )


def exercise(found: Company) -> str | None:
    """Options to buy are exercised."""
    return only_if(found.is_of(found.patient, OPTIONS), "trade")
