"""When an event took place, as its sentence tells: which words for a time belong to which trigger."""

import re
from collections.abc import Sequence

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.dating.occasions import share_occasions
from warehouse.enrich.events.dating.periods import (
    find_figure,
    is_behind_noun,
    pass_to_figures,
    pass_to_plans,
    share_behind,
)
from warehouse.enrich.events.dating.shared_times import (
    find_plain_verb,
    share_beside,
    share_opening,
    share_verbs,
    share_when,
)
from warehouse.enrich.events.factuality.moods import ANNOUNCERS
from warehouse.enrich.events.factuality.unreal import is_set_for
from warehouse.enrich.events.slots.owners import STEPS, climb, first_behind, inherit
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.times import TimeWords, find_times

UNITS = re.compile(r"\b(?:seconds?|minutes?|hours?)\s*$")
FAR = 14  # tokens between 'the first' and its 'since …'
NEAR_CHARS = 60
COMPARED = re.compile(
    r"\bfrom\s[^,;.:()]*$|\b(?:than|against|versus|compared\s+(?:to|with))\s[^,;:()]*$", re.IGNORECASE
)
SINCE = re.compile(r"\bsince\s+(?:the\s+)?$")  # 'its worst fall since the May 4 attacks'
DATELINE_CHARS = 60
DATELINE_END = re.compile(r"\s*(?:\([^()\n]{2,60}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,40}/)?\s*(?:—|–|--|-)\s")
DAYS = frozenset("date weekday near_day iso numeric day_range clock told".split())
OF_OTHERS = frozenset("from than for like unlike versus against about".split())
KNOWN = frozenset(("the", "this", "that", "these", "those"))
RANKED = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth time last".split())


def attach_times(clauses: Clauses, triggers: Sequence[Trigger]) -> tuple[list[TimeWords], dict[int, int]]:
    """The expressions of time of a block, and for each trigger, by its number in the list, which one it has."""
    found = find_times(clauses.block.text)
    owners: dict[int, int] = {}
    doubtful: set[int] = set()
    spare: dict[int, int] = {}  # by verbs that tell of no event
    everything = frozenset(range(len(triggers)))
    heads = frozenset(trigger.head for trigger in triggers)
    for index, words in enumerate(found):
        at = min(clauses.block.token_at(words.match.start()), len(clauses.tokens) - 1)
        is_measure = words.prefix == "since" or words.rule in ("ahead", "past")
        is_measure = (
            is_measure or SINCE.search(clauses.block.text, max(0, words.start - NEAR_CHARS), words.start) is not None
        )
        is_loose = words.rule in ("vague", "fiscal") or (is_measure and _is_record(clauses, at))
        if is_loose or is_dateline(clauses.block.text, words):
            continue
        at = _root_of(clauses, at, words.end)
        if _is_of_no_event(clauses, words, at):
            continue
        is_range = words.until is not None or words.rule == "years"
        figure = find_figure(clauses, at, words, triggers)
        is_range = is_range or (words.rule == "past" and _is_going_on(clauses, at))
        if figure is None and _is_compared(clauses, at, is_range, heads):
            continue
        owner = figure if figure is not None else _find_owner(clauses, words, at, triggers, everything)
        verb = find_plain_verb(clauses, at)
        if owner is None and verb is not None and verb not in heads:
            spare.setdefault(verb, index)
        if owner is not None and owner in owners:
            first = found[owners[owner]]
            is_ahead = words.start < clauses.tokens[triggers[owner].head].start
            if " and " in clauses.block.text[first.end : words.start] and is_ahead:
                doubtful.add(owner)  # 'in May the one and in June the other was sold'
            if first.rule == "clock" or (is_ahead and _is_day_line(clauses, first)):
                del owners[owner]
        if owner is not None:
            owners.setdefault(owner, index)
    for owner in doubtful:
        del owners[owner]
    pass_to_figures(clauses, triggers, found, owners)
    pass_to_plans(clauses, triggers, found, owners, spare)
    share_behind(clauses, triggers, found, owners)
    share_opening(clauses, triggers, found, owners)
    share_verbs(clauses, triggers, found, owners, spare)
    share_occasions(clauses, triggers, owners, spare)
    share_beside(clauses, triggers, owners, spare)
    share_when(clauses, triggers, found, owners)
    inherit(clauses, triggers, owners)
    return found, owners


def _is_of_no_event(clauses: Clauses, words: TimeWords, at: int) -> bool:
    """True for the time at root `at` that dates nothing: 'Sunday was warm', 'two hours after 8:20', a Christmas party
    (mostly held before), the year behind a name.
    """
    above = clauses.tokens[at]
    near = clauses.block.text[max(0, words.start - NEAR_CHARS) : words.start]
    is_span = words.rule == "clock" and UNITS.search(near) is not None
    is_party = words.rule == "feast" and above.dep in ("compound", "amod", "nmod")
    is_measured = words.rule == "coming" and clauses.block.text.startswith(" of ", words.end)  # 'within a day of it'
    if above.dep in ("nsubj", "nsubjpass") or is_span or is_party or is_measured:
        return True
    if words.rule != "year":
        return False
    is_behind = above.dep in ("nummod", "appos") and above.head < at
    return is_behind or above.dep not in ("pobj", "nummod", "compound", "amod")


