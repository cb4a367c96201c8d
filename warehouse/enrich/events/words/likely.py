"""Words that no rule takes for an event, where their fitted chance to be one is high."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.words.idle_verbs import has_other_particle, is_carrying, is_emphatic, is_other_word
from warehouse.enrich.events.words.lexicon import HARM, MARKET_WORDS
from warehouse.enrich.events.words.nouns import noun_sense
from warehouse.enrich.events.words.odds import find_chance, has_weight, look_up
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.verbs import sense_of

NOUN_CHANCE, VERB_CHANCE = 0.85, 0.9  # on articles unseen by the fit .90 and .85 of what they let in was labelled
# Classes whose nouns are figures of speech as often ('a tsunami of books', 'the crash of the country', 'his decision').
DOUBTFUL = frozenset("accident disaster ruling end sport start crime release".split())
# Used in figures of speech more than of anybody who does so.
FIGURES = frozenset("come go run walk play hurt stand end hit strike".split())


def find_likely(clauses: Clauses, number: int) -> tuple[str, str, float] | None:
    """The base, class and chance of a word that is likely to tell of an event; None for any other.

    Where its company leaves its sense open no noun is one, and only a verb of which the fit has seen enough to have a
    weight of its own, with a class that its sentence bears out, else `other`: 15 of 79 were wrong in their usual class.
    """
    is_verb = clauses.tokens[number].tag in VERB_TAGS
    chance = find_chance(clauses, number)
    if chance < (VERB_CHANCE if is_verb else NOUN_CHANCE):
        return None
    base, event_class = look_up(clauses, number)
    if is_verb and (is_other_word(clauses, number) or is_carrying(clauses, number) or _is_habit(clauses, number)):
        return None
    if event_class is None:
        return base, "other", chance
    sense = (sense_of if is_verb else noun_sense)(clauses, number, base, event_class)
    if sense is None and (not is_verb or not has_weight(base) or _is_idle(clauses, number, base)):
        return None
    if sense is None:
        sense = _usual_class(clauses, number, event_class)
    return base, sense if sense is not None and (is_verb or sense not in DOUBTFUL) else "other", chance


def _is_habit(clauses: Clauses, number: int) -> bool:
    """True for 'struggling workers', and for 'the office does gather figures'."""
    token = clauses.tokens[number]
    return (token.tag == "VBG" and token.dep == "amod") or is_emphatic(clauses, number)


def _usual_class(clauses: Clauses, number: int, event_class: str) -> str | None:
    """The class of a verb of an open sense that its sentence bears out: figures beside words for markets, sayings of
    somebody.
    """
    if event_class == "market":
        words = clauses.sentence_words[clauses.tokens[number].sentence]
        return event_class if words & MARKET_WORDS else None
    subject = clauses.subject(number)
    is_saying = event_class == "statement" and subject is not None and not clauses.is_passive(number)
    return event_class if is_saying and subject is not None and is_someone(clauses, subject) else None


def _is_idle(clauses: Clauses, number: int, base: str) -> bool:
    """True for verbs of figures of speech ('he will rise with it', 'found it odd', 'spent a year'), and those that only
    lead to another ('sought to leave').
    """
    subject, known = clauses.subject(number), look_up(clauses, number)[1]
    if known == "market" and subject is not None and is_someone(clauses, subject):
        return True
    taken = clauses.child(number, "dobj")
    if taken is not None and clauses.labels[taken] in ("DATE", "TIME"):
        return True
    is_figure = base in FIGURES or base == "find" or clauses.tokens[number].lower in HARM
    return is_figure or clauses.child(number, "xcomp") is not None or has_other_particle(clauses, number)
