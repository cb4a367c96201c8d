"""The status that a verb has: negation first, then what its auxiliaries say, then what the verb above makes of it."""

from warehouse.enrich.events.aims import status_of_aim
from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.company import CONVICTING, FOILED, SUITS
from warehouse.enrich.events.moods import (
    ABLE,
    ACCUSERS,
    AIMS,
    ANNOUNCERS,
    ANYBODY,
    BEHIND,
    CANCELLERS,
    CAUSERS,
    CONDITIONS,
    DENIED,
    DENIERS,
    DID,
    DOUBT_HEADS,
    DOUBTERS,
    FAR,
    FUTURE,
    HAPPENED,
    HYPOTHETICAL,
    MODALS,
    NEARLY,
    OPEN_MODALS,
    PERCEIVED,
    PLAN_HEADS,
    PLANNED,
    PLANNERS,
    RANKS,
    REFUSERS,
    RESULTING,
    RISING,
    STARTERS,
    THINKERS,
    WAITING,
    WISHERS,
    WOULD,
)
from warehouse.enrich.events.negation import governing_verb, has_negation, is_only_meant
from warehouse.enrich.events.particular import find_accusing
from warehouse.enrich.events.someone import is_someone
from warehouse.enrich.events.triggers import is_headline_like


def status_of_deed(accusing: str) -> str:
    """What somebody is accused of may have happened, of what he is convicted it has, and what was foiled did not."""
    if accusing in FOILED:
        return DENIED
    return HAPPENED if accusing in CONVICTING else HYPOTHETICAL


def status_of_verb(clauses: Clauses, number: int, depth: int = 0) -> str | None:
    """Negation first, then what its auxiliaries and marks say, then what the verb above makes of it; None if unsure."""
    tokens = clauses.tokens
    token = tokens[number]
    auxiliaries = [tokens[c].lower for c in clauses.auxiliaries(number)]
    modals = MODALS.intersection(auxiliaries)
    words = {tokens[c].lower for c in clauses.children[number]}
    taken = clauses.object(number)
    has_no = taken is not None and any(tokens[c].lower == "no" for c in clauses.children[taken])
    if has_negation(clauses, number) or has_no:
        is_ahead = bool(modals & WOULD or FUTURE.intersection(auxiliaries))
        subject = clauses.subject(number)
        if is_ahead and not (subject is not None and is_someone(clauses, subject)):
            return None  # what will not come about is foreseen, not refused
        return None if modals & OPEN_MODALS else DENIED
    if words & NEARLY:
        return None
    if words & {"allegedly", "perhaps", "maybe", "possibly"}:
        return HYPOTHETICAL
    if any(tokens[c].lower in ANYBODY and tokens[c].dep in ("nsubj", "nsubjpass") for c in clauses.children[number]):
        return HYPOTHETICAL  # 'whoever wins'
    marks = {tokens[c].lower for c in clauses.children[number] if tokens[c].dep in ("mark", "advmod")}
    if marks & CONDITIONS:
        return HYPOTHETICAL
    if FUTURE.intersection(auxiliaries):
        return HYPOTHETICAL if token.dep == "ccomp" and tokens[token.head].lower in DOUBTERS else PLANNED
    if modals <= ABLE and modals:
        subject = clauses.subject(number)
        if subject is not None and not is_someone(clauses, subject):
            return None  # 'the plane can fly so far' tells of no flight
    if modals:
        return PLANNED if modals <= WOULD and _is_announced(clauses, number) else HYPOTHETICAL
    if "be" in auxiliaries and "to" not in auxiliaries:
        return HYPOTHETICAL  # 'asked that it be moved'
    if depth > FAR:
        return None
    if token.dep == "amod":
        return HAPPENED  # 'the sacked director'
    if token.head == number:
        return _status_of_bare(clauses, number, auxiliaries)
    return _status_under_head(clauses, number, auxiliaries, depth)


def _is_announced(clauses: Clauses, number: int) -> bool:
    """True for the 'would' of reported plans: 'said that it would close the mine'."""
    token = clauses.tokens[number]
    words = clauses.sentence_words[token.sentence]
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    is_reported = token.dep == "ccomp" and clauses.tokens[token.head].lower in ANNOUNCERS
    beside = clauses.child(number, "parataxis")  # 'The port, he said, would close'
    is_reported = is_reported or (beside is not None and clauses.tokens[beside].lower in ANNOUNCERS)
    own = clauses.child(number, "nsubj", "nsubjpass")
    is_other = own is not None and clauses.tokens[own].lower not in ("i", "we", "you")
    return is_reported and is_other and "have" not in auxiliaries and not words & CONDITIONS


