"""Which nouns tell of one particular event in the company that they stand in, and of which class."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import noun_acts, noun_ends, noun_politics, noun_senses
from warehouse.enrich.events.words.lexicon import MARKET_WORDS
from warehouse.enrich.events.words.noun_senses import market, suspicion
from warehouse.enrich.events.words.particular import find_accusing, is_particular

JUDGES = noun_senses.JUDGES | noun_politics.JUDGES | noun_ends.JUDGES | noun_acts.JUDGES


def noun_class(clauses: Clauses, number: int, event_class: str, is_headline: bool) -> str | None:
    """The class of an event noun in its company; None where it may name a kind of thing, or something else."""
    if event_class in ("crime", "attack") and find_accusing(clauses, number) is not None:
        return event_class  # 'charged with murder' needs no article
    if clauses.tokens[number].lower == "suspicion":
        return suspicion(clauses, number, event_class)
    if event_class == "market":
        return market(clauses, number, event_class)  # figures are told of one day or year without an article
    if not is_headline and not is_particular(clauses, number):
        return None
    return noun_sense(clauses, number, clauses.tokens[number].lower, event_class)


def noun_sense(clauses: Clauses, number: int, word: str, event_class: str) -> str | None:
    """The class of an event noun by its company alone; None where it may have another sense."""
    if event_class == "market":
        is_of_figures = bool(clauses.sentence_words[clauses.tokens[number].sentence] & (MARKET_WORDS - {word}))
        return event_class if is_of_figures else market(clauses, number, event_class)
    judge = JUDGES.get(word)
    return judge(clauses, number, event_class) if judge is not None else event_class
