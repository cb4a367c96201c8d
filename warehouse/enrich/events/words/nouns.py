"""Which nouns tell of one particular event in the company that they stand in, and of which class."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import noun_acts, noun_ends, noun_politics, noun_senses
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
    judge = JUDGES.get(clauses.tokens[number].lower)
    return judge(clauses, number, event_class) if judge is not None else event_class
