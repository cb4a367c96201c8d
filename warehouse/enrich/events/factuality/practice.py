"""What a text tells as a practice, a trait or a game, and of no one happening: 'usually closes', 'a mock attack'."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import ABLE, BE, MODALS
from warehouse.enrich.events.factuality.negation import has_negation
from warehouse.enrich.events.words.lexicon import inflect
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.triggers import Trigger

STEPS = 4  # heads climbed from a trigger to the clause that it is a practice in
USUALLY = frozenset(
    "usually typically generally normally routinely regularly commonly ordinarily habitually invariably".split()
)
ALL = frozenset("everything anything nothing whatever".split())
ANYONE = frozenset("you one".split())
HAVE = frozenset("have has 've".split())
PRESENT = frozenset(("VBZ", "VBP"))
DEGREES = frozenset("very so too more most quite rather extremely less how deeply equally as".split())
FEIGNING = frozenset(
    form
    for base in "simulate rehearse reenact imagine envision depict portray dramatize mimic fake feign".split()
    for form in inflect(base)
)
FEIGNED = frozenset("mock simulated fake feigned fictional fictitious imaginary imagined pretend sham".split())
LIKENING = BE | frozenset("feels felt sounds sounded looks looked seems seemed spread spreads acts acted".split())
SOME = frozenset("some many most people others few".split())
QUALITIES = frozenset(("other", "statement"))
GAMES = frozenset("drill drills exercise exercises simulation simulations rehearsal rehearsals scenario".split())


def is_practice(clauses: Clauses, trigger: Trigger) -> bool:
    """True for a trigger that tells of no one happening."""
    number = trigger.head
    if trigger.kind != "verb":
        return _is_feigned(clauses, number)
    return (
        _is_usual(clauses, number)
        or _is_of_everything(clauses, number)
        or _is_trait(clauses, number)
        or _is_anyones_ability(clauses, number)
        or _is_common_saying(clauses, number)
        or (trigger.event_class in QUALITIES and _is_quality(clauses, number))
    )


def _is_feigned(clauses: Clauses, number: int) -> bool:
    """True for 'a mock attack', 'simulated an attack' and 'a drill for an attack', and for a pension."""
    tokens = clauses.tokens
    if any(tokens[c].lower in FEIGNED for c in clauses.children[number] if c < number):
        return True
    above = tokens[tokens[number].head]
    if tokens[number].dep == "compound" and tokens[number].lower == "retirement":
        return True  # 'a retirement plan' is a pension
    if tokens[number].dep == "pobj" and above.lower == "like" and tokens[above.head].lower in LIKENING:
        return True  # 'it is like a forest fire'
    if tokens[number].dep in ("dobj", "nsubjpass"):
        return above.lower in FEIGNING
    return tokens[number].dep == "pobj" and above.lower in ("of", "for") and tokens[above.head].lower in GAMES


def _is_usual(clauses: Clauses, number: int) -> bool:
    """True in a clause in the present that says 'usually', 'whenever …' or 'when she looks for …'."""
    tokens = clauses.tokens
    if clauses.is_headline_like:
        return False
    at = number
    for _ in range(STEPS):
        token = tokens[at]
        auxiliaries = [tokens[c] for c in clauses.auxiliaries(at)]
        is_now = token.tag in PRESENT or any(a.tag in PRESENT and a.lower not in HAVE for a in auxiliaries)
        is_now = is_now or (bool(auxiliaries) and all(a.lower in ABLE for a in auxiliaries))
        if token.tag in VERB_TAGS and is_now:
            if any(tokens[c].lower in USUALLY for c in clauses.children[at]):
                return True
            settings = [c for c in clauses.children[at] if tokens[c].dep == "advcl" and not _is_dated(clauses, at)]
            if any(_is_whenever(clauses, c) for c in settings):
                return True
        if token.head == at or token.dep not in ("relcl", "ccomp", "xcomp", "conj", "advcl"):
            return False
        at = token.head
    return False


def _is_dated(clauses: Clauses, number: int) -> bool:
    """True for a sentence with a date: 'votes on Tuesday, when …' is no habit."""
    return any(clauses.labels[n] == "DATE" for n in range(*clauses.sentence_of(number)))


def _is_whenever(clauses: Clauses, number: int) -> bool:
    """True for the verb of 'whenever they meet' and 'when she looks for one', in the present."""
    tokens = clauses.tokens
    marks = {tokens[c].lower for c in clauses.children[number] if tokens[c].tag == "WRB"}
    is_now = tokens[number].tag in PRESENT or any(tokens[c].tag in PRESENT for c in clauses.auxiliaries(number))
    subject = clauses.child(number, "nsubj")
    is_topic = tokens[number].lower == "comes" and subject is not None and tokens[subject].lower == "it"
    return "whenever" in marks or ("when" in marks and is_now and not is_topic)


def _is_of_everything(clauses: Clauses, number: int) -> bool:
    """True for the verb of 'everything she says'."""
    token = clauses.tokens[number]
    subject = clauses.child(number, "nsubj")
    before = clauses.tokens[subject - 1].lower if subject else ""
    is_behind = token.dep == "relcl" and clauses.tokens[token.head].lower in ALL
    return token.tag in PRESENT and (is_behind or before in ALL)


def _is_trait(clauses: Clauses, number: int) -> bool:
    """True for the verb of 'the building tells the truth', which it does for ever."""
    subject, taken = clauses.child(number, "nsubj"), clauses.child(number, "dobj")
    if subject is None or taken is None or clauses.tokens[number].tag not in PRESENT:
        return False
    return clauses.tokens[taken].lower in ("truth", "story", "tale") and not is_someone(clauses, subject)


def _is_common_saying(clauses: Clauses, number: int) -> bool:
    """True for 'some say that history repeats itself'."""
    subject = clauses.child(number, "nsubj")
    if subject is None or clauses.tokens[number].tag != "VBP" or clauses.tokens[number].lower != "say":
        return False
    return clauses.tokens[subject].lower in SOME and not clauses.children[subject]


def _is_anyones_ability(clauses: Clauses, number: int) -> bool:
    """True for 'firms can sell them' and 'you can visit it': what any of them may do."""
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    subject = clauses.subject(number)
    if subject is None or not auxiliaries & ABLE or auxiliaries & (MODALS - ABLE) or has_negation(clauses, number):
        return False
    if clauses.tokens[subject].lower in ANYONE:
        return True
    before = [clauses.tokens[c] for c in clauses.children[subject] if c < subject]
    is_bare = all(token.tag in ("JJ", "NN") for token in before) and clauses.labels[subject] == ""
    return clauses.tokens[subject].tag == "NNS" and is_bare


def _is_quality(clauses: Clauses, number: int) -> bool:
    """True for a participle that only describes: 'is very daunting', 'is daunting for them', with nothing that is done
    and nobody who does it.
    """
    tokens = clauses.tokens
    token = tokens[number]
    has_be = any(tokens[c].lower in BE for c in clauses.auxiliaries(number))
    if token.tag not in ("VBG", "VBN") or not has_be:
        return False
    if clauses.child(number, "expl") is not None:
        return True  # 'there have been telling answers'
    if clauses.object(number) is not None:
        return False
    if any(c == number - 1 and tokens[c].lower in DEGREES for c in clauses.children[number]):
        return True
    subject = clauses.subject(number)
    is_things = subject is not None and tokens[subject].tag in ("NN", "NNS") and not is_someone(clauses, subject)
    return token.tag == "VBG" and is_things and any(word == "for" for word, _ in clauses.prepositions(number))
