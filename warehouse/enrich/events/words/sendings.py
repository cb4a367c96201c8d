"""The senses of verbs for paying, sending, giving, joining and studying: each function gives the class, or None."""

from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.beside import Company, is_place, only_if
from warehouse.enrich.events.words.dealings import say
from warehouse.enrich.events.words.lexicon import CONTRACT_WORDS, GROUPS, MARKET_WORDS, NOUN_FORMS, VEHICLES
from warehouse.enrich.events.words.plain import IDLE
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.lexicon import ROLE_NOUNS

MESSAGES = frozenset(
    "letter letters message messages email emails e-mail text texts tweet note statement photo photos picture pictures"
    " video memo telegram signal greetings condolences question questions".split()
)
POSTED = frozenset("photo photos picture pictures video videos image images post link story clip recording".split())
MODELS = frozenset(
    "hardware software products car jet model version device phone prototype product design logo album trailer console"
    " laptop".split()
)
STAFFS = frozenset("board staff team company firm cabinet government administration faculty club side squad".split())
WORKS = frozenset(
    "book books novel novels article articles column essay piece song songs play script poem memoir biography"
    " paper".split()
)
HONOURS = frozenset("degree phd doctorate diploma award awards medal title honor honour scholarship nomination".split())
SCIENCE = frozenset(
    "study studies research researchers researcher scientists scientist university professor experiment experiments"
    " data findings paper journal survey analysis poll polls surveys".split()
)
CAPTURED = frozenset("custody prisoner hostage captive captivity".split())


def is_money(found: Company, number: int | None) -> bool:
    """True for an amount of money and what is paid or lent."""
    if number is None:
        return False
    is_paid = found.clauses.labels[number] == "MONEY" or found.word(number) in company.FUNDS | company.DUES
    return is_paid or any(found.clauses.labels[c] == "MONEY" for c in found.clauses.children[number])


def pay(found: Company) -> str | None:
    """Money is paid and spent; so are tribute and time."""
    is_share = found.patient is not None and found.clauses.labels[found.patient] == "PERCENT"
    is_hired = found.base == "pay" and found.is_passive and found.is_living(found.patient)
    is_paid = is_money(found, found.patient) or is_share or is_hired
    return only_if(is_paid or (found.patient is None and "for" in found.prepositions), "trade")


def receive(found: Company) -> str | None:
    """Orders come from buyers, goods from sellers, money as aid."""
    if found.agent is None or found.patient is None:
        return None
    if found.is_of(found.patient, CONTRACT_WORDS | VEHICLES) or found.clauses.labels[found.patient] == "PRODUCT":
        return "trade"
    if found.is_of(found.patient, company.FUNDS) or is_money(found, found.patient):
        return "aid"
    if found.is_of(found.patient, MESSAGES):
        return "statement"
    return undergone_class(found)


def undergone_class(found: Company) -> str:
    """That of what is received or suffered, where this is an event; else `other`."""
    own = NOUN_FORMS.get(found.word(found.patient), "other")
    return own if own not in ("sport", "publication", "discovery", "meeting") else "other"


def send(found: Company) -> str | None:
    """Troops, messages, money and people are sent."""
    if found.is_of(found.patient, company.FIGURES):
        return "market"  # 'sent prices up'
    if found.patient is None or found.has("oprd"):
        return None
    if found.is_of(found.patient, company.TROOPS):
        return "mobilization"
    if found.is_of(found.patient, MESSAGES):
        return "statement"
    if found.is_of(found.patient, company.SUPPLIES) or is_money(found, found.patient):
        return "aid"
    return "movement" if carries(found) else "other"


def carries(found: Company) -> bool:
    """True where someone or a vehicle is brought to a place."""
    is_taken = found.is_living(found.patient) or found.is_of(found.patient, VEHICLES)
    return is_taken and any(is_place(found, found.prepositions.get(word)) for word in ("to", "into", "from"))


