"""The chance that a word tells of an event, from its form, its class and what hangs on it: a fitted logistic model."""

from collections.abc import Iterator
from importlib.resources import files
from math import exp

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.words.lexicon import (
    NOUN_FORMS,
    STATIVE_FORMS,
    VERB_FORMS,
)
from warehouse.enrich.language import Token

# One sign a line with its weight: added up they are the logarithm of the odds. Fitted by `bench/event_odds.py` on
# labelled mentions; `bench/RESULTS.md` tells how good the chances are on articles that the fit did not see.
WEIGHTS = {
    sign: float(weight)
    for sign, weight in (
        line.split("\t")
        for line in (files(__package__) / "odds.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
}
START = "start"  # the sign that every word has
WORDED = frozenset(("aux", "auxpass", "neg", "det", "prep", "mark", "poss"))
SLOTS = frozenset(("nsubj", "nsubjpass", "dobj", "agent"))
NAME_TAGS = frozenset(("NNP", "NNPS"))
ENDING = 3  # letters


def find_chance(clauses: Clauses, number: int) -> float:
    """From 0 to 1: how sure it is that a verb or noun tells of an event; 0 for words that hardly ever do."""
    if not may_tell(clauses.tokens[number]):
        return 0.0
    weights = WEIGHTS
    return 1 / (1 + exp(-sum(weights.get(sign, 0.0) for sign in find_signs(clauses, number))))


def may_tell(token: Token) -> bool:
    """True for the lexicon's words and for verbs that it does not know; no auxiliary, and no verb of a state."""
    if token.tag in NOUN_TAGS:
        return token.lower in NOUN_FORMS
    if token.tag not in VERB_TAGS or token.dep in ("aux", "auxpass"):
        return False
    return token.lower in VERB_FORMS or token.lower not in STATIVE_FORMS


def find_signs(clauses: Clauses, number: int) -> Iterator[str]:
    """What speaks for or against a verb's or noun's telling of an event, by name."""
    tokens, token = clauses.tokens, clauses.tokens[number]
    kind = "verb" if token.tag in VERB_TAGS else "noun"
    base, event_class = look_up(clauses, number)
    yield START
    yield f"tag {token.tag}"
    yield f"as {token.dep}"
    yield f"tag {token.tag} as {token.dep}"
    yield f"above {tokens[token.head].tag[:2] if token.head != number else 'none'}"
    yield f"above as {tokens[token.head].dep}"
    if event_class is not None:
        yield f"{kind} {base}"  # words of the lexicon only, so that no name has a weight
    yield f"{kind} of {event_class}"
    if token.tag not in NAME_TAGS:
        yield f"{kind} -{token.lower[-ENDING:]}"
    yield f"in {clauses.block.scope}"
    if clauses.labels[number]:
        yield f"named {clauses.labels[number]}"
    if number == 0 or tokens[number - 1].sentence != token.sentence:
        yield "opening"
    for child in clauses.children[number]:
        yield from _signs_of_child(clauses, child, kind)


def _signs_of_child(clauses: Clauses, child: int, kind: str) -> Iterator[str]:
    """What a word that hangs on it says."""
    token = clauses.tokens[child]
    yield f"{kind} with {token.dep}"
    if token.dep in WORDED:
        yield f"with '{token.lower}'"
    if token.dep in SLOTS:
        yield f"{token.dep} {clauses.labels[child] or token.tag}"
    if token.dep == "prep":
        labels = (clauses.labels[inner] for inner in clauses.children[child])
        yield from (f"behind it {label}" for label in labels if label)


def has_weight(verb: str) -> bool:
    """True for a verb that enough labelled articles have for a weight of its own."""
    return f"verb {verb}" in WEIGHTS


def look_up(clauses: Clauses, number: int) -> tuple[str, str | None]:
    """The base form of a word and its class; the form itself and None where the lexicon does not know it."""
    token = clauses.tokens[number]
    if token.tag in NOUN_TAGS:
        return token.lower, NOUN_FORMS.get(token.lower)
    if token.lower == "found":
        return "find", VERB_FORMS["find"][1]  # the past of 'find', not 'to found'
    return VERB_FORMS.get(token.lower, (token.lower, None))
