"""When an event took place, as its sentence tells: which words for a time belong to which trigger."""

import re
from collections.abc import Sequence

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.owners import STEPS, climb, first_behind, inherit
from warehouse.enrich.events.periods import find_figure, is_behind_noun, pass_to_figures, share_behind
from warehouse.enrich.events.triggers import Trigger
from warehouse.enrich.times import TimeWords, find_times

UNITS = re.compile(r"\b(?:seconds?|minutes?|hours?)\s*$")
NEAR_CHARS = 60
COMPARED = re.compile(
    r"\b(?:up|down)\s+from\s[^,;.:()]*$|\b(?:than|against|versus|compared\s+(?:to|with))\s[^,;:()]*$", re.IGNORECASE
)
DATELINE_CHARS = 60
DATELINE_END = re.compile(r"\s*(?:\([^()\n]{2,60}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,40}/)?\s*(?:—|–|--|-)\s")
DAYS = frozenset("date weekday near_day iso numeric day_range clock told".split())
OF_OTHERS = frozenset("from than for like unlike versus against about".split())
RANKED = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth time last".split())


def attach_times(clauses: Clauses, triggers: Sequence[Trigger]) -> tuple[list[TimeWords], dict[int, int]]:
    """The expressions of time of a block, and for each trigger, by its number in the list, which one it has."""
    found = find_times(clauses.block.text)
    owners: dict[int, int] = {}
    doubtful: set[int] = set()
    openings: dict[int, int] = {}
    everything = frozenset(range(len(triggers)))
    heads = frozenset(trigger.head for trigger in triggers)
    for index, words in enumerate(found):
        at = min(clauses.block.token_at(words.match.start()), len(clauses.tokens) - 1)
        is_measure = words.prefix == "since" or words.rule in ("ahead", "coming", "past")
        is_loose = words.rule in ("vague", "fiscal") or (is_measure and _is_record(clauses, at))
        if is_loose or is_dateline(clauses.block.text, words):
            continue
        fitting = everything
        at = _root_of(clauses, at, words.end)
        above = clauses.tokens[at]
        if above.dep in ("nsubj", "nsubjpass"):
            continue  # 'Sunday was warm'
        if (
            words.rule == "clock"
            and UNITS.search(clauses.block.text[max(0, words.start - NEAR_CHARS) : words.start]) is not None
        ):
            continue  # 'two hours after 8:20'
        if above.dep in ("nummod", "amod", "compound", "nmod", "poss") or words.is_possessive:
            # 'the 1991 settlement' is dated, what was done with 'the 2011 version' or at 'the Christmas party' is not
            fitting = frozenset(n for n in fitting if triggers[n].head == above.head)
        if words.rule == "feast" and above.dep in ("compound", "amod", "nmod"):
            continue  # a Christmas party is mostly held before
        if words.rule == "year" and above.dep in ("nummod", "appos") and above.head < at:
            continue
        if words.rule == "year" and above.dep not in ("pobj", "nummod", "compound", "amod"):
            continue  # 'the 2010 show' and 'in 2010', not the year behind a name
        is_range = words.until is not None or words.rule == "years"
        figure = find_figure(clauses, at, words, triggers)
        if figure is None and _is_compared(clauses, at, is_range, heads):
            continue
        if clauses.block.text[words.end : words.end + 2] == ": ":
            owner = first_behind(clauses, words.end, triggers)  # 'May 4, 2031: The port closes'
        elif figure is not None or (figure := is_behind_noun(clauses, at, triggers)) is not None:
            owner = figure
        else:
            owner = climb(clauses, at, triggers, fitting, words.rule in DAYS)
        if owner is None and above.tag in ("IN", "NN", "NNS", "NNP"):
            _note_opening(clauses, at, index, words.end, openings)
        if owner is not None and owner in owners:
            between = clauses.block.text[found[owners[owner]].end : words.start]
            if " and " in between and words.start < clauses.tokens[triggers[owner].head].start:
                doubtful.add(owner)  # 'in May the one and in June the other was sold'
        if owner is not None and (owner not in owners or found[owners[owner]].rule == "clock"):
            owners[owner] = index
    for owner in doubtful:
        del owners[owner]
    pass_to_figures(clauses, triggers, found, owners)
    share_behind(clauses, triggers, found, owners)
    _share_opening(clauses, triggers, found, owners, openings)
    inherit(clauses, triggers, owners)
    return found, owners


def _note_opening(clauses: Clauses, at: int, index: int, end: int, openings: dict[int, int]) -> None:
    """Keep a time that opens the clause of a verb without an event: 'In May sales were higher and doubled'."""
    verb = clauses.tokens[clauses.tokens[at].head].head if clauses.tokens[at].dep == "pobj" else clauses.tokens[at].head
    token = clauses.tokens[verb]
    if token.tag in VERB_TAGS and token.dep == "ROOT" and end <= token.start:
        openings.setdefault(verb, index)


def _share_opening(
    clauses: Clauses,
    triggers: Sequence[Trigger],
    found: Sequence[TimeWords],
    owners: dict[int, int],
    openings: dict[int, int],
) -> None:
    """A time that opens a clause holds for the verbs joined to its own: 'In May it bought and closed the mine'."""
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        first = by_head.get(token.head)
        is_joined = token.dep == "conj" and token.tag == "VBD" == clauses.tokens[token.head].tag
        has_subject = clauses.child(trigger.head, "nsubj", "nsubjpass") is not None
        if number not in owners and first is None and token.head in openings and is_joined and not has_subject:
            owners[number] = openings[token.head]
        if number in owners or first not in owners or token.head >= trigger.head:
            continue
        is_front = found[owners[first]].end <= clauses.tokens[token.head].start
        is_saying = triggers[first].event_class == trigger.event_class == "statement"
        if has_subject:
            continue  # who else does it may do it at another time
        is_along = token.dep == "advcl" and token.tag == "VBG" and is_saying
        if (is_joined and (is_front or is_saying)) or is_along:
            owners[number] = owners[first]


def is_comparison(text: str, words: TimeWords) -> bool:
    """True for the time of what something is measured by: 'up from 14% a year ago', 'compared with last May'."""
    return COMPARED.search(text, max(0, words.start - NEAR_CHARS), words.start) is not None


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
            return not is_own  # 'the loss for 2009'
        if token.lower == "of" and clauses.tokens[token.head].tag in NOUN_TAGS and token.head not in heads:
            return clauses.labels[token.head] not in ("TIME", "DATE")
        at = token.head
    return clauses.tokens[at].lower == "compared"


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
    near = clauses.tokens[max(0, number - 8) : number]
    return any(token.tag in ("JJS", "RBS") or token.lower in RANKED for token in near)