def give(found: Company) -> str | None:
    """Money is given as aid; what only fills a phrase tells of nothing."""
    given = found.clauses.child(found.number, "dobj")
    given = given if given is not None else found.patient
    if given is None or found.word(given) in IDLE or found.has("xcomp", "ccomp"):
        return None
    is_aid = is_money(found, given) or found.is_of(given, company.SUPPLIES | company.FUNDS)
    is_given = found.is_passive or (found.agent is not None and is_someone(found.clauses, found.agent))
    return "aid" if is_aid else only_if(is_given, "other")


def join(found: Company) -> str | None:
    """A firm or its board; others join in something."""
    if found.patient is None:
        return only_if(found.is_living(found.agent), "other")
    is_body = found.clauses.labels[found.patient] == "ORG" or found.is_of(found.patient, STAFFS)
    return "appointment" if is_body or "as" in found.prepositions else "other"


def earn(found: Company) -> str | None:
    """Titles and money are earned."""
    if found.is_of(found.patient, HONOURS | company.PRIZES):
        return "award"
    is_body = found.agent is not None and found.clauses.labels[found.agent] == "ORG"
    is_figure = is_money(found, found.patient) and (is_body or found.is_of(found.agent, STAFFS))
    return "market" if is_figure else only_if(found.patient is not None, "other")


def study(found: Company) -> str | None:
    """Those who do research study something; others look at it."""
    if found.base == "show":
        is_result = found.is_of(found.clauses.subject(found.number), SCIENCE) and found.has("ccomp", "dobj")
        return only_if(is_result, "discovery")
    if found.patient is None:
        return None
    return "discovery" if found.sentence & SCIENCE else "other"


def write(found: Company) -> str | None:
    """Books are written, letters, and what somebody says."""
    if found.is_of(found.patient, WORKS):
        return only_if(found.is_passive or found.is_living(found.agent), "publication")
    if found.is_of(found.patient, MESSAGES):
        return "statement"
    return say(found)


def reveal(found: Company) -> str | None:
    """Products are shown; facts told."""
    is_shown = found.patient is not None and not found.has("ccomp") and found.is_of(found.patient, VEHICLES | MODELS)
    return "publication" if is_shown else found.event_class


def address(found: Company) -> str | None:
    """People are addressed, and issues."""
    if found.is_of(found.patient, company.GATHERINGS) or found.is_living(found.patient):
        return "statement"
    return only_if(found.patient is not None and found.is_living(found.agent), "other")


def reach(found: Company) -> str | None:
    """Deals are reached, and levels."""
    if NOUN_FORMS.get(found.word(found.patient)) == "agreement":
        return "agreement"
    return only_if(found.is_of(found.clauses.subject(found.number), MARKET_WORDS), "market")


def share(found: Company) -> str | None:
    """Pictures are posted; other things shared."""
    return "publication" if found.is_of(found.patient, POSTED) else only_if(found.patient is not None, "other")


def plain_class(found: Company) -> str:
    """The class of a doing with a verb of no class: what figures and studies do is of theirs, else `other`."""
    subject = found.clauses.subject(found.number)
    if (
        found.base in ("take", "took", "taken", "taking")
        and found.sentence & CAPTURED
        and found.is_living(found.patient)
    ):
        return "arrest"
    if found.base in BECOMING:
        named = found.clauses.child(found.number, "attr")
        is_post = found.word(named).removesuffix("s") in ROLE_NOUNS and found.word(named) not in GROUPS - POSTS
        return "appointment" if is_post and found.is_living(subject) else "other"
    if found.base in UNDERGOING:
        return undergone_class(found)
    if found.base in CARRYING and carries(found):
        return "movement"
    if not found.is_passive and found.is_of(subject, company.FIGURES):
        return "market"
    return "discovery" if found.word(subject) in ("study", "research", "survey", "experiment") else "other"


BECOMING = frozenset("become becomes became becoming".split())
UNDERGOING = frozenset("experienced experience experiences experiencing underwent undergone undergoing".split())
TAKING = frozenset("take took taken taking".split())
CARRYING = TAKING | frozenset("bring brought bringing carry carried carrying".split())
POSTS = frozenset("president premier minister mayor governor judge senator".split())
