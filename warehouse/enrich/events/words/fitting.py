"""A plainer class for a trigger, by the words it goes with: what a first reading calls 'other' or takes at its word."""

from collections.abc import Callable
from dataclasses import replace

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.factuality.unreal import is_set_for
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.beside import Company
from warehouse.enrich.events.words.frames import NO_EVENT, framed_class
from warehouse.enrich.events.words.idioms import is_figure
from warehouse.enrich.events.words.lexicon import MARKET_WORDS, VEHICLES
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.triggers import Trigger

CONTESTS = frozenset("win wins victory victories defeat defeats".split())
JOURNEYS = frozenset("flight flights journey".split())
LEAVINGS = frozenset("departure departures exit".split())
FIGURES_LOST = frozenset("loss losses drop drops decline declines fall gain gains rise increase".split())
SUMS = frozenset("million billion trillion".split())
SALES = frozenset("sale sales purchase purchases delivery deliveries".split())
GAMES = frozenset(
    "game games match matches race inning innings homer goal goals shot penalty fixture set championship cup title"
    " medal tournament playoff".split()
)
EXCHANGES = frozenset(
    "index indices indexes exchange exchanges share shares stock stocks market markets futures dow nikkei ftse nasdaq"
    " economy economies currency dollar euro yen".split()
)
FACTS = frozenset("circumstances cause causes identity facts truth motive reason reasons extent whether".split())
CARRYING = frozenset("rushed taken airlifted ferried flown transported transferred rush take airlift".split())
CARE = frozenset("hospital hospitals clinic".split())
STRIVING = frozenset("battled battle struggled struggle worked fought scrambled raced tried laboured labored".split())
SAVING = frozenset("free rescue save reach".split())
POLLS = frozenset("poll polls pollsters primary primaries caucus caucuses nominee electorate matchup matchups".split())
TIMES = frozenset("time energy effort hours hour days day week weeks month months year years life".split())
MANNERS = frozenset("well badly fairly unfairly differently better worse kindly poorly equally harshly".split())
PHYSICAL = frozenset("crash crashed car bus train bike explosion blast fire knife gun shot badly seriously".split())
REACHED = frozenset("reached struck sealed clinched brokered hammered".split())
DEALS = frozenset("settlement deal agreement accord truce ceasefire cease-fire pact compromise".split())
PARTS = frozenset("role roles part parts character song songs music piano guitar video videos trick tricks".split())
FOUND = frozenset(
    "path way ways time money job jobs work home place strength courage difficulty comfort peace love".split()
)
CROWDS = frozenset("supporters crowd crowds thousands evening protesters demonstrators".split())
DOWNWARD = frozenset("from off down onto over through".split())
GROUNDS = frozenset(  # where people fall
    "feet ft metres meters metre death deaths ridge mountain cliff stairs ice ladder roof horse bike bicycle river sea"
    " water floor ground injured injuries injury hospital died killed overboard window balcony glacier crevasse ravine"
    " canyon shaft pit hole".split()
)
HELD = frozenset(
    "prisoner prisoners hostage hostages detainee detainees inmate inmates captive captives suspect suspects convict"
    " convicts".split()
)


def fit(clauses: Clauses, trigger: Trigger) -> Trigger | None:
    """The trigger, with a plainer class where its company shows one; None where it is a figure of speech."""
    if trigger.kind == "name":
        return trigger
    if is_figure(clauses, trigger.head, trigger.base, trigger.event_class):
        return None
    if trigger.kind == "verb" and is_set_for(clauses, trigger.head):
        return None  # 'set for Friday' only says when
    found = Company(clauses, trigger.head, trigger.base, trigger.event_class)
    framed = framed_class(found) if trigger.kind == "verb" else None
    judge = JUDGES.get(trigger.event_class) if framed is None else None
    fitting = judge(found) if judge is not None else framed or trigger.event_class
    if fitting is None or fitting == NO_EVENT:
        return None
    return trigger if fitting == trigger.event_class else replace(trigger, event_class=fitting)


def _is_verb(found: Company) -> bool:
    return found.clauses.tokens[found.number].tag.startswith("V")


def _is_person(found: Company, number: int) -> bool:
    return is_someone(found.clauses, number) and found.clauses.labels[number] in ("PERSON", "")


