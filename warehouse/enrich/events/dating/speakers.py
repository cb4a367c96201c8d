"""Who does or says what a telling tells, by name, and whether two tellings name the same one."""

from dataclasses import dataclass

from warehouse.enrich.events.clauses import VERB_TAGS
from warehouse.enrich.events.telling import Telling

PRONOUNS = frozenset(("he", "she", "it", "they", "who"))
COMMON = frozenset("the a an of and for in company president minister mr mrs ms".split())
EDGE_MARKS = ",.'’\""


@dataclass(frozen=True, slots=True)
class Doer:
    """The words that tell a doer from others, in lower case; the last name of a person, '' for a firm or group; the
    word that the others hang on.
    """

    words: frozenset[str]
    surname: str = ""
    head: str = ""

    @property
    def is_pronoun(self) -> bool:
        """True for 'he', 'it' and the like: somebody named before."""
        return bool(self.words & PRONOUNS)

    def is_same(self, other: "Doer") -> bool:
        """True where both bear the surname, or all words of one are among the other's and neither is a person."""
        if self.surname or other.surname:
            mine = {self.surname} if self.surname else self.words
            return bool(mine & ({other.surname} if other.surname else other.words)) and self._is_no_body(other)
        return bool(self.words and other.words) and (self.words <= other.words or other.words <= self.words)

    def _is_no_body(self, other: "Doer") -> bool:
        """True unless one is a person and the other more than a name: 'the FBI director's office', no 'tired Lund'."""
        if self.surname in (other.surname, other.head) or other.surname == self.head:
            return True
        return (bool(self.surname) and bool(other.surname)) or min(len(self.words), len(other.words)) == 1


def doer_of(telling: Telling) -> Doer:
    """Who does it, by the actor, else by the subject of the verb; without words where nobody is named."""
    clauses, head = telling.clauses, telling.trigger.head
    actor = next((taker for taker in telling.takers if taker.role == "actor"), None)
    if actor is not None:
        words = _words_of(actor.span.of(clauses.block.text))
        is_person = clauses.labels[actor.head] == "PERSON" and bool(words - PRONOUNS)
        last = clauses.tokens[actor.head].lower
        return Doer(words, last if is_person else "", last)
    if telling.trigger.kind != "verb" or clauses.is_passive(head):
        return Doer(frozenset())
    subject = clauses.subject(head)
    return _only_person(telling, head) if subject is None else _named(telling, subject)


def host_of(telling: Telling) -> Doer:
    """Who does what is done 'in' or 'at' the occasion that a noun names; without words where that is not told."""
    clauses, head = telling.clauses, telling.trigger.head
    setting = clauses.tokens[head].head
    if clauses.tokens[head].dep != "pobj" or clauses.tokens[setting].lower not in ("in", "at", "during"):
        return Doer(frozenset())
    verb = clauses.tokens[setting].head
    if clauses.tokens[verb].tag not in VERB_TAGS or clauses.is_passive(verb):
        return Doer(frozenset())
    subject = clauses.subject(verb)
    if subject is None:
        return _only_person(telling, verb)
    return _named(telling, subject)


def _named(telling: Telling, subject: int) -> Doer:
    clauses = telling.clauses
    words = _words_of(clauses.words(clauses.phrase(subject, with_of=False)))
    is_person = clauses.labels[subject] == "PERSON" and bool(words - PRONOUNS)
    last = clauses.tokens[subject].lower
    return Doer(words, last if is_person else "", last)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.strip(EDGE_MARKS) for word in text.lower().split() if len(word) > 1) - COMMON


def _only_person(telling: Telling, number: int) -> Doer:
    """The only person named in the sentence before a verb that the parse leaves without a subject."""
    clauses, found = telling.clauses, list[int]()
    at = number - 1
    while at >= 0 and clauses.tokens[at].sentence == clauses.tokens[number].sentence:
        if clauses.labels[at] == "PERSON":
            if found and found[-1] != at + 1:
                return Doer(frozenset())  # two are named
            found.append(at)
        at -= 1
    words = [clauses.tokens[n].lower for n in reversed(found)]
    return Doer(_words_of(" ".join(words)), words[-1]) if words else Doer(frozenset())
