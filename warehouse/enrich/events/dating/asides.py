"""What a text tells by the way: clauses whose time says nothing about the events told before and after them."""

from warehouse.enrich.events.clauses import VERB_TAGS
from warehouse.enrich.events.telling import Telling

SIDE_DEPS = frozenset(("relcl", "acl", "advcl", "csubj"))
OTHERS = frozenset("another other separate previous earlier similar first last latest second third annual".split())
BEGINNING = frozenset("began begin begins begun beginning started start starts starting".split())
DEEP = 6  # heads climbed to find the clause that a telling stands in


def is_aside(telling: Telling) -> bool:
    """True for what stands in a relative or adverbial clause, which mostly tells what was before ('the index, which
    fell on Friday'), and for what is measured from a day on ('its biggest fall since May').
    """
    clauses, number = telling.clauses, telling.trigger.head
    text, page = clauses.block.text, clauses.block.passage.page_start
    if telling.when is not None:
        start = clauses.tokens[number].start
        if "since" in text[start : telling.when.end - page].lower().split():
            return True
    return clauses.tokens[number].dep in SIDE_DEPS


def is_deep_aside(telling: Telling) -> bool:
    """True where a clause above a telling is such a one, and for what a time only begins or another of its kind has:
    'it began bombing in 2014', 'in a separate inquiry'.
    """
    clauses, number = telling.clauses, telling.trigger.head
    if is_another(telling):
        return True
    for _ in range(DEEP):
        token = clauses.tokens[number]
        is_begun = token.dep == "xcomp" and clauses.tokens[token.head].lower in BEGINNING
        if is_begun or (token.dep in SIDE_DEPS and token.tag in VERB_TAGS):
            return True
        if token.head == number:
            return False
        number = token.head
    return False


def is_another(telling: Telling) -> bool:
    """True for a noun that is set apart from others of its kind ('the previous election')."""
    clauses, number = telling.clauses, telling.trigger.head
    words = {clauses.tokens[c].lower for c in clauses.children[number] if c < number}
    is_figure = telling.trigger.event_class == "market"  # 'an annual profit' is not one of many
    return telling.trigger.kind != "verb" and not is_figure and bool(words & OTHERS)


def is_before_then(telling: Telling) -> bool:
    """True for what a text looks back on with a time of its own: 'The year before, it had reported a loss'."""
    clauses, head = telling.clauses, telling.trigger.head
    verb = head if telling.trigger.kind == "verb" else clauses.tokens[head].head
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(verb)}
    return (
        telling.when is not None and not telling.has_hour and words == {"had"} and clauses.tokens[verb].dep != "ccomp"
    )