def _of_other(found: Company) -> str:
    """Markets react, people are rushed to hospital, teams draw level."""
    if not _is_verb(found):
        return _of_open_noun(found)
    form, subject = found.word(found.number), found.clauses.subject(found.number)
    is_cut = found.clauses.is_headline_like and not found.has("dobj")  # 'Markets dragged down by crisis'
    is_own = found.has("nsubj") and not found.is_passive and not is_cut
    if form in REACHED and found.patient is not None and found.word(found.patient) in DEALS:
        return "agreement"
    if form == "tried" and found.is_passive and "for" in found.prepositions:
        return "charge"
    if is_own and found.word(subject) in EXCHANGES:
        return "market"
    if form in CARRYING and found.word(found.prepositions.get("to")) in CARE:
        return "movement"
    aims = [c for c in found.clauses.children[found.number] if found.clauses.tokens[c].dep in ("xcomp", "advcl")]
    if form in STRIVING and any(found.word(c) in SAVING for c in aims):
        return "aid"
    is_played = is_own and bool({found.word(subject), found.word(found.patient)} & GAMES)
    return "sport" if is_played and found.sentence & company.RACING - GAMES else "other"


def _of_open_noun(found: Company) -> str:
    """The class that most uses of a noun have, where its company settles none of them."""
    word, near = found.word(found.number), _words_near(found)
    if word in CONTESTS and near & company.POLITICS:
        return "election"
    owner = found.clauses.child(found.number, "poss")
    owner = owner if owner is not None else found.prepositions.get("of")
    if word in JOURNEYS or (word in LEAVINGS and found.is_of(owner, VEHICLES)):
        return "movement"
    if word in FIGURES_LOST:
        label = found.clauses.labels[owner] if owner is not None else ""
        is_firm = label == "ORG"
        is_told = label != "PERSON" and bool(near & ((MARKET_WORDS | SUMS) - {word}))
        return "market" if is_firm or is_told else "other"
    return "trade" if word in SALES else "other"


def _of_publication(found: Company) -> str | None:
    """Inquiries and campaigns are started, prisoners released; films, reports and products come out."""
    if not _is_verb(found):
        of = found.prepositions.get("of")
        if found.word(found.number) == "launch" and found.word(of) in company.BEGUN:
            return "start"
        from_ = found.word(found.prepositions.get("from"))
        is_freed = found.word(of) in HELD or from_ in company.CUSTODY
        return "release" if found.word(found.number) == "release" and is_freed else "publication"
    if found.base == "launch" and found.is_of(found.patient, company.BEGUN):
        return "start"
    if found.base == "release" and found.patient is not None:
        if found.word(found.patient) in HELD:
            return "release"
        is_body = found.clauses.labels[found.patient] in ("ORG", "GPE", "NORP", "PRODUCT")
        return None if is_someone(found.clauses, found.patient) and not is_body else "publication"
    return "publication"


def _of_start(found: Company) -> str:
    """Facts are established by finding them out."""
    is_found_out = found.base == "establish" and (found.word(found.patient) in FACTS or found.has("ccomp"))
    return "discovery" if is_found_out else "start"


def _of_market(found: Company) -> str | None:
    """Points in a poll are no market's."""
    is_gathering = _words_near(found) & (company.POLITICS | CROWDS) and not _words_near(found) & EXCHANGES
    if not _is_verb(found) and found.word(found.number) in ("rally", "rallies") and is_gathering:
        return "meeting"
    is_polled = bool(found.sentence & POLLS) and not found.sentence & EXCHANGES
    return None if is_polled else "market"


def _words_near(found: Company) -> frozenset[str]:
    """The words of the sentence and of the one before it."""
    before = found.clauses.tokens[found.number].sentence - 1
    return found.sentence | found.clauses.sentence_words.get(before, frozenset())


def _of_sport(found: Company) -> str | None:
    """Candidates race, too, and who is at the top of his game plays none."""
    if not _is_verb(found) and found.clauses.tokens[found.number].lower == "game":
        before = [token.lower for token in found.clauses.tokens[max(0, found.number - 3) : found.number]]
        if before[:2] == ["top", "of"]:
            return None
    if found.base == "play" and found.patient is not None and found.word(found.patient) in PARTS:
        return None
    told = found.sentence & (company.RACING - GAMES)
    return "election" if _words_near(found) & company.POLITICS and not told else "sport"


