"""The senses of verbs for trade, markets, making, moving, playing and saying: each gives the class, or None."""

from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.beside import (
    Company,
    has_marks_near,
    is_judged,
    is_place,
    is_said_in_report,
    only_if,
)
from warehouse.enrich.events.words.lexicon import (
    CONTRACT_WORDS,
    COURT_WORDS,
    ELECTION_WORDS,
    MARKET_WORDS,
    NOUN_FORMS,
    VEHICLES,
)
from warehouse.enrich.events.words.particular import find_accusing
from warehouse.enrich.events.words.someone import can_move

DRINKING = frozenset("drunk drunken drink drink- influence dui dwi".split())
PRICED = frozenset(
    "price prices rate rates sales output production spending forecast dividend tariff fare cost costs deficit debt"
    " wages wage pay duty duties".split()
)
UPS = frozenset("recover climb rebound plunge tumble drop fall rise slump surge".split())
LANDS = frozenset("country countries nation territory airspace waters continent courtroom room stage scene".split())
CHANGING = frozenset("increase decrease lower double triple improve grow expand".split())
EARNED = frozenset("profit profits revenue revenues earnings margin margins loss losses".split())
ENDINGS = frozenset("close shut stop halt begin".split())
PERIODS = frozenset("quarter year month week day night evening season".split())
BODIES = frozenset("government company alliance coalition group committee party union venture partnership firm".split())
PAPERS = frozenset("plan report proposal evidence case argument findings results budget statement idea".split())


def is_figure(found: Company, number: int) -> bool:
    """True for an amount, a price, an index."""
    label = found.clauses.labels[number]
    token = found.clauses.tokens[number]
    is_count = label in ("MONEY", "PERCENT", "CARDINAL", "QUANTITY") or token.tag == "CD"
    return is_count or token.lower in MARKET_WORDS or token.lower in ("ground", "value", "low", "high", "bit", "day")


def market(found: Company) -> str | None:
    """Figures and prices that move; someone who falls has an accident."""
    subject = found.clauses.subject(found.number)
    figures = {"%", "percent", "points", "index"} & found.sentence
    if subject is None and found.patient is None and not figures:
        return None
    is_meant = found.word(subject) in ("it", "they", "which") and found.clauses.labels[subject or 0] == ""
    if is_meant and found.base in UPS and found.before & MARKET_WORDS and found.patient is None:
        return "market"  # of the index told just before
    if found.base in ("end", "start", "open", "close", "begin") and found.word(subject) in PERIODS:
        return None  # 'the quarter ended'
    is_person = subject is not None and (
        found.clauses.labels[subject] == "PERSON" or found.word(subject) in ("he", "she", "who", "they", "i")
    )
    if found.is_passive and found.base in ENDINGS and not found.is_of(found.patient, MARKET_WORDS):
        return None
    if found.is_of(subject, MARKET_WORDS) and not is_person:
        return "market"
    amount = found.clauses.object(found.number)
    if found.patient is not None and found.patient == amount and not is_figure(found, amount):
        return None  # 'raising a fence'
    if amount is not None and found.clauses.labels[amount] in ("MONEY", "PERCENT"):
        return "market"
    is_up = found.base in UPS
    moved = {"%", "percent", "points", "per", "index", "markets", "shares"} & found.sentence or is_up
    if moved and found.sentence & MARKET_WORDS and not is_person and found.base not in ("end", "start", "open"):
        return "market"
    if found.base in CHANGING and found.patient is not None and found.is_of(found.patient, PRICED | EARNED):
        return "market"
    if found.base in ("fall", "plunge", "slip", "tumble", "slide", "trip") and not found.sentence & (
        MARKET_WORDS | company.RACING
    ):
        labelled = subject is not None and found.clauses.labels[subject] in ("ORG", "GPE")
        return only_if((is_person or found.is_harmed(subject)) and not labelled, "accident")
    return None


def cut(found: Company) -> str | None:
    """Prices are cut, worries raised."""
    if found.base == "raise" and found.word(found.patient) in company.WORRIES:
        return only_if(found.agent is not None and found.is_living(found.agent), "statement")
    return only_if(found.is_of(found.patient, PRICED), "market")


def win(found: Company) -> str | None:
    """Prizes, contracts, court cases, elections and games are won and lost; else figures."""
    patient, words = found.patient, found.sentence
    if words & MARKET_WORDS and words & {"%", "percent", "points", "index"} and not words & company.RACING - {"set"}:
        return market(found)
    if found.is_of(patient, company.PRIZES):
        return "award"
    if found.is_of(patient, CONTRACT_WORDS):
        return "agreement"
    if found.is_of(patient, COURT_WORDS):
        return "ruling"
    if found.is_of(patient, ELECTION_WORDS) or words & ELECTION_WORDS:
        return "election"
    if found.base == "lose" and found.is_of(patient, frozenset(("job", "jobs"))):
        return "departure"
    is_side = patient is None or found.is_harmed(patient)
    if found.is_of(patient, company.SPORT_OBJECTS) or (found.is_racing() and is_side):
        return "sport"
    return market(found)


