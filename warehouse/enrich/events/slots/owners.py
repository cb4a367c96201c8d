"""To which trigger of a sentence the words belong that tell where or when."""

from collections.abc import Sequence
from typing import TypeVar

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import ANNOUNCERS, FUTURE, PLANNED_NOUNS
from warehouse.enrich.events.factuality.unreal import is_set_for
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.triggers import Trigger

T = TypeVar("T")
CARRIERS = LIGHT_FORMS | frozenset(
    "happened occurred happens occurs happen occur was is be are were scheduled planned set"
    " came hit struck rocked shook devastated destroyed damaged".split()
)
HITTERS = frozenset("hit struck rocked shook devastated".split())
HAPPENING = frozenset("happened occurred".split())
LEADERS = frozenset("resulted resulting results led leading".split())
SETTING = frozenset("in during at of amid amidst".split())
POINTED = frozenset("the his her their its our my first last largest".split())
# Events that befall or are done to someone happen when and where the crash, attack or quake does.
STRUCK = frozenset("death attack accident disaster".split())
FORECASTS = frozenset(
    "forecast forecasts outlook estimate estimates projection projections guidance prediction predictions target"
    " targets".split()
)
OPENING = 4  # tokens: a time that stands so near to the start of its sentence opens it
STEPS = 8  # heads climbed from a time or place to what it belongs to


