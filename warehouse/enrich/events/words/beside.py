"""A verb with what its clause gives it, by which its sense is judged."""

from dataclasses import dataclass
from functools import cached_property

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.lexicon import (
    GROUPS,
    LIVING,
    VEHICLES,
    VENUES,
)
from warehouse.enrich.events.words.someone import is_someone

NEAR_MARKS = 60  # characters between a verb of saying and the words in marks that it goes with
THINGS = frozenset("DATE TIME PRODUCT EVENT WORK_OF_ART LAW LOC FAC".split())
EVERYBODY = frozenset("nobody everybody everyone somebody someone anybody anyone".split())
DROPPED = frozenset("deal deals bill bills plan plans proposal project merger agreement programme program".split())
REPORTS = frozenset(
    "report reports study studies source sources document documents paper papers article articles survey poll polls"
    " letter statement figures data rumours rumors analysis review".split()
)
PLACES = frozenset(("GPE", "LOC", "FAC"))


@dataclass(frozen=True)
class Company:
    """A verb with what its clause gives it: the words of its object, its subject and its sentence."""

    clauses: Clauses
    number: int
    base: str
    event_class: str

    @cached_property
    def is_passive(self) -> bool:
        """True where the subject is who or what it was done to."""
        return self.clauses.is_passive(self.number)

    @cached_property
    def agent(self) -> int | None:
        """Who did it: the subject of an active verb."""
        return None if self.is_passive else self.clauses.subject(self.number)

    @cached_property
    def patient(self) -> int | None:
        """Whom it was done to: the object, the subject of a passive verb."""
        if self.is_passive:
            return self.clauses.subject(self.number)
        taken = self.clauses.object(self.number)
        joined = self.clauses.child(self.number, "conj")
        if (
            taken is None
            and joined is not None
            and joined <= self.number + 3
            and self.clauses.tokens[self.number + 1].tag == "CC"
        ):
            return self.clauses.object(joined)  # 'hit and killed a woman', 'meet or even beat a goal'
        return taken

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The words of the sentence in lower case."""
        return self.clauses.sentence_words[self.clauses.tokens[self.number].sentence]

    @cached_property
    def before(self) -> frozenset[str]:
        """The words of the sentence before it in the block."""
        sentence = self.clauses.tokens[self.number].sentence
        return self.clauses.sentence_words.get(sentence - 1, frozenset())

    @cached_property
    def prepositions(self) -> dict[str, int]:
        """What stands behind each preposition of the verb."""
        return dict(reversed(self.clauses.prepositions(self.number)))

    def word(self, number: int | None) -> str:
        """A token in lower case; '' for none."""
        return self.clauses.tokens[number].lower if number is not None else ""

    def has(self, *deps: str) -> bool:
        """True where the verb has a child with one of the dependencies."""
        return self.clauses.child(self.number, *deps) is not None

    def is_of(self, number: int | None, words: frozenset[str]) -> bool:
        """True where a noun or a word set before it is one of some words."""
        if number is None:
            return False
        near = [number, *(c for c in self.clauses.children[number] if c < number)]
        return any(self.word(n) in words or self.word(n).removesuffix("s") in words for n in near)

    def is_living(self, number: int | None) -> bool:
        """True for who can be killed or fought: a name, a number, a noun for people; not a deal or a disease."""
        if number is None:
            return False
        token = self.clauses.tokens[number]
        return (
            is_someone(self.clauses, number)
            or token.tag in ("PRP", "CD", "WP")
            or self.clauses.labels[number] in ("CARDINAL", "PERSON", "NORP")
            or token.lower.removesuffix("s") in LIVING
            or token.lower in GROUPS
        )

    def is_harmed(self, number: int | None) -> bool:
        """True for who can be hurt or seized: as `is_living`, and nouns that are formed as those for people are."""
        if number is None:
            return False
        word = self.word(number).removesuffix("s")
        is_name = self.clauses.tokens[number].tag in ("NNP", "NNPS") and self.clauses.labels[number] not in THINGS
        if is_name or word in EVERYBODY:
            return True
        is_doer = len(word) > 5 and word.endswith(("er", "or", "ian", "ant", "ee"))
        return self.is_living(number) or is_doer

    def is_racing(self) -> bool:
        """True where the sentence speaks of sport."""
        return bool(self.sentence & company.RACING)


def only_if(condition: bool, event_class: str) -> str | None:
    """The class where the condition holds, else None."""
    return event_class if condition else None


def is_place(found: Company, number: int | None) -> bool:
    """True for the name of a place, a building or a vehicle."""
    if number is None:
        return False
    label, word = found.clauses.labels[number], found.word(number)
    return label in PLACES or (label == "" and (word in VENUES or word in VEHICLES))


def has_marks_near(found: Company) -> bool:
    """True where words in quotation marks stand near the verb."""
    place = found.clauses.tokens[found.number].start
    edges = [edge for marked in found.clauses.block.marked for edge in (marked.outer.start, marked.outer.end)]
    return any(abs(edge - place) <= NEAR_MARKS for edge in edges)


def is_said_in_report(found: Company) -> bool:
    """True for 'reports suggested that …'."""
    told = found.clauses.subject(found.number)
    return not found.is_passive and found.has("ccomp") and found.word(told) in REPORTS


def is_dropped(found: Company) -> bool:
    """True for a deal or a bill that is killed."""
    return found.word(found.patient) in DROPPED and not found.is_of(found.patient, company.VIOLENT)


def is_judged(found: Company) -> bool:
    """True for 'found the plan “deeply odd”': what it is called stands behind it."""
    taken, tokens = found.clauses.object(found.number), found.clauses.tokens
    if taken is None or taken < found.number:
        return False
    behind = [token for token in tokens[taken + 1 : taken + 5] if token.text not in ('"', "“", "”", "'", "``", "''")]
    at = 1 if behind and behind[0].tag == "RB" else 0
    return len(behind) > at and behind[at].tag in ("JJ", "VBG") and behind[at].sentence == tokens[taken].sentence
