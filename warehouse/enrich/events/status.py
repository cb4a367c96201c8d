"""Whether a text tells of an event as happened, planned, hypothetical or denied, and in which tense."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import inflect
from warehouse.enrich.events.triggers import Trigger, is_headline_like

HAPPENED, PLANNED, HYPOTHETICAL, DENIED = "happened", "planned", "hypothetical", "denied"
NEGATIONS = frozenset("not n't never neither nor".split())
FUTURE = frozenset("will 'll shall wo".split())
MODALS = frozenset("would could should may might can must 'd ought ca".split())
CONDITIONS = frozenset("if unless whether lest".split())
UNREAL = frozenset(("for", "of"))  # 'rules for building', 'capable of flying', 'accused of taking'
FAR = 4  # governors looked at; further ones say nothing of the event


def _forms(bases: str) -> frozenset[str]:
    return frozenset(form for base in bases.split() for form in inflect(base))


PLANNERS = (
    _forms("plan intend promise vow pledge agree decide expect prepare schedule commit hope aim set threaten volunteer")
    | frozenset("set due scheduled slated poised expected going about ready planned likely bound".split())
) - _forms("hope threaten")
WISHERS = _forms(
    "want wish hope seek try attempt ask urge call demand threaten consider propose offer need request order invite"
    " encourage persuade recommend warn fear allow enable require press lobby campaign fight struggle"
) | frozenset("able unable willing eager keen possible impossible likely unlikely sought tried hoped".split())
CANCELLERS = _forms("cancel scrap abandon avoid prevent block")
PROMISERS = _forms("plan schedule expect prepare promise")
SEEKERS = _forms("seek want consider propose demand urge request fear avoid")
REFUSERS = _forms("refuse decline fail reject deny avoid prevent stop cancel scrap abandon block") | {
    "instead", "without", "unable",
}  # fmt: skip
STARTERS = _forms(
    "begin start continue manage help force make come go get use lead proceed return prove"
    " live rush gather seem appear"
    " cause lead prompt rebound rise fall grow"
)
DENIERS = _forms("deny reject dismiss dispute") | {"denied"}
PLANNED_NOUNS = frozenset("planned upcoming scheduled forthcoming coming future next impending promised".split())
POSSIBLE_NOUNS = frozenset(
    "possible potential proposed likely alleged would-be suggested hypothetical threatened".split()
)
PLAN_HEADS = frozenset("plan plans preparations intention schedule promise pledge date".split())
DOUBT_HEADS = frozenset(
    "threat threats risk risks fear fears call calls proposal proposals possibility chance hope hopes prospect demand"
    " demands request bid effort efforts attempt attempts danger likelihood suspicion prevention opportunity".split()
)


def read_status(clauses: Clauses, trigger: Trigger) -> str:
    """The status that the words around a trigger give its event."""
    status = _read_clause(clauses, trigger)
    is_asked = clauses.tokens[trigger.head].sentence in clauses.questions
    return HYPOTHETICAL if is_asked and status in (HAPPENED, PLANNED) else status


def _read_clause(clauses: Clauses, trigger: Trigger) -> str:
    number = trigger.head
    if trigger.kind == "verb":
        return _status_of_verb(clauses, number)
    status = _status_of_noun(clauses, number)
    if status is not None:
        return status
    while clauses.tokens[number].dep == "conj" and clauses.tokens[clauses.tokens[number].head].tag in NOUN_TAGS:
        number = clauses.tokens[number].head  # 'cancelled the parade and the meeting'
    governor = _governing_verb(clauses, number)
    return _status_under(clauses, number, governor) if governor is not None else HAPPENED


def read_tense(clauses: Clauses, trigger: Trigger) -> str | None:
    """'past' or 'future' where the verb of the trigger's clause has such a form; None for headlines and the present."""
    number: int | None = trigger.head
    if clauses.tokens[trigger.head].tag not in VERB_TAGS:
        number = _governing_verb(clauses, trigger.head)
    for _ in range(FAR):
        if number is None:
            return None
        token = clauses.tokens[number]
        auxiliaries = [clauses.tokens[c] for c in clauses.auxiliaries(number)]
        if any(a.lower in FUTURE for a in auxiliaries):
            return "future"
        if token.tag == "VB" and any(a.lower == "to" for a in auxiliaries):
            head = clauses.tokens[token.head]
            if head.lower in PLANNERS or head.lower in WISHERS or head.lower in ("is", "are", "be"):
                return "future"
        elif token.tag == "VBD" or any(a.tag == "VBD" or a.lower in ("have", "has", "'ve") for a in auxiliaries):
            return "past"
        elif token.tag in ("VBZ", "VBP"):
            return None
        number = token.head if token.head != number and clauses.tokens[token.head].tag in VERB_TAGS else None
    return None


def _governing_verb(clauses: Clauses, number: int) -> int | None:
    for _ in range(FAR):
        head = clauses.tokens[number].head
        if head == number:
            return None
        if clauses.tokens[head].tag in VERB_TAGS:
            return head
        number = head
    return None


def _has_negation(clauses: Clauses, number: int) -> bool:
    tokens = clauses.tokens
    near = clauses.children[number]
    return any(tokens[c].dep == "neg" or tokens[c].lower in NEGATIONS for c in near if c < number) or any(
        tokens[c].lower in ("nobody", "none", "no-one") and tokens[c].dep in ("nsubj", "nsubjpass") for c in near
    )


