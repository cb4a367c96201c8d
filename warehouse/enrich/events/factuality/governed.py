"""What a verb makes of the event noun that it takes, or that is its subject."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.factuality.moods import (
    ABOUT,
    ANNOUNCERS,
    APPROVERS,
    ATTEMPTS,
    BE,
    BEGINNERS,
    CANCELLERS,
    COMERS,
    COMING,
    DEEDS,
    DELAYERS,
    DENIED,
    FAILING,
    FAVOURERS,
    FORECASTERS,
    HAPPENED,
    HOSTING,
    HYPOTHETICAL,
    NEEDERS,
    ORDERED,
    PLANNED,
    PRESUPPOSED,
    PROMISERS,
    RANKS,
    REFERRERS,
    SEEKERS,
    SEEMING,
    SPOILERS,
    THREATENERS,
)
from warehouse.enrich.events.factuality.negation import has_negation
from warehouse.enrich.events.factuality.unreal import (
    coming_status,
    is_conditional,
    is_off,
    is_only_drafted,
    is_only_possible,
    is_put_off,
    is_to_be_held,
)
from warehouse.enrich.events.factuality.verb_status import status_of_verb
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS, inflect
from warehouse.enrich.events.words.particular import POINTING

LASTING = frozenset(
    "market sanction accident disaster attack arrest death protest trade charge crime departure".split()
)
GIVEN = frozenset("due because including despite from against over following since with amid".split())
SET = frozenset("recent latest current ongoing previous earlier last worldwide".split())
OPENING = SEEKERS | FAVOURERS | SPOILERS | CANCELLERS | FORECASTERS | THREATENERS | APPROVERS
UNREAL = frozenset("would could might may".split())
THESE = frozenset("this that these those".split())
DISCUSSING = frozenset(form for base in "discuss debate weigh mull".split() for form in inflect(base))
NO_RULE = ""  # no rule here says anything of it


def status_in(clauses: Clauses, number: int, governor: int, trigger_class: str) -> str | None:
    """The status of an event noun below a verb: what the verb makes of it, where it takes it itself; None where that is
    left open.
    """
    tokens = clauses.tokens
    form, dep = tokens[governor].lower, tokens[number].dep
    told = status_of_verb(clauses, governor)
    if is_only_drafted(clauses, number, governor):
        return None
    found: str | None = NO_RULE
    if dep in ("dobj", "nsubjpass"):
        found = _status_of_taken(clauses, number, governor, trigger_class, told)
    elif dep == "nsubj":
        found = _status_of_subject(clauses, number, governor, trigger_class)
    if found != NO_RULE:
        return found
    if form in ("made", "make", "makes") and clauses.child(governor, "oprd", "ccomp", "xcomp") is not None:
        return None  # 'made the sale their aim'
    return HAPPENED if told == HAPPENED else _status_beside(clauses, number, governor, trigger_class, told)


def _status_of_taken(clauses: Clauses, number: int, governor: int, trigger_class: str, told: str | None) -> str | None:
    """What a verb makes of the noun that it takes: called off, threatened, announced, approved."""
    form, noun = clauses.tokens[governor].lower, clauses.tokens[number].lower
    if form in CANCELLERS and any(clauses.tokens[c].lower == "from" for c in clauses.children[governor]):
        return None  # 'kept the freeze from spreading'
    if is_put_off(clauses, governor):
        return DENIED if told == HAPPENED else None
    if form in THREATENERS:
        return HYPOTHETICAL
    if form in FORECASTERS:
        return PLANNED
    if form in CANCELLERS:
        done = HAPPENED if noun in ATTEMPTS else DENIED  # 'an attempt to sell it was blocked'
        return done if told == HAPPENED else None
    if form in PROMISERS | DELAYERS:
        return PLANNED if told == HAPPENED else None
    if form in FAVOURERS and (trigger_class in COMING or _is_bare(clauses, number, form, trigger_class)):
        return None  # 'supports deportation'
    if form in DISCUSSING and trigger_class not in PRESUPPOSED and told == HAPPENED:
        return None  # 'discussed the transfer of the mine', done or not
    is_announced = form in ANNOUNCERS and noun not in ORDERED
    if trigger_class in COMING and (is_announced or form in APPROVERS):
        is_open = form.startswith("confirm")  # 'confirmed the sale', done or not
        return PLANNED if told == HAPPENED and not is_open else None
    is_pointed = any(clauses.tokens[c].lower in POINTING for c in clauses.children[number] if c < number)
    if form in NEEDERS and is_pointed:
        return HAPPENED if told == HAPPENED else None  # 'the move was needed'
    if form in SEEKERS:
        return HYPOTHETICAL if told in (HAPPENED, HYPOTHETICAL) else None
    is_passive = clauses.tokens[number].dep == "nsubjpass"
    if is_passive and form in ("killed", "shelved") and trigger_class == "agreement":
        return None
    if form in SPOILERS:
        return HAPPENED if noun in ATTEMPTS and told == HAPPENED else None
    return NO_RULE


def _is_bare(clauses: Clauses, number: int, form: str, trigger_class: str) -> bool:
    """True for a noun without article or owner that need not have been: 'supports deportation'."""
    before = [clauses.tokens[c] for c in clauses.children[number] if c < number]
    has_none = all(token.tag not in ("DT", "PRP$") and token.dep != "poss" for token in before)
    return has_none and form not in SEEKERS and trigger_class not in PRESUPPOSED


def _status_of_subject(clauses: Clauses, number: int, governor: int, trigger_class: str) -> str | None:
    """What a verb makes of the noun that is its subject: it is off, to be held, begins on Monday, fell through."""
    tokens = clauses.tokens
    form = tokens[governor].lower
    is_present = tokens[governor].tag in ("VBZ", "VBP") and not clauses.is_headline_like
    if form in BE and is_to_be_held(clauses, governor):
        return coming_status(clauses, governor)  # 'elections were to be held'
    if form in BEGINNERS and is_present and not clauses.auxiliaries(governor):
        return coming_status(clauses, governor)  # 'the trial begins on Monday'
    if form in BE | SEEMING:
        if is_only_possible(clauses, governor):
            return HYPOTHETICAL
        if is_off(clauses, governor):
            return DENIED
        pointed = any(tokens[c].tag == "DT" and tokens[c].lower != "the" for c in clauses.children[number])
        if form in ("is", "are", "'s") and trigger_class in COMING and not pointed:
            return None  # 'the release is behind schedule'
    return None if form in FAILING else NO_RULE  # 'the deal fell through'


def status_of_setting(clauses: Clauses, number: int, governor: int, trigger_class: str) -> str | None:
    """The status of a noun that its verb leaves open: what has set in and is pointed at is there, whatever is said of
    it in the present ('the ban is still in place', 'fears over the recession grow'); None for the rest.
    """
    tokens = clauses.tokens
    before = [c for c in clauses.children[number] if c < number]
    pointed = any(tokens[c].lower in SET | POINTING or tokens[c].dep in ("poss", "amod", "compound") for c in before)
    words = {tokens[c].lower for c in clauses.auxiliaries(governor)}
    is_present = tokens[governor].tag in ("VBZ", "VBP") or bool(words & {"is", "are", "has", "have"})
    is_open = bool(words & UNREAL) or tokens[governor].lower in OPENING or has_negation(clauses, governor)
    is_first = clauses.tokens[number].dep == "attr" and any(
        tokens[c].lower in RANKS or tokens[c].tag == "JJS" for c in before
    )
    if is_first and tokens[governor].lower in ("is", "was") and not has_negation(clauses, governor):
        return HAPPENED  # 'this is the first rise since May'
    told, dep = status_of_verb(clauses, governor), tokens[number].dep
    if dep == "nsubj" and told in (PLANNED, HYPOTHETICAL) and trigger_class in LASTING and not is_open:
        return told  # 'the cuts will cost six jobs'
    setting = tokens[tokens[number].head]
    if dep == "pobj" and pointed and setting.lower in GIVEN and told != DENIED and trigger_class in LASTING:
        return HAPPENED  # 'should sell no oil due to the ban'
    is_setting = trigger_class in LASTING and pointed and is_present and not is_open
    return HAPPENED if is_setting and not is_conditional(clauses, governor) else None


def _status_beside(clauses: Clauses, number: int, governor: int, trigger_class: str, told: str | None) -> str | None:
    """The status of a noun that stands beside what is not told as happened: its own where it is pointed at, that of the
    verb where the verb only carries it.
    """
    tokens = clauses.tokens
    form, dep = tokens[governor].lower, tokens[number].dep
    before = [c for c in clauses.children[number] if c < number]
    pointed = any(tokens[c].lower in POINTING or tokens[c].dep == "poss" for c in before)
    is_unreal = clauses.auxiliaries_in(governor, UNREAL)
    if dep == "nsubj" and pointed and trigger_class in DEEDS and not is_unreal:
        return HAPPENED  # 'the arrest will not change …'
    setting = tokens[tokens[number].head]
    is_topic = (dep == "pobj" and setting.lower in ABOUT) or (dep == "dobj" and form in REFERRERS)
    if is_topic and pointed and trigger_class in PRESUPPOSED:
        return HAPPENED  # 'wants to speak about the attack'
    if told == DENIED and dep == "pobj" and setting.lower in ("in", "during") and pointed and trigger_class in DEEDS:
        return HAPPENED  # 'no one was killed in the attack'
    is_set_in = dep == "pobj" and setting.lower in ("in", "at", "during") and setting.head == governor
    if told == PLANNED and is_set_in and trigger_class != "agreement":
        return PLANNED
    is_taken = dep in ("dobj", "nsubjpass")
    is_carried = (is_taken and form in LIGHT_FORMS | HOSTING) or (dep == "nsubj" and form in COMERS)
    if dep == "nsubj" and told == DENIED and pointed and not has_negation(clauses, governor):
        return None  # 'rejected the notion that the strike was needed'
    if told in (DENIED, None) and any(tokens[c].lower in THESE for c in before):
        return None if told == DENIED else HAPPENED  # 'this change was not made for …', 'a critic of this decision'
    is_own = is_carried or (dep == "nsubj" and form == "be")
    return told if is_own else None
