"""Whether a text tells of an event as happened, planned, hypothetical or denied, and in which tense."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.governed import status_in, status_of_setting
from warehouse.enrich.events.factuality.moods import (
    AHEAD_OF,
    AIMERS,
    BEHIND,
    CALLED_OFF,
    CANCELLERS,
    DENIED,
    DOUBT_HEADS,
    FAR,
    FUTURE,
    HAPPENED,
    HELD,
    HYPOTHETICAL,
    KILLINGS,
    LEADING,
    PARTS,
    PLAN_HEADS,
    PLANNED,
    PLANNED_NOUNS,
    PLANNERS,
    POSSIBLE_NOUNS,
    PRESUPPOSED,
    SIGNS,
    WISHERS,
)
from warehouse.enrich.events.factuality.negation import governing_verb
from warehouse.enrich.events.factuality.practice import is_practice
from warehouse.enrich.events.factuality.unreal import is_only_argued, is_only_sought, is_put_off, is_scheduled
from warehouse.enrich.events.factuality.verb_status import status_above, status_of_deed, status_of_verb
from warehouse.enrich.events.words.company import ACCUSING, FOILED
from warehouse.enrich.events.words.particular import find_accusing
from warehouse.enrich.events.words.triggers import Trigger

SET_AHEAD = frozenset("election meeting sport".split())  # what one campaigns for is held in any case
FACING = frozenset("face faces facing".split())
PENDING = frozenset("migration arrest departure ruling sanction end death".split())
OPEN_TO = frozenset("open receptive amenable willing eager available eligible".split())
POINTING_ARTICLES = frozenset("a the his her its their this".split())  # 'a few talks', 'her little speech'


def read_status(clauses: Clauses, trigger: Trigger) -> str | None:
    """The status that the words around a trigger give its event; None where they leave it open."""
    if is_practice(clauses, trigger):
        return None
    status = _read_clause(clauses, trigger)
    is_asked = clauses.tokens[trigger.head].sentence in clauses.questions and not _is_beside_quote(clauses, trigger)
    is_asked = is_asked or _is_asked_in_quote(clauses, trigger.head)
    if is_asked and status == HAPPENED and _is_presupposed(clauses, trigger.head):
        return status
    return HYPOTHETICAL if is_asked and status in (HAPPENED, PLANNED) else status


def _is_presupposed(clauses: Clauses, number: int) -> bool:
    """True for the verb of 'what happened?' and 'why did they go?': only who, what or why is asked."""
    asked = [c for c in clauses.children[number] if clauses.tokens[c].tag in ("WP", "WRB")]
    return any(c < number and clauses.tokens[c].dep in ("nsubj", "nsubjpass", "advmod", "dobj") for c in asked)


def _is_asked_in_quote(clauses: Clauses, number: int) -> bool:
    """True inside marks where the next stop is a question mark: '“Will you sell it?” she asked.'"""
    start = clauses.tokens[number].start
    run = next((m.outer for m in clauses.block.marked if m.outer.start <= start < m.outer.end), None)
    stops = [c for c in clauses.block.text[start : run.end] if c in ".!?‘“"] if run is not None else []
    return stops[:1] == ["?"]


def _is_deep(clauses: Clauses, number: int) -> bool:
    """True where so many words stand above a noun that the verb which it hangs on is out of reach."""
    for _ in range(FAR):
        if clauses.tokens[number].head == number:
            return False
        number = clauses.tokens[number].head
    return clauses.tokens[number].head != number


def _is_beside_quote(clauses: Clauses, trigger: Trigger) -> bool:
    """True where quotation marks stand between a trigger and the question mark behind it: the quote asks, not he who
    says it.
    """
    start = clauses.tokens[trigger.head].start
    between = clauses.block.text[start : clauses.block.text.find("?", start) + 1]
    return any(mark in between for mark in ("“", "”", '"', "''"))


def _read_clause(clauses: Clauses, trigger: Trigger) -> str | None:
    number, tokens = trigger.head, clauses.tokens
    above = tokens[tokens[number].head]
    if trigger.event_class == "market" and tokens[number].dep == "pcomp" and above.lower == "before":
        return status_above(clauses, above.head, 0) if tokens[above.head].tag in VERB_TAGS else None
    if trigger.kind == "verb":
        return status_of_verb(clauses, number)
    if trigger.base == "suspicion":
        return HAPPENED
    if trigger.base == "dead" and tokens[tokens[number].head].lower in HELD:
        return HYPOTHETICAL  # 'feared dead'
    if trigger.base in KILLINGS and clauses.sentence_words[tokens[number].sentence] & ACCUSING:
        return HYPOTHETICAL
    accusing = find_accusing(clauses, number)
    if accusing is not None:
        governor = governing_verb(clauses, number)
        is_kept = accusing in FOILED and governor is not None
        told = status_of_verb(clauses, governor) if is_kept and governor is not None else HAPPENED
        # 'could not prevent the attack': and it came
        return status_of_deed(accusing) if told == HAPPENED else HAPPENED if told == DENIED else None
    beside = _status_of_noun(clauses, number)
    if beside is not None:
        return beside
    while tokens[number].dep == "conj" and tokens[tokens[number].head].tag in NOUN_TAGS:
        number = tokens[number].head  # 'cancelled the parade and the meeting'
    above = tokens[tokens[number].head]
    if tokens[number].dep == "pobj" and above.lower == "of" and tokens[above.head].lower in PARTS:
        number = above.head  # 'half of the cuts will be made'
        above = tokens[tokens[number].head]
    is_under = above.lower == "under" and tokens[above.head].tag in NOUN_TAGS
    if tokens[number].dep == "pobj" and (above.lower in BEHIND or is_under):
        return HAPPENED
    is_only_open = above.lower in ("to", "for") and tokens[above.head].lower in OPEN_TO  # 'open to talks'
    if tokens[number].dep == "pobj" and is_only_open:
        return None
    if tokens[number].dep == "pobj" and is_only_sought(clauses, number):
        return HYPOTHETICAL if trigger.event_class not in SET_AHEAD else None
    is_open = trigger.event_class not in PRESUPPOSED  # 'spoke against the war' presupposes it
    if tokens[number].dep == "pobj" and is_open and is_only_argued(clauses, number):
        return None
    if tokens[number].dep == "dobj" and above.lower in FACING and trigger.event_class in PENDING:
        is_bare = all(tokens[c].tag not in ("DT", "PRP$") for c in clauses.children[number])
        return HYPOTHETICAL if is_bare else None  # 'faces deportation'
    if tokens[number].dep == "pobj" and (above.lower in AHEAD_OF or tokens[above.head].lower == "ahead"):
        return None  # what was still to come then may have come since
    if tokens[number].dep == "pobj" and above.lower == "for" and tokens[above.head].lower in AIMERS:
        return PLANNED if trigger.base not in AIMERS else None  # 'set for a tour'
    governor = governing_verb(clauses, number)
    if governor is None:
        return None if _is_deep(clauses, number) else HAPPENED
    told = status_in(clauses, number, governor, trigger.event_class)
    return told if told is not None else status_of_setting(clauses, number, governor, trigger.event_class)


def read_tense(clauses: Clauses, trigger: Trigger) -> str | None:
    """'past' or 'future' where the verb of the trigger's clause has such a form; None for headlines and the present."""
    number: int | None = trigger.head
    if clauses.tokens[trigger.head].tag not in VERB_TAGS:
        number = governing_verb(clauses, trigger.head)
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


