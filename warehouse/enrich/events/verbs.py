"""Which verbs tell of an event in the company that they stand in, and of which class; the rest are passed over."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from warehouse.enrich.events import company
from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.lexicon import (
    ACCIDENT_WORDS,
    CONTRACT_WORDS,
    COURT_WORDS,
    ELECTION_WORDS,
    GROUPS,
    LIVING,
    MARKET_WORDS,
    NOUN_FORMS,
    VEHICLES,
    VENUES,
    WEAPON_WORDS,
)
from warehouse.enrich.events.nouns import find_accusing
from warehouse.enrich.events.someone import can_move, is_someone

NEAR_MARKS = 60  # characters between a verb of saying and the words in marks that it goes with
DRIVING = VEHICLES | {"drivers", "cars", "cab", "hit-and-run", "motorists", "driving"}
THINGS = frozenset("DATE TIME PRODUCT EVENT WORK_OF_ART LAW LOC FAC".split())
DRINKING = frozenset("drunk drunken drink drink- influence dui dwi".split())
EVERYBODY = frozenset("nobody everybody everyone somebody someone anybody anyone".split())
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
        if taken is None and joined is not None and joined == self.number + 2:
            return self.clauses.object(joined)  # 'hit and killed a woman'
        return taken

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The words of the sentence in lower case."""
        return self.clauses.sentences[self.clauses.tokens[self.number].sentence]

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


def sense_of(clauses: Clauses, number: int, base: str, event_class: str) -> str | None:
    """The class of a known verb in its company; None where it may tell of something else or of no event."""
    judge = JUDGES.get(base)
    found = Company(clauses, number, base, event_class)
    return judge(found) if judge is not None else CLASS_JUDGES.get(event_class, _keep)(found)


def _keep(found: Company) -> str | None:
    return found.event_class


def _drop(found: Company) -> str | None:
    return None


def _if(condition: bool, event_class: str) -> str | None:
    return event_class if condition else None


def _win(found: Company) -> str | None:
    patient, words = found.patient, found.sentence
    if found.is_of(patient, company.PRIZES):
        return "award"
    if found.is_of(patient, CONTRACT_WORDS):
        return "agreement"
    if found.is_of(patient, COURT_WORDS):
        return "ruling"
    if found.is_of(patient, ELECTION_WORDS) or words & ELECTION_WORDS:
        return "election"
    if found.is_of(patient, company.SPORT_OBJECTS) or found.is_racing():
        return "sport"
    return _market(found)


def _is_figure(found: Company, number: int) -> bool:
    label = found.clauses.labels[number]
    token = found.clauses.tokens[number]
    is_count = label in ("MONEY", "PERCENT", "CARDINAL", "QUANTITY") or token.tag == "CD"
    return is_count or token.lower in MARKET_WORDS or token.lower in ("ground", "value", "low", "high", "bit", "day")


def _market(found: Company) -> str | None:
    """Figures and prices that move; someone who falls has an accident."""
    subject = found.clauses.subject(found.number)
    if subject is None and found.patient is None:
        return None
    is_person = subject is not None and (
        found.clauses.labels[subject] == "PERSON" or found.word(subject) in ("he", "she", "who", "they", "i")
    )
    if found.is_of(subject, MARKET_WORDS) and not is_person:
        return "market"
    amount = found.clauses.object(found.number)
    if found.patient is not None and found.patient == amount and not _is_figure(found, amount):
        return None  # 'reducing the size'
    if amount is not None and found.clauses.labels[amount] in ("MONEY", "PERCENT"):
        return "market"
    is_up = found.base in ("recover", "climb", "rebound", "plunge", "tumble", "drop", "fall", "rise", "slump", "surge")
    moved = {"%", "percent", "points", "per", "index", "markets", "shares"} & found.sentence or is_up
    if moved and found.sentence & MARKET_WORDS and not is_person and found.base not in ("end", "start", "open"):
        return "market"
    if found.base in ("fall", "plunge", "slip", "tumble", "slide", "trip") and not found.sentence & MARKET_WORDS:
        labelled = subject is not None and found.clauses.labels[subject] in ("ORG", "GPE")
        return _if((is_person or found.is_harmed(subject)) and not labelled, "accident")
    return None