def _status_of_verb(clauses: Clauses, number: int, depth: int = 0) -> str:
    """Negation first, then what its auxiliaries and marks say, then what the verb above makes of it."""
    tokens = clauses.tokens
    token = tokens[number]
    auxiliaries = [tokens[c].lower for c in clauses.auxiliaries(number)]
    if _has_negation(clauses, number):
        return DENIED
    taken = clauses.object(number)
    if taken is not None and any(tokens[c].lower == "no" for c in clauses.children[taken]):
        return DENIED
    if any(tokens[c].dep == "mark" and tokens[c].lower in CONDITIONS for c in clauses.children[number]):
        return HYPOTHETICAL
    if any(a in FUTURE for a in auxiliaries):
        return PLANNED
    if any(a in MODALS for a in auxiliaries):
        return HYPOTHETICAL
    if depth > FAR or token.head == number:
        return _status_of_bare(clauses, number, auxiliaries)
    return _status_under_head(clauses, number, auxiliaries, depth)


def _status_of_bare(clauses: Clauses, number: int, auxiliaries: list[str]) -> str:
    """A verb that hangs on nothing: 'to meet' in a headline is planned."""
    token = clauses.tokens[number]
    return PLANNED if token.tag == "VB" and auxiliaries and auxiliaries[0] == "to" else HAPPENED


def _status_under_head(clauses: Clauses, number: int, auxiliaries: list[str], depth: int) -> str:
    tokens = clauses.tokens
    token, head = tokens[number], tokens[tokens[number].head]
    is_infinitive = "to" in auxiliaries
    if token.dep == "conj" and head.tag in VERB_TAGS and (token.tag == head.tag) and not auxiliaries:
        own_subject = clauses.child(number, "nsubj", "nsubjpass")
        if own_subject is None:
            above = _status_of_verb(clauses, token.head, depth + 1)
            return HAPPENED if above == DENIED and token.tag == "VBD" else above
    if token.tag == "VBG" and token.dep == "pcomp" and head.lower in UNREAL:
        return HYPOTHETICAL
    if token.tag == "VB" and not auxiliaries and token.dep in ("ccomp", "xcomp"):
        return _status_of_verb(clauses, token.head, depth + 1)  # 'make them pay', 'saw it fall'
    if is_infinitive or (token.tag == "VBG" and token.dep in ("xcomp", "pcomp")):
        return _status_under(clauses, number, token.head, depth)
    if token.dep == "ccomp" and head.lower in DENIERS and not _has_negation(clauses, token.head):
        return DENIED
    if token.dep in ("acl", "relcl") and token.tag in ("VBG", "VBN"):
        return HAPPENED
    return HAPPENED


def _status_under(clauses: Clauses, number: int, governor: int, depth: int = 0) -> str:
    """What a verb, adjective or noun makes of the infinitive, participle or noun that it governs."""
    tokens = clauses.tokens
    head = tokens[governor]
    token = tokens[number]
    form = head.lower
    is_verbal = token.tag in VERB_TAGS
    if head.tag == "IN" and form == "without":
        return DENIED
    if head.tag in ("IN", "TO") and head.head != governor and is_verbal:
        return _status_under(clauses, number, head.head, depth + 1) if depth < FAR else HAPPENED
    if form in REFUSERS and (is_verbal or form in CANCELLERS):
        is_object = is_verbal or token.dep in ("dobj", "nsubjpass")
        if is_object and not _has_negation(clauses, governor):
            return DENIED
    if token.tag == "VB" and any(tokens[c].tag == "WRB" for c in clauses.children[number]):
        return HYPOTHETICAL  # 'how to pay'
    if is_verbal and form == "had":
        return HAPPENED  # 'had to withdraw'
    if is_verbal and form in PLANNERS:
        return DENIED if _has_negation(clauses, governor) else PLANNED
    if is_verbal and (form in WISHERS or form in DOUBT_HEADS):
        return HYPOTHETICAL
    if is_verbal and form in PLAN_HEADS:
        return PLANNED
    if not is_verbal and token.dep == "dobj" and form in PROMISERS:
        return PLANNED
    if not is_verbal and token.dep in ("dobj", "nsubjpass") and form in SEEKERS:
        return HYPOTHETICAL
    if form in ("is", "are", "was", "were", "be") and is_verbal and token.dep == "xcomp":
        return PLANNED
    if token.tag == "VB" and token.dep in ("acl", "relcl") and is_headline_like(clauses.block):
        return PLANNED  # 'Ferry to sail again'
    if token.tag == "VB" and form not in STARTERS:
        return HYPOTHETICAL  # 'met to discuss', 'the chance to win': the aim, not what was done
    if head.tag in VERB_TAGS and depth < FAR:
        return _status_of_verb(clauses, governor, depth + 1) if not is_verbal or form in STARTERS else HAPPENED
    return HAPPENED


def _status_of_noun(clauses: Clauses, number: int) -> str | None:
    """What stands with a noun: 'no deal', 'the planned visit', 'threat of a strike'; None where that says nothing."""
    tokens = clauses.tokens
    beside = {tokens[c].lower for c in clauses.children[number]}
    if "no" in beside or (beside & {"not", "without"}):
        return DENIED
    if beside & PLANNED_NOUNS:
        return PLANNED
    if beside & POSSIBLE_NOUNS:
        return HYPOTHETICAL
    head = tokens[tokens[number].head]
    if head.tag in ("IN", "TO") and head.head != tokens[number].head:
        if head.lower in ("without",):
            return DENIED
        outer = tokens[head.head]
        if outer.lower in DOUBT_HEADS and head.lower in ("of", "for", "to", "about"):
            return HYPOTHETICAL
        if outer.lower in PLAN_HEADS:
            return PLANNED
    return None
