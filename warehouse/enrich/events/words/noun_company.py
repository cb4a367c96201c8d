"""What stands beside a noun that tells of an event, and the plainest ways to judge its sense by it."""

from collections.abc import Callable

from warehouse.enrich.events.clauses import Clauses

Judge = Callable[[Clauses, int, str], str | None]


def near_words(clauses: Clauses, number: int) -> set[str]:
    """The words that stand before a noun and hang on it."""
    tokens = clauses.tokens
    return {tokens[c].lower for c in clauses.children[number] if c < number}


def sentence_of(clauses: Clauses, number: int) -> frozenset[str]:
    """The words of its sentence."""
    return clauses.sentence_words[clauses.tokens[number].sentence]


def owner_of(clauses: Clauses, number: int) -> int | None:
    """The head of whose it is."""
    return clauses.child(number, "poss")


def inner_of(clauses: Clauses, number: int, *words: str) -> int | None:
    """What an 'of' behind it governs, or another preposition if told."""
    return next((inner for word, inner in clauses.prepositions(number) if word in (words or ("of",))), None)


def without(near: frozenset[str]) -> Judge:
    """Its own class, unless one of some words stands before it."""
    return lambda clauses, number, told: None if near_words(clauses, number) & near else told


def in_sentence(words: frozenset[str], then: str, other: str | None = None) -> Judge:
    """One class where the sentence holds one of some words, else another one or none."""

    def judge(clauses: Clauses, number: int, told: str) -> str | None:
        own = clauses.tokens[number].lower
        return then if (sentence_of(clauses, number) - {own}) & words else other

    return judge


def needs(near: frozenset[str], then: str = "") -> Judge:
    """Its own class or another, where one of some words stands before it."""
    return lambda clauses, number, told: (then or told) if near_words(clauses, number) & near else None


def drop(clauses: Clauses, number: int, told: str) -> str | None:
    """None: it tells of too much else."""
    return None