def _status_of_bare(clauses: Clauses, number: int, auxiliaries: list[str]) -> str | None:
    """A verb that hangs on nothing: 'to meet' in a headline is planned."""
    token = clauses.tokens[number]
    if auxiliaries[:1] == ["to"]:
        return PLANNED
    if token.tag == "VB":
        is_present = is_headline_like(clauses.block) and clauses.child(number, "nsubj") is not None
        return HAPPENED if is_present or DID.intersection(auxiliaries) else None
    if token.tag == "VBG" and not auxiliaries:
        return None
    if token.tag == "VBN" and not auxiliaries and not is_headline_like(clauses.block):
        return None
    return HAPPENED


def _status_under_head(clauses: Clauses, number: int, auxiliaries: list[str], depth: int) -> str | None:
    tokens = clauses.tokens
    token, governor = tokens[number], tokens[number].head
    head = tokens[governor]
    is_same_form = token.tag == "VBD" and token.lower.endswith("ed") and head.tag == "VBN"
    if token.dep == "conj" and is_same_form and clauses.child(number, "nsubj", "nsubjpass") is None:
        helping = {tokens[c].lower for c in clauses.auxiliaries(governor)}
        if helping & MODALS:
            return status_of_verb(clauses, governor, depth + 1)  # 'would have gone and helped'
    if token.dep == "conj" and head.tag in VERB_TAGS and token.tag == head.tag and not auxiliaries:
        own_subject = clauses.child(number, "nsubj", "nsubjpass")
        if own_subject is None:
            above = status_of_verb(clauses, governor, depth + 1)
            return HAPPENED if above == DENIED and token.tag == "VBD" else above
    if "to" in auxiliaries:
        return _status_of_infinitive(clauses, number, governor, depth)
    if token.tag == "VB":
        if DID.intersection(auxiliaries):
            return HAPPENED
        return status_of_verb(clauses, governor, depth + 1) if head.lower in CAUSERS else None
    if token.tag == "VBG" and not auxiliaries:
        return _status_of_participle(clauses, number, governor, depth)
    if token.tag in ("VBZ", "VBP") and not is_headline_like(clauses.block):
        waits = {tokens[c].lower for c in clauses.children[number]} & WAITING
        if waits:
            return None  # 'once the deal closes'
    if token.dep == "advcl" and "before" in {tokens[c].lower for c in clauses.children[number]}:
        return (
            HAPPENED if status_of_verb(clauses, governor, depth + 1) == HAPPENED else None
        )  # 'will be mended before the tour starts'
    if token.dep == "ccomp" and governor < number:
        return _status_of_claim(clauses, governor, token.tag)
    is_bare = token.tag == "VBN" and not auxiliaries
    if is_bare and (token.dep not in ("acl", "advcl", "conj", "ccomp", "dep") or is_only_meant(clauses, number)):
        return None
    return HAPPENED


def _status_of_claim(clauses: Clauses, governor: int, tag: str) -> str | None:
    """What a verb makes of the finite clause that it takes."""
    form = clauses.tokens[governor].lower
    is_negated = has_negation(clauses, governor)
    if form in DENIERS:
        return None if is_negated else DENIED
    subject = clauses.subject(governor)
    is_suit = subject is not None and clauses.tokens[subject].lower in SUITS
    if form in ACCUSERS or (is_suit and tag != "MD"):
        return HYPOTHETICAL  # 'the suit claims that …'
    if form in DOUBTERS or (form.startswith("insist") and tag in ("VB", "VBP")):
        return HYPOTHETICAL
    return None if form in THINKERS or is_negated else HAPPENED


