"""Which nouns point at one particular happening, and which only at a deed that somebody is accused of."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import PLANNED_NOUNS, POSSIBLE_NOUNS
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS, NOUN_FORMS

POINTING = frozenset("the this that these those his her its their our my another".split())
BARE = frozenset("talks negotiations elections layoffs clashes protests airstrikes gunfire".split())
REASONS = frozenset(  # 'the reason for the drop'
    "reason reasons cause causes blame responsibility motive explanation response credit apology compensation"
    " punishment responsible guilty".split()
)
AFTER = frozenset("after before during following amid despite since upon".split())
ACCUSED_DEPTH = 4  # heads looked at above a noun
PAST_TAGS = frozenset(("VBD", "VBN"))
TALK_HEADS = frozenset(
    "discussion discussions talks debate negotiations vote decision plan plans bill proposal questions question idea"
    " support opposition cancellation failure lack absence rejection collapse speculation rumours rumors"
    " reports hopes".split()
)
SETTINGS = frozenset("in at during after following amid by with".split())
AWAITED = PLANNED_NOUNS | POSSIBLE_NOUNS
CARRYING = LIGHT_FORMS - frozenset("have has had having".split())
GENERIC = frozenset("a an any every each some all no such".split())


def is_particular(clauses: Clauses, number: int) -> bool:
    """True for a noun that points at one happening: by its article or owner, a number, a name, or an 'after' before
    it.
    """
    tokens = clauses.tokens
    token, head = tokens[number], tokens[tokens[number].head]
    before = [c for c in clauses.children[number] if c < number]
    words = {tokens[c].lower for c in before}
    if token.dep in ("amod", "npadvmod", "nmod", "appos", "intj"):
        return False
    if token.dep == "pobj" and tokens[head.head].lower in TALK_HEADS:
        return False  # talks on a rescue are no rescue
    is_explained = tokens[head.head].lower in REASONS and words & POINTING
    if token.dep == "pobj" and head.lower == "for" and tokens[head.head].tag not in VERB_TAGS and not is_explained:
        return False  # nor is there a sale yet where one bids for it
    if token.dep == "conj" and head.lower in NOUN_FORMS and not words & GENERIC:
        return is_particular(clauses, token.head)  # 'the earthquake and tsunami'
    if words & AWAITED or (token.dep == "dobj" and head.lower in CARRYING and _has_behind(clauses, number)):
        return True  # 'a planned strike', 'take delivery of six ships'
    if token.dep == "pobj" and head.lower == "under" and not before and token.lower not in ("attack", "fire"):
        return True  # 'under construction'
    if not words & GENERIC and _is_told_apart(clauses, number):
        return True
    if words & POINTING or any(tokens[c].dep == "poss" for c in before):
        return True
    if words & GENERIC:
        is_present = head.tag in ("VBZ", "VBP", "VB") and head.tag in VERB_TAGS
        is_likened = head.lower in ("like", "as", "without", "than")
        is_aside = token.dep == "pobj" and head.lower not in SETTINGS
        # 'a raid by the police'
        is_done = any(c > number and tokens[c].lower == "by" for c in clauses.children[number])
        is_loose = (is_present or is_aside) and not is_done
        is_called = token.dep in ("attr", "oprd")  # 'called it a decision'
        return bool(words & {"a", "an"}) and not (is_loose or is_likened or is_called)
    if any(clauses.labels[c] in ("ORDINAL", "DATE", "GPE", "NORP", "PERSON", "ORG") for c in before):
        return True
    if any(tokens[c].dep == "nummod" for c in before):
        return True
    if token.dep == "pobj" and head.lower in AFTER:
        return True
    is_several = token.tag == "NNS" and token.dep in ("dobj", "nsubj", "nsubjpass")
    if (is_several or any(tokens[c].dep in ("compound", "amod") for c in before)) and head.tag in PAST_TAGS:
        return True
    return token.lower in BARE and token.dep in ("nsubj", "dobj", "nsubjpass", "pobj")


def _is_told_apart(clauses: Clauses, number: int) -> bool:
    """True where a clause in the past says which it is: 'remarks that she made', 'cuts announced in May'."""
    tokens = clauses.tokens
    for c in clauses.children[number]:
        if c < number:
            continue
        is_past = tokens[c].tag in PAST_TAGS or "had" in {tokens[n].lower for n in clauses.auxiliaries(c)}
        if tokens[c].dep in ("acl", "relcl") and is_past and not _is_likely(clauses, c):
            return True
    return False


def _is_likely(clauses: Clauses, number: int) -> bool:
    """True for 'deals that are made' and 'cuts that could be made'."""
    words = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    return bool(words & {"is", "are", "can", "could", "would", "may", "might", "should", "will", "must", "to"})


def _has_behind(clauses: Clauses, number: int) -> bool:
    """True where an 'of', 'to' or 'for' behind a noun tells of what or for whom."""
    return any(c > number and clauses.tokens[c].lower in ("of", "to", "for") for c in clauses.children[number])


def find_accusing(clauses: Clauses, number: int) -> str | None:
    """The word that tells of a deed only as somebody is accused or convicted of it ('charged with murder'), or kept
    from it ('foiled an attack'); None without one.
    """
    tokens = clauses.tokens
    at = number
    for _ in range(ACCUSED_DEPTH):
        token = tokens[at]
        if token.head == at:
            return None
        above = tokens[token.head]
        if token.dep == "prep" and token.lower in ("in", "after", "during", "following", "over"):
            return None  # 'charged with fraud after the raid': this is told as a fact
        is_behind = token.dep in ("pobj", "pcomp") or (token.dep == "prep" and token.lower in ("of", "with", "for"))
        if above.lower == "guilty" and is_behind and tokens[max(0, token.head - 1)].lower in ("not", "n't"):
            return "acquitted"
        if above.lower in company.ACCUSING | company.CONVICTING and (is_behind or token.dep == "compound"):
            return above.lower
        if (
            above.lower in company.FOILED
            and tokens[number].lower not in ("attempt", "attempts", "bid")
            and token.dep in ("dobj", "nsubjpass", "prep")
        ):
            return above.lower
        if above.tag in VERB_TAGS:
            return None
        at = token.head
    return None
