"""The senses of nouns for how things end and change hands: each function gives the class, or None."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.lexicon import MARKET_WORDS, NOUN_FORMS
from warehouse.enrich.events.words.noun_company import (
    Judge,
    in_sentence,
    inner_of,
    near_words,
    owner_of,
    sentence_of,
    without,
)
from warehouse.enrich.events.words.someone import is_someone

ENDING = frozenset("bring brings brought bringing put puts mark marks marked call calls called see saw".split())
ENDED = frozenset(
    "company firm bank institution government regime era career reign tenure mandate contract program programme"
    " project line service production empire union republic coalition system industry business season".split()
)
DEBATING = frozenset("presidential candidates candidate televised moderator moderators nominee stage podium".split())


def _end(clauses: Clauses, number: int, told: str) -> str | None:
    """The end of something, and not of a stretch of time or a thing ('the end of the road')."""
    of = inner_of(clauses, number)
    head = clauses.tokens[clauses.tokens[number].head]
    if of is None:
        return told if clauses.tokens[number].dep == "dobj" and head.lower in ENDING else None
    word = clauses.tokens[of].lower
    is_event = clauses.labels[of] == "EVENT" or word in NOUN_FORMS or word in ENDED
    return told if is_event and clauses.tokens[number].tag == "NN" else None


def _cuts(clauses: Clauses, number: int, told: str) -> str | None:
    """Of jobs, of prices and output, of taxes."""
    near = near_words(clauses, number)
    of = inner_of(clauses, number)
    near |= {clauses.tokens[of].lower} if of is not None else set()
    if near & company.JOBS:
        return "departure"
    is_figure = near & (MARKET_WORDS | {"production", "price", "rate"}) and not near & {"tax", "taxes"}
    return "market" if is_figure else told


def _appearance(clauses: Clauses, number: int, told: str) -> str | None:
    """Of somebody somewhere, and not that something seems so."""
    return (
        told if clauses.child(number, "acl", "ccomp", "relcl") is None and inner_of(clauses, number) is None else None
    )


def _call(clauses: Clauses, number: int, told: str) -> str | None:
    """A call for something; people also talk in one."""
    if near_words(clauses, number) & {"conference", "telephone", "phone"}:
        return "meeting" if "conference" in near_words(clauses, number) else "statement"
    return told if inner_of(clauses, number, "for") is not None else None


def _demise(clauses: Clauses, number: int, told: str) -> str | None:
    owner = owner_of(clauses, number)
    owner = owner if owner is not None else inner_of(clauses, number)
    return told if owner is None or is_someone(clauses, owner) else "end"


def _debate(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head].lower
    is_held = head in ("at", "during", "after", "before") or sentence_of(clauses, number) & DEBATING
    return told if is_held else None


def _removal(clauses: Clauses, number: int, told: str) -> str | None:
    owner = inner_of(clauses, number)
    owner = owner if owner is not None else owner_of(clauses, number)
    return None if owner is None else told if is_someone(clauses, owner) else "end"


def _return(clauses: Clauses, number: int, told: str) -> str | None:
    return (
        told if owner_of(clauses, number) is not None and inner_of(clauses, number, "to", "from") is not None else None
    )


def _escape(clauses: Clauses, number: int, told: str) -> str | None:
    return told if sentence_of(clauses, number) & company.CUSTODY else "movement"


def _descent(clauses: Clauses, number: int, told: str) -> str | None:
    return "market" if sentence_of(clauses, number) & MARKET_WORDS else told


def _stoppage(clauses: Clauses, number: int, told: str) -> str | None:
    return "protest" if near_words(clauses, number) & {"work"} else told


def _collapse(clauses: Clauses, number: int, told: str) -> str | None:
    of = inner_of(clauses, number)
    if of is not None and clauses.tokens[of].lower in company.BUILT:
        return "disaster"
    owner = of if of is not None else owner_of(clauses, number)
    if owner is None:
        return None
    is_body = clauses.labels[owner] == "ORG" or clauses.tokens[owner].lower in ENDED
    return "end" if is_body else None


JUDGES: dict[str, Judge] = {
    word: judge
    for words, judge in (
        ("collapse collapses", _collapse),
        ("end", _end),
        ("cut cuts reduction reductions", _cuts),
        ("appearance appearances", _appearance),
        ("call calls", _call),
        ("demise", _demise),
        ("removal", _removal),
        ("return", _return),
        ("escape escapes", _escape),
        ("descent", _descent),
        ("stoppage stoppages", _stoppage),
        ("exchange", without(frozenset("stock foreign currency".split()))),
        ("battle battles", in_sentence(company.VIOLENT, "attack")),
        ("suit suits", in_sentence(company.LEGAL, "charge")),
        ("debate debates", _debate),
        ("confirmation", lambda c, n, t: "appointment" if sentence_of(c, n) & {"senate", "nominee"} else t),
    )
    for word in words.split()
}  # fmt: skip
