"""Who took part in an event, as its sentence tells: people, bodies of people, countries."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import GROUPS, LIGHT_FORMS
from warehouse.enrich.events.triggers import Trigger
from warehouse.enrich.lexicon import ROLE_ENDINGS, ROLE_NOUNS
from warehouse.records import Mention
from warehouse.spans import Span

PEOPLE_LABELS = frozenset(("PERSON", "ORG", "NORP", "GPE"))
PRONOUNS = frozenset("he she they we i who".split())
OBJECT_PRONOUNS = frozenset("him her them us me".split())
RECEIVING = frozenset(("against", "to", "on", "for", "of", "from", "at"))
AMOUNTS = frozenset("at about around over under up nearly almost some more less roughly only".split())
TOGETHER = frozenset(("with", "between", "among", "alongside"))


@dataclass(frozen=True, slots=True)
class Taker:
    """Someone who took part: `span` are offsets of the block, `head` the token that the phrase hangs on."""

    span: Span
    head: int
    role: str


def find_participants(clauses: Clauses, trigger: Trigger, names: frozenset[str] = frozenset()) -> list[Taker]:
    """Actors, recipients and others of a trigger, in text order; each place in one role only.

    `names` holds words in which names of the document end: where the model sees no name in a headline, they do.
    """
    heads = _of_verb(clauses, trigger.head) if trigger.kind == "verb" else _of_noun(clauses, trigger)
    takers: dict[int, Taker] = {}
    for role, head in heads:
        for one in clauses.conjuncts(head):
            if one not in takers and not trigger.first <= one < trigger.behind and is_someone(clauses, one, names):
                takers[one] = Taker(clauses.place(phrase_of(clauses, one)), one, role)
    return [takers[head] for head in sorted(takers)]


def phrase_of(clauses: Clauses, head: int) -> Span:
    """The phrase of a participant: its noun with what stands before it, and an 'of …' unless a name ends it."""
    phrase = clauses.phrase(head, with_of=clauses.labels[head] == "")
    if clauses.labels[head] == "PERSON":
        owned = [n for n in range(phrase.start, head) if clauses.tokens[n].tag in ("PRP$", "POS", "CD")]
        named = next((n for n in range(phrase.start, head + 1) if clauses.labels[n] == "PERSON"), head)
        if owned and owned[0] < named and clauses.tokens[named - 1].tag not in ("NN", "JJ", "NNP"):
            phrase = Span(named, phrase.end)
    first = clauses.tokens[phrase.start]
    is_loose = first.tag in ("IN", ",", "CC", "RB") and first.lower not in AMOUNTS and phrase.start < head
    return Span(phrase.start + is_loose, phrase.end)


def is_someone(clauses: Clauses, head: int, names: frozenset[str] = frozenset()) -> bool:
    """True for a name of a person, organisation or country, a noun for people, or a personal pronoun."""
    token = clauses.tokens[head]
    word = token.lower
    if clauses.labels[head] in PEOPLE_LABELS:
        return token.tag in NOUN_TAGS | {"NNP", "JJ", "NNPS", "FW", "CD"}
    if word in PRONOUNS or word in OBJECT_PRONOUNS:
        return token.tag in ("PRP", "WP")
    if token.tag == "CD" or word in ("dead",):
        return token.tag == "CD" and clauses.labels[head] == "CARDINAL" and token.dep in ("nsubj", "nsubjpass", "dobj")
    if token.tag not in NOUN_TAGS:
        return False
    if token.tag in ("NNP", "NNPS") and token.text in names:
        return True
    singular = word.removesuffix("s")
    return (
        word in GROUPS
        or bool({word, singular} & ROLE_NOUNS)
        or singular.endswith(ROLE_ENDINGS)
        or (word.endswith(("men", "women", "ists")))
    )


def _of_verb(clauses: Clauses, verb: int) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    subject, taken = clauses.subject(verb), clauses.object(verb)
    is_passive = clauses.is_passive(verb)
    if subject is not None:
        found.append(("recipient" if is_passive else "actor", subject))
    if taken is not None:
        found.append(("recipient", taken))
    for preposition, inner in clauses.prepositions(verb):
        if preposition == "by" and is_passive:
            found.append(("actor", inner))
        elif preposition in TOGETHER:
            found.append(("other", inner))
        elif preposition == "against" or (preposition == "to" and clauses.labels[inner] not in ("GPE", "LOC", "FAC")):
            found.append(("recipient", inner))
    return found


def _of_noun(clauses: Clauses, trigger: Trigger) -> list[tuple[str, int]]:
    """Whose the event is, who stands behind it, and the subject of a verb that only carries it ('held talks')."""
    found: list[tuple[str, int]] = []
    number, tokens = trigger.head, clauses.tokens
    for c in clauses.children[number]:
        if tokens[c].dep == "poss":
            found.append(("actor", c))
        elif tokens[c].dep in ("compound", "amod", "nmod") and clauses.labels[c] in PEOPLE_LABELS:
            found.append(("other", c))
    for preposition, inner in clauses.prepositions(number):
        if preposition == "by":
            found.append(("actor", inner))
        elif preposition in TOGETHER:
            found.append(("other", inner))
        elif preposition in RECEIVING and (preposition != "at" and preposition != "for"):
            found.append(("recipient" if preposition != "from" else "other", inner))
    head = tokens[tokens[number].head]
    if tokens[number].dep in ("dobj", "attr") and head.tag in VERB_TAGS and head.lower in LIGHT_FORMS:
        found.extend(pair for pair in _of_verb(clauses, tokens[number].head) if pair[1] != number)
    return found


def find_mention(taker: Taker, clauses: Clauses, page_start: int, mentions: Sequence[Mention]) -> Mention | None:
    """The mention that a participant's phrase is: the name that its head ends, a person before anything else."""
    head = clauses.tokens[taker.head]
    start, end = page_start + taker.span.start, page_start + taker.span.end
    near = [
        m
        for m in mentions
        if start <= m.page_start and m.page_end <= end and m.page_start <= page_start + head.start < m.page_end
    ]
    people = [m for m in near if m.entity_kind == "person"]
    return next(iter(people or near), None)
