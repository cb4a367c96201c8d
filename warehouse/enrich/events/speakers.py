"""Who does or says what a telling tells, by name, and whether two tellings name the same one."""

from dataclasses import dataclass

from warehouse.enrich.events.telling import Telling

PRONOUNS = frozenset(("he", "she", "it", "they", "who"))
COMMON = frozenset("the a an of and for in company president minister mr mrs ms".split())
EDGE_MARKS = ",.'’\""


@dataclass(frozen=True, slots=True)
class Doer:
    """The words that tell a doer from others, in lower case; the last name of a person, '' for a firm or group."""

    words: frozenset[str]
    surname: str = ""

    @property
    def is_pronoun(self) -> bool:
        """True for 'he', 'it' and the like: somebody named before."""
        return bool(self.words & PRONOUNS)

    def is_same(self, other: "Doer") -> bool:
        """True where both bear the surname, or one's words are among the other's and neither is a person."""
        if self.surname or other.surname:
            mine = {self.surname} if self.surname else self.words
            return bool(mine & ({other.surname} if other.surname else other.words)) and self._is_no_body(other)
        return bool(self.words & other.words)

    def _is_no_body(self, other: "Doer") -> bool:
        """True unless one is a person and the other more than a name: 'the FBI director's office'."""
        return (bool(self.surname) and bool(other.surname)) or min(len(self.words), len(other.words)) == 1


def doer_of(telling: Telling) -> Doer:
    """Who does it, by the actor, else by the subject of the verb; without words where nobody is named."""
    clauses, head = telling.clauses, telling.trigger.head
    actor = next((taker for taker in telling.takers if taker.role == "actor"), None)
    text, label = "", ""
    if actor is not None:
        text, label = actor.span.of(clauses.block.text), clauses.labels[actor.head]
        name = clauses.tokens[actor.head].lower
    elif telling.trigger.kind == "verb" and not clauses.is_passive(head):
        subject = clauses.subject(head)
        if subject is None:
            return _only_person(telling)
        text, label = clauses.words(clauses.phrase(subject, with_of=False)), clauses.labels[subject]
        name = clauses.tokens[subject].lower
    words = _words_of(text)
    return Doer(words, name if label == "PERSON" and words - PRONOUNS else "")


def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.strip(EDGE_MARKS) for word in text.lower().split() if len(word) > 1) - COMMON


def _only_person(telling: Telling) -> Doer:
    """The only person named in the sentence before a verb that the parse leaves without a subject."""
    clauses, number = telling.clauses, telling.trigger.head
    sentence = clauses.tokens[number].sentence
    persons = [
        entity
        for entity in clauses.block.reading.entities
        if entity.label == "PERSON"
        and entity.end <= clauses.tokens[number].start
        and clauses.tokens[clauses.block.token_at(entity.start)].sentence == sentence
    ]
    if len(persons) != 1:
        return Doer(frozenset())
    words = clauses.block.text[persons[0].start : persons[0].end].lower().split()
    return Doer(_words_of(" ".join(words)), words[-1])
