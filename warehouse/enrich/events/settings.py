"""Where and when an event took place, as its sentence tells: which words belong to which trigger."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import LIGHT_FORMS, PLACE_LABELS, VENUES
from warehouse.enrich.events.someone import is_someone
from warehouse.enrich.events.triggers import Trigger
from warehouse.enrich.places import US_STATES, find_place
from warehouse.enrich.times import TimeWords, find_times
from warehouse.spans import Span

T = TypeVar("T")
DATELINE_CHARS = 60
DATELINE_END = re.compile(r"\s*(?:\([^()\n]{2,60}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,40}/)?\s*(?:—|–|--|-)\s")
LOCATIVE = frozenset("in at near outside inside off on across".split())
TOWARD = frozenset("to into".split())
MOVING = frozenset(("visit", "movement", "migration", "retreat", "arrest", "launch"))
CARRIERS = LIGHT_FORMS | frozenset(
    "happened occurred happens occurs happen occur was is be are were scheduled planned set"
    " hit struck rocked shook devastated destroyed damaged".split()
)
SETTING = frozenset("in during at of amid".split())
POINTED = frozenset("the his her their its our my first last largest".split())
# Events that befall or are done to someone happen when and where the crash, attack or quake does.
STRUCK = frozenset("death attack accident disaster".split())
DAYS = frozenset("date weekday near_day iso numeric day_range clock told".split())
OPEN_CLASSES = frozenset("accident disaster attack protest election meeting death launch other".split())
OF_OTHERS = frozenset("from than for like unlike versus against about".split())
OPENING = 4  # tokens: a time that stands so near to the start of its sentence opens it
STEPS = 8  # heads climbed from a time or place to what it belongs to


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """A place at `span` of the block; `anchor` is the token that it hangs on."""

    span: Span
    anchor: int
    preposition: str


def attach_times(clauses: Clauses, triggers: Sequence[Trigger]) -> tuple[list[TimeWords], dict[int, int]]:
    """The expressions of time of a block, and for each trigger, by its number in the list, which one it has."""
    found = find_times(clauses.block.text)
    owners: dict[int, int] = {}
    heads = frozenset(trigger.head for trigger in triggers)
    for index, words in enumerate(found):
        at = min(clauses.block.token_at(words.match.start()), len(clauses.tokens) - 1)
        is_loose = words.rule in ("vague", "fiscal") or (words.prefix == "since" and _is_record(clauses, at))
        if is_loose or is_dateline(clauses.block.text, words):
            continue
        fitting = frozenset(range(len(triggers)))
        at = _root_of(clauses, at, words.end)
        above = clauses.tokens[at]
        if above.dep in ("nummod", "amod", "compound", "nmod", "poss") or words.is_possessive:
            # 'the 1991 settlement' is dated, what was done with 'the 2011 version' or at 'the Christmas party' is not
            fitting = frozenset(n for n in fitting if triggers[n].head == above.head)
        if words.rule == "feast" and above.dep in ("compound", "amod", "nmod"):
            continue  # a Christmas party is mostly held before
        if words.rule == "year" and above.dep in ("nummod", "appos") and above.head < at:
            continue
        if words.rule == "year" and above.dep not in ("pobj", "nummod", "compound", "amod"):
            continue  # 'the 2010 show' and 'in 2010', not the year behind a name
        if _is_compared(clauses, at, words.until is not None, heads):
            continue
        if clauses.block.text[words.end : words.end + 2] == ": ":
            owner = _first_behind(clauses, words.end, triggers)  # 'May 4, 2031: The port closes'
        else:
            owner = _climb(clauses, at, triggers, fitting, words.rule in DAYS)
        if owner is not None and (owner not in owners or found[owners[owner]].rule == "clock"):
            owners[owner] = index
    _share_opening(clauses, triggers, found, owners)
    _inherit(clauses, triggers, owners)
    return found, owners


def _share_opening(
    clauses: Clauses, triggers: Sequence[Trigger], found: Sequence[TimeWords], owners: dict[int, int]
) -> None:
    """A time that opens a clause holds for the verbs joined to its own: 'In May it bought and closed the mine'."""
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        first = by_head.get(token.head)
        if number in owners or first not in owners or token.head >= trigger.head:
            continue
        is_joined = token.dep == "conj" and token.tag == "VBD" == clauses.tokens[token.head].tag
        is_front = found[owners[first]].end <= clauses.tokens[token.head].start
        is_saying = triggers[first].event_class == trigger.event_class == "statement"
        is_along = token.dep == "advcl" and token.tag == "VBG" and is_saying
        if (is_joined and (is_front or is_saying)) or is_along:
            owners[number] = owners[first]


def _is_compared(clauses: Clauses, at: int, is_range: bool, heads: frozenset[int]) -> bool:
    """True for the time behind 'from', 'than', 'for' or 'compared to', and behind the 'of' of a noun that is no event
    ('the events of today'): it is that of something else.
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
    """True for the 'since …' of 'its lowest level since 2004', which dates no event of the sentence."""
    near = clauses.tokens[max(0, number - 6) : number]
    return any(token.tag in ("JJS", "RBS") or token.lower in ("first", "time") for token in near)