def _kill(found: Company) -> str | None:
    if found.patient is None or not found.is_harmed(found.patient):
        return None
    if found.sentence & (ACCIDENT_WORDS | VEHICLES) or not found.sentence & company.VIOLENT:
        return "death" if found.base == "kill" else "accident"
    return "attack"


def _strike(found: Company) -> str | None:
    subject = found.clauses.subject(found.number)
    if found.is_of(subject, company.DISASTERS) or found.is_of(found.prepositions.get("by"), company.DISASTERS):
        return None  # the quake is the event, and has a word of its own
    if found.word(found.patient) == "deal":
        return "agreement"
    if any(found.word(n).removesuffix("s") in VEHICLES for n in (subject, found.patient, *found.prepositions.values())):
        return "accident"
    if found.is_harmed(found.patient) and found.sentence & (DRIVING | {"killed", "died"}):
        return "accident"
    is_body = subject is not None and (found.word(subject) in GROUPS or found.word(subject).endswith("ers"))
    if found.base == "strike" and found.patient is None and is_body and not found.is_passive:
        return "protest"
    return _if(found.is_living(found.patient) and bool(found.sentence & company.VIOLENT), "attack")


def _fire(found: Company) -> str | None:
    if found.is_of(found.patient, WEAPON_WORDS) or (found.patient is None and {"on", "at"} & set(found.prepositions)):
        return "attack"
    return _if(found.is_harmed(found.patient), "departure")


def _order(found: Company) -> str | None:
    if found.has("xcomp", "ccomp") or found.patient is None:
        return "demand"
    bought = [c for c in found.clauses.children[found.patient] if found.clauses.tokens[c].dep == "nummod"]
    if (bought and "from" in found.prepositions) or (bought and found.is_of(found.patient, VEHICLES)):
        return "trade"
    return _if(found.word(found.patient) in NOUN_FORMS or found.is_living(found.patient), "demand")


def _move(found: Company) -> str | None:
    """Someone or a vehicle goes somewhere: a verb that can mean much else needs the place."""
    if found.base == "leave" and (found.has("ccomp", "oprd", "xcomp") or found.is_passive):
        return None
    taken = found.patient
    if found.base == "drive" and found.sentence & DRINKING:
        return _if(find_accusing(found.clauses, found.number) is not None, "crime")
    is_mover = can_move(found.clauses, found.agent)
    if found.base == "leave" and found.is_of(taken, company.LIVELIHOODS):
        return _if(is_mover, "departure")
    if taken is not None and found.base not in ("leave", "enter", "cross", "drive", "fly", "sail"):
        return None
    if _is_place(found, taken):
        return _if(is_mover, "movement")
    words = {found.word(c) for c in found.clauses.children[found.number]}
    if found.base == "go" and words & {"up", "down"} and found.sentence & MARKET_WORDS:
        return "market"
    if not can_move(found.clauses, found.agent):
        return None
    goals = [inner for word, inner in found.prepositions.items() if word in company.INTO]
    if any(_is_place(found, goal) for goal in goals):
        return "movement"
    if found.base == "return" and "to" in found.prepositions and found.clauses.labels[found.prepositions["to"]] != "":
        return "movement"
    if words & company.HOME_WORDS:
        return "movement"
    by_itself = ("arrive", "travel", "depart", "walk", "drive", "fly", "sail")
    return _if(found.base in by_itself and taken is None, "movement")


def _is_place(found: Company, number: int | None) -> bool:
    if number is None:
        return False
    label, word = found.clauses.labels[number], found.word(number)
    return label in PLACES or (label == "" and (word in VENUES or word in VEHICLES))


def _sport(found: Company) -> str | None:
    if found.base in ("win", "lose", "beat", "defeat"):
        return _win(found)
    against = any(word in found.prepositions for word in ("against", "with"))
    if found.base == "finish" and (market := _market(found)) is not None:
        return market
    if found.is_of(found.patient, company.SPORT_OBJECTS) or (against and found.is_racing()):
        return "sport"
    is_telling = found.base in ("score", "qualify", "compete", "race", "finish")
    return _if(is_telling and found.is_racing() and found.agent is not None, "sport")


