"""Which nouns tell of one particular event in the company that they stand in, and of which class."""

from collections.abc import Callable

from warehouse.enrich.events import company
from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import (
    ELECTION_WORDS,
    LIGHT_FORMS,
    MARKET_WORDS,
)
from warehouse.enrich.events.particular import find_accusing, is_particular
from warehouse.enrich.events.someone import is_someone

MONEY = frozenset("% percent $ us$ billion million points gdp economy economic financial".split())


def noun_class(clauses: Clauses, number: int, event_class: str, is_headline: bool) -> str | None:
    """The class of an event noun in its company; None where it may name a kind of thing, or something else."""
    if event_class in ("crime", "attack") and find_accusing(clauses, number) is not None:
        return event_class  # 'charged with murder' needs no article
    if clauses.tokens[number].lower == "suspicion":
        return _suspicion(clauses, number, event_class)
    if event_class == "market":
        return _market(clauses, number, event_class)  # figures are told of one day or year without an article
    if not is_headline and not is_particular(clauses, number):
        return None
    judge = JUDGES.get(clauses.tokens[number].lower)
    return judge(clauses, number, event_class) if judge is not None else event_class


def _near_words(clauses: Clauses, number: int) -> set[str]:
    tokens = clauses.tokens
    return {tokens[c].lower for c in clauses.children[number] if c < number}


def _sentence(clauses: Clauses, number: int) -> frozenset[str]:
    return clauses.sentence_words[clauses.tokens[number].sentence]


def _owner(clauses: Clauses, number: int) -> int | None:
    return clauses.child(number, "poss")


def _of(clauses: Clauses, number: int, *words: str) -> int | None:
    return next((inner for word, inner in clauses.prepositions(number) if word in (words or ("of",))), None)


Judge = Callable[[Clauses, int, str], str | None]


def _needs(near: frozenset[str], then: str = "") -> Judge:
    return lambda clauses, number, told: (then or told) if _near_words(clauses, number) & near else None


def _in_sentence(words: frozenset[str], then: str, other: str | None = None) -> Judge:
    def judge(clauses: Clauses, number: int, told: str) -> str | None:
        own = clauses.tokens[number].lower
        return then if (_sentence(clauses, number) - {own}) & words else other

    return judge


def _drop(clauses: Clauses, number: int, told: str) -> str | None:
    return None


def _operation(clauses: Clauses, number: int, told: str) -> str | None:
    is_led = _near_words(clauses, number) & company.MILITARY or _sentence(clauses, number) & company.OFFICIALS
    return told if is_led or "navy" in _sentence(clauses, number) else None


def _suspicion(clauses: Clauses, number: int, told: str) -> str | None:
    return (
        told if _sentence(clauses, number) & {"arrested", "held", "arrest", "detained", "booked", "arrests"} else None
    )


def _rally(clauses: Clauses, number: int, told: str) -> str | None:
    words = _sentence(clauses, number)
    if words & MARKET_WORDS:
        return "market"
    if words & (ELECTION_WORDS | {"campaign", "supporters", "candidate"}):
        return "election"
    return "protest" if words & company.PROTESTING else "other"


def _strike(clauses: Clauses, number: int, told: str) -> str | None:
    if _near_words(clauses, number) & {"air", "drone", "missile", "military"}:
        return "attack"
    return None if _sentence(clauses, number) & (company.RACING | {"lightning"}) else told


def _fall(clauses: Clauses, number: int, told: str) -> str | None:
    if _sentence(clauses, number) & (MARKET_WORDS | {"prices", "%"}):
        return "market"
    return "accident" if _owner(clauses, number) is not None or _of(clauses, number, "from", "to") else None


def _victory(clauses: Clauses, number: int, told: str) -> str | None:
    words = _sentence(clauses, number)
    if words & ELECTION_WORDS:
        return "election"
    return "sport" if words & company.RACING else None


def _game(clauses: Clauses, number: int, told: str) -> str | None:
    words = _sentence(clauses, number)
    if _near_words(clauses, number) & {"title", "space", "arms", "leadership", "election"}:
        return None  # a rivalry, and no race
    if words & ELECTION_WORDS or words & frozenset("video computer console downloads software".split()):
        return None
    return told


def _release(clauses: Clauses, number: int, told: str) -> str | None:
    of = _of(clauses, number, "of")
    owner = of if of is not None else _owner(clauses, number)
    return "release" if owner is not None and clauses.labels[owner] == "PERSON" else "publication"


def _fire(clauses: Clauses, number: int, told: str) -> str | None:
    governor = clauses.tokens[clauses.tokens[number].head].lower
    is_shot = governor.startswith(("open", "return", "under", "set", "on", "catch", "caught", "cease"))
    return None if is_shot or _near_words(clauses, number) & {"friendly", "under"} else told


def _demand(clauses: Clauses, number: int, told: str) -> str | None:
    has_owner = _owner(clauses, number) is not None
    return told if has_owner and not _sentence(clauses, number) & MARKET_WORDS else None


def _launch(clauses: Clauses, number: int, told: str) -> str | None:
    words = _sentence(clauses, number)
    return "launch" if words & company.SPACE else "publication" if _of(clauses, number) is not None else None