def _status_of_participle(clauses: Clauses, number: int, governor: int, depth: int) -> str | None:
    """'Before leaving', 'kept running', ', killing two': what the word above makes of a verb in -ing."""
    tokens = clauses.tokens
    token, head = tokens[number], tokens[governor]
    if token.dep in ("acl", "relcl"):
        above = governing_verb(clauses, governor)
        is_real = above is None or status_of_verb(clauses, above, depth + 1) == HAPPENED
        return HAPPENED if number - governor <= 2 and is_real else None
    if token.dep == "pcomp":
        if head.lower == "without":
            return DENIED
        accusing = find_accusing(clauses, number)
        if accusing is not None:
            return status_of_deed(accusing)
        if head.lower == "with" and clauses.child(number, "nsubj") is not None and head.head != governor:
            return status_above(clauses, head.head, depth) if tokens[head.head].tag in VERB_TAGS else None
        if head.lower not in BEHIND | {"by", "in", "while", "upon", "when"} or head.head == governor:
            return None
        governor = head.head
        head = tokens[governor]
        if head.tag not in VERB_TAGS:
            return None
        told = status_above(clauses, governor, depth)
        is_later = told == PLANNED and tokens[token.head].lower in BEHIND
        return None if is_later else told  # 'will speak after hosting it last year'
    if token.dep == "advcl":
        before = tokens[number - 1].tag if number else ","
        is_set = token.head > number or before in (",", "IN", "WRB", "RB", "CC") or clauses.object(number) is not None
        return status_above(clauses, governor, depth) if is_set and head.tag in VERB_TAGS else None
    if token.dep == "xcomp":
        if head.lower in REFUSERS:
            is_done = status_of_verb(clauses, governor, depth + 1) == HAPPENED
            return DENIED if is_done and not has_negation(clauses, governor) else None
        if head.lower in STARTERS:
            return status_of_verb(clauses, governor, depth + 1)
        if head.lower in PERCEIVED:
            return status_above(clauses, governor, depth)
        return HYPOTHETICAL if head.lower in WISHERS else None
    return None


def status_above(clauses: Clauses, governor: int, depth: int) -> str | None:
    """That of the verb above, where that has happened or is planned."""
    above = status_of_verb(clauses, governor, depth + 1)
    return above if above in (HAPPENED, PLANNED) else None


def _status_of_infinitive(clauses: Clauses, number: int, governor: int, depth: int) -> str | None:
    """What the verb, noun or adjective above makes of 'to …'; None where it is neither known to plan, wish nor do."""
    tokens = clauses.tokens
    head, form = tokens[governor], tokens[governor].lower
    if any(tokens[c].tag == "WRB" for c in clauses.children[number]):
        return HYPOTHETICAL  # 'how to pay'
    is_negated = has_negation(clauses, governor)
    above = status_of_verb(clauses, governor, depth + 1) if head.tag in VERB_TAGS else HAPPENED
    if form in RISING and tokens[number].lower in RESULTING | RISING:
        return above if above in (HAPPENED, PLANNED) else None  # 'fell to close at its lowest'
    is_aimed = tokens[number].dep in ("xcomp", "acl", "ccomp", "relcl")
    if not is_aimed:
        return status_of_aim(clauses, number, above)
    if form in REFUSERS:
        return DENIED if not is_negated and above == HAPPENED else None
    if form == "had":
        return HAPPENED if above == HAPPENED else None  # 'had to withdraw'
    if form in PLANNERS:
        return DENIED if is_negated else PLANNED if above in (HAPPENED, PLANNED) else above
    if form == "order" and tokens[head.head].lower == "in":
        return _status_of_order(clauses, governor)
    if form in AIMS:
        return PLANNED if clauses.object(number) is not None else None
    if form in PLAN_HEADS:
        return _status_of_plan(clauses, governor)
    if form in WISHERS or form in DOUBT_HEADS:
        return None if is_negated else HYPOTHETICAL
    is_next = all(tokens[n].tag in ("TO", "RB") or tokens[n].lower == "be" for n in range(governor + 1, number))
    if form in ("is", "are", "was", "were") and tokens[number].dep == "xcomp":
        return PLANNED if is_next else None  # 'is to close', and not 'is too early to say'
    if form in STARTERS or form in CAUSERS:
        return above
    is_ranked = any(tokens[c].lower in RANKS for c in clauses.children[governor])
    is_set = clauses.is_passive(number) and tokens[head.head].lower != "for"  # 'called for a film to be released'
    is_cut = is_headline_like(clauses.block) or is_set
    if tokens[number].dep in ("acl", "relcl") and is_cut and not is_ranked:
        return PLANNED  # 'Ferry to sail again', 'a film to be released in May'
    return None


def _status_of_order(clauses: Clauses, noun: int) -> str | None:
    """'Closed the mine in order to save': planned, where it is told what was done for it."""
    governor = governing_verb(clauses, noun)
    told = status_of_verb(clauses, governor) if governor is not None else None
    return PLANNED if told in (HAPPENED, PLANNED) else None


def _status_of_plan(clauses: Clauses, noun: int) -> str | None:
    """What 'the plan to …' tells of: planned, unless the plan itself is dropped or none."""
    governor = governing_verb(clauses, noun)
    if any(clauses.tokens[c].lower == "no" for c in clauses.children[noun]):
        return DENIED
    if governor is None:
        return PLANNED
    if clauses.tokens[governor].lower in CANCELLERS | REFUSERS and clauses.tokens[noun].dep in ("dobj", "nsubjpass"):
        return DENIED
    return PLANNED if status_of_verb(clauses, governor) == HAPPENED else None