def _say(found: Company) -> str | None:
    """Verbs that tell of a saying only with what is said."""
    is_said = found.has("ccomp") or _has_marks_near(found)
    return _if(is_said or ("to" in found.prepositions and found.base in ("speak", "talk")), "statement")


def _has_marks_near(found: Company) -> bool:
    place = found.clauses.tokens[found.number].start
    edges = [edge for marked in found.clauses.block.marked for edge in (marked.outer.start, marked.outer.end)]
    return any(abs(edge - place) <= NEAR_MARKS for edge in edges)


def _with_object(*words: frozenset[str], then: str = "") -> Callable[[Company], str | None]:
    """Judges a verb by the words of its object, of its subject where it is passive."""
    wanted = frozenset().union(*words)
    return lambda found: _if(found.is_of(found.patient, wanted), then or found.event_class)


def _with_someone(found: Company) -> str | None:
    return _if(found.is_harmed(found.patient), found.event_class)


def _by_officials(found: Company) -> str | None:
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    is_told = found.is_of(doer, company.OFFICIALS) or bool(found.sentence & company.LEGAL)
    return _if(is_told and found.is_living(found.patient), found.event_class)


def _by_someone(found: Company) -> str | None:
    return _if(found.agent is not None and found.patient is not None, found.event_class)


def _approve(found: Company) -> str | None:
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    is_law = found.is_of(doer, company.LAWMAKING) or found.is_of(found.patient, company.LAWS)
    return "ruling" if is_law else _if(found.patient is not None, "support")


def _appoint(found: Company) -> str | None:
    if found.base in ("appoint", "nominate", "inaugurate", "recruit", "hire"):
        return _with_someone(found)
    is_post = found.has("oprd") or "as" in found.prepositions
    if found.base == "name" and found.patient is not None and "after" not in found.prepositions:
        is_post = is_post or found.clauses.labels[found.patient] == "PERSON"
    return _if(is_post and found.is_harmed(found.patient), "appointment")


def _launch(found: Company) -> str | None:
    if found.sentence & company.SPACE:
        return "launch"
    if found.is_of(found.patient, company.STRIKES_OUT):
        return None  # the attack is the event
    return _if(found.patient is not None, "publication" if found.is_passive else "start")


def _release(found: Company) -> str | None:
    if found.is_living(found.patient):
        return "release"
    return _if(found.patient is not None, "publication")


def _begin(found: Company) -> str | None:
    if found.has("xcomp", "ccomp"):
        return None  # it only helps the verb behind it
    market = _market(found)
    if market is not None:
        return market
    taken = found.patient if found.patient is not None else found.agent
    return _if(taken is not None and not found.is_racing(), found.event_class)


def _close(found: Company) -> str | None:
    market = _market(found)
    if market is not None or found.word(found.patient) in ("day", "session", "week", "month", "year", "trading"):
        return market
    taken = found.patient if found.patient is not None else found.agent
    return _if(taken is not None and found.clauses.labels[taken] != "PERSON", "end")


def _find(found: Company) -> str | None:
    is_body = found.is_living(found.patient) and {"dead", "alive", "body"} & found.sentence
    is_thing = found.patient is not None and not found.has("oprd", "acomp", "ccomp")
    is_result = found.has("ccomp") and found.patient is None
    is_reflexive = found.word(found.patient).endswith(("self", "selves"))
    return _if(bool(is_body or is_thing or is_result) and not is_reflexive, "discovery")


def _suspend(found: Company) -> str | None:
    if found.base == "fine" or found.is_living(found.patient):
        return _if(found.patient is not None, "sanction")
    return _if(found.patient is not None, "end" if found.base == "suspend" else "sanction")


def _ask(found: Company) -> str | None:
    if found.has("xcomp") or "for" in found.prepositions:
        return "demand"
    return _if(found.has("ccomp") or "about" in found.prepositions, "statement")


