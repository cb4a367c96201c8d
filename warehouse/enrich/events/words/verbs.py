"""Which verbs tell of an event in the company that they stand in, and of which class; the rest are passed over."""

from collections.abc import Callable

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import askings, company, dealings, deeds, sendings
from warehouse.enrich.events.words.askings import is_doer
from warehouse.enrich.events.words.beside import Company, only_if
from warehouse.enrich.events.words.frames import NO_EVENT, framed_class
from warehouse.enrich.events.words.lexicon import (
    CONTRACT_WORDS,
    COURT_WORDS,
    MARKET_WORDS,
    VEHICLES,
)
from warehouse.enrich.events.words.plain import IDLE
from warehouse.enrich.events.words.sendings import plain_class
from warehouse.enrich.events.words.someone import is_someone

# What somebody does to something with these is an ordinary doing, where the company of no plainer class is there.
OPEN = frozenset(
    "lose win raise deliver complete design produce develop remove eliminate reduce increase boost cut lower"
    " improve expand supply promote pick select damage destroy lift grant pay install replace restructure"
    " contribute accept create establish block open present provide perform rush react address transport"
    " overtake double overturn approve award collect escape treat enter reach gain build construct stop halt"
    " investigate fight identify move drop demonstrate maintain choose obtain".split()
)
MEANT = frozenset(("it", "which", "they"))  # the firm told of before, as often as not
GOING = frozenset("return leave enter arrive".split())
GROWING = frozenset("rise increase decrease decline rebound slump plummet soar".split())


def sense_of(clauses: Clauses, number: int, base: str, event_class: str) -> str | None:
    """The class of a known verb in its company; None where it may tell of something else or of no event."""
    found = Company(clauses, number, base, event_class)
    framed = framed_class(found)
    if framed is not None:
        return framed if framed != NO_EVENT else None
    judge = JUDGES.get(base)
    return judge(found) if judge is not None else CLASS_JUDGES.get(event_class, _keep)(found)


def plain_sense_of(clauses: Clauses, number: int, base: str, event_class: str) -> str | None:
    """The class of a known verb that its company leaves open: its own where only that class fits who does it, else
    None, as it may tell of anything.
    """
    found = Company(clauses, number, base, event_class)
    subject = clauses.subject(number)
    is_person = subject is not None and is_someone(clauses, subject)
    is_meant = is_person or (subject is not None and clauses.tokens[subject].lower in MEANT)
    if base in ("add", "write", "conclude") and found.patient is not None:
        return None  # 'added a room'
    if (
        event_class == "statement"
        and base not in ("present", "describe", "call", "maintain", "continue", "estimate", "quote")
        and is_person
        and not found.is_passive
    ):
        return event_class
    if base in GOING and is_person and clauses.labels[subject or 0] in ("PERSON", "") and found.patient is None:
        return "movement"
    if base in GROWING and subject is not None and not is_person and found.patient is None:
        return "market"
    return plain_class(found) if base in OPEN and _is_done_to_something(found, is_meant) else None


def _is_done_to_something(found: Company, is_person: bool) -> bool:
    """True for an ordinary doing with an object: by someone, or told in the passive."""
    if found.patient is None or found.has("xcomp", "ccomp", "oprd", "prt") or found.word(found.patient) in IDLE:
        return False
    return found.clauses.labels[found.patient] not in ("DATE", "TIME") and (is_person or found.is_passive)


def _keep(found: Company) -> str | None:
    """Its own class."""
    return found.event_class


def _drop(found: Company) -> str | None:
    """None: it tells of too much else."""
    return None


def is_done(found: Company) -> bool:
    """True where someone does it to something."""
    return (is_doer(found) or found.word(found.agent) in MEANT) and found.patient is not None


def _with_object(*words: frozenset[str], then: str = "") -> Callable[[Company], str | None]:
    """Judges a verb by the words of its object, of its subject where it is passive."""
    wanted = frozenset().union(*words)
    return lambda found: only_if(found.is_of(found.patient, wanted), then or found.event_class)


Judge = Callable[[Company], str | None]


def _by_base(judges: dict[str, Judge]) -> dict[str, Judge]:
    return {base: judge for bases, judge in judges.items() for base in bases.split()}


