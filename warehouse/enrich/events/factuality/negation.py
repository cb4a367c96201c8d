"""What stands above a verb, and whether it is negated or only meant."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import FAR, MODALS, NEGATIONS

ONLY = frozenset(("only", "just", "merely"))


def governing_verb(clauses: Clauses, number: int) -> int | None:
    """The verb above a token; None without one near."""
    for _ in range(FAR):
        head = clauses.tokens[number].head
        if head == number:
            return None
        if clauses.tokens[head].tag in VERB_TAGS:
            return head
        number = head
    return None


def has_negation(clauses: Clauses, number: int) -> bool:
    """True for a verb with 'not', 'never' or a subject that is nobody; 'not all' counts."""
    tokens = clauses.tokens
    near = clauses.children[number]
    subject = clauses.child(number, "nsubj", "nsubjpass")
    if subject is not None and tokens[max(0, clauses.phrase(subject).start - 1)].lower == "not":
        return True  # 'not all of the houses were sold'
    if any(tokens[c].lower == "not" and c + 1 < number and tokens[c + 1].lower in ONLY for c in near):
        return False  # 'not only did they close it'
    if (
        subject is not None
        and subject < number
        and any(tokens[c].lower in ("no", "neither") for c in clauses.children[subject])
    ):
        return True  # 'no workers were fired'
    if any(tokens[c].lower == "longer" and c and tokens[c - 1].lower == "no" for c in near):
        return True  # 'was no longer listening'
    return any(tokens[c].dep == "neg" or tokens[c].lower in NEGATIONS for c in near if c < number) or any(
        tokens[c].dep in ("nsubj", "nsubjpass") and _is_nobody(clauses, c) for c in near
    )


def is_only_meant(clauses: Clauses, number: int) -> bool:
    """True for a participle behind the object of what should or could be: 'should have a ferry built by the firm'."""
    noun = clauses.tokens[number].head
    governor = clauses.tokens[noun].head
    words = {clauses.tokens[c].lower for c in clauses.auxiliaries(governor)}
    return clauses.tokens[number].dep == "acl" and clauses.tokens[noun].dep == "dobj" and bool(words & MODALS)


def _is_nobody(clauses: Clauses, number: int) -> bool:
    """True for 'nobody', 'no one' and 'none of them'."""
    if clauses.tokens[number].lower in ("nobody", "none", "no-one", "nothing"):
        return True
    is_one = clauses.tokens[number].lower == "one"
    return is_one and any(clauses.tokens[c].lower == "no" for c in clauses.children[number])