def _attend(found: Company) -> str | None:
    if found.base == "host":
        return _if(found.patient is not None, "other")
    return _if(found.is_of(found.patient, company.GATHERINGS), "other")


def _meet(found: Company) -> str | None:
    taken = found.patient
    return _if(found.is_harmed(taken) if taken is not None else not found.is_passive, "meeting")


def _burst(found: Company) -> str | None:
    """Blasts by hand are attacks, others are accidents."""
    return "attack" if found.sentence & company.VIOLENT else "accident"


def _destroy(found: Company) -> str | None:
    things = [found.patient, found.agent, found.prepositions.get("by")]
    told = found.is_of(found.patient if found.patient is not None else found.agent, company.BUILT)
    return _if(told or any(found.is_of(n, company.DISASTERS) for n in things), "disaster")


def _dismiss(found: Company) -> str | None:
    if found.is_living(found.patient):
        return "departure"
    return "ruling" if found.is_of(found.patient, company.SUITS | COURT_WORDS) else "refusal"


def _withdraw(found: Company) -> str | None:
    if found.patient is not None and not found.is_living(found.patient):
        return "end"
    leaver = found.patient if found.patient is not None else found.agent
    return _if(leaver is not None and found.is_harmed(leaver), "retreat")


def _slam(found: Company) -> str | None:
    if "into" in found.prepositions:
        return "accident"
    return _if(found.patient is not None and not found.is_racing(), "accusation")


def _file(found: Company) -> str | None:
    if found.is_of(found.patient, company.SUITS) or "bankruptcy" in found.sentence:
        return "charge"
    return _if("for" in found.prepositions and not found.is_passive, "other")


def _escape(found: Company) -> str | None:
    if found.base == "flee":
        return _if(can_move(found.clauses, found.agent), "movement")
    places = (found.prepositions.get("from"), found.patient)
    return _if(any(found.is_of(number, company.CUSTODY) for number in places), "crime")


def _agree(found: Company) -> str | None:
    is_view = "with" in found.prepositions and not (
        found.has("xcomp", "ccomp") or {"to", "on"} & set(found.prepositions)
    )
    return _if(not is_view, "agreement")


def _catch(found: Company) -> str | None:
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    return _if(found.is_living(found.patient) and found.is_of(doer, company.OFFICIALS), "arrest")


def _sell(found: Company) -> str | None:
    return _if(found.patient is not None and not found.has("oprd"), "trade")


def _run_into(found: Company) -> str | None:
    subject = found.clauses.subject(found.number)
    taken = [found.patient, *found.prepositions.values()]
    told = can_move(found.clauses, subject) or any(found.is_of(n, VEHICLES) for n in taken)
    return _if(told and found.clauses.labels[subject or 0] not in ("ORG", "GPE"), "accident")


def _trap(found: Company) -> str | None:
    return _if(found.is_passive and found.is_living(found.patient), "accident")


def _march(found: Company) -> str | None:
    market = _market(found)
    if market is not None:
        return market
    return _if(found.is_living(found.agent) and found.patient is None and not found.has("ccomp"), "protest")


def _build(found: Company) -> str | None:
    return _if(found.is_of(found.patient, company.BUILT | VEHICLES), "construction")


def _publish(found: Company) -> str | None:
    taken = found.patient if found.patient is not None else found.agent
    if found.base == "post" and found.is_of(found.patient, MARKET_WORDS | {"loss", "losses", "results"}):
        return "statement"
    is_figure = found.is_of(found.patient, MARKET_WORDS | frozenset(("loss", "losses", "results", "bond", "bonds")))
    return _if(taken is not None and not is_figure and found.word(taken) not in NOUN_FORMS, "publication")


def _deliver(found: Company) -> str | None:
    return _if(found.is_of(found.patient, company.SUPPLIES), "aid")


def _fight(found: Company) -> str | None:
    rivals = [found.patient, found.prepositions.get("with"), found.prepositions.get("against")]
    return _if(any(found.is_living(n) for n in rivals if n is not None), "attack")


