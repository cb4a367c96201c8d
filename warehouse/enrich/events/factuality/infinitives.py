"""What stands above an infinitive makes of it: planned, wished for, refused, done."""

from collections.abc import Callable

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import (
    AIMS,
    ALLOWERS,
    ANNOUNCERS,
    ATTEMPTS,
    AWAITING,
    CALLED_OFF,
    CANCELLERS,
    CAUSERS,
    CHOOSERS,
    DENIED,
    DOUBT_HEADS,
    FAILING,
    FUTURE,
    GOING,
    HAPPENED,
    HYPOTHETICAL,
    MODALS,
    PLAN_HEADS,
    PLANNED,
    PLANNERS,
    RANKS,
    REFUSERS,
    RESULTING,
    RISING,
    SHOWING,
    SPOILERS,
    STARTERS,
    WISHERS,
)
from warehouse.enrich.events.factuality.negation import governing_verb, has_negation
from warehouse.enrich.events.factuality.unreal import is_told_ahead
from warehouse.enrich.events.words.someone import is_someone

MOVING = frozenset("went go goes going gone closed ended came moved recovering bounced swung".split())
WAYS = frozenset(
    "way ways option options alternative answer solution choice trick key thing mistake temptation".split()
)
CALLING = frozenset("called phoned telephoned rang wrote tweeted emailed texted".split())
SPEAKING = frozenset("express thank congratulate apologize apologise praise complain say tell".split())
BECAME = frozenset("was were became".split())


def status_of_infinitive(
    clauses: Clauses, number: int, above: str | None, read: Callable[[Clauses, int], str | None]
) -> str | None:
    """What the verb, noun or adjective above makes of 'to …'; None where it is neither known to plan, wish nor do.

    `above` is the status of that verb ('happened' for a noun), and `read` reads the status of any other.
    """
    tokens = clauses.tokens
    governor = tokens[number].head
    head, form = tokens[governor], tokens[governor].lower
    if any(tokens[c].tag == "WRB" and tokens[c + 1].tag == "TO" for c in clauses.children[number] if c < number):
        return HYPOTHETICAL  # 'how to pay', not 'where they are expected to win'
    is_negated = has_negation(clauses, governor)
    if form in RISING | MOVING and tokens[number].lower in RESULTING | RISING:
        return above if above in (HAPPENED, PLANNED) else None  # 'fell to close at its lowest'
    before = tokens[max(0, number - 2)]
    is_plans = before.lower in PLAN_HEADS and before.tag in NOUN_TAGS and tokens[number - 1].tag == "TO"
    if tokens[number].dep == "advcl" and is_plans:
        return _status_of_plan(clauses, number - 2, read)  # 'opposed the deal to lease ships', not: opposed it to …
    is_aimed = tokens[number].dep in ("xcomp", "acl", "ccomp", "relcl")
    if not is_aimed:
        return _status_of_aim(clauses, number, above)
    if form in REFUSERS:
        return DENIED if not is_negated and above == HAPPENED else None
    if form == "had":
        return HAPPENED if above == HAPPENED else None  # 'had to withdraw'
    if form in CHOOSERS and not is_negated:
        return above
    if form in ALLOWERS and not _is_allowed_by_someone(clauses, governor):
        return None  # 'the wind allowed them to sail': and they did, or could
    is_noun = head.tag in NOUN_TAGS
    if form in PLANNERS and not (is_noun and form in PLAN_HEADS | DOUBT_HEADS):
        if is_negated:
            return None if form in AWAITING else DENIED  # 'was not expected to win' tells of no loss
        return PLANNED if above in (HAPPENED, PLANNED) else above
    if form == "order" and tokens[head.head].lower == "in":
        return _status_of_order(clauses, governor, read)
    if form in AIMS:
        return PLANNED if clauses.object(number) is not None else None
    if form in PLAN_HEADS:
        return _status_of_plan(clauses, governor, read)
    if form in ATTEMPTS and _is_foiled(clauses, governor):
        return DENIED
    if form == "able" and not is_negated and tokens[head.head].lower in ("was", "were"):
        return HAPPENED if read(clauses, head.head) == HAPPENED else None  # 'was able to sell it': and did
    if form in WISHERS or form in DOUBT_HEADS:
        is_negated = is_negated or any(tokens[c].lower == "no" for c in clauses.children[governor])
        return None if is_negated else HYPOTHETICAL
    is_next = all(tokens[n].tag in ("TO", "RB") or tokens[n].lower == "be" for n in range(governor + 1, number))
    if form in ("is", "are", "was", "were") and tokens[number].dep == "xcomp":
        if above == HYPOTHETICAL:
            return HYPOTHETICAL  # 'if the sun were to go out'
        if form in ("was", "were") and is_told_ahead(clauses, number):
            return HAPPENED  # 'was to die two years later'
        subject = clauses.subject(governor)
        is_way = subject is not None and (  # 'the only way is to close it', 'her best bet is to close it'
            tokens[subject].lower in WAYS or any(tokens[c].tag == "JJS" for c in clauses.children[subject])
        )
        is_way = is_way or tokens[number - 2].lower == "yet"  # 'is yet to close'
        return PLANNED if is_next and not is_way else None  # 'is to close', and not 'is too early to say'
    if form in STARTERS or form in CAUSERS:
        return None if form in CAUSERS and _is_habit(clauses, governor) else above
    if tokens[number].dep not in ("acl", "relcl"):
        return None
    if _is_ranked(clauses, governor):
        return _status_of_ranked(clauses, governor, read)
    is_set = clauses.is_passive(number) and tokens[head.head].lower != "for"  # 'called for a film to be released'
    is_cut = clauses.is_headline_like or is_set
    return PLANNED if is_cut else None  # 'Ferry to sail again', 'a film to be released in May'


