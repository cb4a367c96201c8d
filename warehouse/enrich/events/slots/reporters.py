"""What stands among the words of a quote without marks, or beside them, and is yet the reporter's own."""

import re

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import DID, FAR
from warehouse.enrich.events.telling import Telling
from warehouse.enrich.reporting import SAYING
from warehouse.records import Quote

COLON = re.compile(r":(?!\d)")  # and no time of day
NEAR = 4  # tokens between the end of a clause and the cue behind it: a comma and who says it
STEPS = 10  # heads climbed from a trigger or cue
LOOSE = frozenset((",", "-", "–", "—", "--", "("))  # what parts a relative clause from what it only adds to
RELATIVES = frozenset("who whom whose which where".split())
# Nobody says what he sees or feels, nor does a figure what it means, whatever clause stands behind.
UNSAID = frozenset(
    "mean means meant meaning see sees saw seeing seen feel feels felt feeling learn learns learned learnt learning"
    " want wants wanted wanting".split()
)
SPOKEN = frozenset("statement accusation refusal demand support threat".split())


def is_reporters(telling: Telling, quote: Quote) -> bool:
    """True where the trigger is the reporter's though a quote without marks holds it: what he says of its speaker
    ('According to Lund, who broke the news, …'), what stands before another colon than its own, what he adds to a name
    (', who left in May,'), in brackets or in a clause of saying of his own ('said that … and blamed the wind').
    """
    clauses, page = telling.clauses, telling.clauses.block.passage.page_start
    if quote.kind == "direct" or quote.cue_start is None:
        return False
    at = clauses.tokens[telling.trigger.head].end + page
    between = clauses.block.text[at - page : max(at, quote.cue_start) - page]
    if quote.attribution_method.startswith("clause-before-cue") and COLON.search(between):
        return True
    if _is_of_speaker(telling, quote):
        return True
    cue = clauses.block.token_at(quote.cue_start + len(quote.cue_text or "") - page) - 1  # 'went on to say': its last
    is_marked = clauses.quote_around(telling.trigger.head) is not None
    return cue >= 0 and quote.cue_start >= page and not is_marked and _is_beside(telling, quote, cue)


def _is_of_speaker(telling: Telling, quote: Quote) -> bool:
    """True for a trigger in a relative clause of a quote's speaker, the cue aside."""
    clauses, page = telling.clauses, telling.clauses.block.passage.page_start
    if quote.speaker_start is None or quote.speaker_end is None:
        return False
    number = telling.trigger.head
    for _ in range(FAR):
        token = clauses.tokens[number]
        head = clauses.tokens[token.head].start + page
        if token.start + page == quote.cue_start:
            return False  # 'Lund, who said that …'
        if token.dep == "relcl" and quote.speaker_start <= head < quote.speaker_end:
            return True
        number = token.head
    return False


def _is_beside(telling: Telling, quote: Quote, cue: int) -> bool:
    """True where the clause of a trigger is none of those that the cue at a token governs."""
    clauses, number = telling.clauses, telling.trigger.head
    tokens = clauses.tokens
    if tokens[cue].lower in UNSAID or tokens[cue].sentence != tokens[number].sentence:
        return True
    if quote.attribution_method.startswith("clause-") and tokens[cue].dep in ("acl", "amod", "compound"):
        return True  # 'a book written by Lund' and 'think tanks' tell of no saying
    if tokens[number].dep == "parataxis" and tokens[number].lower in SAYING:
        return True  # the 'he said' inside another saying
    if _is_in_brackets(clauses, number, cue) or _is_cue_inside(clauses, number, cue):
        return True
    at = number
    for _ in range(STEPS):
        if at == cue:
            return False
        is_last = 0 < cue - clauses.subtree(at).end <= NEAR  # '…, which then sped off, police said'
        if is_loose_relative(clauses, at) and not is_last:
            return True
        is_spoken = tokens[at].lower in SAYING or (at == number and telling.trigger.event_class in SPOKEN)
        is_past = clauses.auxiliaries_in(at, DID) and tokens[cue].tag == "VBD"  # 'said …, but did not say …'
        is_alike = (tokens[at].tag == tokens[cue].tag or is_past) and tokens[at].tag in VERB_TAGS
        is_joined = tokens[at].dep == "conj" and is_alike
        if is_joined and is_spoken and at > cue:
            return True  # 'said that the mine was safe and blamed the wind', ', and unions warned that …'
        if tokens[at].head == at:
            return False
        at = tokens[at].head
    return False


def has_own_subject(telling: Telling) -> bool:
    """True for a clause that is joined to another and has a subject of its own: '…, and the unions left'. Where no
    quote reaches as far, it is mostly joined to the saying.
    """
    clauses, at = telling.clauses, telling.trigger.head
    for _ in range(STEPS):
        token = clauses.tokens[at]
        if token.dep == "conj" and token.tag in VERB_TAGS and clauses.child(at, "nsubj", "nsubjpass") is not None:
            return True
        beside = [c for c in clauses.children[token.head] if clauses.tokens[c].dep == "ccomp" and c != at]
        if token.dep in ("nsubj", "nsubjpass") or (token.dep == "ccomp" and beside):
            return True  # one saying has one clause: the parse hangs the next on it, too
        if token.head == at:
            return False
        at = token.head
    return False


def is_loose_relative(clauses: Clauses, number: int) -> bool:
    """True for the verb of a relative clause that only adds to its noun: ', who left in May,', '- which sank -'."""
    if clauses.tokens[number].dep != "relcl":
        return False
    first = clauses.subtree(number).start
    has_relative = any(token.lower in RELATIVES for token in clauses.tokens[first : first + 2])
    return has_relative and first > 0 and clauses.tokens[first - 1].text in LOOSE


def _is_in_brackets(clauses: Clauses, number: int, cue: int) -> bool:
    """True for a token in round brackets that the cue stands outside of."""
    text, start = clauses.block.text, clauses.tokens[number].start
    opening = text.rfind("(", 0, start)
    closing = text.find(")", start)
    if opening <= text.rfind(")", 0, start) or closing < 0:
        return False
    return not opening < clauses.tokens[cue].start < closing


def _is_cue_inside(clauses: Clauses, number: int, cue: int) -> bool:
    """True where the cue stands in a clause that the token is no part of: 'the firm that, police said, closed' or
    'The paper wrote that, according to Lund, …' of what is outside of 'that …'.
    """
    at = cue
    for _ in range(STEPS):
        token = clauses.tokens[at]
        if at != cue and token.dep in ("relcl", "ccomp"):
            reach = clauses.subtree(at)
            return not reach.start <= number < reach.end
        if token.head == at:
            return False
        at = token.head
    return False
