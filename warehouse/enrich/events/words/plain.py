"""Verbs of no class of their own: where they are told as done, so that something has happened or is meant to."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import (
    AIMS,
    DOUBT_HEADS,
    PLAN_HEADS,
    PLANNERS,
    REFUSERS,
    STARTERS,
    WISHERS,
)
from warehouse.enrich.events.words.someone import is_someone

DOING_DEPS = frozenset("ROOT conj ccomp advcl relcl parataxis".split())
AHEAD = frozenset("will 'll would could may might should".split())
MEANT = frozenset("will 'll would should".split())
GOVERNING = PLANNERS | WISHERS | REFUSERS | PLAN_HEADS | DOUBT_HEADS | STARTERS
PAST_AUXILIARIES = frozenset("was were been has have had being".split())
BEING = frozenset("am 'm is 's are 're was were be been".split())
SETTING = frozenset("after by while upon in without since following".split())
PARTICIPLES = frozenset(("VBD", "VBN"))
NATURE = frozenset("sun moon stars sky skies wind winds sea tide clouds snow rain weather it".split())
MOODS = frozenset(
    "disappointed delighted pleased worried scared excited thrilled surprised shocked impressed annoyed frustrated"
    " embarrassed amazed ashamed bored confused puzzled satisfied dissatisfied tired upset heartened committed"
    " dedicated devoted determined prepared convinced engaged".split()
)
# Objects that only fill a phrase: 'took place', 'gave way'.
IDLE = frozenset(
    "place part time way note look looks sense care shape step steps advantage account hold root rise effect aim pride"
    " issue line lead point use pressure emphasis focus stock charge interest heed turn turns attention lot chance"
    " break toll stand position view approach light rest course it that this things something nothing everything"
    " what room credit hope weight voice reason cause end".split()
)


def is_plain_doing(clauses: Clauses, number: int, is_headline: bool) -> bool:
    """True where a verb that the lexicon does not know is told as done by or to someone, in the past or as going on; in
    a headline the verb that it all hangs on.
    """
    token = clauses.tokens[number]
    above = clauses.tokens[token.head]
    if is_headline and token.tag == "VB" and above.dep == "ROOT" and above.lower in ("set", "due"):
        return True  # 'Mayor set to sell …'
    if is_headline and (token.dep == "ROOT" or (above.dep == "ROOT" and token.dep == "conj")):
        return clauses.child(number, "nsubj", "nsubjpass") is not None
    if _is_plain_sequel(clauses, number, is_headline) or _is_dated_participle(clauses, number):
        return True
    own = clauses.child(number, "nsubj", "nsubjpass")
    if own is None and token.dep == "conj" and token.tag in PARTICIPLES and above.tag in VERB_TAGS:
        own = clauses.subject(number)
    if token.dep not in DOING_DEPS or own is None or own > number or clauses.tokens[own].tag in ("EX", "DT"):
        return False
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    if token.tag == "VB":
        return bool(auxiliaries & AHEAD) and "be" not in auxiliaries
    if token.tag == "VBG":
        if own == clauses.child(number, "nsubj", "nsubjpass") and clauses.child(number, "aux") is None:
            return False  # 'he left, his arm still aching'
        if clauses.object(number) is None and clauses.tokens[own].lower in NATURE:
            return False  # 'the sun is shining'
        is_likened = clauses.tokens[own].lower == "it" and clauses.child(number, "xcomp") is not None
        return (
            bool(auxiliaries & BEING) and not is_likened
        )  # what is going on is no state, but 'it was tempting to …' is
    if token.tag not in PARTICIPLES:
        return False
    is_mood = token.lower in MOODS and clauses.child(number, "auxpass") is not None
    if is_mood and clauses.child(number, "agent") is None:
        return False  # 'was disappointed'
    if token.dep == "ccomp" and above.tag in ("VBG", "VB"):
        return False  # 'watching sacks carried': the parse takes the participle for a past
    is_ahead = "be" in auxiliaries and bool(auxiliaries & MEANT)  # 'will be mended'
    return token.tag == "VBD" or is_ahead or bool(auxiliaries & PAST_AUXILIARIES)


def is_done_to_something(clauses: Clauses, number: int) -> bool:
    """True for somebody's doing to something that is more than the filling of a phrase."""
    taken, subject = clauses.object(number), clauses.subject(number)
    if clauses.tokens[number].lower == "used" and "to" in dict(clauses.prepositions(number)):
        return False  # 'was used to the noise'
    if clauses.is_passive(number):
        taken, subject = subject, None
    elif subject is None or not (is_someone(clauses, subject) or clauses.tokens[subject].lower in ("it", "they")):
        return False
    is_helping = clauses.child(number, "xcomp", "ccomp", "oprd") is not None
    return taken is not None and clauses.tokens[taken].lower not in IDLE and not is_helping


def _is_plain_sequel(clauses: Clauses, number: int, is_headline: bool) -> bool:
    """True for what somebody plans, wishes, starts or refuses to do to something or does it for, and for ', doing
    something' behind a verb.
    """
    token = clauses.tokens[number]
    if clauses.object(number) is None:
        return False
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    above = clauses.tokens[token.head]
    if token.tag == "VB" and token.dep == "conj" and above.tag == "VB" and above.dep in ("xcomp", "acl", "advcl"):
        return _is_plain_sequel(clauses, token.head, is_headline)  # 'agreed to mend the roof and paint the door'
    if token.tag == "VB" and auxiliaries == {"to"}:
        is_done = above.tag in PARTICIPLES and above.dep in DOING_DEPS
        is_aim = token.dep == "advcl" and is_done and token.head < number
        is_noun_aim = token.dep in ("acl", "relcl") and above.lower in AIMS
        return is_aim or is_noun_aim or (token.dep in ("xcomp", "acl") and above.lower in GOVERNING)
    if token.tag != "VBG" or auxiliaries:
        return False
    if token.dep == "pcomp":
        return above.lower in SETTING
    if token.dep == "xcomp":
        return above.lower in STARTERS | REFUSERS
    is_behind = token.dep == "advcl" and number > 0 and clauses.tokens[number - 1].text == ","
    is_told = above.tag in PARTICIPLES or (is_headline and above.dep == "ROOT")
    return is_behind and is_told and token.head < number


def _is_dated_participle(clauses: Clauses, number: int) -> bool:
    """True for 'workers hired in June' and 'a law drafted by the council': the day or the doer makes it one doing."""
    token = clauses.tokens[number]
    if token.tag != "VBN" or token.dep != "acl" or clauses.auxiliaries(number):
        return False
    behind = [c for c in clauses.children[number] if c > number]
    inner = [(c, clauses.child(c, "pobj")) for c in behind]
    is_dated = any(clauses.labels[n] == "DATE" for pair in inner for n in pair if n is not None)
    return is_dated or any(
        clauses.tokens[c].dep == "agent" and n is not None and is_someone(clauses, n) for c, n in inner
    )
