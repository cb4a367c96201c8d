"""Where and when an event took place, as its sentence tells: which words belong to which trigger."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import LIGHT_FORMS, NOUN_FORMS, PLACE_LABELS, VENUES
from warehouse.enrich.events.triggers import Trigger
from warehouse.enrich.places import US_STATES, find_place
from warehouse.enrich.times import TimeWords, find_times
from warehouse.spans import Span

T = TypeVar("T")
DATELINE_CHARS = 60
DATELINE_END = re.compile(r"\s*(?:\([^()\n]{2,60}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,40}/)?\s*(?:—|–|--|-)\s")
LOCATIVE = frozenset("in at near outside inside off on across around over beside along above aboard".split())
TOWARD = frozenset("to into from through toward towards".split())
MOVING = frozenset(("visit", "movement", "migration", "retreat", "arrest", "launch"))
SETTING = frozenset("in during at of amid".split())
OTHER_CLAUSES = frozenset(("relcl", "acl"))
STEPS = 12  # heads climbed from a time or place to what it belongs to


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
    for index, words in enumerate(found):
        at = min(clauses.block.token_at(words.match.start()), len(clauses.tokens) - 1)
        is_loose = words.rule in ("vague", "fiscal") or (words.prefix == "since" and _is_record(clauses, at))
        if is_loose or is_dateline(clauses.block.text, words):
            continue
        fitting = frozenset(range(len(triggers)))
        if words.rule == "year" and clauses.tokens[at].dep in ("nummod", "amod", "compound", "nmod"):
            # 'the 1991 settlement' is dated, what was done with 'the 2011 version' is not
            fitting = frozenset(n for n in fitting if triggers[n].head == clauses.tokens[at].head)
        owner = _climb(clauses, at, triggers, fitting)
        if owner is not None and (owner not in owners or found[owners[owner]].rule == "clock"):
            owners[owner] = index
    _inherit(clauses, triggers, owners)
    return found, owners


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
    for place in _find_places(clauses):
        if any(place.span.overlaps(span) for span in taken):
            continue
        fitting = frozenset(
            number
            for number, trigger in enumerate(triggers)
            if place.preposition not in TOWARD or trigger.event_class in MOVING
        )
        owner = _climb(clauses, place.anchor, triggers, fitting)
        if owner is not None and owner not in owners:
            owners[owner] = place
    _inherit(clauses, triggers, owners)
    return owners


def _climb(clauses: Clauses, at: int, triggers: Sequence[Trigger], fitting: frozenset[int]) -> int | None:
    """The first trigger above a token in the parse, else the nearest one of its sentence; a name that stands for an
    event has no time or place of its own words.
    """
    inside = _quote_around(clauses, at)
    fitting = frozenset(n for n in fitting if _quote_around(clauses, triggers[n].head) == inside)
    by_head = {trigger.head: number for number, trigger in enumerate(triggers) if number in fitting}
    number, below = at, at
    for _ in range(STEPS):
        if number in by_head and not triggers[by_head[number]].first <= at < triggers[by_head[number]].behind:
            return by_head[number]
        token = clauses.tokens[number]
        if (
            number != at
            and token.tag in VERB_TAGS
            and (carried := _carried(clauses, number, below, by_head)) is not None
        ):
            return carried
        is_clause = number != at and token.tag in VERB_TAGS and token.dep in OTHER_CLAUSES
        if is_clause and token.head not in by_head and token.lower not in LIGHT_FORMS:
            return None  # the clause that it stands in tells of no event; the outer one is another matter
        if token.head == number:
            break
        number, below = token.head, number
    sentence = clauses.tokens[at].sentence
    near = [n for n in fitting if clauses.tokens[triggers[n].head].sentence == sentence]
    near = [n for n in near if not _has_colon(clauses, at, triggers[n].head)]
    near = [n for n in near if not triggers[n].first <= at < triggers[n].behind and abs(triggers[n].head - at) <= STEPS]
    return min(near, key=lambda n: (triggers[n].kind != "verb", abs(triggers[n].head - at), n), default=None)


def _has_colon(clauses: Clauses, one: int, other: int) -> bool:
    return any(token.text == ":" for token in clauses.tokens[min(one, other) : max(one, other)])


def _quote_around(clauses: Clauses, number: int) -> int | None:
    """Which run in quotation marks holds a token, by where it starts; None for the reporter's own words."""
    place = clauses.tokens[number].start
    return next((m.outer.start for m in clauses.block.marked if m.outer.start <= place < m.outer.end), None)


def _carried(clauses: Clauses, verb: int, below: int, by_head: dict[int, int]) -> int | None:
    """The trigger that a verb without an event of its own carries: what it takes ('held talks', 'is to add') or what
    takes place.
    """
    for dep in ("xcomp", "dobj", "attr", "acomp", "nsubj", "nsubjpass"):
        for c in clauses.children[verb]:
            if c != below and clauses.tokens[c].dep == dep and c in by_head:
                return by_head[c]
    return None


def _inherit(clauses: Clauses, triggers: Sequence[Trigger], owners: dict[int, T]) -> None:
    """Pass a time or place on between a verb and the event noun that it carries, sits in, or is joined to."""
    tokens = clauses.tokens
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for _ in range(2):
        for number, trigger in enumerate(triggers):
            if number in owners:
                continue
            for other in _companions(clauses, trigger, by_head):
                if other in owners and tokens[triggers[other].head].sentence == tokens[trigger.head].sentence:
                    owners[number] = owners[other]
                    break


def _companions(clauses: Clauses, trigger: Trigger, by_head: dict[int, int]) -> list[int]:
    """Triggers that share the time and place of one: the noun in its 'in …' or 'during …', the verb that a noun is the
    subject or setting of, and passive verbs joined by 'and'.
    """
    tokens, number = clauses.tokens, trigger.head
    token = tokens[number]
    found: list[int] = []
    if trigger.kind == "verb":
        found += [
            by_head[inner] for word, inner in clauses.prepositions(number) if word in SETTING and inner in by_head
        ]
    if trigger.kind == "verb" and trigger.event_class != "statement":
        found += [by_head[inner] for word, inner in clauses.prepositions(number) if word == "by" and inner in by_head]
        subject, taken = clauses.subject(number), clauses.object(number)
        found += [by_head[head] for head in (subject, taken) if head is not None and head in by_head]
        joined = [c for c in clauses.children[number] if tokens[c].dep == "conj"]
        if token.dep == "conj":
            joined.append(token.head)
        found += [by_head[c] for c in clauses.children[number] if tokens[c].dep == "xcomp" and c in by_head]
        if token.dep == "xcomp" and token.head in by_head:
            found.append(by_head[token.head])
        found += [by_head[c] for c in joined if c in by_head and tokens[c].tag == token.tag == "VBN"]
    if trigger.kind != "verb":
        head = tokens[token.head]
        if head.tag in ("IN", "TO") and head.lower in SETTING and head.head in by_head:
            found.append(by_head[head.head])
        if head.lower == "by" and head.head in by_head:
            found.append(by_head[head.head])
        if token.dep in ("nsubj", "nsubjpass", "dobj") and token.head in by_head and head.tag in VERB_TAGS:
            found.append(by_head[token.head])
    return found


def _find_places(clauses: Clauses) -> list[PlaceWords]:
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
            if token.dep == "compound" and tokens[token.head].lower not in NOUN_FORMS:
                continue  # 'the Oslo airport' does not say where
            span = _name_around(clauses, number)
            covered = span.end
            found.append(PlaceWords(clauses.place(span), number, "to" if token.dep == "dobj" else "in"))
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
