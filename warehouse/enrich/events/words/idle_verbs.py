"""Verbs that tell of no event by themselves: helpers of a noun, states, and words taken for verbs."""

from warehouse.enrich.events.clauses import NOUN_TAGS, Clauses
from warehouse.enrich.events.factuality.unreal import is_conditional
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS, NOUN_FORMS, VERB_FORMS

DIRECTED = frozenset("market movement accident attack protest arrest".split())
STUDIES = frozenset("poll polls survey surveys study studies research findings".split())
FINDING = frozenset("show shows find finds".split())
HOUSES = frozenset("store shop restaurant museum hotel house home church mosque garage building room bank bar".split())
REACHING = frozenset("reach reaches reached reaching".split())


def is_other_word(clauses: Clauses, number: int) -> bool:
    """True for what the model takes for a verb beside a noun ('hopes and worries'), and for 'given the weather'."""
    token, tokens = clauses.tokens[number], clauses.tokens
    is_joined = token.dep == "conj" and tokens[token.head].tag in NOUN_TAGS
    if is_joined and token.tag in ("VBZ", "VBP", "VB") and clauses.child(number, "nsubj") is None:
        return True
    return token.lower == "given" and not clauses.auxiliaries(number) and clauses.child(number, "agent") is None


def is_carrying(clauses: Clauses, number: int) -> bool:
    """True for a verb that only carries the noun that tells of the event; 'reached a high' tells of it, too."""
    form, carried = clauses.tokens[number].lower, clauses.child(number, "dobj")
    carried = carried if carried is not None else clauses.object(number)
    if form not in LIGHT_FORMS or carried is None or clauses.child(number, "oprd") is not None:
        return False
    word = clauses.tokens[carried].lower
    is_reached = form in REACHING and NOUN_FORMS.get(word) == "market"
    return not is_reached and (word in NOUN_FORMS or word in ("place", "part"))


def is_state(clauses: Clauses, number: int, is_headline: bool) -> bool:
    """True for 'is hosted', 'are known': the passive of the present tells how things are."""
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    is_present = bool(auxiliaries & {"is", "are", "'s", "'re"}) and not auxiliaries & {"been", "being", "to"}
    is_if = is_present and is_conditional(clauses, number)  # 'if the ship is sold'
    return clauses.tokens[number].tag == "VBN" and is_present and not is_headline and not is_if


def has_other_particle(clauses: Clauses, number: int) -> bool:
    """True for 'ended up', 'called off': a particle makes another verb of it, unless it only tells the direction."""
    particle = clauses.child(number, "prt")
    known = VERB_FORMS.get(clauses.tokens[number].lower)
    return particle is not None and known is not None and known[1] not in DIRECTED


def is_emphatic(clauses: Clauses, number: int) -> bool:
    """True for 'the office does gather figures': a present that the auxiliary bears, and no question or denial."""
    words = {clauses.tokens[c].lower for c in clauses.children[number] if clauses.tokens[c].dep in ("aux", "neg")}
    is_asked = clauses.tokens[number].sentence in clauses.questions
    return clauses.tokens[number].tag == "VB" and words in ({"do"}, {"does"}) and not is_asked


def is_leaving_house(clauses: Clauses, number: int) -> bool:
    """True for 'walked out of a store': shoppers do so, and protest against nothing."""
    particles = [c for c in clauses.children[number] if clauses.tokens[c].dep in ("prep", "prt")]
    behind = [pair for n in (number, *particles) for pair in clauses.prepositions(n)]
    return any(word == "of" and clauses.tokens[noun].lower in HOUSES for word, noun in behind)


def is_told_now(clauses: Clauses, number: int) -> bool:
    """True for 'a poll shows that …' and 'critics charge that …': a present that tells of one finding or saying."""
    subject, form = clauses.subject(number), clauses.tokens[number].lower
    if subject is None or clauses.child(number, "ccomp") is None:
        return False
    is_finding = form in FINDING and clauses.tokens[subject].lower in STUDIES
    return is_finding or form in ("charge", "charges")
