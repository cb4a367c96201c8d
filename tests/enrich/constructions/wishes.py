"""Infinitives, objects and nouns that report without marks, and what reports nobody."""

from tests.enrich.constructions.case import Case

CASES = [
    Case(
        "promised to",
        "Judith Falk promised to mend the dam by May.",
        [("indirect", "to mend the dam by May", "Judith Falk", "promised", "Judith Falk")],
    ),
    Case(
        "vowed to",
        "Judith Falk vowed to mend the dam by May.",
        [("indirect", "to mend the dam by May", "Judith Falk", "vowed", "Judith Falk")],
    ),
    Case(
        "refused to",
        "Judith Falk refused to open the gates.",
        [("indirect", "to open the gates", "Judith Falk", "refused", "Judith Falk")],
    ),
    Case(
        "urged somebody to",
        "Judith Falk urged the council to mend the dam.",
        [("indirect", "the council to mend the dam", "Judith Falk", "urged", "Judith Falk")],
    ),
    Case(
        "called for",
        "Judith Falk called for a new dam.",
        [("indirect", "a new dam", "Judith Falk", "called", "Judith Falk")],
    ),
    Case(
        "called for somebody to",
        "Judith Falk called for the council to mend the dam.",
        [("indirect", "the council to mend the dam", "Judith Falk", "called", "Judith Falk")],
    ),
    Case(
        "called on somebody to",
        "Judith Falk called on the council to mend the dam.",
        [("indirect", "to mend the dam", "Judith Falk", "called", "Judith Falk")],
    ),
    Case(
        "warned of",
        "Judith Falk warned of a second flood.",
        [("indirect", "a second flood", "Judith Falk", "warned", "Judith Falk")],
    ),
    Case(
        "accused of, in plain words",
        "Judith Falk accused the council of wasting the summer.",
        [("indirect", "wasting the summer", "Judith Falk", "accused", "Judith Falk")],
    ),
    Case(
        "criticised",
        "Judith Falk criticized the plan for a new dam.",
        [("indirect", "the plan for a new dam", "Judith Falk", "criticized", "Judith Falk")],
    ),
    Case(
        "denied",
        "Judith Falk denied any delay at the dam.",
        [("indirect", "any delay at the dam", "Judith Falk", "denied", "Judith Falk")],
    ),
    Case(
        "proposed",
        "Judith Falk proposed a second lock.",
        [("indirect", "a second lock", "Judith Falk", "proposed", "Judith Falk")],
    ),
    Case("named things are not spoken", "Judith Falk criticized Oskar Brandt.", []),
    Case(
        "a claim that",
        "The council heard Judith Falk’s claim that the dam would hold.",
        [("indirect", "that the dam would hold", "Judith Falk", "claim", "Judith Falk")],
    ),
    Case(
        "a decision to",
        "The council’s decision to close the lock came on Friday.",
        [("indirect", "to close the lock", "The council", "decision", None)],
    ),
    Case(
        "confident that",
        "Judith Falk is confident that the dam will hold.",
        [("indirect", "that the dam will hold", "Judith Falk", "confident", "Judith Falk")],
    ),
    Case("hearsay has no speaker", "The dam is expected to hold for years.", []),
    Case("not said", "Judith Falk did not say that the dam would hold.", []),
    Case("asked by nobody named", "Asked about the dam, Judith Falk left the room.", []),
    Case(
        "a relative clause's verb",
        "The council thanked Judith Falk, who said the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "the speaker with an apposition",
        "Judith Falk, head of the port office, said the dam would hold.",
        [("indirect", "the dam would hold", "Judith Falk", "said", "Judith Falk")],
    ),
    Case(
        "an organisation says",
        "The Halvik Water Board said the dam would hold.",
        [("indirect", "the dam would hold", "The Halvik Water Board", "said", "Halvik Water Board")],
    ),
    Case(
        "a stand taken",
        "Judith Falk supports a second bridge for the valley.",
        [("indirect", "a second bridge for the valley", "Judith Falk", "supports", "Judith Falk")],
    ),
]