def _finish(found: Company) -> str | None:
    return _if(found.patient is not None and not found.has("xcomp"), found.event_class)


Judge = Callable[[Company], str | None]


def _by_base(judges: dict[str, Judge]) -> dict[str, Judge]:
    return {base: judge for bases, judge in judges.items() for base in bases.split()}


JUDGES: dict[str, Judge] = _by_base(
    {
        "win lose beat defeat": _win,
        "kill injure wound hurt": _kill,
        "rise fall drop climb surge plunge slump tumble soar gain slide rebound decline dip jump increase": _market,
        "worsen improve spike outsell bounce grow expand deepen hover surpass stabilize stabilise double"
        " triple": _market,
        "decrease shrink slow rocket plummet recover slip trip": _market,
        "strike hit": _strike,
        "fire": _fire,
        "order": _order,
        "leave depart arrive travel fly go land return cross drive sail enter move walk come run": _move,
        "qualify compete play finish race score": _sport,
        "add conclude note write describe speak talk explain argue insist stress suggest predict": _say,
        "present can clear print showcase yield ease suspect oppose identify grant hurtle slow picket lend": _drop,
        "lift": _with_object(company.BARRIERS),
        "settle": lambda f: _if(f.is_of(f.patient, company.DISPUTES) or "with" in f.prepositions, "agreement"),
        "save treat rescue evacuate": _with_someone,
        "deliver": _deliver,
        "book catch": _catch,
        "question investigate": _by_officials,
        "award": lambda f: "agreement" if f.is_of(f.patient, CONTRACT_WORDS) else "award",
        "declare": lambda f: "charge" if f.word(f.patient) == "bankruptcy" else "statement",
        "supply replace receive obtain spend provide restructure manufacture": _by_someone,
        "approve authorize authorise": _approve,
        "pass enact": _with_object(company.LAWS),
        "appoint nominate name hire select choose promote pick tap inaugurate recruit": _appoint,
        "launch": _launch,
        "release": _release,
        "open begin start resume": _begin,
        "end close stop halt shut": _close,
        "find": _find,
        "suspend ban expel fine": _suspend,
        "ask request": _ask,
        "host attend": _attend,
        "meet confer consult": _meet,
        "explode detonate": _burst,
        "burn destroy damage topple shake rattle jolt devastate collapse": _destroy,
        "erupt": _with_object(company.DISASTERS),
        "dismiss": _dismiss,
        "withdraw retreat": _withdraw,
        "slam blast": _slam,
        "welcome": lambda f: _if(f.patient is not None and not f.is_harmed(f.patient), "support"),
        "file": _file,
        "flee escape": _escape,
        "agree": _agree,
        "buy sell purchase acquire import auction": _sell,
        "march rally demonstrate": _march,
        "build construct install complete": _build,
        "publish issue introduce debut post unveil broadcast premiere air": _publish,
        "fight clash": _fight,
        "storm": lambda f: _if(f.patient is not None, "attack"),
        "block": _with_object(company.BLOCKED),
        "appeal": lambda f: _if(bool({"to", "for", "against"} & set(f.prepositions)), "demand"),
        "create establish found": _finish,
        "postpone delay": lambda f: _if(f.patient is not None, "other"),
        "overturn": lambda f: "ruling" if f.is_of(f.patient, COURT_WORDS) else _run_into(f),
        "trap": _trap,
        "crash collide derail capsize sink swerve ram drown": _run_into,
        "deploy": _finish,
        "shell raid bomb": lambda f: _if(f.patient is not None, f.event_class),
        "shoot": lambda f: _if((f.patient is None and not f.is_racing()) or f.is_living(f.patient), "attack"),
        "attack": lambda f: _if(f.is_living(f.patient) or f.is_of(f.patient, VEHICLES | company.BUILT), "attack"),
        "threaten": lambda f: _if(is_someone(f.clauses, f.agent) if f.agent is not None else False, "threat"),
    }
)
CLASS_JUDGES: dict[str, Judge] = {"market": _market, "sport": _sport}
