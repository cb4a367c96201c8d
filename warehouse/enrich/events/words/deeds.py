"""The senses of verbs for what people and powers do to each other: each function gives the class, or None."""

from warehouse.enrich.events.words import company, dealings
from warehouse.enrich.events.words.beside import Company, is_dropped, only_if
from warehouse.enrich.events.words.lexicon import (
    ACCIDENT_WORDS,
    COURT_WORDS,
    GROUPS,
    NOUN_FORMS,
    VEHICLES,
    WEAPON_WORDS,
)
from warehouse.enrich.events.words.someone import can_move, is_someone

DRIVING = VEHICLES | {"drivers", "cars", "cab", "hit-and-run", "motorists", "driving"}
RESCUED = frozenset("vessel vessels freighter trawler yacht liner tanker cat".split())


def kill(found: Company) -> str | None:
    """A death, an attack or an accident, by what the sentence speaks of; nothing where nobody is hurt."""
    if found.base == "kill" and is_dropped(found):
        return "end"
    if found.patient is None or not found.is_harmed(found.patient):
        return None
    if found.sentence & (ACCIDENT_WORDS | VEHICLES) or not found.sentence & company.VIOLENT:
        return "death" if found.base == "kill" else "accident"
    return "attack"


def strike(found: Company) -> str | None:
    """A collision, a walkout or a blow; what a quake strikes has a word of its own."""
    subject = found.clauses.subject(found.number)
    if found.is_of(subject, company.DISASTERS) or found.is_of(found.prepositions.get("by"), company.DISASTERS):
        return None  # the quake is the event, and has a word of its own
    if found.word(found.patient) == "deal":
        return "agreement"
    if NOUN_FORMS.get(found.word(found.patient)) == "market" and found.is_of(
        subject, company.FIGURES | {"value", "it"}
    ):
        return "market"  # 'hit a low'
    if found.base == "hit" and found.is_passive and found.is_of(found.patient, company.FIGURES):
        return "market"
    if any(found.word(n).removesuffix("s") in VEHICLES for n in (subject, found.patient, *found.prepositions.values())):
        return "accident"
    if found.is_harmed(found.patient) and found.sentence & (DRIVING | {"killed", "died"}):
        return "accident"
    is_body = subject is not None and (found.word(subject) in GROUPS or found.word(subject).endswith("ers"))
    if found.base == "strike" and found.patient is None and is_body and not found.is_passive:
        return "protest"
    return only_if(found.is_living(found.patient) and bool(found.sentence & company.VIOLENT), "attack")


def fire(found: Company) -> str | None:
    """Shots are fired, and people from their posts."""
    aimed = [found.prepositions.get(word) for word in ("on", "at")]
    is_aimed = any(n is not None and found.clauses.labels[n] not in ("DATE", "TIME") for n in aimed)
    if found.is_of(found.patient, WEAPON_WORDS) or (found.patient is None and is_aimed):
        return "attack"  # 'fired at the crowd', and not 'fired on June 8'
    return only_if(found.is_harmed(found.patient), "departure")


def order(found: Company) -> str | None:
    """Somebody is told to do something, or so many of a thing are ordered from somebody."""
    if found.has("xcomp", "ccomp") or found.patient is None:
        return "demand"
    bought = [c for c in found.clauses.children[found.patient] if found.clauses.tokens[c].dep == "nummod"]
    if (bought and "from" in found.prepositions) or (bought and found.is_of(found.patient, VEHICLES)):
        return "trade"
    is_bought = found.clauses.labels[found.patient] in ("MONEY", "PRODUCT")
    if is_bought and found.word(found.patient) not in NOUN_FORMS:
        return "trade"
    return only_if(found.word(found.patient) in NOUN_FORMS or found.is_living(found.patient), "demand")


def with_someone(found: Company) -> str | None:
    """Its own class, where it is done to someone."""
    return only_if(found.is_harmed(found.patient), found.event_class)


def rescue(found: Company) -> str | None:
    """People are rescued, and the vehicles with them in."""
    is_saved = found.is_harmed(found.patient) or found.is_of(found.patient, VEHICLES | RESCUED)
    return only_if(is_saved, "aid")


def support(found: Company) -> str | None:
    """Somebody supports something: a device that supports films does not."""
    is_habit = found.clauses.tokens[found.number].dep == "relcl" and found.clauses.tokens[found.number].tag == "VBZ"
    is_doer = found.agent is not None and is_someone(found.clauses, found.agent)
    return only_if(is_doer and not is_habit, found.event_class)


