"""Speakers named behind the words: verb and name in either order, with what may stand between them."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "verb, then name",
        "“The harbour will stay open all winter,” said Marta Lindqvist.",
        [("direct", "The harbour will stay open all winter,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "name, then verb",
        "“The harbour will stay open all winter,” Marta Lindqvist said.",
        [("direct", "The harbour will stay open all winter,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "straight marks",
        '"The harbour will stay open all winter," Marta Lindqvist said.',
        [("direct", "The harbour will stay open all winter,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "two single marks for a double one",
        "''The harbour will stay open all winter,'' Marta Lindqvist said.",
        [("direct", "The harbour will stay open all winter,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "wrongly curled opening mark",
        "Marta Lindqvist visited the quay. ”What we need now is a second crane,” she stated on Monday.",
        [("direct", "What we need now is a second crane,", "she", "stated", "Marta Lindqvist")],
    ),
    Case(
        "wrongly curled closing mark",
        "“The quay needs a second crane,“ said Marta Lindqvist.",
        [("direct", "The quay needs a second crane,", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "comma behind the mark",
        "“The harbour will stay open all winter”, said Marta Lindqvist.",
        [("direct", "The harbour will stay open all winter", "Marta Lindqvist", "said", "Marta Lindqvist")],
    ),
    Case(
        "question",
        "“Why was the bridge closed without warning?” Oskar Brandt asked.",
        [("direct", "Why was the bridge closed without warning?", "Oskar Brandt", "asked", "Oskar Brandt")],
    ),
    Case(
        "exclamation",
        "“This town will not be moved!” shouted Oskar Brandt.",
        [("direct", "This town will not be moved!", "Oskar Brandt", "shouted", "Oskar Brandt")],
    ),
    Case(
        "office before the name",
        "“No barge left without its papers,” ports ministry spokesman Oskar Brandt told a daily briefing in Halvik.",
        [
            (
                "direct",
                "No barge left without its papers,",
                "ports ministry spokesman Oskar Brandt",
                "told",
                "Oskar Brandt",
            )
        ],
    ),
    Case(
        "name in apposition behind the office",
        "“We shall count every rope and every oar,” the region’s ports minister, Oskar Brandt, told reporters.",
        [
            (
                "direct",
                "We shall count every rope and every oar,",
                "the region’s ports minister, Oskar Brandt",
                "told",
                "Oskar Brandt",
            )
        ],
    ),
    Case(
        "apposition between name and verb",
        "“The ferry is safe,” Oskar Brandt, head of the Halvik ferry office, said on Friday.",
        [("direct", "The ferry is safe,", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "age between name and verb",
        "“I have fished here since I was nine,” Oskar Brandt, 71, said.",
        [("direct", "I have fished here since I was nine,", "Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "relative clause between name and verb",
        "“I heard the water before I saw it,” Oskar Brandt, who lives beside the lock, recalled.",
        [("direct", "I heard the water before I saw it,", "Oskar Brandt", "recalled", "Oskar Brandt")],
    ),
    Case(
        "long apposition behind the name",
        "“This is a love letter to the islands, and a bill for the ferry,” said Oskar Brandt, who ran the pilots’ "
        "school under governor Judith Falk and now keeps bees near the Halvik Policy Institute.",
        [
            (
                "direct",
                "This is a love letter to the islands, and a bill for the ferry,",
                "Oskar Brandt",
                "said",
                "Oskar Brandt",
            )
        ],
    ),
    Case(
        "brackets between name and verb",
        "“The bill is dead,” Rep. Oskar Brandt (L-Halvik) said.",
        [("direct", "The bill is dead,", "Rep. Oskar Brandt", "said", "Oskar Brandt")],
    ),
    Case(
        "an adverb before the verb",
        "“The bill is dead,” Oskar Brandt later added.",
        [("direct", "The bill is dead,", "Oskar Brandt", "added", "Oskar Brandt")],
    ),
    Case(
        "in an interview",
        "“I never saw the letter,” Ines Falk said in an interview with the Halvik Courier.",
        [("direct", "I never saw the letter,", "Ines Falk", "said", "Ines Falk")],
    ),
    Case(
        "describing clause behind the cue",
        "Judith Falk spoke first. “The mill has to be weighed, too,” she said, naming its wheel among the town’s "
        "oldest debts.",
        [("direct", "The mill has to be weighed, too,", "she", "said", "Judith Falk")],
    ),
]