def _status_of_order(clauses: Clauses, noun: int, read: Callable[[Clauses, int], str | None]) -> str | None:
    """'Closed the mine in order to save': planned, where it is told what was done for it."""
    governor = governing_verb(clauses, noun)
    told = read(clauses, governor) if governor is not None else None
    return PLANNED if told in (HAPPENED, PLANNED) else None


def _is_ranked(clauses: Clauses, noun: int) -> bool:
    """True for 'the first woman to …' and 'one of the first people to …'."""
    inner = [n for word, n in clauses.prepositions(noun) if word == "of"]
    near = [c for n in (noun, *inner) for c in clauses.children[n]]
    return any(clauses.tokens[c].lower in RANKS or clauses.tokens[c].tag == "JJS" for c in near)


def _status_of_ranked(clauses: Clauses, noun: int, read: Callable[[Clauses, int], str | None]) -> str | None:
    """What 'the first woman to win it' did, as the verb around tells: she was it, became it or died."""
    tokens = clauses.tokens
    governor = governing_verb(clauses, noun)
    if governor is None or tokens[noun].dep not in ("attr", "nsubj", "nsubjpass") or tokens[governor].tag != "VBD":
        return None
    told = read(clauses, governor)
    return HAPPENED if told == HAPPENED and (tokens[noun].dep != "attr" or tokens[governor].lower in BECAME) else None


def _is_habit(clauses: Clauses, verb: int) -> bool:
    """True for the simple present outside headlines: 'sells tools', 'makes workers pay'."""
    is_present = clauses.tokens[verb].tag in ("VBZ", "VBP")
    return is_present and not clauses.is_headline_like and not clauses.auxiliaries(verb)


def _is_allowed_by_someone(clauses: Clauses, verb: int) -> bool:
    subject = clauses.subject(verb)
    return subject is None or clauses.is_passive(verb) or is_someone(clauses, subject)


def _is_foiled(clauses: Clauses, noun: int) -> bool:
    """True for 'the attempt to flee failed', 'a bid to sell it was blocked'."""
    verb, tokens = clauses.tokens[noun].head, clauses.tokens
    if tokens[verb].tag not in VERB_TAGS or has_negation(clauses, verb):
        return False
    is_taken = tokens[noun].dep in ("dobj", "nsubjpass") and tokens[verb].lower in CANCELLERS | SPOILERS | REFUSERS
    is_failing = tokens[noun].dep == "nsubj" and tokens[verb].lower in FAILING
    return (is_taken or is_failing) and not clauses.auxiliaries_in(verb, MODALS | FUTURE)


def _status_of_aim(clauses: Clauses, number: int, above: str | None) -> str | None:
    """'Met to settle the strike': the aim of what was done is planned; that something rose to a level has happened."""
    token = clauses.tokens[number]
    if clauses.tokens[token.head].lower in CANCELLERS:
        return None  # what is given up is no aim
    if clauses.tokens[token.head].lower in CALLING and token.lower in SPEAKING:
        return above if above == HAPPENED else None  # 'called to thank her': and did
    if _is_habit(clauses, token.head):
        return None  # 'sells tools to build houses'
    has_own = clauses.child(number, "nsubj") is not None  # 'too early for us to say'
    if (
        has_own
        or token.lower in RESULTING | ANNOUNCERS | SHOWING
        or token.dep != "advcl"
        or above not in (HAPPENED, PLANNED)
        or token.head > number
        or (above == HAPPENED and clauses.tokens[token.head].lower in GOING)
    ):
        return None
    if clauses.tokens[token.head].lower in RISING:
        return above
    return PLANNED if clauses.object(number) is not None else None


def _status_of_plan(clauses: Clauses, noun: int, read: Callable[[Clauses, int], str | None]) -> str | None:
    """What 'the plan to …' tells of: planned, unless the plan itself is dropped or none."""
    governor = governing_verb(clauses, noun)
    if any(clauses.tokens[c].lower == "no" for c in clauses.children[noun]):
        return DENIED
    near = {clauses.tokens[c].lower.removeprefix("now-") for c in clauses.children[noun] if c < noun}
    if near & CALLED_OFF:
        return DENIED  # 'the cancelled deal to build it'
    if governor is None:
        return PLANNED
    is_owned = any(clauses.tokens[c].dep == "poss" for c in clauses.children[noun])
    if clauses.tokens[noun].lower == "decision" and is_owned and clauses.tokens[governor].lower not in ANNOUNCERS:
        return None  # 'blamed his decision to close it': done by then, mostly
    if clauses.tokens[governor].lower in CANCELLERS | REFUSERS and clauses.tokens[noun].dep in ("dobj", "nsubjpass"):
        return DENIED
    told = read(clauses, governor)
    is_open = told is None or is_owned  # 'would gain by her plan to …'
    return PLANNED if told in (HAPPENED, PLANNED) or (is_open and told != DENIED) else None