def _find_owner(
    clauses: Clauses, words: TimeWords, at: int, triggers: Sequence[Trigger], everything: frozenset[int]
) -> int | None:
    """The trigger that a time at root `at` belongs to."""
    if clauses.block.text[words.end : words.end + 2] == ": ":
        return first_behind(clauses, words.end, triggers)  # 'May 4, 2031: The port closes'
    noun = is_behind_noun(clauses, at, triggers)
    if noun is not None:
        return noun
    fitting, above = everything, clauses.tokens[at]
    if above.dep in ("nummod", "amod", "compound", "nmod", "poss") or words.is_possessive:
        # 'the 1991 settlement' is dated, what was done with 'the 2011 version' or at 'the Christmas party' is not
        fitting = frozenset(n for n in fitting if triggers[n].head == above.head)
    owner = climb(clauses, at, triggers, fitting, words.rule in DAYS)
    if owner is not None and above.dep == "npadvmod" and clauses.block.token_at(words.start) != triggers[owner].behind:
        return _verb_taking(clauses, triggers, owner)
    if owner is not None and words.rule in DAYS and _is_told_move(clauses, triggers[owner].head):
        return _verb_taking(clauses, triggers, owner)
    return owner


def _verb_taking(clauses: Clauses, triggers: Sequence[Trigger], owner: int) -> int:
    """The verb in the past that takes an event noun, which a bare day at the end of the clause dates rather than the
    noun: 'They marked the launch of the ship Tuesday'. The noun itself where there is none.
    """
    token = clauses.tokens[triggers[owner].head]
    if triggers[owner].kind == "verb" or token.dep != "dobj" or clauses.tokens[token.head].tag != "VBD":
        return owner
    return next((n for n, trigger in enumerate(triggers) if trigger.head == token.head), owner)


def _is_told_move(clauses: Clauses, noun: int) -> bool:
    """True for what is announced that is known by then: 'announced the move on Friday', no 'talks on Friday'."""
    token = clauses.tokens[noun]
    is_known = any(clauses.tokens[c].dep == "poss" or clauses.tokens[c].lower in KNOWN for c in clauses.children[noun])
    return token.dep == "dobj" and clauses.tokens[token.head].lower in ANNOUNCERS and is_known


def _is_day_line(clauses: Clauses, words: TimeWords) -> bool:
    """True for a whole date without a preposition that opens a block: a line of its own that ran into the text."""
    is_whole = words.rule == "date" and words.match["year"] is not None and not words.prefix
    return is_whole and not clauses.block.text[: words.match.start()].strip()


def is_yardstick(clauses: Clauses, words: TimeWords) -> bool:
    """True for the time of what something is measured by: 'up from 3% a year ago', 'compared with last May', 'its
    worst fall since 2004'.
    """
    text, at = clauses.block.text, clauses.block.token_at(words.start)
    is_since = words.prefix == "since" or SINCE.search(text, max(0, words.start - NEAR_CHARS), words.start) is not None
    if is_since and _is_record(clauses, min(at, len(clauses.tokens) - 1)):
        return True
    first = words.match.start()  # behind its preposition
    return COMPARED.search(text, max(0, first - NEAR_CHARS), first) is not None


def _is_compared(clauses: Clauses, at: int, is_range: bool, heads: frozenset[int]) -> bool:
    """True for the time behind 'from', 'than', 'for' or 'compared to', and behind the 'of' of a noun that is no event
    ('the noise of that night'): it is that of something else.
    """
    for _ in range(3):
        token = clauses.tokens[at]
        if token.tag in VERB_TAGS or token.head == at:
            return token.lower == "compared"
        if token.tag == "IN" and token.lower in OF_OTHERS and not is_range:
            is_own = token.lower == "for" and token.head in heads and clauses.tokens[token.head].tag in NOUN_TAGS
            return not (is_own or is_set_for(clauses, token.head))  # 'the loss for 2009', 'set for Friday'
        if token.lower == "of" and clauses.tokens[token.head].tag in NOUN_TAGS and token.head not in heads:
            return clauses.labels[token.head] not in ("TIME", "DATE")
        at = token.head
    return clauses.tokens[at].lower == "compared"


def _is_going_on(clauses: Clauses, at: int) -> bool:
    """True for the time of 'have been falling for the past six days': how long it took is when it was."""
    setting = clauses.tokens[at].head
    verb = clauses.tokens[setting].head
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(verb)}
    return clauses.tokens[setting].lower == "for" and clauses.tokens[verb].tag == "VBG" and "been" in words


def _root_of(clauses: Clauses, at: int, end: int) -> int:
    """The token of an expression, from token `at` up to offset `end`, on which the others hang."""
    number = at
    for _ in range(STEPS):
        head = clauses.tokens[number].head
        if head == number or not at <= head < len(clauses.tokens) or clauses.tokens[head].start >= end:
            break
        number = head
    return number


def is_dateline(text: str, words: TimeWords) -> bool:
    """True for the day in 'Oslo, March 4 (Agency) —' at the start of a paragraph: when it was written, not when
    anything in it happened.
    """
    return words.start < DATELINE_CHARS and DATELINE_END.match(text, words.end) is not None


def _is_record(clauses: Clauses, number: int) -> bool:
    """True for the 'since …' of 'its lowest level since 2004' and the 'in …' of 'the first title in ten years', which
    date no event of the sentence.
    """
    near = [t for t in clauses.tokens[max(0, number - FAR) : number] if t.sentence == clauses.tokens[number].sentence]
    return any(token.tag in ("JJS", "RBS") or token.lower in RANKED for token in near)
