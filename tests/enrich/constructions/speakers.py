"""Who speaks: bodies, spokesmen, pronouns, surnames."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "a statement says it",
        "The two towns published a joint statement on Friday.\n\n“Both towns shall pay for the dam by halves,” it said.",
        [("direct", "Both towns shall pay for the dam by halves,", "it", "said", None)],
    ),
    Case(
        "a body of people says it",
        "“The dam is sound,” the Halvik Water Board said.",
        [("direct", "The dam is sound,", "the Halvik Water Board", "said", "Halvik Water Board")],
    ),
    Case(
        "a spokesman of somebody named is not that person",
        "“The mayor will not resign,” a spokesman for Judith Falk said.",
        [("direct", "The mayor will not resign,", "a spokesman for Judith Falk", "said", None)],
    ),
    Case(
        "somebody's lawyer is not that person",
        "“My client did nothing wrong,” Judith Falk’s lawyer said.",
        [("direct", "My client did nothing wrong,", "Judith Falk’s lawyer", "said", None)],
    ),
    Case(
        "pronoun with one person near",
        "Judith Falk opened the new lock on Sunday.\n\n“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", "Judith Falk")],
    ),
    Case(
        "pronoun with two people near",
        "Judith Falk met Daria Holm at the lock on Sunday.\n\n“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", None)],
    ),
    Case(
        "pronoun with nobody near",
        "“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", None)],
    ),
    Case(
        "pronoun with two brothers before it",
        "Brothers Stefan and Boris Holm built the lock.\n\n“It took us eleven years,” he said.",
        [("direct", "It took us eleven years,", "he", "said", None)],
    ),
    Case(
        "a sign reads it",
        "“No boats on Sunday,” reads a sign by the gate.",
        [("direct", "No boats on Sunday,", "a sign", "reads", None)],
    ),
    Case(
        "bare surname",
        "Judith Falk opened the new lock on Sunday.\n\n“It took us eleven years,” Falk said.",
        [("direct", "It took us eleven years,", "Falk", "said", "Falk")],
    ),
]