def attach_places(clauses: Clauses, triggers: Sequence[Trigger], times: Sequence[TimeWords]) -> dict[int, PlaceWords]:
    """For each trigger, by its number in the list, the place that its sentence gives it."""
    taken = [Span(words.start, words.end) for words in times]
    owners: dict[int, PlaceWords] = {}
    for place in _find_places(clauses, frozenset(trigger.head for trigger in triggers)):
        if any(place.span.overlaps(span) for span in taken):
            continue
        fitting = frozenset(
            number
            for number, trigger in enumerate(triggers)
            if (place.preposition not in TOWARD or trigger.event_class in MOVING)
            and (place.preposition != "" or trigger.event_class in OPEN_CLASSES)
            and (trigger.event_class != "market")
        )
        owner = _climb(clauses, place.anchor, triggers, fitting, is_day=False)
        if owner is not None and owner not in owners:
            owners[owner] = place
    _inherit(clauses, triggers, owners)
    return owners


def _climb(clauses: Clauses, at: int, triggers: Sequence[Trigger], fitting: frozenset[int], is_day: bool) -> int | None:
    """The trigger that the words at a token belong to, by the parse: the first verb or event noun above them.

    None where that verb tells of no event, where a noun that is no event stands between (unless it can hardly have a
    time or place of its own), and across quotation marks or colons.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    inside = _quote_around(clauses, at)
    number, below = at, at
    for _ in range(STEPS):
        if number in by_head and not triggers[by_head[number]].first <= at < triggers[by_head[number]].behind:
            owner = by_head[number]
            is_apart = _quote_around(clauses, number) != inside or _has_colon(clauses, at, number)
            return None if is_apart or owner not in fitting else owner
        token = clauses.tokens[number]
        if number != at and token.tag in VERB_TAGS:
            carried = _carried(clauses, number, below, by_head)
            return carried if carried in fitting and not _has_colon(clauses, at, number) else None
        is_thing = token.tag in NOUN_TAGS and number != at and not (is_day or _is_settingless(clauses, number))
        if is_thing and (clauses.tokens[below].tag in ("IN", "TO") or token.dep not in ("pobj", "npadvmod")):
            return None
        if token.head == number:
            return _first_verb(clauses, at, triggers, fitting) if is_day else None
        number, below = token.head, number
    return None


def _first_behind(clauses: Clauses, offset: int, triggers: Sequence[Trigger]) -> int | None:
    """The first verb behind an offset, if it tells of an event."""
    verbs = [n for n, token in enumerate(clauses.tokens) if token.start >= offset and token.tag in VERB_TAGS]
    return next((n for n, trigger in enumerate(triggers) if verbs and trigger.head == verbs[0]), None)


def _first_verb(clauses: Clauses, at: int, triggers: Sequence[Trigger], fitting: frozenset[int]) -> int | None:
    """For a time that opens its sentence and hangs on nothing: the sentence's first verb, if it tells of an event."""
    sentence = clauses.tokens[at].sentence
    own = [n for n, token in enumerate(clauses.tokens) if token.sentence == sentence]
    if at - own[0] > OPENING:
        return None
    verbs = [n for n in own if clauses.tokens[n].tag in VERB_TAGS and n > at]
    found = [n for n in fitting if verbs and triggers[n].head == verbs[0]]
    return found[0] if found else None


def _is_settingless(clauses: Clauses, number: int) -> bool:
    """True for someone not pointed at ('two men in Oslo'): where they were is where it happened."""
    pointed = any(clauses.tokens[c].lower in POINTED for c in clauses.children[number] if c < number)
    return not pointed and is_someone(clauses, number) and clauses.labels[number] == ""


def _has_colon(clauses: Clauses, one: int, other: int) -> bool:
    return any(token.text == ":" for token in clauses.tokens[min(one, other) : max(one, other)])


def _quote_around(clauses: Clauses, number: int) -> int | None:
    """Which run in quotation marks holds a token, by where it starts; None for the reporter's own words."""
    place = clauses.tokens[number].start
    return next((m.outer.start for m in clauses.block.marked if m.outer.start <= place < m.outer.end), None)


def _carried(clauses: Clauses, verb: int, below: int, by_head: dict[int, int]) -> int | None:
    """The trigger that a verb without an event of its own carries: what it takes ('held talks') or what takes place."""
    if clauses.tokens[verb].lower not in CARRIERS:
        return None
    for dep in ("dobj", "nsubj", "nsubjpass"):
        for c in clauses.children[verb]:
            if c != below and clauses.tokens[c].dep == dep and c in by_head:
                return by_head[c]
    doers = [inner for word, inner in clauses.prepositions(verb) if word == "by" and inner in by_head]
    return by_head[doers[0]] if doers else None


def _inherit(clauses: Clauses, triggers: Sequence[Trigger], owners: dict[int, T]) -> None:
    """Pass a time or place on between a verb and the event noun that it carries, sits in, or is joined to."""
    tokens = clauses.tokens
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for _ in range(2):
        for number, trigger in enumerate(triggers):
            if number in owners:
                continue
            for other in _companions(clauses, trigger, by_head, triggers):
                if other in owners and tokens[triggers[other].head].sentence == tokens[trigger.head].sentence:
                    owners[number] = owners[other]
                    break


