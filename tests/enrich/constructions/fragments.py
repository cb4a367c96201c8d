"""Fragments in marks inside the reporter’s clause."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "a fragment in the reporter's clause",
        "Judith Falk said the alliance “will first dredge the harbour it has, and then dig another,” citing last year’s "
        "flood.",
        [
            (
                "mixed",
                "the alliance will first dredge the harbour it has, and then dig another,",
                "Judith Falk",
                "said",
                "Judith Falk",
            ),
            ("indirect", "last year’s flood", "Judith Falk", "citing", "Judith Falk"),
        ],
    ),
    Case(
        "a fragment below 'that'",
        "Judith Falk, head of the Halvik Water Board, told reporters during a briefing at the town hall that the valley is "
        "seeking “fresh terms” on the matter.",
        [("mixed", "fresh terms", "Judith Falk", "told", "Judith Falk")],
    ),
    Case(
        "two fragments under one cue",
        "Judith Falk said the dam was “a disgrace” and the lock “a death trap.”",
        [("mixed", "the dam was a disgrace and the lock a death trap.", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "somebody called something",
        "Judith Falk called the report “a work of fiction.”",
        [("mixed", "the report a work of fiction.", "Judith Falk", "called", "Judith Falk")],
    ),
    Case(
        "a fragment with the clause behind",
        "The report is “a work of fiction,” Judith Falk said.",
        [("mixed", "The report is a work of fiction,", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "according to a statement, for all the fragments of the sentence",
        "The town’s efforts “to sell the river by the bucket” made “paupers of the millers and fools of the "
        "council,” according to their statement.",
        [
            (
                "mixed",
                "The town’s efforts to sell the river by the bucket made paupers of the millers and fools of the council,",
                "their statement",
                "according to",
                None,
            )
        ],
    ),
    Case(
        "promised",
        "Governor Karl Oster in October promised to consider “any tunnel that the rock allows.”",
        [("mixed", "to consider any tunnel that the rock allows.", "Governor Karl Oster", "promised", "Karl Oster")],
    ),
    Case(
        "a participle keeps the speaker of the verb of saying",
        "Henrik Brandt, the mayor of Halvik, said the town would not wait for an inquiry before it mended the lock, "
        "calling the delay “a choice, not a mishap.”",
        [
            (
                "indirect",
                "the town would not wait for an inquiry before it mended the lock",
                "Henrik Brandt",
                "said",
                "Henrik Brandt",
            ),
            ("mixed", "the delay a choice, not a mishap.", "Henrik Brandt", "calling", "Henrik Brandt"),
        ],
    ),
    Case(
        "a name behind an office that holds another name",
        "In a speech last Friday, Judith Falk’s predecessor, Marta Lindqvist, called this “a gap in the paperwork.”",
        [
            (
                "mixed",
                "this a gap in the paperwork.",
                "Judith Falk’s predecessor, Marta Lindqvist",
                "called",
                "Marta Lindqvist",
            )
        ],
    ),
]
