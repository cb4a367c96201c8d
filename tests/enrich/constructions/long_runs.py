"""Long runs in marks that hang on no verb of saying, lines that are signed, papers that are issued."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "a long run behind a clause of another verb",
        "Judith Falk spent the winter on ideas to “keep the old mill turning” in the valley.",
        [("mixed", "keep the old mill turning", "Judith Falk", "spent", "Judith Falk")],
    ),
    Case(
        "a second fragment behind 'but'",
        "Judith Falk said the dam was “a very old wound” but “nobody dares to close it.”",
        [
            (
                "mixed",
                "the dam was a very old wound nobody dares to close it.",
                "Judith Falk",
                "said",
                "Judith Falk",
            )
        ],
    ),
    Case(
        "an issued statement",
        "The harbour board issued a statement describing the plan as “good news for every boat in the valley.”",
        [
            (
                "mixed",
                "good news for every boat in the valley.",
                "The harbour board",
                "describing",
                None,
            )
        ],
    ),
    Case(
        "a letter that says",
        "Judith Falk apologised in a letter to the crew stating, “We were late by a whole week.”",
        [("direct", "We were late by a whole week.", "Judith Falk", "stating", "Judith Falk")],
    ),
    Case(
        "a signed line without a dash",
        "“I will not cross that bridge again.” Judith Falk, 34, of Halvik",
        [("direct", "I will not cross that bridge again.", "Judith Falk", None, "Judith Falk")],
    ),
    Case(
        "a signed line with one name",
        "“I will not cross that bridge again.” — Judith, 34",
        [("direct", "I will not cross that bridge again.", "Judith", "—", "Judith")],
    ),
    Case(
        "a name before the colon that is an object",
        "The bill for the flood went to the pilot Judith Falk: “We saw the river rise for a whole week.”",
        [("direct", "We saw the river rise for a whole week.", "the pilot Judith Falk", ":", "Judith Falk")],
    ),
    Case(
        "a paragraph behind a sentence about somebody",
        "Judith Falk moved to the valley with all her boats. “We cannot wait another ten years for it.”",
        [("direct", "We cannot wait another ten years for it.", "Judith Falk", None, "Judith Falk")],
    ),
    Case(
        "an age for a name",
        "Judith Falk came in late. “What if the bridge had a bell?” the 57-year-old asked in the hall.",
        [("direct", "What if the bridge had a bell?", "the 57-year-old", "asked", None)],
    ),
    Case(
        "what has begun was not said",
        "Judith Falk said that her office has begun “to weigh the mill” in Halvik.",
        [("mixed", "that her office has begun to weigh the mill in Halvik", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "what a report shows inside a report",
        "Judith Falk said it shows that the dam is “not fit for the next flood.”",
        [
            ("mixed", "it shows that the dam is not fit for the next flood.", "Judith Falk", "said", "Judith Falk"),
            ("mixed", "that the dam is not fit for the next flood.", "it", "shows", None),
        ],
    ),
    Case(
        "a relative clause on the speaker behind the words",
        "The people of Halvik “deserve a bridge that holds,” said the woman who built the first one.",
        [("mixed", "deserve a bridge that holds,", "the woman", "said", None)],
    ),
    Case(
        "a title behind called",
        "A collection of stories called “The Last Ferry to Halvik.” came out in May.",
        [],
        [("The Last Ferry to Halvik.", "title")],
    ),
    Case(
        "a fragment without a verb and the clause behind",
        "A “very hard winter of storms” for the valley, the council said.",
        [("mixed", "very hard winter of storms", "the council", "said", None)],
    ),
    Case(
        "put it in a note",
        "As Judith Falk put it to the crew of the ferry, the dam is “eating the valley from below.”",
        [("mixed", "eating the valley from below.", "Judith Falk", "put", "Judith Falk")],
    ),
    Case(
        "words that are a clause",
        "Judith Falk asked if anybody would vote for a man whose letters “nobody has answered in years.”",
        [
            (
                "mixed",
                "if anybody would vote for a man whose letters nobody has answered in years.",
                "Judith Falk",
                "asked",
                "Judith Falk",
            )
        ],
    ),
    Case(
        "a pronoun before the name",
        "Though she waited, Judith Falk never saw the boat. “It was gone before the sun came up.”",
        [("direct", "It was gone before the sun came up.", "Judith Falk", None, "Judith Falk")],
    ),
    Case(
        "but before the words",
        "“It is late,” Judith Falk said in the hall. But “nobody wants to go home tonight.”",
        [
            ("direct", "It is late,", "Judith Falk", "said", "Judith Falk"),
            ("mixed", "nobody wants to go home tonight.", "Judith Falk", None, "Judith Falk"),
        ],
    ),
    Case(
        "described beside another verb",
        "The dam that fell in May, which Judith Falk described to the crew, is “eating the valley from below.”",
        [("mixed", "eating the valley from below.", "Judith Falk", "described", "Judith Falk")],
    ),
]
