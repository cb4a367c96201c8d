"""To whom a verb is done, where its form alone does not say: headlines, and what befalls its subject."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words.triggers import Trigger

# With 'to …' behind their passive these say what is told of their subject: 'was said to have left'.
TOLD_OF = frozenset("say report believe think allege claim know see consider feel quote".split())
# What a headline's participle with 'to …' behind it was done to: 'Firm urged to close mine'.
URGED = frozenset("urged told asked ordered warned invited advised instructed".split())
# What befalls their subject, which is no doer.
BEFALLING = frozenset("die dies died dying perish perished drown drowned born collapsed".split())
RECEIVING = ("receiv", "suffer", "underg", "underw", "inherit", "endur", "incur")
LOSING = ("lose", "loses", "lost", "losing")  # a job, a life, a case
# Verbs that stand without auxiliary and object in headlines are passive if somebody has to do them to somebody.
DONE_TO = frozenset(
    "arrest charge attack appointment departure award ruling sanction release death accident birth aid".split()
)
INTRANSITIVE = frozenset(
    "died dies resigned resigns retired retires quit crashed collided fell ruled voted walked won lost struck fought"
    " shot stepped pleaded succeeded crash crashes collide fall falls hit hits sank capsized slipped plunged exploded"
    " plunges derails overturns overturned derailed".split()
)


def befalls(clauses: Clauses, trigger: Trigger) -> bool:
    """True for a verb that tells what befalls its subject: 'died', 'received', 'lost her job'."""
    word = clauses.tokens[trigger.head].lower
    is_lost = word in LOSING and trigger.event_class in ("departure", "death", "ruling")
    return word in BEFALLING or word.startswith(RECEIVING) or is_lost


def is_told_of(clauses: Clauses, trigger: Trigger) -> bool:
    """True for 'was said to have left', 'was quoted as saying': nobody is told anything."""
    behind = clauses.child(trigger.head, "xcomp", "oprd", "prep")
    is_to = behind is not None and clauses.tokens[behind].dep == "xcomp"
    is_as = behind is not None and clauses.tokens[behind].lower == "as"
    return trigger.base in TOLD_OF and (is_to or is_as)


def is_cut_passive(clauses: Clauses, trigger: Trigger) -> bool:
    """True for a headline's participle that has lost its auxiliary: 'Director arrested in Oslo'."""
    token = clauses.tokens[trigger.head]
    is_urged = token.lower in URGED and clauses.child(trigger.head, "xcomp") is not None
    return (
        token.tag in ("VBD", "VBN")
        and clauses.is_headline_like
        and (trigger.event_class in DONE_TO or is_urged)
        and token.lower not in INTRANSITIVE
        and not clauses.auxiliaries(trigger.head)
        and clauses.child(trigger.head, "oprd") is None
    )
