"""The senses of nouns that tell of events in one company only: each function gives the class, or None."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS, MARKET_WORDS
from warehouse.enrich.events.words.noun_company import (
    Judge,
    drop,
    in_sentence,
    inner_of,
    near_words,
    needs,
    owner_of,
    sentence_of,
    without,
)
from warehouse.enrich.events.words.particular import AWAITED
from warehouse.enrich.events.words.someone import is_someone

EVENT_KINDS = frozenset("media press launch music special company charity sporting memorial".split())
CRISES = frozenset("financial debt credit banking economic subprime mortgage currency euro".split())
TRIAL_FLIGHTS = frozenset("test maiden trial".split())
LAWFUL = frozenset("bankruptcy legal judicial impeachment court".split())
ECONOMIC = frozenset(
    "profits losses"
    " recession recessions downturn downturns downtrend downtrends upturn selloff sell-off slump slumps slowdown"
    " freefall free-fall".split()
)
TRADED = frozenset("trading stock credit financial lending investors traders banks".split())
SPANS = frozenset("day days week weeks month months quarter quarters year years session sessions string series".split())
POINTED = frozenset("the this that".split())
NEW = frozenset("latest new recent surprising dramatic this these".split())
RISES = frozenset("rise climb surge decline".split())
SHOWING = frozenset("show shows showed say says said".split())
ACCOUNTS = frozenset("loss losses profit profits deficit earnings".split())
POSTING = frozenset("post posts posted report reports reported record records recorded book books booked".split())
MONEY = frozenset("% percent $ us$ billion million points gdp economy economic financial".split())


def _operation(clauses: Clauses, number: int, told: str) -> str | None:
    is_led = near_words(clauses, number) & company.MILITARY or sentence_of(clauses, number) & company.OFFICIALS
    return told if is_led or "navy" in sentence_of(clauses, number) else None


def suspicion(clauses: Clauses, number: int, told: str) -> str | None:
    """Of a crime, beside an arrest."""
    return (
        told if sentence_of(clauses, number) & {"arrested", "held", "arrest", "detained", "booked", "arrests"} else None
    )


def _strike(clauses: Clauses, number: int, told: str) -> str | None:
    if near_words(clauses, number) & {"air", "drone", "missile", "military"}:
        return "attack"
    return None if sentence_of(clauses, number) & (company.RACING | {"lightning"}) else told


def _fall(clauses: Clauses, number: int, told: str) -> str | None:
    if sentence_of(clauses, number) & (MARKET_WORDS | {"prices", "%"}):
        return "market"
    owner = owner_of(clauses, number)
    is_person = owner is not None and is_someone(clauses, owner)
    return "accident" if is_person or inner_of(clauses, number, "from", "to") is not None else None


def _release(clauses: Clauses, number: int, told: str) -> str | None:
    of = inner_of(clauses, number, "of")
    owner = of if of is not None else owner_of(clauses, number)
    return "release" if owner is not None and clauses.labels[owner] == "PERSON" else "publication"


def _fire(clauses: Clauses, number: int, told: str) -> str | None:
    governor = clauses.tokens[clauses.tokens[number].head].lower
    is_shot = governor.startswith(("open", "return", "under", "set", "on", "catch", "caught", "cease"))
    return None if is_shot or near_words(clauses, number) & {"friendly", "under"} else told


def _demand(clauses: Clauses, number: int, told: str) -> str | None:
    has_owner = owner_of(clauses, number) is not None
    return told if has_owner and not sentence_of(clauses, number) & MARKET_WORDS else None


def _market_or_other(clauses: Clauses, number: int, told: str) -> str | None:
    return "market" if sentence_of(clauses, number) & MARKET_WORDS else "other"


def _approval(clauses: Clauses, number: int, told: str) -> str | None:
    is_law = sentence_of(clauses, number) & company.LAWMAKING
    return told if is_law and inner_of(clauses, number) is not None else None


def _event(clauses: Clauses, number: int, told: str) -> str | None:
    """Something that people go to."""
    head = clauses.tokens[clauses.tokens[number].head].lower
    is_visited = head in ("at", "during") or head.startswith(
        ("host", "attend", "held", "hold", "organi", "left", "leav")
    )
    return told if is_visited or near_words(clauses, number) & EVENT_KINDS else None


def _development(clauses: Clauses, number: int, told: str) -> str | None:
    """Of something new; else what has come about of late."""
    if inner_of(clauses, number) is not None or clauses.tokens[clauses.tokens[number].head].lower == "under":
        return "construction"
    return told if near_words(clauses, number) & NEW else None


def _launch(clauses: Clauses, number: int, told: str) -> str | None:
    words = sentence_of(clauses, number)
    if words & company.SPACE:
        return "launch"
    return "publication" if inner_of(clauses, number) is not None else "start" if owner_of(clauses, number) else None


def market(clauses: Clauses, number: int, told: str) -> str | None:
    """Figures that move, beside other words for figures."""
    tokens = clauses.tokens
    if tokens[number].lower in ("fall", "falls"):
        return _fall(clauses, number, told)
    head = tokens[tokens[number].head]
    is_named = tokens[number].dep in ("compound", "amod", "npadvmod") or (
        tokens[number].lower == "low" and tokens[number].dep not in ("dobj", "pobj")
    )
    before = clauses.sentence_words.get(tokens[number].sentence - 1, frozenset())
    owner = owner_of(clauses, number)
    if owner is not None and clauses.labels[owner] == "PERSON" and tokens[number].lower in RISES:
        return "other"  # 'Ada Lund's rise' is that of no figure
    is_owned = owner is not None and tokens[owner].lower != "its"  # 'her loss' may be of much else
    near = sentence_of(clauses, number) if is_owned else sentence_of(clauses, number) | before
    others = near - {tokens[number].lower, "market", "markets"}
    is_figure = bool(others & MARKET_WORDS or others & MONEY) or tokens[number].lower in ECONOMIC
    is_figure = is_figure or bool(near & {"market", "markets"} and near & TRADED) or _is_of_accounts(clauses, number)
    beside = [clauses.tokens[c] for c in clauses.children[number] if c < number]
    is_pointed = any(t.lower in POINTED or t.tag in ("PRP$", "POS", "VBG", "CD") or t.lower in AWAITED for t in beside)
    is_counted = head.lower == "of" and tokens[head.head].lower in SPANS  # 'six days of losses'
    is_bare = head.lower in ("of", "for", "about") and not (is_pointed or is_counted)
    return told if is_figure and not is_named and not is_bare else None


def _is_of_accounts(clauses: Clauses, number: int) -> bool:
    """True for the profit or loss that a firm is said to post: 'Grey Mills posts its first annual loss'."""
    verb = clauses.tokens[number].head
    if clauses.tokens[number].lower not in ACCOUNTS or clauses.tokens[number].dep != "dobj":
        return False
    subject = clauses.subject(verb)
    if clauses.tokens[verb].lower not in POSTING or subject is None:
        return False
    return clauses.labels[subject] != "PERSON" and clauses.tokens[subject].lower not in ("he", "she", "who")


def _bankruptcy(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    is_taken = head.tag in VERB_TAGS and clauses.tokens[number].dep not in ("nsubj", "nsubjpass")
    return None if is_taken or head.lower in ("for", "of") else told


def _loan(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head].lower
    return told if head.startswith(("receiv", "grant", "give", "gave", "get", "got", "obtain")) else None


def _award(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    is_won = head.lower.startswith(("won", "win", "receiv", "accept", "earn")) and head.tag in VERB_TAGS
    return told if is_won and clauses.tokens[number].dep == "dobj" else None


def _sale(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    return told if inner_of(clauses, number) is not None and head.lower not in ("for", "on") else None


def _burst(clauses: Clauses, number: int, told: str) -> str | None:
    if clauses.tokens[number].lower.startswith("blast") and clauses.tokens[number].dep == "attr":
        return None
    return "attack" if sentence_of(clauses, number) & company.VIOLENT else "accident"


def _sacking(clauses: Clauses, number: int, told: str) -> str | None:
    owner = owner_of(clauses, number)
    owner = owner if owner is not None else inner_of(clauses, number)
    return told if owner is not None and is_someone(clauses, owner) else None


def _suspension(clauses: Clauses, number: int, told: str) -> str:
    """People and firms are punished, services stopped."""
    taken = inner_of(clauses, number)
    taken = taken if taken is not None else owner_of(clauses, number)
    is_punished = taken is not None and (is_someone(clauses, taken) or clauses.labels[taken] in ("ORG", "PERSON"))
    return "sanction" if is_punished else "end"


def _seizure(clauses: Clauses, number: int, told: str) -> str | None:
    """'The apprehension of the thief', and nobody's unease."""
    taken = inner_of(clauses, number)
    return told if taken is not None and is_someone(clauses, taken) else None