def _companions(clauses: Clauses, trigger: Trigger, by_head: dict[int, int], triggers: Sequence[Trigger]) -> list[int]:
    """Triggers that share the time and place of one: the noun in its 'in …' or 'during …', the verb that a noun is the
    object of and that only carries it, what befalls someone and the crash or quake that it comes from.
    """
    tokens, number = clauses.tokens, trigger.head
    token = tokens[number]
    found: list[int] = []
    if trigger.kind == "verb":
        for word, inner in clauses.prepositions(number):
            if inner in by_head and (word in SETTING or (word == "by" and trigger.event_class in STRUCK)):
                found.append(by_head[inner])
        subject = clauses.child(number, "nsubj")
        if trigger.event_class in STRUCK and subject in by_head:
            found.append(by_head[subject])
        taken = clauses.child(number, "dobj")
        if taken in by_head and triggers[by_head[taken]].event_class == trigger.event_class != "statement":
            found.append(by_head[taken])  # 'sign the treaty in Paris'
        return found
    head = tokens[token.head]
    if head.tag in ("IN", "TO") and head.head in by_head:
        outer = triggers[by_head[head.head]]
        if head.lower in SETTING or (head.lower == "by" and outer.event_class in STRUCK):
            found.append(by_head[head.head])
    if token.dep == "nsubj" and token.head in by_head and triggers[by_head[token.head]].event_class in STRUCK:
        found.append(by_head[token.head])
    if token.dep == "dobj" and token.head in by_head and head.lower in LIGHT_FORMS:
        found.append(by_head[token.head])
    return found


def _find_places(clauses: Clauses, heads: frozenset[int]) -> list[PlaceWords]:
    found = []
    tokens = clauses.tokens
    covered = 0
    for number, token in enumerate(tokens):
        if token.dep == "prep" and token.lower in LOCATIVE | TOWARD and number >= covered:
            inner = clauses.child(number, "pobj")
            if inner is not None and is_somewhere(clauses, inner):
                span = _place_phrase(clauses, inner)
                found.append(PlaceWords(clauses.place(span), number, token.lower))
                covered = span.end
        elif number >= covered and _is_place_name(clauses, number) and token.dep in ("compound", "dobj"):
            if token.dep == "dobj" and tokens[token.head].lower in LIGHT_FORMS:
                continue
            if token.dep == "compound" and token.head not in heads:
                continue  # 'the Oslo airport' does not say where
            span = _name_around(clauses, number)
            covered = span.end
            found.append(PlaceWords(clauses.place(span), number, "to" if token.dep == "dobj" else ""))
    return found


def _name_around(clauses: Clauses, number: int) -> Span:
    """The tokens of the named entity that holds a token."""
    first, behind = number, number + 1
    for entity in clauses.block.reading.entities:
        if entity.start <= clauses.tokens[number].start < entity.end:
            first, behind = clauses.block.token_at(entity.start), clauses.block.token_at(entity.end)
    while first < number and clauses.tokens[first].tag == "DT":
        first += 1
    while behind > number + 1 and clauses.tokens[behind - 1].tag in ("POS", ","):
        behind -= 1
    return Span(first, behind)


def is_somewhere(clauses: Clauses, number: int) -> bool:
    """True for the name of a place, and for a noun such as 'stadium' or 'border' that an article or name goes with."""
    if clauses.labels[number] in PLACE_LABELS:
        return True
    token = clauses.tokens[number]
    if token.lower in VENUES and token.tag in NOUN_TAGS:
        return any(clauses.tokens[c].tag in ("DT", "NNP", "PRP$") for c in clauses.children[number] if c < number)
    if clauses.labels[number] == "ORG" and token.lower in VENUES:
        return True
    return token.tag == "NNP" and clauses.labels[number] in ("", "ORG") and find_place(token.text) is not None


def _is_place_name(clauses: Clauses, number: int) -> bool:
    return clauses.labels[number] in ("GPE", "LOC") and clauses.tokens[number].tag in NOUN_TAGS


def _place_phrase(clauses: Clauses, number: int) -> Span:
    """The phrase of a place with what narrows it behind: ', Norway', 'in the north of the city'."""
    tokens = clauses.tokens
    phrase = clauses.phrase(number)
    behind = phrase.end
    while behind < len(tokens) and tokens[behind].sentence == tokens[number].sentence:
        if tokens[behind].text == "," and behind + 1 < len(tokens) and clauses.labels[behind + 1] == "GPE":
            wider = _name_around(clauses, behind + 1)
            if find_place(clauses.words(wider)) is None and clauses.words(wider).lower().rstrip(".") not in US_STATES:
                break
            behind = wider.end
        elif tokens[behind].lower in LOCATIVE and phrase.start <= tokens[behind].head < behind:
            inner = clauses.child(behind, "pobj")
            if inner is None or not is_somewhere(clauses, inner):
                break
            behind = clauses.phrase(inner).end
        else:
            break
    return Span(phrase.start, behind)