JUDGES: dict[str, Judge] = _by_base(
    {
        "win lose beat defeat": dealings.win,
        "kill injure wound hurt": deeds.kill,
        "rise fall climb surge plunge slump tumble soar gain slide rebound decline dip jump": dealings.market,
        "increase": dealings.market,
        "worsen improve spike outsell bounce grow expand deepen hover surpass stabilize stabilise double"
        " triple": dealings.market,
        "decrease shrink slow rocket plummet recover slip trip": dealings.market,
        "strike hit": deeds.strike,
        "fire": deeds.fire,
        "order": deeds.order,
        "leave depart arrive travel fly go land return cross drive sail enter move walk come run": dealings.move,
        "qualify compete play finish race score": dealings.sport,
        "add conclude note describe speak talk explain argue insist stress suggest predict": dealings.say,
        "maintain contend speculate proclaim": dealings.say,
        "receive": sendings.receive,
        "can clear print showcase yield ease suspect oppose grant hurtle slow picket": _drop,
        "lift": _with_object(company.BARRIERS),
        "settle": lambda f: only_if(f.is_of(f.patient, company.DISPUTES) or "with" in f.prepositions, "agreement"),
        "save": deeds.save,
        "treat": deeds.with_someone,
        "rescue evacuate": deeds.rescue,
        "support back": deeds.support,
        "bid": lambda f: only_if("for" in f.prepositions and f.patient is None, "trade"),
        "replace": deeds.replace,
        "resolve": lambda f: only_if(f.is_of(f.agent, COURT_WORDS), "ruling"),
        "help": deeds.help_someone,
        "point": lambda f: only_if("to" in f.prepositions and is_doer(f), "statement"),
        "deliver": dealings.deliver,
        "book catch": deeds.catch,
        "question investigate": deeds.by_officials,
        "drop": lambda f: "end" if f.is_of(f.patient, company.SUITS | company.OFFERS) else dealings.market(f),
        "identify": sendings.study,
        "reveal": sendings.reveal,
        "voice": lambda f: only_if(f.patient is not None, "statement"),
        "compensate": lambda f: only_if(f.patient is not None, "trade"),
        "write": sendings.write,
        "cut raise lower reduce boost": dealings.cut,
        "trade": lambda f: only_if(f.is_of(f.clauses.subject(f.number), MARKET_WORDS), "market"),
        "reach": sendings.reach,
        "develop design produce assemble renovate repair upgrade manufacture": dealings.make,
        "remove": lambda f: only_if(f.is_of(f.patient, company.JOBS), "departure"),
        "eliminate": lambda f: "departure" if f.is_of(f.patient, company.JOBS) else only_if(is_done(f), "end"),
        "fill": lambda f: "appointment" if f.is_of(f.patient, company.LIVELIHOODS) else only_if(is_done(f), "other"),
        "ship": lambda f: only_if(f.patient is not None, "trade"),
        "head": dealings.move,
        "send": sendings.send,
        "give": sendings.give,
        "join": sendings.join,
        "earn": sendings.earn,
        "show tackle examine explore study analyze analyse survey assess evaluate": sendings.study,
        "share": sendings.share,
        "approach": lambda f: only_if((is_doer(f) or f.is_passive) and f.is_harmed(f.patient), "meeting"),
        "encourage invite": lambda f: (
            "demand" if f.has("xcomp") and is_doer(f) else only_if(f.patient is not None, "other")
        ),
        "emerge worry signal": lambda f: "statement" if f.has("ccomp") else only_if(f.base == "emerge", "other"),
        "answer communicate contact phone email text compliment": lambda f: only_if(is_doer(f), "statement"),
        "interview": lambda f: only_if(f.is_living(f.patient), "statement"),
        "address": sendings.address,
        "lend loan": lambda f: only_if(sendings.is_money(f, f.patient), "aid"),
        "implement": lambda f: only_if(f.patient is not None, "start"),
        "revive": lambda f: only_if(f.patient is not None, "aid" if f.is_harmed(f.patient) else "start"),
        "bar": lambda f: only_if(f.is_living(f.patient), "sanction"),
        "transport rush ferry": lambda f: only_if(sendings.carries(f), "movement"),
        "react perform fare": lambda f: only_if(f.is_of(f.agent, company.FIGURES), "market"),
        "overtake": lambda f: only_if(f.is_racing(), "sport"),
        "form": lambda f: only_if(
            f.is_of(f.patient, dealings.BODIES) or (is_doer(f) and f.patient is not None), "start"
        ),
        "call refer": dealings.say_of,
        "express mention indicate cite discuss clarify remind echo": lambda f: only_if(
            (f.patient is not None or f.has("ccomp")) and (f.base != "indicate" or is_doer(f)), "statement"
        ),
        "attribute ascribe": lambda f: only_if(is_doer(f) and "to" in f.prepositions, "statement"),
        "lease": lambda f: only_if(f.patient is not None and f.agent is not None, "trade"),
        "pay repay spend": sendings.pay,
        "decline": lambda f: "refusal" if f.has("xcomp") else dealings.market(f),
        "force compel oblige": lambda f: only_if(f.has("xcomp", "ccomp") and is_doer(f), "demand") or "other",
        "accept": lambda f: only_if(f.is_of(f.patient, company.OFFERS), "agreement"),
        "contribute": lambda f: only_if(sendings.is_money(f, f.patient), "aid"),
        "rebuild reconstruct erect refurbish remodel": lambda f: only_if(f.patient is not None, "construction"),
        "highlight underscore underline detail outline": lambda f: only_if(is_doer(f), "statement"),
        "present": lambda f: only_if(f.is_of(f.patient, dealings.PAPERS), "statement"),
        "award": lambda f: "agreement" if f.is_of(f.patient, CONTRACT_WORDS) else "award",
        "declare": lambda f: "charge" if f.word(f.patient) == "bankruptcy" else "statement",
        "supply": lambda f: only_if(f.patient is not None, "trade"),
        "obtain restructure": dealings.by_someone,
        "provide": lambda f: only_if(f.is_of(f.patient, company.SUPPLIES), "aid"),
        "approve authorize authorise": deeds.approve,
        "pass enact": _with_object(company.LAWS),
        "appoint nominate name hire select choose promote pick tap inaugurate recruit": deeds.appoint,
        "launch": deeds.launch,
        "release": deeds.release,
        "open begin start commence resume": dealings.begin,
        "end close stop halt shut": deeds.stop,
        "find": dealings.find,
        "suspend ban expel fine": deeds.suspend,
        "ask request": deeds.ask,
        "host attend": deeds.attend,
        "meet confer consult": deeds.meet,
        "negotiate": askings.negotiate,
        "justify estimate quote": askings.reckon,
        "continue": askings.go_on,
        "seek": askings.seek,
        "secure": askings.secure,
        "exchange": askings.exchange,
        "exercise": askings.exercise,
        "jam": lambda f: only_if(f.patient is None or f.is_passive, "accident"),
        "explode detonate": deeds.burst,
        "inundate ravage submerge flatten": deeds.destroy,
        "burn destroy damage topple shake rattle jolt devastate collapse": deeds.destroy,
        "erupt": _with_object(company.DISASTERS),
        "flood": _with_object(company.BUILT),
        "dismiss": deeds.dismiss,
        "withdraw retreat": deeds.withdraw,
        "slam blast": deeds.slam,
        "welcome": lambda f: only_if(f.patient is not None and not f.is_harmed(f.patient), "support"),
        "honor honour decorate": deeds.with_someone,
        "hail praise thank": lambda f: only_if(f.patient is not None, "statement"),
        "plead": deeds.plead,
        "claim": lambda f: only_if(f.has("ccomp", "xcomp"), "statement"),
        "file": deeds.file,
        "flee escape": deeds.escape,
        "agree": deeds.agree,
        "buy sell purchase acquire import auction": dealings.sell,
        "march rally demonstrate": dealings.march,
        "build construct install complete": dealings.build,
        "publish issue introduce debut post unveil broadcast premiere air": dealings.publish,
        "fight clash": deeds.fight,
        "storm": lambda f: only_if(f.patient is not None, "attack"),
        "block": _with_object(company.BLOCKED),
        "appeal": lambda f: only_if(bool({"to", "for", "against"} & set(f.prepositions)), "demand"),
        "create establish found": dealings.finish,
        "postpone delay": lambda f: only_if(f.patient is not None, "other"),
        "overturn": lambda f: "ruling" if f.is_of(f.patient, COURT_WORDS) else deeds.run_into(f),
        "trap": deeds.trap,
        "crash collide derail capsize sink swerve ram drown": deeds.run_into,
        "deploy": dealings.finish,
        "shell raid bomb": lambda f: only_if(f.patient is not None, f.event_class),
        "shoot": lambda f: only_if((f.patient is None and not f.is_racing()) or f.is_living(f.patient), "attack"),
        "attack": lambda f: only_if(f.is_living(f.patient) or f.is_of(f.patient, VEHICLES | company.BUILT), "attack"),
        "threaten": lambda f: only_if(is_someone(f.clauses, f.agent) if f.agent is not None else False, "threat"),
    }
)
CLASS_JUDGES: dict[str, Judge] = {"market": dealings.market, "sport": dealings.sport, "movement": dealings.wander}