def _flight(clauses: Clauses, number: int, told: str) -> str | None:
    if near_words(clauses, number) & TRIAL_FLIGHTS:
        return "test"
    is_led = owner_of(clauses, number) is not None or inner_of(clauses, number, "to", "from") is not None
    return told if is_led else None


def _is_taken(clauses: Clauses, number: int) -> bool:
    """True for the charge that somebody takes or is in."""
    return clauses.tokens[clauses.tokens[number].head].lower in ("take", "takes", "took", "taken", "taking", "in")


def _carried(clauses: Clauses, number: int, told: str) -> str | None:
    head = clauses.tokens[clauses.tokens[number].head]
    is_made = head.tag in VERB_TAGS and head.lower in LIGHT_FORMS and clauses.tokens[number].dep == "dobj"
    return told if is_made or owner_of(clauses, number) is not None else None


JUDGES: dict[str, Judge] = {
    word: judge
    for words, judge in (
        ("party dinner reception", needs(company.MEETING_KINDS)),
        ("congress session address forum cooperation collaboration partnership aid operations custody fraud"
         " corruption crime crimes dui dwi driving piracy smuggling championship prize awards show"
         " effort performance scandal controversy stint candidacy incarnation races games votes ballot"
         " migration", drop),
        ("apprehension", _seizure),
        ("approval", _approval),
        ("promotion hiring detention imprisonment", _sacking),
        ("process", needs(LAWFUL)),
        ("hearing hearings", in_sentence(company.LEGAL, "charge", "meeting")),
        ("sentence", in_sentence(company.LEGAL | {"years", "months", "judge", "life"}, "ruling")),
        ("judgement", in_sentence(company.LEGAL, "ruling")),
        ("disaster", needs(POINTED)),
        ("violence unrest", needs(POINTED)),
        ("step steps action", lambda c, n, t: t if c.child(n, "acl", "relcl") is not None else None),
        ("development", _development),
        ("developments", needs(NEW)),
        ("boost bump", _market_or_other),
        ("crash crashes", lambda c, n, t: "market" if sentence_of(c, n) & company.FIGURES else t),
        ("threat", needs(frozenset("bomb death terror".split()))),
        ("event", _event),
        ("crisis", lambda c, n, t: "market" if near_words(c, n) & CRISES else None),
        ("operation", _operation),
        ("demonstration", in_sentence(company.PROTESTING, "protest")),
        ("demonstrations", lambda c, n, t: t if inner_of(c, n) is None else None),
        ("strike strikes", _strike),
        ("establishment", lambda c, n, t: t if inner_of(c, n) is not None else None),
        ("gathering", without(frozenset("intelligence information data news evidence".split()))),
        ("slide", lambda c, n, t: None if c.tokens[c.tokens[n].head].lower in SHOWING else market(c, n, t)),
        ("release", _release),
        ("drought famine", lambda c, n, t: None if sentence_of(c, n) & company.RACING else t),
        ("fire fires", _fire),
        ("demand demands", _demand),
        ("tour", lambda c, n, t: t if inner_of(c, n, "to", "of") is not None else None),
        ("launch", _launch),
        ("bankruptcy bankruptcies", _bankruptcy),
        ("loan loans", _loan),
        ("award", _award),
        ("sale", _sale),
        ("explosion explosions blast blasts", _burst),
        ("offer offers", lambda c, n, t: "trade" if sentence_of(c, n) & company.STAKES else t),
        ("firing dismissal departure ouster ousting sacking exit", _sacking),
        ("flight", _flight),
        ("judgment conviction", in_sentence(company.LEGAL, "ruling")),
        ("charge", lambda c, n, t: None if _is_taken(c, n) else in_sentence(company.LEGAL, "charge")(c, n, t)),
        ("incident incidents", lambda c, n, t: "other"),
        ("suspension suspensions", _suspension),
        ("comment comments address appeal request", _carried),
        ("war", needs(frozenset(("the",)))),
        ("construction", lambda c, n, t: t if inner_of(c, n) is not None else None),
        ("opening closure start halt", lambda c, n, t: t if inner_of(c, n) is not None else None),
        ("patrol patrols", needs(frozenset(("the", "a")))),
    )
    for word in words.split()
}  # fmt: skip
