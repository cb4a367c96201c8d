"""What a verb or noun of saying makes of the clause that it takes: claimed, doubted, denied."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.factuality.moods import (
    ACCUSERS,
    CHANCES,
    DENIED,
    DENIERS,
    DOUBTERS,
    HAPPENED,
    HYPOTHETICAL,
    RUMOURS,
    THINKERS,
)
from warehouse.enrich.events.factuality.negation import governing_verb, has_negation
from warehouse.enrich.events.words.company import SUITS

BEING = frozenset("is are was were be been 's 'm 're am remains remained seems seemed".split())
UNSURE = frozenset("possible likely unlikely conceivable doubtful unclear uncertain unsure probable impossible".split())
SURE = frozenset("sure clear certain confident convinced known".split())
TRUE = frozenset(("true", "correct"))
UNTRUE = frozenset("untrue false wrong".split())
EVIDENCE = frozenset("sign signs evidence indication indications proof".split())


def status_of_claim(clauses: Clauses, governor: int, tag: str) -> str | None:
    """What a verb makes of the finite clause that it takes; `tag` is that of the clause's verb."""
    form = clauses.tokens[governor].lower
    is_negated = has_negation(clauses, governor)
    judged = _judgement(clauses, governor)
    if judged is not None:
        return judged
    if form in DENIERS:
        return None if is_negated else DENIED
    subject = clauses.subject(governor)
    is_suit = subject is not None and clauses.tokens[subject].lower in SUITS
    if form in ACCUSERS or (is_suit and tag != "MD"):
        return HYPOTHETICAL  # 'the suit claims that …'
    if form in DOUBTERS or (form.startswith("insist") and tag in ("VB", "VBP")):
        return HYPOTHETICAL
    return None if form in THINKERS or is_negated else HAPPENED


def _judgement(clauses: Clauses, governor: int) -> str | None:
    """What 'it is possible that', 'it is not true that' and 'I am not sure that' make of their clause."""
    token = clauses.tokens[governor]
    found = clauses.child(governor, "acomp") if token.lower in BEING else governor if token.tag == "JJ" else None
    if found is None:
        return None
    word = clauses.tokens[found].lower
    near = (*clauses.children[governor], *clauses.children[token.head])
    is_negated = any(clauses.tokens[c].dep == "neg" and c < found for c in near)
    if word in UNTRUE or (is_negated and word in TRUE):
        return DENIED
    return HYPOTHETICAL if word in UNSURE or (is_negated and word in SURE) else None


def status_under_noun(clauses: Clauses, number: int) -> str | None:
    """What a noun makes of its clause ('rumours that she resigned'); None where it says nothing against it."""
    tokens = clauses.tokens
    noun = tokens[number].head
    above = governing_verb(clauses, noun)
    is_taken = tokens[noun].dep in ("dobj", "nsubjpass")
    if above is not None and is_taken and tokens[above].lower in DENIERS and not has_negation(clauses, above):
        return DENIED  # 'dismissed reports that she had resigned'
    is_none = any(tokens[c].lower == "no" for c in clauses.children[noun])
    if tokens[noun].lower in EVIDENCE and is_none:
        return HYPOTHETICAL  # 'no sign that she resigned'
    if tokens[noun].lower not in RUMOURS:
        return None
    if is_none:  # 'no chance that she will resign'; of 'no fear' and 'no doubt' nothing follows
        return DENIED if tokens[noun].lower in CHANCES else None
    return HYPOTHETICAL


def is_clause_of_noun(clauses: Clauses, number: int) -> bool:
    """True for a verb in the 'that …' of a noun ('the claim that she resigned'), which is no relative clause."""
    tokens = clauses.tokens
    token = tokens[number]
    if token.dep not in ("acl", "ccomp", "relcl") or tokens[token.head].tag not in ("NN", "NNS"):
        return False
    has_relative = any(tokens[c].tag in ("WDT", "WP", "WRB") for c in clauses.children[number])
    if tokens[token.head].lower in CHANCES and not has_relative and clauses.child(number, "nsubj", "nsubjpass"):
        return True  # 'no chance she will resign'
    return any(tokens[c].lower == "that" and tokens[c].dep == "mark" for c in clauses.children[number])
