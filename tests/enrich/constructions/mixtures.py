"""Reported words with marks in them, transcripts, documents that say, headlines."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "a document says",
        "The report said the dam would hold.",
        [("indirect", "the dam would hold", "The report", "said", None)],
    ),
    Case(
        "a poll shows",
        "The survey showed that the council had lost its majority.",
        [("indirect", "that the council had lost its majority", "The survey", "showed", None)],
    ),
    Case(
        "unnamed officials",
        "Officials said the dam would hold.",
        [("indirect", "the dam would hold", "Officials", "said", None)],
    ),
    Case(
        "a pronoun with one person near, indirect",
        "Judith Falk opened the lock on Sunday. She said the dam would hold.",
        [("indirect", "the dam would hold", "She", "said", "Judith Falk")],
    ),
    Case(
        "somebody quoted by somebody",
        "Judith Falk said Oskar Brandt had called the dam “a wreck.”",
        [
            ("mixed", "Oskar Brandt had called the dam a wreck.", "Judith Falk", "said", "Judith Falk"),
            ("mixed", "the dam a wreck.", "Oskar Brandt", "called", "Oskar Brandt"),
        ],
    ),
    Case(
        "a fragment inside a clause",
        "Judith Falk said that the dam was “as safe as a church” and would hold.",
        [("mixed", "that the dam was as safe as a church and would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "a fragment before the cue",
        "The dam was “as safe as a church,” Judith Falk said.",
        [("mixed", "The dam was as safe as a church,", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "transcript without marks",
        "LUND: When did the water come?\n\nTARN: It came in the night.",
        [
            ("direct", "When did the water come?", "LUND", ":", None),
            ("direct", "It came in the night.", "TARN", ":", None),
        ],
    ),
    Case(
        "transcript in marks",
        "“LUND: When did the water come?\n\n“TARN: It came in the night.”",
        [
            ("direct", "When did the water come?", "LUND", ":", None),
            ("direct", "It came in the night.", "TARN", ":", None),
        ],
    ),
    Case(
        "transcript in one paragraph with labels in small letters",
        "Judith Falk: When did the water come?\nIvo Tarn: It came in the night.\nJudith Falk: Who saw it?",
        [
            ("direct", "When did the water come?", "Judith Falk", ":", "Judith Falk"),
            ("direct", "It came in the night.", "Ivo Tarn", ":", "Ivo Tarn"),
            ("direct", "Who saw it?", "Judith Falk", ":", "Judith Falk"),
        ],
    ),
    Case(
        "questions and answers",
        "Q: When did the water come?\n\nA: It came in the night.",
        [
            ("direct", "When did the water come?", "Q", ":", None),
            ("direct", "It came in the night.", "A", ":", None),
        ],
    ),
    Case("answers to choose from", "A: At night.\n\nB: In the day.\n\nC: Never.\n\nA: At night.\n\nB: Later.", []),
    Case("a table is no transcript", "Boats: Two\nBerths: Four\n\nBoats: One\nBerths: Three\n\nBoats: None", []),
    Case("a cast is no transcript", "Keeper: Judith Falk\nPilot: Ivo Tarn\nMusic: The Halvik Choir", []),
    Case(
        "closing mark lost behind a colon",
        "Judith Falk said: “We cannot pay. We never could.\n\nThe council met on Monday.",
        [("direct", "We cannot pay. We never could.", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "closing mark lost before the cue",
        "“We cannot pay. We never could, Judith Falk told the council. It met on Monday.",
        [("direct", "We cannot pay. We never could,", "Judith Falk", "told", "Judith Falk")],
    ),
    Case(
        "double marks inside single ones",
        "‘The council called it “a wreck”, and it was,’ said Judith Falk.",
        [("direct", "The council called it “a wreck”, and it was,", "Judith Falk", "said", "Judith Falk")],
    ),
    Case("a heading in capitals is no transcript", "NOTE: The lock is closed on Monday.\n\nThe keeper has a cold.", []),
    Case(
        "a direct quote behind reported speech",
        "Judith Falk said the dam would hold. “We built it on rock.”",
        [
            ("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk"),
            ("direct", "We built it on rock.", "Judith Falk", None, "Judith Falk"),
        ],
    ),
    Case(
        "a headline's indirect speech",
        "Dam will hold, Falk says\n\nIt rained in Halvik.",
        [("indirect", "Dam will hold", "Falk", "says", "Falk")],
        kinds={0: "headline"},
    ),
    Case(
        "a so-called thing inside a clause",
        "Judith Falk said the so-called “river pact” was dead.",
        [("indirect", "the so-called “river pact” was dead", "Judith Falk", "said", "Judith Falk")],
        [("river pact", "term")],
    ),
    Case(
        "a title inside a clause",
        "Judith Falk said the novel “The Salt Road” was too long.",
        [("indirect", "the novel “The Salt Road” was too long", "Judith Falk", "said", "Judith Falk")],
        [("The Salt Road", "title")],
    ),
    Case(
        "a colon after the cue, without marks",
        "Judith Falk said: The dam will hold.",
        [("indirect", "The dam will hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "noted in passing",
        "As Judith Falk noted, the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "noted", "Judith Falk")],
    ),
    Case(
        "the object of a wish",
        "Judith Falk wants the council to mend the dam.",
        [("indirect", "the council to mend the dam", "Judith Falk", "wants", "Judith Falk")],
    ),
    Case(
        "an estimate",
        "Judith Falk estimated that the dam would cost two years’ tolls.",
        [("indirect", "that the dam would cost two years’ tolls", "Judith Falk", "estimated", "Judith Falk")],
    ),
    Case(
        "reported to somebody",
        "Judith Falk told reporters on Monday the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "told", "Judith Falk")],
    ),
]
