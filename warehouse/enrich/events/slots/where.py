"""Where an event took place, as its sentence tells: which words for a place belong to which trigger."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.enrich.events.clauses import NOUN_TAGS, Clauses
from warehouse.enrich.events.slots.owners import climb, inherit
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS, NOUN_FORMS, PLACE_LABELS, VENUES, VERB_FORMS
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.places import US_STATES, find_place
from warehouse.enrich.times import TimeWords
from warehouse.spans import Span

LOCATIVE = frozenset("in at near outside inside off on across".split())
TOWARD = frozenset("to into".split())
MOVING = frozenset(("visit", "movement", "migration", "retreat", "arrest", "launch"))
LEAVING = frozenset("leave depart flee quit exit escape vacate abandon evacuate".split())
SPOKEN = frozenset("statement demand accusation support refusal".split())
OPEN_CLASSES = frozenset("accident disaster attack protest election meeting death launch other".split())


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """A place at `span` of the block; `anchor` is the token that it hangs on."""

    span: Span
    anchor: int
    preposition: str


def attach_places(clauses: Clauses, triggers: Sequence[Trigger], times: Sequence[TimeWords]) -> dict[int, PlaceWords]:
    """For each trigger, by its number in the list, the place that its sentence gives it."""
    taken = [Span(words.start, words.end) for words in times]
    owners: dict[int, PlaceWords] = {}
    for place in _find_places(clauses, frozenset(trigger.head for trigger in triggers)):
        if any(place.span.overlaps(span) for span in taken) or _holds_event(clauses, place.span):
            continue
        fitting = frozenset(
            number
            for number, trigger in enumerate(triggers)
            if (place.preposition not in TOWARD or trigger.event_class in MOVING)
            and (place.preposition != "" or trigger.event_class in OPEN_CLASSES)
            and (trigger.event_class != "market")
        )
        owner = climb(clauses, place.anchor, triggers, fitting, is_day=False)
        if owner is not None and _is_of_object(clauses, place, triggers[owner]):
            continue
        if owner is not None and place.preposition == "to" and triggers[owner].base in LEAVING:
            continue  # 'left Norway' tells where from
        if owner is not None and owner not in owners:
            owners[owner] = place
    inherit(clauses, triggers, owners)
    return owners


def _is_of_object(clauses: Clauses, place: PlaceWords, trigger: Trigger) -> bool:
    """True for a place straight behind what is spoken of ('discussed the crisis in Norway'): mostly that has it."""
    if trigger.event_class not in SPOKEN or trigger.kind != "verb":
        return False
    taken = clauses.child(trigger.head, "dobj")
    is_name = taken is not None and clauses.labels[taken] in ("PERSON", "ORG")
    return taken is not None and not is_name and clauses.phrase(taken).end == place.anchor


def _holds_event(clauses: Clauses, span: Span) -> bool:
    """True for a place that the model read over the word for an event ('Harbour Blaze' in a headline): neither a known
    place nor a venue.
    """
    words = span.of(clauses.block.text).lower().split()
    if find_place(span.of(clauses.block.text)) is not None or any(word in VENUES for word in words):
        return False
    return any(word in NOUN_FORMS for word in words) or any(word in VERB_FORMS for word in words[1:])


def _find_places(clauses: Clauses, heads: frozenset[int]) -> list[PlaceWords]:
    found = []
    tokens = clauses.tokens
    covered = 0
    for number, token in enumerate(tokens):
        if token.dep == "prep" and token.lower in LOCATIVE | TOWARD and number >= covered:
            inner = clauses.child(number, "pobj")
            is_topic = token.lower == "on" and inner is not None and clauses.labels[inner] == "GPE"  # 'talks on Norway'
            if inner is not None and is_somewhere(clauses, inner) and not (is_topic or _is_money(clauses, inner)):
                span = _place_phrase(clauses, inner)
                found.append(PlaceWords(clauses.place(span), number, token.lower))
                covered = span.end
        elif number >= covered and _is_place_name(clauses, number) and token.dep in ("compound", "dobj"):
            if token.dep == "dobj" and tokens[token.head].lower in LIGHT_FORMS:
                continue
            if token.dep == "compound" and (token.head not in heads or _is_pair(clauses, number)):
                continue  # 'the Oslo airport' and 'a Norway-Sweden summit' do not say where
            span = _name_around(clauses, number)
            covered = span.end
            found.append(PlaceWords(clauses.place(span), number, "to" if token.dep == "dobj" else ""))
    return found


def _is_pair(clauses: Clauses, number: int) -> bool:
    """True for a name that a hyphen or slash joins to another."""
    text, token = clauses.block.text, clauses.tokens[number]
    around = (text[: token.start].rstrip()[-1:], text[token.end :].lstrip()[:1])
    return any(mark in "-–/" for mark in around if mark)


def _is_money(clauses: Clauses, number: int) -> bool:
    """True for the 'US' of 'US $29'."""
    return any(clauses.tokens[n].text == "$" for n in range(number, min(number + 2, len(clauses.tokens))))


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
