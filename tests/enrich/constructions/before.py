"""Speakers named before the words: verbs, colons, according to, statements."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "before, with comma",
        "Judith Falk said, “We will rebuild the dam within two years.”",
        [("direct", "We will rebuild the dam within two years.", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "before, with colon",
        "Judith Falk told reporters: “We will rebuild the dam within two years.”",
        [("direct", "We will rebuild the dam within two years.", "Judith Falk", "told", "Judith Falk")],
    ),
    Case(
        "before, with place and day",
        "Judith Falk told reporters in Halvik on Tuesday, “We will rebuild the dam.”",
        [("direct", "We will rebuild the dam.", "Judith Falk", "told", "Judith Falk")],
    ),
    Case(
        "a colleague without a name",
        "An old friend of mine asked me in the spring, “How deep is the river at the mill?”",
        [("direct", "How deep is the river at the mill?", "An old friend of mine", "asked", None)],
    ),
    Case(
        "participle",
        "Judith Falk defended the plan, saying: “We had no other choice.”",
        [("direct", "We had no other choice.", "Judith Falk", "saying", "Judith Falk")],
    ),
    Case(
        "colon after a clause without a verb of saying",
        "Judith Falk was blunt: “We had no other choice.”",
        [("direct", "We had no other choice.", "Judith Falk", "was", "Judith Falk")],
    ),
    Case(
        "colon after a paragraph",
        "Judith Falk went on to say:\n\n“We had no other choice, and we would do it again.”",
        [("direct", "We had no other choice, and we would do it again.", "Judith Falk", "say", "Judith Falk")],
    ),
    Case(
        "name and colon",
        "Judith Falk: “We had no other choice.”",
        [("direct", "We had no other choice.", "Judith Falk", ":", "Judith Falk")],
    ),
    Case(
        "according to, before",
        "According to Judith Falk, “The gates were never closed.”",
        [("direct", "The gates were never closed.", "Judith Falk", "According to", "Judith Falk")],
    ),
    Case(
        "according to, behind",
        "“The gates were never closed,” according to Judith Falk.",
        [("direct", "The gates were never closed,", "Judith Falk", "according to", "Judith Falk")],
    ),
    Case(
        "statement as noun before a comma",
        "Judith Falk issued a statement, “Our thoughts are with the families of the crew.”",
        [("direct", "Our thoughts are with the families of the crew.", "Judith Falk", "issued", "Judith Falk")],
    ),
    Case(
        "according to somebody with an office, all else in marks",
        "According to Judith Falk, head of the port, “the dam is lost”.",
        [("direct", "the dam is lost", "Judith Falk", "According to", "Judith Falk")],
    ),
]
