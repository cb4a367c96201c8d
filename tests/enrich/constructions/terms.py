"""Marks that hold titles, terms, nicknames and measures, and headlines with single marks."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "a headline's colon before the words",
        "Interview: ‘Nobody reads a graph that climbs slowly’\n\nIt rained in Halvik.",
        [("direct", "Nobody reads a graph that climbs slowly", None, None, None)],
        kinds={0: "headline"},
    ),
    Case(
        "title in apposition",
        "One song, “The Lock Keeper’s Son,” mentions a lock a hundred years before it was built.",
        [],
        [("The Lock Keeper’s Son,", "title")],
    ),
    Case(
        "title after 'titled'",
        "In an interview titled “How the valley lost its bells,” Judith Falk warned of new floods.",
        [("indirect", "new floods", "Judith Falk", "warned", "Judith Falk")],
        [("How the valley lost its bells,", "title")],
    ),
    Case(
        "title of a work",
        "Judith Falk first read the novel “The Salt Road” as a girl.",
        [],
        [("The Salt Road", "title")],
    ),
    Case(
        "so-called",
        "The so-called “river pact” was signed in March.",
        [],
        [("river pact", "term")],
    ),
    Case(
        "nickname",
        "Oskar “Bear” Brandt was the last keeper of the lighthouse.",
        [],
        [("Bear", "nickname")],
    ),
    Case(
        "a term of the trade",
        "The town has been working on an electric “skidgun” for years.",
        [],
        [("skidgun", "scare")],
    ),
    Case(
        "a policy's name with the stop inside",
        "The plan departs from the old policy of “planned silence.” More and more towns speak out.",
        [],
        [("planned silence.", "scare")],
    ),
    Case(
        "single marks in a headline, a clause",
        "Falk says the alliance 'will dredge the harbour it has, and then dig another'\n\nIt rained in Halvik.",
        [("mixed", "the alliance will dredge the harbour it has, and then dig another", "Falk", "says", "Falk")],
        kinds={0: "headline"},
    ),
    Case(
        "single marks in a deck, with apostrophes about",
        "Halvik’s mayor is firm\n\nMayor Judith Falk says the region's dams 'must be mended, not admired,' citing the "
        "river's rise\n\nIt rained in Halvik.",
        [
            ("mixed", "the region's dams must be mended, not admired,", "Mayor Judith Falk", "says", "Judith Falk"),
            ("indirect", "the river's rise", "Mayor Judith Falk", "citing", "Judith Falk"),
        ],
        kinds={0: "headline", 1: "deck"},
    ),
    Case(
        "an office with 'of' before the name",
        "Halvik Secretary of State Anton Brill says the alliance “has to oil its own hinges,” citing the flood.",
        [
            (
                "mixed",
                "the alliance has to oil its own hinges,",
                "Halvik Secretary of State Anton Brill",
                "says",
                "Anton Brill",
            ),
            ("indirect", "the flood", "Halvik Secretary of State Anton Brill", "citing", "Anton Brill"),
        ],
    ),
    Case(
        "single marks in a text without double ones",
        "‘The harbour will stay open, and it won’t be sold,’ said Marta Lindqvist.",
        [("direct", "The harbour will stay open, and it won’t be sold,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "apostrophes are no marks",
        "The workers' rights and the sailors' rights were the council's business, Marta Lindqvist said.",
        [
            (
                "indirect",
                "The workers' rights and the sailors' rights were the council's business",
                "Marta Lindqvist",
                "said",
                "Marta Lindqvist",
            )
        ],
    ),
    Case(
        "inches are no marks",
        'Oskar Brandt, who is 6\'2" tall, said: "I had to stoop."',
        [("direct", "I had to stoop.", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "a quote inside a quote",
        "“She told me ‘never again’ and left the room,” said Oskar Brandt.",
        [("direct", "She told me ‘never again’ and left the room,", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "signature",
        "“The river keeps its own accounts.” — Judith Falk",
        [("direct", "The river keeps its own accounts.", "Judith Falk", "—", "Judith Falk")],
    ),
    Case(
        "nobody is named",
        "“The river keeps its own accounts.” The saying is old.",
        [("direct", "The river keeps its own accounts.", None, None, None)],
    ),
]
