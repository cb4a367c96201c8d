"""Words in several parts: split by a clause, over paragraphs, by one speaker after another."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "split by its clause",
        "“The gates,” Judith Falk said, “were never closed.”",
        [("direct", "The gates, were never closed.", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "goes on behind its clause",
        "“The gates were never closed,” Judith Falk said. “Nobody asked us to close them.”",
        [
            (
                "direct",
                "The gates were never closed, Nobody asked us to close them.",
                "Judith Falk",
                "said",
                "Judith Falk",
            )
        ],
    ),
    Case(
        "goes on behind a long clause with initials",
        "“It was like pushing at an open door,” said Judith Falk, who served under governor Karl B. Oster. “The rest was "
        "paper.”",
        [
            (
                "direct",
                "It was like pushing at an open door, The rest was paper.",
                "Judith Falk",
                "said",
                "Judith Falk",
            )
        ],
    ),
    Case(
        "goes on behind a title in marks",
        "“He was right,” Judith Falk said on Halvik Radio’s “Morning Tide.” “There was no plan.”",
        [("direct", "He was right, There was no plan.", "Judith Falk", "said", "Judith Falk")],
        [("Morning Tide.", "title")],
    ),
    Case(
        "one plain sentence between",
        "“The gates were never closed,” Judith Falk said. She pointed at the river. “Nobody asked us to close them.”",
        [
            ("direct", "The gates were never closed,", "Judith Falk", "said", "Judith Falk"),
            ("direct", "Nobody asked us to close them.", "Judith Falk", None, "Judith Falk"),
        ],
    ),
    Case(
        "two speakers in a paragraph",
        "“The gates were open,” Judith Falk said. “They were shut,” Oskar Brandt said.",
        [
            ("direct", "The gates were open,", "Judith Falk", "said", "Judith Falk"),
            ("direct", "They were shut,", "Oskar Brandt", "said", "Oskar Brandt"),
        ],
    ),
    Case(
        "two speakers, one before and one behind",
        "Judith Falk said, “The gates were open,” and Oskar Brandt said, “They were shut.”",
        [
            ("direct", "The gates were open,", "Judith Falk", "said", "Judith Falk"),
            ("direct", "They were shut.", "Oskar Brandt", "said", "Oskar Brandt"),
        ],
    ),
    Case(
        "the next paragraph is the same speaker's",
        "“This is plainly a message,” said Daria Holm, who once ran the port and now teaches in Halvik.\n\n"
        "“Above all, the handwriting on the last page was his own.”",
        [
            ("direct", "This is plainly a message,", "Daria Holm", "said", "Daria Holm"),
            ("direct", "Above all, the handwriting on the last page was his own.", "Daria Holm", None, "Daria Holm"),
        ],
    ),
    Case(
        "the next paragraph ends with a dash",
        "“Nobody hid anything in that drawer,” Daria Holm said.\n\n“The letter says it all, and says it twice.” –",
        [
            ("direct", "Nobody hid anything in that drawer,", "Daria Holm", "said", "Daria Holm"),
            ("direct", "The letter says it all, and says it twice.", "Daria Holm", None, "Daria Holm"),
        ],
    ),
    Case(
        "a paragraph of telling parts two quotes",
        "“Nobody hid anything in that drawer,” Daria Holm said.\n\nThe council meets on Monday.\n\n"
        "“The letter says it all, and says it twice.”",
        [
            ("direct", "Nobody hid anything in that drawer,", "Daria Holm", "said", "Daria Holm"),
            ("direct", "The letter says it all, and says it twice.", None, None, None),
        ],
    ),
    Case(
        "paragraphs that only the last one closes",
        "Daria Holm said: “The first storm took the roof.\n\n“The second storm took the wall.”",
        [
            (
                "direct",
                "The first storm took the roof. The second storm took the wall.",
                "Daria Holm",
                "said",
                "Daria Holm",
            )
        ],
    ),
    Case(
        "an open paragraph whose speaker comes with the next",
        "“The first storm took the roof.\n\n“The second storm took the wall,” said Daria Holm.",
        [
            (
                "direct",
                "The first storm took the roof. The second storm took the wall,",
                "Daria Holm",
                "said",
                "Daria Holm",
            )
        ],
    ),
]
