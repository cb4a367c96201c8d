"""Whether a text tells of an event as happened, planned, hypothetical or denied, and in which tense."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.company import CONVICTING, FOILED
from warehouse.enrich.events.lexicon import LIGHT_FORMS, inflect
from warehouse.enrich.events.nouns import POINTING, find_accusing
from warehouse.enrich.events.triggers import Trigger, is_headline_like

HAPPENED, PLANNED, HYPOTHETICAL, DENIED = "happened", "planned", "hypothetical", "denied"
NEGATIONS = frozenset("not n't never neither nor".split())
FUTURE = frozenset("will 'll shall wo".split())
MODALS = frozenset("would could should may might can must 'd ought ca".split())
WOULD = frozenset(("would", "'d"))
OPEN_MODALS = frozenset("should may might must ought".split())  # with 'not' these forbid or doubt
DID = frozenset("did do does".split())
NEARLY = frozenset("nearly almost".split())
BEHIND = frozenset("after following since despite".split())  # what stands behind these has happened
WAITING = frozenset("once until before when whenever after".split())
CONDITIONS = frozenset("if unless whether lest".split())
FAR = 4  # governors looked at; further ones say nothing of the event


def _forms(bases: str) -> frozenset[str]:
    return frozenset(form for base in bases.split() for form in inflect(base))


PLANNERS = (
    _forms(
        "plan intend promise vow pledge agree decide expect prepare schedule commit hope aim set threaten volunteer"
        " order vote choose opt pick select tap invite"
    )
    | frozenset("set due scheduled slated poised expected going about ready planned likely bound".split())
) - _forms("hope threaten")
WISHERS = _forms(
    "want wish hope seek try attempt ask urge call demand threaten consider propose offer need request"
    " encourage persuade recommend warn fear allow enable require press lobby campaign fight struggle"
) | frozenset("able unable willing eager keen possible impossible likely unlikely sought tried hoped".split())
CANCELLERS = _forms("cancel scrap abandon avoid prevent block")
DELAYERS = _forms("delay postpone")
SPOILERS = _forms("foil thwart stop halt avert disrupt fear allege suspect")
HOSTING = _forms("host attend present")
PERCEIVED = _forms("see hear watch photograph film picture spot catch record") | {"seen", "heard", "caught"}
DEEDS = frozenset("accident attack arrest death crime disaster".split())
COMERS = _forms("happen occur take come begin start follow")
PROMISERS = _forms("plan schedule expect prepare promise agree")
SEEKERS = _forms("seek want consider propose demand urge request fear avoid")
REFUSERS = _forms("refuse decline fail reject deny avoid prevent stop cancel scrap abandon block") | {
    "instead", "without", "unable",
}  # fmt: skip
STARTERS = _forms("begin start continue manage proceed keep help force resume")
CAUSERS = _forms("make help let see watch hear force cause lead prompt")
ANNOUNCERS = _forms("say announce state declare promise vow pledge confirm add tell agree decide") | {"said", "told"}
DOUBTERS = _forms("hope fear propose demand wish recommend suggest insist urge request warn worry") - {"insisted"}
THINKERS = _forms("believe think doubt imagine assume pretend suspect wonder know expect") | {"thought", "known"}
DENIERS = _forms("deny reject dismiss dispute") | {"denied"}
PLANNED_NOUNS = frozenset("planned upcoming scheduled forthcoming coming future next impending promised".split())
POSSIBLE_NOUNS = frozenset(
    "alleged possible potential proposed likely would-be suggested hypothetical threatened".split()
)
PLAN_HEADS = frozenset(
    "plan plans preparations intention schedule promise pledge date decision agreement deal order orders contract"
    " contracts deadline".split()
)
DOUBT_HEADS = frozenset(
    "threat threats risk risks fear fears call calls proposal proposals possibility chance hope hopes prospect demand"
    " demands request offer bid effort efforts attempt attempts danger likelihood suspicion opportunity".split()
)


def read_status(clauses: Clauses, trigger: Trigger) -> str | None:
    """The status that the words around a trigger give its event; None where they leave it open."""
    status = _read_clause(clauses, trigger)
    is_asked = clauses.tokens[trigger.head].sentence in clauses.questions
    return HYPOTHETICAL if is_asked and status in (HAPPENED, PLANNED) else status


def _read_clause(clauses: Clauses, trigger: Trigger) -> str | None:
    number, tokens = trigger.head, clauses.tokens
    above = tokens[tokens[number].head]
    if trigger.event_class == "market" and tokens[number].dep == "pcomp" and above.lower == "before":
        return _status_above(clauses, above.head, 0) if tokens[above.head].tag in VERB_TAGS else None
    if trigger.kind == "verb":
        return _status_of_verb(clauses, number)
    if trigger.base == "suspicion":
        return HAPPENED
    accusing = find_accusing(clauses, number)
    if accusing is not None:
        return _status_of_deed(accusing)
    beside = _status_of_noun(clauses, number)
    if beside is not None:
        return beside
    while tokens[number].dep == "conj" and tokens[tokens[number].head].tag in NOUN_TAGS:
        number = tokens[number].head  # 'cancelled the parade and the meeting'
    above = tokens[tokens[number].head]
    if tokens[number].dep == "pobj" and above.lower in BEHIND:
        return HAPPENED
    governor = _governing_verb(clauses, number)
    return _status_in(clauses, number, governor, trigger.event_class in DEEDS) if governor is not None else HAPPENED


def _status_of_deed(accusing: str) -> str:
    """What somebody is accused of may have happened, of what he is convicted it has, and what was foiled did not."""
    if accusing in FOILED:
        return DENIED
    return HAPPENED if accusing in CONVICTING else HYPOTHETICAL


def _status_in(clauses: Clauses, number: int, governor: int, is_deed: bool) -> str | None:
    """The status of an event noun below a verb: what the verb makes of it, where it takes it itself."""
    tokens = clauses.tokens
    form, dep = tokens[governor].lower, tokens[number].dep
    is_taken = dep in ("dobj", "nsubjpass")
    told = _status_of_verb(clauses, governor)
    if is_taken and form in CANCELLERS:
        return DENIED if told == HAPPENED else None
    if is_taken and form in PROMISERS | DELAYERS:
        return PLANNED if told == HAPPENED else None
    if is_taken and form in SEEKERS:
        return HYPOTHETICAL if told in (HAPPENED, HYPOTHETICAL) else None
    if is_taken and form in SPOILERS:
        return HAPPENED if tokens[number].lower in ("attempt", "attempts") and told == HAPPENED else None
    if told == HAPPENED:
        return HAPPENED
    pointed = any(
        tokens[c].lower in POINTING or tokens[c].dep == "poss" for c in clauses.children[number] if c < number
    )
    if dep == "nsubj" and pointed and is_deed:
        return HAPPENED  # 'the arrest will not change …'
    if told == PLANNED and dep == "pobj" and tokens[tokens[number].head].lower in ("in", "at", "during"):
        return PLANNED
    is_carried = (is_taken and form in LIGHT_FORMS | HOSTING) or (dep == "nsubj" and form in COMERS)
    is_own = is_carried or (dep == "nsubj" and form == "be")
    return told if is_own else None


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


def _status_of_verb(clauses: Clauses, number: int, depth: int = 0) -> str | None:
    """Negation first, then what its auxiliaries and marks say, then what the verb above makes of it; None if unsure."""
    tokens = clauses.tokens
    token = tokens[number]
    auxiliaries = [tokens[c].lower for c in clauses.auxiliaries(number)]
    modals = MODALS.intersection(auxiliaries)
    words = {tokens[c].lower for c in clauses.children[number]}
    taken = clauses.object(number)
    has_no = taken is not None and any(tokens[c].lower == "no" for c in clauses.children[taken])
    if _has_negation(clauses, number) or has_no:
        return None if modals & OPEN_MODALS else DENIED
    if words & NEARLY:
        return None
    if "allegedly" in words:
        return HYPOTHETICAL
    marks = {tokens[c].lower for c in clauses.children[number] if tokens[c].dep in ("mark", "advmod")}
    if marks & CONDITIONS:
        return HYPOTHETICAL
    if FUTURE.intersection(auxiliaries):
        return HYPOTHETICAL if token.dep == "ccomp" and tokens[token.head].lower in DOUBTERS else PLANNED
    if modals:
        return PLANNED if modals <= WOULD and _is_announced(clauses, number) else HYPOTHETICAL
    if depth > FAR:
        return None
    if token.head == number:
        return _status_of_bare(clauses, number, auxiliaries)
    return _status_under_head(clauses, number, auxiliaries, depth)


def _is_announced(clauses: Clauses, number: int) -> bool:
    """True for the 'would' of reported plans: 'said that it would close the mine'."""
    token = clauses.tokens[number]
    words = clauses.sentences[token.sentence]
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    is_reported = token.dep == "ccomp" and clauses.tokens[token.head].lower in ANNOUNCERS
    return is_reported and "have" not in auxiliaries and not words & CONDITIONS


def _status_of_bare(clauses: Clauses, number: int, auxiliaries: list[str]) -> str | None:
    """A verb that hangs on nothing: 'to meet' in a headline is planned."""
    token = clauses.tokens[number]
    if token.tag == "VB":
        if auxiliaries[:1] == ["to"]:
            return PLANNED
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
    if token.dep == "conj" and head.tag in VERB_TAGS and token.tag == head.tag and not auxiliaries:
        own_subject = clauses.child(number, "nsubj", "nsubjpass")
        if own_subject is None:
            above = _status_of_verb(clauses, governor, depth + 1)
            return HAPPENED if above == DENIED and token.tag == "VBD" else above
    if "to" in auxiliaries:
        return _status_of_infinitive(clauses, number, governor, depth)
    if token.tag == "VB":
        if DID.intersection(auxiliaries):
            return HAPPENED
        return _status_of_verb(clauses, governor, depth + 1) if head.lower in CAUSERS else None
    if token.tag == "VBG" and not auxiliaries:
        return _status_of_participle(clauses, number, governor, depth)
    if token.tag in ("VBZ", "VBP") and not is_headline_like(clauses.block):
        waits = {tokens[c].lower for c in clauses.children[number]} & WAITING
        if waits:
            return None  # 'once the deal closes'
    if token.dep == "ccomp":
        return _status_of_claim(clauses, governor)
    if token.tag == "VBN" and not auxiliaries and token.dep not in ("acl", "advcl", "conj", "ccomp", "dep"):
        return None
    return HAPPENED


def _status_of_claim(clauses: Clauses, governor: int) -> str | None:
    """What a verb makes of the finite clause that it takes."""
    form = clauses.tokens[governor].lower
    is_negated = _has_negation(clauses, governor)
    if form in DENIERS:
        return None if is_negated else DENIED
    if form in DOUBTERS:
        return HYPOTHETICAL
    return None if form in THINKERS or is_negated else HAPPENED


def _status_of_participle(clauses: Clauses, number: int, governor: int, depth: int) -> str | None:
    """'Before leaving', 'kept running', ', killing two': what the word above makes of a verb in -ing."""
    tokens = clauses.tokens
    token, head = tokens[number], tokens[governor]
    if token.dep in ("acl", "relcl"):
        return HAPPENED if number - governor <= 2 else None
    if token.dep == "pcomp":
        if head.lower == "without":
            return DENIED
        accusing = find_accusing(clauses, number)
        if accusing is not None:
            return _status_of_deed(accusing)
        if head.lower == "with" and clauses.child(number, "nsubj") is not None and head.head != governor:
            return _status_above(clauses, head.head, depth) if tokens[head.head].tag in VERB_TAGS else None
        if head.lower not in BEHIND | {"by", "in", "while", "upon", "when"} or head.head == governor:
            return None
        governor = head.head
        head = tokens[governor]
        return _status_above(clauses, governor, depth) if head.tag in VERB_TAGS else None
    if token.dep == "advcl":
        before = tokens[number - 1].tag if number else ","
        is_set = token.head > number or before in (",", "IN", "WRB", "RB", "CC") or clauses.object(number) is not None
        return _status_above(clauses, governor, depth) if is_set and head.tag in VERB_TAGS else None
    if token.dep == "xcomp":
        if head.lower in REFUSERS:
            return None if _has_negation(clauses, governor) else DENIED
        if head.lower in STARTERS:
            return _status_of_verb(clauses, governor, depth + 1)
        if head.lower in PERCEIVED:
            return _status_above(clauses, governor, depth)
        return HYPOTHETICAL if head.lower in WISHERS else None
    return None


def _status_above(clauses: Clauses, governor: int, depth: int) -> str | None:
    """That of the verb above, where that has happened or is planned."""
    above = _status_of_verb(clauses, governor, depth + 1)
    return above if above in (HAPPENED, PLANNED) else None


def _status_of_infinitive(clauses: Clauses, number: int, governor: int, depth: int) -> str | None:
    """What the verb, noun or adjective above makes of 'to …'; None where it is neither known to plan, wish nor do."""
    tokens = clauses.tokens
    head, form = tokens[governor], tokens[governor].lower
    if any(tokens[c].tag == "WRB" for c in clauses.children[number]):
        return HYPOTHETICAL  # 'how to pay'
    is_negated = _has_negation(clauses, governor)
    above = _status_of_verb(clauses, governor, depth + 1) if head.tag in VERB_TAGS else HAPPENED
    is_aimed = tokens[number].dep in ("xcomp", "acl", "ccomp", "relcl")
    if not is_aimed:
        return None  # the aim, not what was done
    if form in REFUSERS:
        return DENIED if not is_negated and above == HAPPENED else None
    if form == "had":
        return HAPPENED if above == HAPPENED else None  # 'had to withdraw'
    if form in PLANNERS:
        return DENIED if is_negated else PLANNED if above in (HAPPENED, PLANNED) else above
    if form in PLAN_HEADS and tokens[head.head].lower != "in":
        return _status_of_plan(clauses, governor)
    if form in WISHERS or form in DOUBT_HEADS:
        return None if is_negated else HYPOTHETICAL
    if form in ("is", "are", "was", "were") and tokens[number].dep == "xcomp":
        return PLANNED
    if form in STARTERS or form in CAUSERS:
        return above
    if tokens[number].dep in ("acl", "relcl") and is_headline_like(clauses.block):
        return PLANNED  # 'Ferry to sail again'
    return None


def _status_of_plan(clauses: Clauses, noun: int) -> str | None:
    """What 'the plan to …' tells of: planned, unless the plan itself is dropped or none."""
    governor = _governing_verb(clauses, noun)
    if any(clauses.tokens[c].lower == "no" for c in clauses.children[noun]):
        return DENIED
    if governor is None:
        return PLANNED
    if clauses.tokens[governor].lower in CANCELLERS | REFUSERS and clauses.tokens[noun].dep in ("dobj", "nsubjpass"):
        return DENIED
    return PLANNED if _status_of_verb(clauses, governor) == HAPPENED else None


def _status_of_noun(clauses: Clauses, number: int) -> str | None:
    """What stands with a noun: 'no deal', 'the planned visit', 'threat of a strike'; None where that says nothing."""
    tokens = clauses.tokens
    beside = {tokens[c].lower for c in clauses.children[number]}
    if "no" in beside or (beside & {"not", "without"}):
        return DENIED
    if beside & {"failed", "foiled", "thwarted"}:
        return DENIED
    if beside & {"attempted"}:
        return None
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