def replace(found: Company) -> str | None:
    """Who is replaced leaves a post; things are replaced, too."""
    is_body = found.patient is not None and found.clauses.labels[found.patient] in ("ORG", "GPE", "NORP", "PRODUCT")
    if found.is_living(found.patient) and not is_body and found.word(found.patient) not in ("them", "it"):
        return "departure"
    return only_if(found.agent is not None and found.patient is not None, "other")


def help_someone(found: Company) -> str | None:
    """Someone is helped; what helps something to happen is its cause."""
    is_cause = found.has("xcomp", "ccomp") or found.agent is None or not is_someone(found.clauses, found.agent)
    return only_if(found.is_living(found.patient) and not is_cause, "aid")


def save(found: Company) -> str | None:
    """People are saved; so is money."""
    is_money = "MONEY" in {found.clauses.labels[c] for c in found.clauses.children[found.number]}
    return only_if(found.is_harmed(found.patient) and not is_money, "aid")


def by_officials(found: Company) -> str | None:
    """Its own class, where officers or a court do it to someone."""
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    is_told = found.is_of(doer, company.OFFICIALS) or bool(found.sentence & company.LEGAL)
    if is_told and (found.is_living(found.patient) or found.base == "investigate"):
        return found.event_class
    is_asked = found.base == "question" and doer is not None and is_someone(found.clauses, doer)
    return only_if(is_asked and (found.patient is not None or found.has("ccomp")), "statement")


def approve(found: Company) -> str | None:
    """Courts, parliaments and regulators rule; others support."""
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    is_law = found.is_of(doer, company.LAWMAKING) or found.is_of(found.patient, company.LAWS)
    is_law = is_law or (doer is None and "court" in found.sentence)
    return "ruling" if is_law else only_if(found.patient is not None, "support")


def appoint(found: Company) -> str | None:
    """Someone gets a post."""
    if found.base in ("appoint", "nominate", "inaugurate", "recruit", "hire"):
        return with_someone(found)
    is_post = found.has("oprd") or "as" in found.prepositions
    named = found.clauses.child(found.number, "oprd")
    if found.base == "name" and found.patient is None and named is not None and found.clauses.labels[named] == "PERSON":
        return only_if("as" in found.prepositions, "appointment")  # the parse takes the name for what he is called
    if found.base == "name" and found.patient is not None and "after" not in found.prepositions:
        is_post = is_post or found.clauses.labels[found.patient] == "PERSON"
    return only_if(is_post and found.is_harmed(found.patient), "appointment")


def suspend(found: Company) -> str | None:
    """People are punished, and services stopped."""
    if found.base == "fine" or found.is_living(found.patient):
        return only_if(found.patient is not None, "sanction")
    return only_if(found.patient is not None, "end" if found.base == "suspend" else "sanction")


def ask(found: Company) -> str | None:
    """A request, or a question."""
    asked = found.clauses.child(found.number, "ccomp")
    is_order = asked is not None and found.word(found.clauses.child(asked, "mark")) == "that"
    if found.has("xcomp") or "for" in found.prepositions or is_order:
        return "demand"
    return only_if(found.has("ccomp") or "about" in found.prepositions, "statement")


def attend(found: Company) -> str | None:
    """Somebody goes to a meeting."""
    if found.base == "host" and not found.is_of(found.patient, company.GATHERINGS):
        return only_if(found.patient is not None, "other")
    return only_if(found.is_of(found.patient, company.GATHERINGS), "meeting")


def meet(found: Company) -> str | None:
    """People meet; demands are met, too."""
    taken = found.patient
    return only_if(found.is_harmed(taken) if taken is not None else not found.is_passive, "meeting")


def burst(found: Company) -> str | None:
    """Blasts by hand are attacks, others are accidents."""
    return "attack" if found.sentence & company.VIOLENT else "accident"


def destroy(found: Company) -> str | None:
    """What fires, storms and quakes do to what is built."""
    things = [found.patient, found.agent, found.prepositions.get("by")]
    told = found.is_of(found.patient if found.patient is not None else found.agent, company.BUILT)
    return only_if(told or any(found.is_of(n, company.DISASTERS) for n in things), "disaster")


