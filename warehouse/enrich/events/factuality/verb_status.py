"""The status that a verb has: negation first, then what its auxiliaries say, then what the verb above makes of it."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.announced import is_announced
from warehouse.enrich.events.factuality.claims import is_clause_of_noun, status_of_claim, status_under_noun
from warehouse.enrich.events.factuality.infinitives import status_of_infinitive
from warehouse.enrich.events.factuality.moods import (
    ABLE,
    ANYBODY,
    BEHIND,
    CAUSERS,
    DENIED,
    DID,
    DOUBTED,
    DOUBTERS,
    FAR,
    FUTURE,
    HAPPENED,
    HYPOTHETICAL,
    MODALS,
    NEARLY,
    OPEN_MODALS,
    PERCEIVED,
    PLANNED,
    REFUSERS,
    STARTERS,
    WAITING,
    WISHERS,
    WOULD,
)
from warehouse.enrich.events.factuality.negation import governing_verb, has_negation, is_only_meant
from warehouse.enrich.events.factuality.unreal import (
    TO,
    has_condition,
    is_alleged,
    is_conditional,
    is_only_forbidden,
    is_told_ahead,
)
from warehouse.enrich.events.words.company import CONVICTING, FOILED
from warehouse.enrich.events.words.lexicon import inflect
from warehouse.enrich.events.words.particular import find_accusing
from warehouse.enrich.events.words.someone import is_someone

ARTICLES = frozenset("a an any no".split())
KINDS = frozenset("kind sort type".split())
SOMEBODY = frozenset("somebody someone anybody anyone".split())
ESCAPERS = frozenset("escape escapes escaped escaping evade evades evaded dodge dodged miss missed".split())
ADMITTERS = frozenset(
    form
    for base in ("admit", "regret", "acknowledge", "recall", "remember", "report", "describe", "confess", "survive")
    for form in inflect(base)
)
CONFESSED = frozenset("say admit confess add stress".split())
PROMISING = frozenset(form for base in ("promise", "vow", "pledge", "assure", "guarantee") for form in inflect(base))


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
    if modals == {"'d"} and token.tag == "VBN" and not {"be", "have"}.intersection(auxiliaries):
        modals = frozenset()  # "she'd sold it": she had
    # 'maybe 500 were hurt' doubts the number only
    words = {tokens[c].lower for c in clauses.children[number] if tokens[min(c + 1, len(tokens) - 1)].tag != "CD"}
    taken = clauses.object(number)
    has_no = taken is not None and any(tokens[c].lower == "no" for c in clauses.children[taken])
    if has_negation(clauses, number) or has_no:
        if is_only_forbidden(clauses, number):
            return None
        is_ahead = bool(modals & WOULD or FUTURE.intersection(auxiliaries))
        subject = clauses.subject(number)
        if is_ahead and not (subject is not None and is_someone(clauses, subject)):
            is_promised = token.dep == "ccomp" and tokens[token.head].lower in PROMISING
            return DENIED if is_promised else None  # what will not come about is foreseen, not refused
        return None if modals & OPEN_MODALS else DENIED
    if words & NEARLY:
        return None
    if words & DOUBTED or is_alleged(clauses, number):
        return HYPOTHETICAL
    if any(tokens[c].lower in ANYBODY and tokens[c].dep in ("nsubj", "nsubjpass") for c in clauses.children[number]):
        return HYPOTHETICAL  # 'whoever wins'
    if is_conditional(clauses, number):
        return HYPOTHETICAL
    if depth <= 1 and _is_of_nobody(clauses, number, auxiliaries):
        return None
    if modals == {"must"} and token.lower in CONFESSED and tokens[number - 2].lower in ("i", "we"):
        return HAPPENED  # 'I must say'
    if is_clause_of_noun(clauses, number) and (told := status_under_noun(clauses, number)) is not None:
        return told
    if FUTURE.intersection(auxiliaries):
        is_doubted = token.dep == "ccomp" and tokens[token.head].lower in DOUBTERS
        is_way = token.dep == "relcl" and tokens[token.head].lower in ("way", "ways")  # 'the only way it will change'
        return HYPOTHETICAL if is_doubted or is_way or has_condition(clauses, number) else PLANNED
    if modals <= WOULD and modals and is_told_ahead(clauses, number):
        return HAPPENED
    if modals <= ABLE and modals:
        subject = clauses.subject(number)
        if subject is not None and not is_someone(clauses, subject):
            return None  # 'the plane can fly so far' tells of no flight
    if modals:
        return PLANNED if modals <= WOULD and is_announced(clauses, number) else HYPOTHETICAL
    if "be" in auxiliaries and "to" not in auxiliaries:
        return HYPOTHETICAL  # 'asked that it be moved'
    if depth > FAR:
        return None
    if token.dep == "amod":
        return HAPPENED  # 'the sacked director'
    if token.head == number:
        return _status_of_bare(clauses, number, auxiliaries)
    return _status_under_head(clauses, number, auxiliaries, depth)


def _is_of_nobody(clauses: Clauses, number: int, auxiliaries: list[str]) -> bool:
    """True for what only somebody wished for or missing does: 'wants a man who sells tools', 'no law that requires it',
    'hardly the kind of woman who will resign'.
    """
    tokens = clauses.tokens
    token = tokens[number]
    is_open = token.tag in ("VBZ", "VBP") or bool({"is", "are", *FUTURE}.intersection(auxiliaries))
    if token.dep != "relcl" or not is_open or tokens[token.head].tag not in NOUN_TAGS:
        return False
    reach = range(*clauses.reach(number))
    if any(tokens[n].text == "," for n in range(token.head, number)) or any(clauses.labels[n] == "DATE" for n in reach):
        return False
    before = {tokens[c].lower for c in clauses.children[token.head] if c < token.head}
    if tokens[token.head].lower in SOMEBODY:
        return True
    if not (before & ARTICLES or tokens[token.head].lower in KINDS):
        return False
    above = governing_verb(clauses, token.head)
    if "no" in before or above is None or tokens[token.head].dep == "appos":
        return "no" in before
    is_not = any(tokens[c].dep == "neg" for c in clauses.children[above])  # 'is not a law that will change it'
    return is_not or tokens[above].lower in WISHERS or status_of_verb(clauses, above, 1) not in (HAPPENED, PLANNED)


def _status_of_bare(clauses: Clauses, number: int, auxiliaries: list[str]) -> str | None:
    """A verb that hangs on nothing: 'to meet' in a headline is planned."""
    token = clauses.tokens[number]
    if auxiliaries[:1] == ["to"]:
        return PLANNED
    if token.tag == "VB":
        is_present = clauses.is_headline_like and clauses.child(number, "nsubj") is not None
        return HAPPENED if is_present or DID.intersection(auxiliaries) else None
    if token.tag == "VBG" and not auxiliaries:
        return None
    if token.tag == "VBN" and not auxiliaries and not clauses.is_headline_like:
        return (
            HAPPENED if clauses.child(number, "nsubj") is not None else None
        )  # 'the firm, which …, announced that': a past, taken for a participle
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
    is_trailing = token.lower == "followed" and tokens[number - 1].text == "," and not auxiliaries
    if is_trailing and token.dep in ("conj", "advcl") and head.tag in VERB_TAGS and governor < number:
        return status_of_verb(clauses, governor, depth + 1)  # 'will sail at noon, followed by a party'
    if token.dep == "conj" and head.tag in VERB_TAGS and token.tag == head.tag and not auxiliaries:
        own_subject = clauses.child(number, "nsubj", "nsubjpass")
        if own_subject is None:
            above = status_of_verb(clauses, governor, depth + 1)
            is_either = any(tokens[c].lower in ("or", "nor") for c in clauses.children[governor])
            return HAPPENED if above == DENIED and token.tag == "VBD" and not is_either else above
    is_joined = token.dep == "conj" and token.tag == head.tag == "VB" and governor < number
    is_joined = is_joined and all(tokens[c].lower != "or" for c in clauses.children[governor])
    if is_joined and "to" in auxiliaries and clauses.auxiliaries_in(governor, TO):
        return status_of_verb(clauses, governor, depth + 1)  # 'plans to mend the roof and dredge the canal'
    if "to" in auxiliaries:
        above = status_of_verb(clauses, governor, depth + 1) if head.tag in VERB_TAGS else HAPPENED
        return status_of_infinitive(clauses, number, above, status_of_verb)
    if token.tag == "VB":
        if DID.intersection(auxiliaries):
            return HAPPENED
        return status_of_verb(clauses, governor, depth + 1) if head.lower in CAUSERS else None
    is_perfect = token.tag == "VBN" and bool({"having", "being"}.intersection(auxiliaries[:1]))
    is_perfect = is_perfect and token.dep in ("pcomp", "xcomp", "ccomp") and clauses.child(number, "mark") is None
    if (token.tag == "VBG" and not auxiliaries) or is_perfect:
        return _status_of_participle(clauses, number, governor, depth)
    if token.tag in ("VBZ", "VBP") and not clauses.is_headline_like:
        waits = {tokens[c].lower for c in clauses.children[number]} & WAITING
        if waits:
            return None  # 'once the deal closes'
    if token.dep == "advcl" and "before" in {tokens[c].lower for c in clauses.children[number]}:
        return (
            HAPPENED if status_of_verb(clauses, governor, depth + 1) == HAPPENED else None
        )  # 'will be mended before the tour starts'
    if token.dep == "ccomp" and governor < number:
        return status_of_claim(clauses, governor, token.tag)
    is_bare = token.tag == "VBN" and not auxiliaries
    if is_bare and (token.dep not in ("acl", "advcl", "conj", "ccomp", "dep") or is_only_meant(clauses, number)):
        return None
    return HAPPENED


def _status_of_participle(clauses: Clauses, number: int, governor: int, depth: int) -> str | None:
    """'Before leaving', 'kept running', ', killing two': what the word above makes of a verb in -ing."""
    tokens = clauses.tokens
    token, head = tokens[number], tokens[governor]
    if token.dep in ("acl", "relcl"):
        if head.lower in REFUSERS:
            return None  # 'Lund avoids naming him', where the parse takes the verb for a noun
        above = governing_verb(clauses, governor)
        is_real = above is None or status_of_verb(clauses, above, depth + 1) == HAPPENED
        return HAPPENED if number - governor <= 2 and is_real else None
    if token.dep == "conj" and head.tag == "VBG":
        return status_of_verb(clauses, governor, depth + 1)  # 'with one index losing 3% and another falling'
    if token.dep == "pcomp":
        if head.lower == "without":
            told = status_above(clauses, head.head, depth) if tokens[head.head].tag in VERB_TAGS else None
            return DENIED if told is not None else None  # 'without paying, they risk a strike'
        accusing = find_accusing(clauses, number)
        if accusing is not None:
            return status_of_deed(accusing)
        if head.lower == "with" and clauses.child(number, "nsubj") is not None and head.head != governor:
            return status_above(clauses, head.head, depth) if tokens[head.head].tag in VERB_TAGS else None
        known = BEHIND | {"by", "in", "while", "upon", "when"}
        if token.tag == "VBN" and clauses.child(number, "nsubjpass") is None:
            known |= {"on", "for", "before"}  # 'thanked her for having sold it'; 'before being freed', he was not yet
        if head.lower not in known or head.head == governor:
            return None
        is_past = tokens[head.head].tag in ("VBD", "VBN")  # 'needs a stamp before being sold'
        if head.lower == "before" and not is_past:
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
        upper = tokens[head.head]
        if before == "," and head.dep == "xcomp" and head.tag == "VB" and upper.tag == "VBD":
            governor, head = head.head, upper  # 'vowed to share the bridge, starting the repairs': by the vow
        is_set = token.head > number or before in (",", "IN", "WRB", "RB", "CC") or clauses.object(number) is not None
        return status_above(clauses, governor, depth) if is_set and head.tag in VERB_TAGS else None
    if token.dep in ("xcomp", "ccomp"):
        if head.lower in REFUSERS | ESCAPERS:
            is_done = status_of_verb(clauses, governor, depth + 1) == HAPPENED
            return DENIED if is_done and not has_negation(clauses, governor) else None
        if head.lower in STARTERS:
            return status_of_verb(clauses, governor, depth + 1)
        if head.lower in PERCEIVED:
            return status_above(clauses, governor, depth)
        if head.lower in ADMITTERS:
            return status_above(clauses, governor, depth)  # 'regrets having signed it'
        return HYPOTHETICAL if head.lower in WISHERS else None
    return None


def status_above(clauses: Clauses, governor: int, depth: int) -> str | None:
    """That of the verb above, where that has happened or is planned."""
    above = status_of_verb(clauses, governor, depth + 1)
    return above if above in (HAPPENED, PLANNED) else None