def climb(clauses: Clauses, at: int, triggers: Sequence[Trigger], fitting: frozenset[int], is_day: bool) -> int | None:
    """The trigger that the words at a token belong to, by the parse: the first verb or event noun above them.

    None where that verb tells of no event, where a noun that is no event stands between (unless it can hardly have a
    time or place of its own), and across quotation marks or colons.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    inside = clauses.quote_around(at)
    number, below = at, at
    for _ in range(STEPS):
        if number in by_head and not triggers[by_head[number]].first <= at < triggers[by_head[number]].behind:
            nearer = _nearer_verb(clauses, at, number)
            if nearer is not None and nearer not in by_head:
                return None
            owner = by_head[nearer if nearer is not None else number]
            is_apart = clauses.quote_around(number) != inside or _has_colon(clauses, at, number)
            return None if is_apart or owner not in fitting else owner
        token = clauses.tokens[number]
        if number != at and token.dep == "acl" and token.head in by_head and is_set_for(clauses, number):
            number, below = token.head, number
            continue  # 'Ferry talks set for Friday'
        if number != at and token.tag in VERB_TAGS:
            carried = _carried(clauses, number, below, by_head)
            return carried if carried in fitting and not _has_colon(clauses, at, number) else None
        is_spanned = clauses.tokens[below].lower == "during"  # no thing is 'during', only what is done
        is_free = is_day or is_spanned or _is_settingless(clauses, number)
        if token.lower in FORECASTS and number != at:
            return None  # 'cut its forecast for this year'
        is_thing = token.tag in NOUN_TAGS and number != at and not is_free
        if is_thing and (clauses.tokens[below].tag in ("IN", "TO") or token.dep not in ("pobj", "npadvmod")):
            return None
        if token.head == number:
            return _first_verb(clauses, at, triggers, fitting) if is_day else None
        number, below = token.head, number
    return None


def _nearer_verb(clauses: Clauses, at: int, verb: int) -> int | None:
    """The verb straight before the words at a token that they belong to, where the parse hangs them on a later one:
    'the guard who was shot on Monday died', 'police said on Monday the ferry sank'; None where it is right.
    """
    tokens = clauses.tokens
    subject = clauses.child(verb, "nsubj", "nsubjpass")
    if at > verb or subject is None:
        return None
    if at < subject:
        saying = tokens[verb].head
        is_between = tokens[verb].dep == "ccomp" and at - 2 <= saying < at
        return saying if is_between else None
    inside = [n for n in range(subject + 1, at) if tokens[n].tag in VERB_TAGS and tokens[n].dep in ("relcl", "acl")]
    if not inside or any(tokens[n].text == "," for n in range(inside[-1], at)):
        return None
    return inside[-1] if tokens[inside[-1]].head <= at else None


def first_behind(clauses: Clauses, offset: int, triggers: Sequence[Trigger]) -> int | None:
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


def _carried(clauses: Clauses, verb: int, below: int, by_head: dict[int, int]) -> int | None:
    """The trigger that a verb without an event of its own carries: what it takes ('held talks') or what takes place."""
    brought = [inner for word, inner in clauses.prepositions(verb) if word in ("in", "to") and inner in by_head]
    above = clauses.tokens[clauses.tokens[verb].head]
    if clauses.tokens[verb].lower in LEADERS and brought and above.lower not in ANNOUNCERS:
        return by_head[brought[0]]  # 'leading to the closure of two mines in May'
    if clauses.tokens[verb].lower not in CARRIERS:
        return None
    if (
        clauses.tokens[verb].dep == "relcl"
        and clauses.tokens[verb].head in by_head
        and (clauses.child(verb, "dobj") is None or clauses.tokens[verb].lower in HITTERS)
    ):
        return by_head[clauses.tokens[verb].head]  # 'the storm, which occurred on Friday', 'which hit Oslo on Friday'
    for dep in ("dobj", "nsubj", "nsubjpass"):
        for c in clauses.children[verb]:
            if c != below and clauses.tokens[c].dep == dep and c in by_head:
                return by_head[c]
    doers = [inner for word, inner in clauses.prepositions(verb) if word == "by" and inner in by_head]
    return by_head[doers[0]] if doers else None


def _is_ahead(clauses: Clauses, noun: int, verb: int) -> bool:
    """True for 'the coming debates': what is done about them now has another day."""
    if clauses.auxiliaries_in(verb, FUTURE):
        return False
    return any(clauses.tokens[c].lower in PLANNED_NOUNS for c in clauses.children[noun] if c < noun)


def inherit(clauses: Clauses, triggers: Sequence[Trigger], owners: dict[int, T]) -> None:
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
            # 'said of the 2020 election', 'advised her in the coming debates'
            is_setting = word in SETTING and word != "of" and not _is_ahead(clauses, inner, number)
            if inner in by_head and (is_setting or (word == "by" and trigger.event_class in STRUCK)):
                found.append(by_head[inner])
        subject = clauses.child(number, "nsubj")
        if trigger.event_class in STRUCK and subject in by_head:
            found.append(by_head[subject])
        if token.dep == "relcl" and token.tag == "VBD" and not clauses.auxiliaries(number):
            is_doer = subject is not None and tokens[subject].lower in ("which", "that")
            found += [by_head[token.head]] if is_doer and token.head in by_head else []  # 'the storm, which killed ten'
        taken = clauses.child(number, "dobj")
        if taken in by_head and triggers[by_head[taken]].event_class == trigger.event_class != "statement":
            found.append(by_head[taken])  # 'sign the treaty in Paris'
        return found
    head = tokens[token.head]
    if head.tag in ("IN", "TO") and head.head in by_head:
        outer = triggers[by_head[head.head]]
        is_background = outer.kind == "noun" and triggers[by_head[number]].event_class == "other"  # 'a suit in a feud'
        is_apart = _is_ahead(clauses, number, head.head) or (head.lower == "in" and is_background)
        if (head.lower in SETTING and not is_apart) or (head.lower == "by" and outer.event_class in STRUCK):
            found.append(by_head[head.head])
    if token.dep == "nsubj" and token.head in by_head and triggers[by_head[token.head]].event_class in STRUCK:
        found.append(by_head[token.head])
    verbs = [c for c in clauses.children[number] if tokens[c].dep == "relcl"]
    verbs += [token.head] if token.dep in ("nsubj", "nsubjpass") else []
    found += [by_head[verb] for verb in verbs if verb in by_head and tokens[verb].lower in HAPPENING]
    if token.dep in ("dobj", "nsubjpass") and token.head in by_head:
        taking, own = triggers[by_head[token.head]], triggers[by_head[number]]
        if head.lower in LIGHT_FORMS or (
            taking.kind == "verb" and taking.event_class == own.event_class != "statement"
        ):
            found.append(by_head[token.head])  # 'signed the treaty in Paris' dates the treaty too
    return found