def _market(clauses: Clauses, number: int, told: str) -> str | None:
    tokens = clauses.tokens
    if tokens[number].lower in ("fall", "falls"):
        return _fall(clauses, number, told)
    head = tokens[tokens[number].head]
    is_named = tokens[number].dep in ("compound", "amod", "npadvmod") or tokens[number].lower in ("low", "lows")
    others = _sentence(clauses, number) - {tokens[number].lower, "market", "markets"}
    is_figure = bool(others & MARKET_WORDS or others & MONEY)
    return told if is_figure and not is_named and head.lower not in ("of", "for", "about") else None


def _bankruptcy(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    return None if head.tag in VERB_TAGS or head.lower in ("for", "of") else told


def _loan(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head].lower
    return told if head.startswith(("receiv", "grant", "give", "gave", "get", "got", "obtain")) else None


def _award(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    is_won = head.lower.startswith(("won", "win", "receiv", "accept", "earn")) and head.tag in VERB_TAGS
    return told if is_won and clauses.tokens[number].dep == "dobj" else None


def _sale(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    return told if _of(clauses, number) is not None and head.lower not in ("for", "on") else None


def _burst(clauses: Clauses, number: int, told: str) -> str | None:
    if clauses.tokens[number].lower.startswith("blast") and clauses.tokens[number].dep == "attr":
        return None
    return "attack" if _sentence(clauses, number) & company.VIOLENT else "accident"


def _sacking(clauses: Clauses, number: int, told: str) -> str | None:
    owner = _owner(clauses, number)
    owner = owner if owner is not None else _of(clauses, number)
    return told if owner is not None and is_someone(clauses, owner) else None


def _flight(clauses: Clauses, number: int, told: str) -> str | None:
    return told if _owner(clauses, number) is not None or _of(clauses, number, "to", "from") is not None else None


def _is_taken(clauses: Clauses, number: int) -> bool:
    """True for the charge that somebody takes or is in."""
    return clauses.tokens[clauses.tokens[number].head].lower in ("take", "takes", "took", "taken", "taking", "in")


def _collapse(clauses: Clauses, number: int, told: str) -> str | None:
    of = _of(clauses, number)
    return "disaster" if of is not None and clauses.tokens[of].lower in company.BUILT else None


def _campaign(clauses: Clauses, number: int, told: str) -> str | None:
    is_body = clauses.tokens[number].dep in ("nsubj", "nsubjpass", "poss")  # 'the campaign said' is an office
    return "election" if _sentence(clauses, number) & ELECTION_WORDS and not is_body else None


def _carried(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    is_made = head.tag in VERB_TAGS and head.lower in LIGHT_FORMS and clauses.tokens[number].dep == "dobj"
    return told if is_made or _owner(clauses, number) is not None else None


JUDGES: dict[str, Judge] = {
    word: judge
    for words, judge in (
        ("party dinner reception", _needs(company.MEETING_KINDS)),
        ("congress session address forum cooperation collaboration partnership aid operations custody violence"
         " detention imprisonment fraud corruption crime crimes dui dwi driving piracy smuggling crisis approval"
         " promotion hiring championship prize awards show move effort performance scandal dispute"
         " controversy stint candidacy incarnation reaction races games votes ballot migration threats"
         " outage glitches judgement unrest disaster", _drop),
        ("threat", _needs(frozenset("bomb death terror".split()))),
        ("event", _needs(frozenset("media press launch music special company charity sporting".split()))),
        ("operation", _operation),
        ("rally rallies", _rally),
        ("demonstration", _in_sentence(company.PROTESTING, "protest")),
        ("demonstrations", lambda c, n, t: t if _of(c, n) is None else None),
        ("strike strikes", _strike),
        ("victory win defeat", _victory),
        ("game match race", _game),
        ("release", _release),
        ("drought famine", lambda c, n, t: None if _sentence(c, n) & company.RACING else t),
        ("fire fires", _fire),
        ("demand demands", _demand),
        ("tour", lambda c, n, t: t if _of(c, n, "to", "of") is not None else None),
        ("launch", _launch),
        ("bankruptcy bankruptcies", _bankruptcy),
        ("loan loans", _loan),
        ("award", _award),
        ("sale", _sale),
        ("explosion explosions blast blasts", _burst),
        ("firing dismissal departure ouster", _sacking),
        ("flight", _flight),
        ("decision", _in_sentence(company.LEGAL, "ruling", "other")),
        ("judgment conviction", _in_sentence(company.LEGAL, "ruling")),
        ("charge", lambda c, n, t: None if _is_taken(c, n) else _in_sentence(company.LEGAL, "charge")(c, n, t)),
        ("incident incidents", lambda c, n, t: "other"),
        ("suspension", lambda c, n, t: "end"),
        ("campaign", _campaign),
        ("vote", _in_sentence(ELECTION_WORDS | company.LAWMAKING, "election")),
        ("comment comments address appeal request", _carried),
        ("collapse", _collapse),
        ("war", _needs(frozenset(("the",)))),
        ("construction", lambda c, n, t: t if _of(c, n) is not None else None),
        ("opening closure start halt", lambda c, n, t: t if _of(c, n) is not None else None),
        ("patrol patrols", _needs(frozenset(("the", "a")))),
    )
    for word in words.split()
}  # fmt: skip