def _is_getting_ready(clauses: Clauses, number: int) -> bool:
    """True for the verb or adjective of 'getting ready for the switch', in marks or not."""
    near = {clauses.tokens[c].lower for c in clauses.children[number]} | {clauses.tokens[number].lower}
    return bool(near & {"ready", "set", "poised"})


def _is_leading(clauses: Clauses, number: int) -> bool:
    """True for 'preparations' and 'transition': what these lead to is still ahead."""
    return clauses.tokens[number].lower in LEADING


def _is_cancelled(clauses: Clauses, number: int) -> bool:
    """True for what a verb calls off that is no more than planned: 'her planned visit was cancelled'."""
    governor = clauses.tokens[number].head
    is_taken = clauses.tokens[number].dep in ("dobj", "nsubjpass")
    is_off = clauses.tokens[governor].lower in CANCELLERS or is_put_off(clauses, governor)
    return is_taken and is_off and status_of_verb(clauses, governor) == HAPPENED


NEARING = frozenset(("looming", "approaching"))  # 'with a final looming on Sunday'


def _status_of_noun(clauses: Clauses, number: int) -> str | None:
    """What stands with a noun: 'no deal', 'the planned visit', 'threat of a strike'; None where that says nothing."""
    tokens = clauses.tokens
    beside = {tokens[c].lower for c in clauses.children[number]}
    is_named = sum(tokens[c].tag == "DT" for c in clauses.children[number]) > 1  # 'the no campaign'
    is_not = any(tokens[c].lower in ("not", "without") and c < number for c in clauses.children[number])
    if ("no" in beside and not is_named) or is_not:
        return DENIED  # and not 'a decision, not an accident'
    if {word.removeprefix("now-") for word in beside} & CALLED_OFF:
        return DENIED
    is_near = any(tokens[c].dep in ("acl", "amod") and tokens[c].lower in NEARING for c in clauses.children[number])
    if is_near or is_scheduled(clauses, number):
        return PLANNED
    first = clauses.phrase(number).start
    if [token.lower for token in tokens[max(0, first - 2) : first]] == ["instead", "of"]:
        return DENIED  # 'a choice instead of a mishap'
    if [token.lower for token in tokens[max(0, first - 3) : first]] == ["by", "no", "means"]:
        return DENIED
    if beside & {"attempted"}:
        return None
    if beside & {"little", "few"} and not beside & POINTING_ARTICLES:
        return None  # 'very little discussion'
    if beside & PLANNED_NOUNS:
        return DENIED if _is_cancelled(clauses, number) else PLANNED
    if beside & POSSIBLE_NOUNS:
        return HYPOTHETICAL
    head = tokens[tokens[number].head]
    if tokens[number].dep == "compound":
        return HYPOTHETICAL if head.lower in DOUBT_HEADS else PLANNED
    if head.tag in ("IN", "TO") and head.head != tokens[number].head:
        if _is_leading(clauses, head.head) and head.lower in ("to", "for", "of"):
            return PLANNED  # 'the run-up to the election'
        if head.lower == "without":
            governor = governing_verb(clauses, number)
            is_told = governor is None or status_of_verb(clauses, governor) in (HAPPENED, PLANNED)
            return DENIED if is_told else None  # 'without a deal, they could strike'
        outer = tokens[head.head]
        if head.lower == "for" and _is_getting_ready(clauses, head.head):
            return PLANNED
        is_feared = outer.lower in ("fear", "fears") and head.lower in ("on", "over")
        is_none = any(tokens[c].lower == "no" for c in clauses.children[head.head])
        if is_none and head.lower == "of" and outer.lower in SIGNS:
            return DENIED  # 'no sign of a deal'
        if is_feared or (outer.lower in DOUBT_HEADS and head.lower in ("of", "for", "to", "about")):
            return HYPOTHETICAL
        if outer.lower in PLAN_HEADS and head.lower in ("of", "for", "to"):
            return PLANNED
    return None
