"""Clauses beside the words that are easily taken for another’s."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "who is called something does not speak",
        "Oskar Brandt has been called “a danger to shipping” for years.",
        [],
        [("a danger to shipping", "term")],
    ),
    Case(
        "another sentence's subject is not the speaker",
        "“The river keeps its own accounts.” Judith Falk told the council that the dam was old.",
        [
            ("direct", "The river keeps its own accounts.", None, None, None),
            ("indirect", "that the dam was old", "Judith Falk", "told", "Judith Falk"),
        ],
    ),
    Case(
        "two people in chorus",
        "“We are not afraid,” Judith Falk and Oskar Brandt said.",
        [("direct", "We are not afraid,", "Judith Falk and Oskar Brandt", "said", None)],
    ),
    Case(
        "a woman described, not named",
        "“The water came up to my knees,” said a woman from the lower town.",
        [("direct", "The water came up to my knees,", "a woman", "said", None)],
    ),
    Case(
        "went on to say",
        "“The water came up to my knees,” Judith Falk went on to say.",
        [("direct", "The water came up to my knees,", "Judith Falk", "say", "Judith Falk")],
    ),
    Case(
        "laughed and said",
        "“I would do it again,” Judith Falk laughed.",
        [("direct", "I would do it again,", "Judith Falk", "laughed", "Judith Falk")],
    ),
    Case(
        "a dash behind the mark",
        "“I would do it again” – Judith Falk said at the quay.",
        [("direct", "I would do it again", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "who is told does not speak",
        "“It is over,” Oskar Brandt was told by Judith Falk.",
        [("direct", "It is over,", None, None, None)],
    ),
    Case(
        "quoted as saying",
        "“It is over,” Oskar Brandt was quoted as saying by the Halvik Courier.",
        [("direct", "It is over,", "Oskar Brandt", "saying", "Oskar Brandt")],
    ),
    Case(
        "a clause in the middle of a sentence with a fragment",
        "The lock, said Judith Falk, is “a wreck.”",
        [
            ("mixed", "The lock is a wreck.", "Judith Falk", "said", "Judith Falk"),
            ("mixed", "a wreck.", "Judith Falk", "said", "Judith Falk"),
        ],
    ),
    Case(
        "said of somebody",
        "Oskar Brandt said of Judith Falk: “She is good at this.”",
        [("direct", "She is good at this.", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "accused of",
        "Oskar Brandt accused Judith Falk of being “a born liar.”",
        [("mixed", "being a born liar.", "Oskar Brandt", "accused", "Oskar Brandt")],
    ),
    Case(
        "somebody's statement",
        "Judith Falk’s statement said, “It is over now.”",
        [("direct", "It is over now.", "Judith Falk’s statement", "said", None)],
    ),
    Case(
        "the nearest verb of saying has the words",
        "Oskar Brandt laughed when Judith Falk said: “It is over now.”",
        [("direct", "It is over now.", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "who said",
        "“It is over,” said Oskar Brandt, citing Judith Falk, who said “nothing is left.”",
        [
            ("direct", "It is over,", "Oskar Brandt", "said", "Oskar Brandt"),
            ("mixed", "nothing is left.", "Judith Falk", "said", "Judith Falk"),
        ],
    ),
    Case(
        "what was not said",
        "Oskar Brandt did not say “sorry” to Judith Falk.",
        [],
        [("sorry", "scare")],
    ),
    Case(
        "a stop where a comma belongs",
        "“It is over.” Oskar Brandt said.",
        [("direct", "It is over.", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "a question, and another sentence",
        "“Is it over?” Oskar Brandt said he did not know.",
        [
            ("direct", "Is it over?", None, None, None),
            ("indirect", "he did not know", "Oskar Brandt", "said", "Oskar Brandt"),
        ],
    ),
    Case(
        "a headline's colon behind the words",
        "‘It is over’: Oskar Brandt\n\nIt rained in Halvik.",
        [("direct", "It is over", "Oskar Brandt", ":", "Oskar Brandt")],
        kinds={0: "headline"},
    ),
    Case(
        "a list of speakers",
        "“It is over,” Judith Falk, Oskar Brandt and Marta Lindqvist said in a letter.",
        [("direct", "It is over,", "Judith Falk, Oskar Brandt and Marta Lindqvist", "said", None)],
    ),
    Case(
        "a name in the speaker's clause",
        "“It is over,” Judith Falk, whose brother Oskar Brandt died in May, said.",
        [("direct", "It is over,", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "whom somebody called",
        "Judith Falk, whom Oskar Brandt had called “a fool,” left the room.",
        [("mixed", "a fool,", "Oskar Brandt", "called", "Oskar Brandt")],
    ),
    Case(
        "the next paragraph begins with another sentence",
        "“Nobody hid anything in that drawer,” Daria Holm said.\n\nThe council did not agree. “The letter says it all.”",
        [
            ("direct", "Nobody hid anything in that drawer,", "Daria Holm", "said", "Daria Holm"),
            ("direct", "The letter says it all.", None, None, None),
        ],
    ),
    Case(
        "the next paragraph answers a question",
        "“Did anybody hide anything in that drawer?” Daria Holm asked.\n\n“The letter says it all, and says it twice.”",
        [
            ("direct", "Did anybody hide anything in that drawer?", "Daria Holm", "asked", "Daria Holm"),
            ("direct", "The letter says it all, and says it twice.", None, None, None),
        ],
    ),
    Case(
        "a subheading parts two quotes",
        "“Nobody hid anything in that drawer,” Daria Holm said.\n\nNew tools\n\n“The letter says it all, and twice.”",
        [
            ("direct", "Nobody hid anything in that drawer,", "Daria Holm", "said", "Daria Holm"),
            ("direct", "The letter says it all, and twice.", None, None, None),
        ],
        kinds={1: "subheading"},
    ),
]