def move(found: Company) -> str | None:
    """Someone or a vehicle goes somewhere: a verb that can mean much else needs the place."""
    if found.base in ("go", "run", "come") and found.has("acomp", "oprd", "expl"):
        return None  # 'the streets went quiet'
    if found.base == "leave" and (found.has("ccomp", "oprd", "xcomp") or found.is_passive):
        return None
    taken = found.patient
    if found.base == "enter" and found.word(taken) in ("service", "production", "force", "office"):
        return "start"
    if found.base == "enter" and NOUN_FORMS.get(found.word(found.prepositions.get("into"))) == "agreement":
        return "agreement"
    if found.base == "enter" and found.word(taken) in ("recession", "downturn"):
        return "market"
    if found.base == "drive" and found.sentence & DRINKING:
        return only_if(find_accusing(found.clauses, found.number) is not None, "crime")
    is_mover = can_move(found.clauses, found.agent)
    if found.base == "leave" and found.is_of(taken, company.LIVELIHOODS):
        return only_if(is_mover, "departure")
    if found.base == "leave" and (taken is None and found.is_of(found.agent, VEHICLES)):
        return "movement"
    if found.base in ("leave", "enter") and taken is not None and NOUN_FORMS.get(found.word(taken)) == "meeting":
        return only_if(is_mover, "movement")
    if taken is not None and found.base not in ("leave", "enter", "cross", "drive", "fly", "sail"):
        return None
    if is_place(found, taken) or (taken is not None and found.word(taken) in LANDS):
        return only_if(is_mover, "movement")
    words = {found.word(c) for c in found.clauses.children[found.number]}
    if found.base == "go" and words & {"up", "down"} and found.sentence & MARKET_WORDS:
        return "market"
    if not can_move(found.clauses, found.agent):
        return None
    goals = [inner for word, inner in found.prepositions.items() if word in company.INTO]
    if any(is_place(found, goal) for goal in goals):
        return "movement"
    back = found.prepositions.get("to") if found.base == "return" and "as" not in found.prepositions else None
    if back is not None and found.clauses.labels[back] not in ("", "EVENT", "WORK_OF_ART"):
        return "movement"  # and not 'returned to the show as its host'
    if words & company.HOME_WORDS:
        return "movement"
    by_itself = ("arrive", "travel", "depart", "walk", "drive", "fly", "sail")
    return only_if(found.base in by_itself and taken is None, "movement")


def wander(found: Company) -> str | None:
    """Verbs that tell of nothing but moving: someone moves or a vehicle, or figures do."""
    subject = found.clauses.subject(found.number)
    if found.is_of(subject, company.FIGURES):
        return "market"
    return only_if(can_move(found.clauses, subject), found.event_class)


def sport(found: Company) -> str | None:
    """Games are played, races run."""
    if found.base in ("win", "lose", "beat", "defeat"):
        return win(found)
    against = any(word in found.prepositions for word in ("against", "with"))
    if found.base == "finish" and (figure := market(found)) is not None:
        return figure
    if found.is_of(found.patient, company.SPORT_OBJECTS) or (against and found.is_racing()):
        return "sport"
    is_telling = found.base in ("score", "qualify", "compete", "race", "finish")
    return only_if(is_telling and found.is_racing() and found.agent is not None, "sport")


def say(found: Company) -> str | None:
    """Verbs that tell of a saying only with what is said."""
    is_said = found.has("ccomp") or has_marks_near(found)
    if found.base == "describe" and found.patient is not None and found.agent is not None:
        return only_if(found.is_living(found.agent), "statement")
    if found.base in ("suggest", "predict", "indicate") and is_said_in_report(found):
        return only_if(found.clauses.tokens[found.number].tag in ("VBD", "VBN"), "statement")
    if found.base in ("suggest", "explain") and found.agent is not None and not found.is_harmed(found.agent):
        return None  # a sign suggests, and nobody says
    return only_if(is_said or ("to" in found.prepositions and found.base in ("speak", "talk")), "statement")


def say_of(found: Company) -> str | None:
    """'Called it a success', 'referred to the strike': somebody says what he thinks of something."""
    if found.base == "call" and found.is_passive and "to" in found.prepositions and found.is_living(found.patient):
        return "demand"  # 'were called to the scene'
    asked = found.prepositions.get("on") if found.base == "call" and not found.is_passive else None
    if asked is not None and (found.is_living(asked) or found.clauses.labels[asked] in ("ORG", "GPE", "PERSON")):
        return "demand"  # 'called on the council to act'
    is_said = (found.base == "refer" and "to" in found.prepositions) or found.has("oprd")
    return only_if(is_said and found.agent is not None and found.is_harmed(found.agent), "statement")


