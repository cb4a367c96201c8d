"""Clauses reported without marks."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "clause below that",
        "Judith Falk said that the dam would hold.",
        [("indirect", "that the dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "clause without that",
        "Judith Falk said the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "clause with whether",
        "Judith Falk asked whether the dam would hold.",
        [("indirect", "whether the dam would hold", "Judith Falk", "asked", "Judith Falk")],
    ),
    Case(
        "told somebody that",
        "Judith Falk told the council that the dam would hold.",
        [("indirect", "that the dam would hold", "Judith Falk", "told", "Judith Falk")],
    ),
    Case(
        "a verb of thinking",
        "Judith Falk believes the dam will hold.",
        [("indirect", "the dam will hold", "Judith Falk", "believes", "Judith Falk")],
    ),
    Case(
        "a verb of finding",
        "The inspectors found that the dam leaked.",
        [("indirect", "that the dam leaked", "The inspectors", "found", None)],
    ),
    Case(
        "clause, then cue",
        "The dam would hold, Judith Falk said.",
        [("indirect", "The dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "clause, then inverted cue",
        "The dam would hold, said Judith Falk.",
        [("indirect", "The dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "a cue between commas",
        "The dam, Judith Falk said, would hold for years.",
        [("indirect", "The dam would hold for years", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "however is the reporter's",
        "However, the dam would hold, Judith Falk said.",
        [("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "a dateline is no part",
        "HALVIK (Norvik Press) — The dam would hold, Judith Falk said on Monday.",
        [("indirect", "The dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "according to, first",
        "According to Judith Falk, the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "According to", "Judith Falk")],
    ),
    Case(
        "according to, last",
        "The dam would hold, according to Judith Falk.",
        [("indirect", "The dam would hold", "Judith Falk", "according to", "Judith Falk")],
    ),
    Case(
        "according to without comma",
        "The dam would hold for years according to Judith Falk.",
        [("indirect", "The dam would hold for years", "Judith Falk", "according to", "Judith Falk")],
    ),
    Case(
        "adding that",
        "Judith Falk said the dam would hold, adding that nobody would move.",
        [
            ("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk"),
            ("indirect", "that nobody would move", "Judith Falk", "adding", "Judith Falk"),
        ],
    ),
    Case(
        "saying",
        "Judith Falk defended the delay, saying the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "saying", "Judith Falk")],
    ),
    Case(
        "two verbs under one subject",
        "Judith Falk said the dam would hold and promised to mend it.",
        [
            ("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk"),
            ("indirect", "to mend it", "Judith Falk", "promised", "Judith Falk"),
        ],
    ),
    Case(
        "an aside behind the clause",
        "Judith Falk said the dam would hold the river, which has no other lock.",
        [("indirect", "the dam would hold the river", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "citing ends the clause",
        "Judith Falk said the dam would hold, citing three reports.",
        [
            ("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk"),
            ("indirect", "three reports", "Judith Falk", "citing", "Judith Falk"),
        ],
    ),
    Case(
        "because goes on with it",
        "The dam would hold, Judith Falk said, because it was built on rock.",
        [("indirect", "The dam would hold because it was built on rock", "Judith Falk", "said", "Judith Falk")],
    ),
]
