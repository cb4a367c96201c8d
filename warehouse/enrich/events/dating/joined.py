"""What happened while something else did: clauses that share the time of the one that they are joined to."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.dating.asides import BEGINNING
from warehouse.enrich.events.dating.figures import is_dated
from warehouse.enrich.events.dating.sayings import OCCASIONS, is_undated, take
from warehouse.enrich.events.dating.shared_times import TURNS
from warehouse.enrich.events.telling import Telling

JOINED = "joined-clause@2"
TOGETHER = frozenset(("as", "when", "while"))
APART = frozenset("after before since until if although though because unless than so".split())
HARM = frozenset(("death", "attack", "accident", "disaster"))
SETTING = frozenset(("at", "during", "in"))
REASONS = frozenset(("because", "amid", "amidst"))
SPANS = frozenset(("month", "quarter", "year"))
STEPS = 5  # heads climbed from a reason to its verb


def join_clauses(tellings: list[Telling]) -> list[Telling]:
    """The tellings, those without a date with that of the clause they are joined to by 'as', 'when' or 'while', as a
    participle, or as another word for the same noun.
    """
    by_head = {(t.clauses.block.number, t.trigger.head): n for n, t in enumerate(tellings)}
    for number, telling in enumerate(tellings):
        block = telling.clauses.block.number
        other = by_head.get((block, _above(telling)))
        if other is None or other == number or not _is_along(telling, tellings[other]):
            continue
        opens = (
            telling.trigger.head < tellings[other].trigger.head
            or telling.clauses.tokens[telling.trigger.head].dep == "acl"
        )
        is_finite = telling.clauses.tokens[telling.trigger.head].tag != "VBG"
        ways = ((number, other), (other, number)) if opens or is_finite else ((number, other),)
        for taker, giver in ways:
            source = tellings[giver]
            is_open = is_undated(tellings[taker]) and is_dated(source) and source.status == telling.status
            if is_open and not tellings[taker].is_quoted and not source.is_quoted:
                tellings[taker] = take(tellings[taker], source, JOINED)
    return tellings


def _above(telling: Telling) -> int:
    """The token that a telling hangs on: through the verb that only begins it, or the 'at …' of a meeting."""
    tokens, number = telling.clauses.tokens, telling.trigger.head
    if tokens[number].dep == "xcomp" and tokens[tokens[number].head].lower in BEGINNING:
        number = tokens[number].head
    if telling.trigger.event_class == "meeting" and tokens[number].dep == "pobj":
        setting = tokens[tokens[number].head]
        if setting.lower in SETTING and tokens[setting.head].dep == "dobj":
            return tokens[setting.head].head  # 'announced the move at a meeting', which the parse may hang on the move
        return setting.head if setting.lower in SETTING else number
    if telling.trigger.event_class == "market" and _is_reason(telling.clauses, number):
        return _reached_by(telling.clauses, number)
    if tokens[number].dep == "pcomp" and tokens[tokens[number].head].lower == "by":
        return tokens[tokens[number].head].head  # 'she opened it by cutting a ribbon'
    if tokens[number].dep == "dobj":
        first = telling.clauses.child(tokens[number].head, "dobj")
        return first if first is not None and first < number else tokens[number].head
    return tokens[number].head


def _is_along(telling: Telling, above: Telling) -> bool:
    """True where a telling is of the time of the one above it in the parse."""
    clauses, number = telling.clauses, telling.trigger.head
    if telling.trigger.event_class == "meeting" and clauses.tokens[number].dep == "pobj":
        return clauses.tokens[above.trigger.head].tag in VERB_TAGS
    if telling.trigger.event_class == above.trigger.event_class == "market" and _is_outcome(clauses, number):
        return clauses.tokens[number].dep in ("advcl", "xcomp")  # 'fell 3% to reach a low'
    if telling.trigger.event_class == above.trigger.event_class == "market" and _is_reason(clauses, number):
        return above.time is None or above.time.granularity in SPANS
    if telling.trigger.event_class == above.trigger.event_class == "market" and _is_beside(clauses, number):
        return True
    if clauses.tokens[number].dep == "xcomp":
        number = clauses.tokens[number].head
    token, head = clauses.tokens[number], clauses.tokens[above.trigger.head]
    if token.dep == "conj" and token.tag == "VBG" == head.tag and clauses.tokens[number - 1].tag == "CC":
        return (
            telling.trigger.event_class in HARM and above.trigger.event_class in HARM
        )  # 'killing two and injuring nine'
    if token.dep == "conj" and token.tag == "VBD" == head.tag and clauses.tokens[number - 1].tag in ("CC", "RB"):
        is_day = above.time is None or above.time.granularity == "day"
        return is_day and not clauses.auxiliaries(number)  # 'opened a school and gave a speech'
    if token.tag == "VBG" and token.dep == "acl":
        return above.trigger.base in OCCASIONS  # 'a statement announcing it'
    if token.dep == "pcomp":
        return not clauses.auxiliaries(number) and _is_past(clauses, above.trigger.head)
    if token.dep == "relcl" and above.trigger.kind == "noun":
        is_there = any(clauses.tokens[c].lower == "where" for c in clauses.children[number])
        return is_there and _is_past(clauses, number)  # 'the meeting, where she spoke'
    words = {clauses.tokens[c].lower for c in clauses.children[number] if clauses.tokens[c].dep in ("mark", "advmod")}
    if words & (APART | TURNS):
        return False
    if token.dep == "appos" or (token.dep == "dobj" and head.dep == "dobj"):
        return telling.trigger.event_class == above.trigger.event_class
    if head.tag not in VERB_TAGS or token.dep != "advcl":
        return False
    if token.tag in ("VBD", "VBN") and _is_past(clauses, number):
        is_long = above.time is not None and above.time.granularity != "day"
        if ("when" in words and number < above.trigger.head) or (
            is_long and telling.trigger.event_class == "statement"
        ):
            return False  # 'When it fell on Friday, she acted', 'fell in May as it reported' may be later
        return bool(words & TOGETHER) and _is_past(clauses, above.trigger.head)
    is_day = above.time is None or above.time.granularity == "day"  # much is done in a month
    return token.tag == "VBG" and not clauses.auxiliaries(number) and is_day


def _is_beside(clauses: Clauses, number: int) -> bool:
    """True for the 'losing' of 'fell, losing 3%' and the 'recovered' of 'fell, although it recovered'."""
    token = clauses.tokens[number]
    words = {clauses.tokens[c].lower for c in clauses.children[number]}
    is_but = token.tag == "VBD" and bool(words & {"although", "though"})
    return (
        token.dep == "advcl"
        and not clauses.auxiliaries(number)
        and ((token.tag == "VBG" and not words & APART) or is_but)
    )


def _is_reason(clauses: Clauses, number: int) -> bool:
    """True for the noun of 'due to losses', 'driven by losses' and 'amid losses'."""
    token, setting = clauses.tokens[number], clauses.tokens[clauses.tokens[number].head]
    is_due = setting.lower == "to" and clauses.tokens[setting.head].lower == "due"
    is_reason = is_due or setting.lower in REASONS or setting.dep == "agent"
    return token.tag in NOUN_TAGS and token.dep == "pobj" and is_reason


def _reached_by(clauses: Clauses, number: int) -> int:
    """The verb of the clause that a reason stands in, above the 'due' or 'driven' that leads to it."""
    number = clauses.tokens[number].head
    for _ in range(STEPS):
        token = clauses.tokens[number]
        if token.tag in VERB_TAGS and token.dep not in ("acl", "advcl", "prep"):
            break
        number = token.head
    return number


def _is_outcome(clauses: Clauses, number: int) -> bool:
    """True for 'to reach a low' and 'having lost 3%'."""
    auxiliaries = {clauses.tokens[a].lower for a in clauses.auxiliaries(number)}
    return clauses.tokens[number].tag == "VB" or auxiliaries == {"having"}


def _is_past(clauses: Clauses, number: int) -> bool:
    """True for 'closed' and 'was closed'."""
    auxiliaries = [clauses.tokens[a].lower for a in clauses.auxiliaries(number)]
    if clauses.tokens[number].tag == "VBN":
        return bool(auxiliaries) and set(auxiliaries) <= {"was", "were"}
    return clauses.tokens[number].tag == "VBD" and not auxiliaries