def by_someone(found: Company) -> str | None:
    """Its own class, with a doer and an object."""
    return only_if(found.agent is not None and found.patient is not None, found.event_class)


def make(found: Company) -> str | None:
    """Things are developed, designed and produced."""
    is_bare = found.clauses.tokens[found.number].dep == "acl" and found.clauses.tokens[found.number].tag != "VB"
    if is_bare and not found.has("agent"):
        return None  # 'the paper produced'
    is_thing = found.patient is not None and not found.is_living(found.patient) and not found.has("xcomp")
    is_thing = is_thing and not found.is_of(found.patient, PAPERS)
    return only_if(
        (is_thing and found.clauses.tokens[found.number].tag != "VBN") or (found.is_passive and is_thing),
        "construction",
    )


def begin(found: Company) -> str | None:
    """Something begins; not where it only helps the verb behind it."""
    if found.has("xcomp", "ccomp"):
        return None  # it only helps the verb behind it
    figure = market(found)
    if figure is not None:
        return figure
    taken = found.patient if found.patient is not None else found.agent
    if found.word(taken) in PERIODS:
        return None
    is_read = found.base == "open" and found.word(taken) in ("offer", "letter", "mail", "email", "door", "eyes", "box")
    return only_if(taken is not None and not found.is_racing() and not is_read, found.event_class)


def close(found: Company) -> str | None:
    """Something ends; markets close at a price."""
    figure = market(found)
    if figure is not None or found.word(found.patient) in ("day", "session", "week", "month", "year", "trading"):
        return figure
    taken = found.patient if found.patient is not None else found.agent
    if found.base in ("stop", "halt") and found.patient is None:
        return None  # the bus stopped
    return only_if(taken is not None and found.clauses.labels[taken] != "PERSON", "end")


def find(found: Company) -> str | None:
    """What is found, and that something is so."""
    told = found.clauses.child(found.number, "ccomp")
    if told is not None and found.clauses.tokens[told].tag.startswith("J"):
        return None  # 'found the plan odd'
    is_body = found.is_living(found.patient) and {"dead", "alive", "body"} & found.sentence
    is_thing = found.patient is not None and not found.has("oprd", "acomp", "ccomp") and not is_judged(found)
    is_result = found.has("ccomp") and found.patient is None and found.clauses.tokens[found.number].tag != "VBG"
    is_reflexive = found.word(found.patient).endswith(("self", "selves"))
    return only_if(bool(is_body or is_thing or is_result) and not is_reflexive, "discovery")


def sell(found: Company) -> str | None:
    """Something is bought or sold."""
    return only_if(found.patient is not None and not found.has("oprd"), "trade")


def march(found: Company) -> str | None:
    """People march; markets rally."""
    figure = market(found)
    if figure is not None:
        return figure
    return only_if(found.is_living(found.agent) and found.patient is None and not found.has("ccomp"), "protest")


def build(found: Company) -> str | None:
    """What is built is a building or a vehicle."""
    is_firm = found.agent is not None and found.clauses.labels[found.agent] == "ORG" and found.base == "build"
    return only_if(found.is_of(found.patient, company.BUILT | VEHICLES) or is_firm, "construction")


def publish(found: Company) -> str | None:
    """Something is published."""
    taken = found.patient if found.patient is not None else found.agent
    if found.patient is not None and found.clauses.labels[found.patient] == "PERSON":
        return only_if("as" in found.prepositions, "appointment")  # 'unveiled Ada Lund as its new head'
    is_paper = found.word(taken) in ("reports", "forecast", "forecasts", "claims")
    is_other = NOUN_FORMS.get(found.word(taken), "discovery") not in ("discovery", "publication") and not is_paper
    is_figure = found.is_of(found.patient, MARKET_WORDS | frozenset(("loss", "losses", "results", "bond", "bonds")))
    return only_if(taken is not None and not is_figure and not is_other, "publication")


def deliver(found: Company) -> str | None:
    """Goods to a buyer, supplies to those in need."""
    if found.is_of(found.patient, VEHICLES) or (
        "to" in found.prepositions and found.clauses.labels[found.prepositions["to"]] == "ORG"
    ):
        return "trade"
    return only_if(found.is_of(found.patient, company.SUPPLIES), "aid")


def finish(found: Company) -> str | None:
    """Something is done with."""
    return only_if(found.patient is not None and not found.has("xcomp"), found.event_class)