def plead(found: Company) -> str | None:
    """Before a court somebody pleads guilty or not; others plead for something."""
    if found.sentence & {"guilty", "contest", "innocent"}:
        return "charge"
    return only_if(found.has("xcomp") or bool({"for", "with"} & set(found.prepositions)), "demand")


def stop(found: Company) -> str | None:
    """Things are stopped; to stop somebody ends nothing."""
    is_period = found.patient is None and found.word(found.agent) in dealings.PERIODS
    is_stopped = found.base in ("stop", "halt") and found.is_living(found.patient)
    return None if is_period or is_stopped else dealings.close(found)


def dismiss(found: Company) -> str | None:
    """People are dismissed from posts, cases by courts, claims by those who deny them."""
    if found.is_living(found.patient):
        return "departure"
    return "ruling" if found.is_of(found.patient, company.SUITS | COURT_WORDS) else "refusal"


def withdraw(found: Company) -> str | None:
    """Troops withdraw; offers are withdrawn."""
    if found.patient is not None and not found.is_living(found.patient):
        return "end"
    leaver = found.patient if found.patient is not None else found.agent
    return only_if(leaver is not None and found.is_harmed(leaver), "retreat")


def slam(found: Company) -> str | None:
    """Cars slam into walls, critics into others."""
    if "into" in found.prepositions:
        return "accident"
    return only_if(found.patient is not None and not found.is_racing(), "accusation")


def file(found: Company) -> str | None:
    """Suits are filed, and petitions for bankruptcy."""
    if found.is_of(found.patient, company.SUITS) or "bankruptcy" in found.sentence:
        return "charge"
    return only_if("for" in found.prepositions and not found.is_passive, "other")


def escape(found: Company) -> str | None:
    """From prison; others flee."""
    if found.base == "flee":
        return only_if(can_move(found.clauses, found.agent), "movement")
    places = (found.prepositions.get("from"), found.patient)
    return only_if(any(found.is_of(number, company.CUSTODY) for number in places), "crime")


def agree(found: Company) -> str | None:
    """A deal, and not that somebody is of the same view."""
    is_view = "with" in found.prepositions and not (
        found.has("xcomp", "ccomp") or {"to", "on"} & set(found.prepositions)
    )
    return only_if(not is_view, "agreement")


def catch(found: Company) -> str | None:
    """By officers, or by whom a headline leaves out ('Burglar caught in Oslo')."""
    doer = found.prepositions.get("by") if found.is_passive else found.agent
    is_left_out = found.is_passive and doer is None and found.clauses.block.scope == "headline"
    return only_if(found.is_living(found.patient) and (is_left_out or found.is_of(doer, company.OFFICIALS)), "arrest")


def run_into(found: Company) -> str | None:
    """Vehicles crash, and people in them."""
    own = found.clauses.object(found.number)
    if found.base == "crash" and found.is_of(found.clauses.subject(found.number), company.FIGURES):
        return "market"
    if found.base == "crash" and own is not None and not found.is_of(own, VEHICLES):
        return None  # he who crashes a party has no accident
    subject = found.clauses.subject(found.number)
    taken = [found.patient, *found.prepositions.values()]
    told = can_move(found.clauses, subject) or any(found.is_of(n, VEHICLES) for n in taken)
    return only_if(told and found.clauses.labels[subject or 0] not in ("ORG", "GPE"), "accident")


def trap(found: Company) -> str | None:
    """Someone is trapped."""
    return only_if(found.is_passive and found.is_living(found.patient), "accident")


def fight(found: Company) -> str | None:
    """Somebody is fought with."""
    rivals = [found.patient, found.prepositions.get("with"), found.prepositions.get("against")]
    return only_if(any(found.is_living(n) for n in rivals if n is not None), "attack")


def release(found: Company) -> str | None:
    """People are released, and products."""
    is_held = found.sentence & (company.CUSTODY | {"bail", "hostage", "hostages", "prisoner", "prisoners", "jailed"})
    if found.is_living(found.patient) and (is_held or found.clauses.tokens[found.patient or 0].tag == "PRP"):
        return "release"
    return only_if(found.patient is not None, "publication")


def launch(found: Company) -> str | None:
    """Rockets are launched, products, and campaigns."""
    if found.sentence & company.SPACE:
        return "launch"
    if found.is_of(found.patient, company.STRIKES_OUT):
        return None  # the attack is the event
    return only_if(found.patient is not None, "publication" if found.is_passive else "start")