def _of_arrest(found: Company) -> str | None:
    """Whole states are captured by candidates, and so are votes and delegates."""
    taken = found.patient
    is_place = taken is not None and found.clauses.labels[taken] == "GPE"
    if is_place and _words_near(found) & company.POLITICS:
        return "election"
    is_vote = taken is not None and found.word(taken) in company.WON_BY_VOTE | {"share", "lead"}
    return None if is_vote and found.base in ("capture", "seize") else "arrest"


def _of_aid(found: Company) -> str | None:
    """Funds are injected; people are treated by doctors, and with respect by anybody."""
    if not _is_verb(found):
        return "aid"
    manner = {found.word(c) for c in found.clauses.children[found.number] if found.clauses.tokens[c].dep == "advmod"}
    if found.base == "treat" and (manner & MANNERS or {"with", "like", "as"} & set(found.prepositions)):
        return None
    if found.base == "inject" and found.patient is not None:
        near = [found.patient, *found.clauses.children[found.patient]]
        is_money = any(found.clauses.labels[n] == "MONEY" or found.word(n) in company.FUNDS for n in near)
        return "aid" if is_money else None
    return "aid"


def _of_trade(found: Company) -> str | None:
    """Money is invested and spent; so is time. Bids for companies are trade, those for office none."""
    if not _is_verb(found) and found.word(found.number) in ("bid", "bids") and found.sentence & company.POLITICS:
        return "election" if found.has("poss") or "for" in found.prepositions else None
    is_time = found.patient is not None and found.is_of(found.patient, TIMES)
    of = dict(found.clauses.prepositions(found.patient)).get("of") if found.patient is not None else None
    is_time = is_time or (of is not None and found.word(of) in TIMES)
    return None if is_time and found.base in ("invest", "spend") else "trade"


def _of_discovery(found: Company) -> str | None:
    """Who finds a way, a job or something hard has discovered nothing."""
    is_hard = found.base == "find" and (found.word(found.patient) in FOUND | {"it"} or found.has("oprd", "acomp"))
    return None if is_hard and not found.is_passive else "discovery"


def _of_demand(found: Company) -> str | None:
    """Who insists on a programme that it is so says so; what appeals to somebody pleases him."""
    if found.base == "appeal" and _is_verb(found) and not ({"for", "against"} & set(found.prepositions)):
        return "demand" if found.has("xcomp") else None
    return "statement" if found.base.startswith("insist") and found.has("ccomp") else "demand"


def _of_accident(found: Company) -> str | None:
    """Players crash out of cups, and figures fall."""
    if found.base in ("fall", "slip", "trip", "stumble", "plunge") and _is_verb(found):
        subject = found.clauses.subject(found.number)
        is_person = subject is not None and is_someone(found.clauses, subject)
        is_down = bool(DOWNWARD & set(found.prepositions)) or bool(found.sentence & GROUNDS)
        if is_person and (found.sentence & POLLS or not is_down):
            return None  # 'he will rise or fall with it'
    behind = found.clauses.tokens[found.number + 1 : found.number + 2]
    if found.base == "crash" and behind and behind[0].lower == "out" and not found.sentence & {"lap", "laps", "corner"}:
        return "sport"
    is_done = found.base == "hurt" and found.has("dobj") and not found.is_passive
    if is_done and not found.sentence & (PHYSICAL | GROUNDS | company.VIOLENT):
        return None  # 'the letter hurt the mayor'
    subject = found.clauses.subject(found.number)
    is_figure = found.base in ("fall", "slip", "plunge") and found.is_of(subject, MARKET_WORDS | {"ratings", "rating"})
    return "market" if is_figure else "accident"


JUDGES: dict[str, Callable[[Company], str | None]] = {
    "other": _of_other,
    "publication": _of_publication,
    "start": _of_start,
    "market": _of_market,
    "sport": _of_sport,
    "arrest": _of_arrest,
    "aid": _of_aid,
    "trade": _of_trade,
    "demand": _of_demand,
    "discovery": _of_discovery,
    "accident": _of_accident,
}
