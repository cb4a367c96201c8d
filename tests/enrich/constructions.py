"""How news gives words to people, one construction a case: invented prose and the quotes that must come out.

A quote is (kind, words, speaker's words or None, cue or None, the name that the speaker is or None).
"""

from dataclasses import dataclass, field

Expected = tuple[str, str, str | None, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """A construction: its name, its text, the quotes and the terms in it."""

    name: str
    text: str
    quotes: list[Expected]
    terms: list[tuple[str, str]] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)


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
    Case(
        "a statement says it",
        "The two towns published a joint statement on Friday.\n\n“Both towns shall pay for the dam by halves,” it said.",
        [("direct", "Both towns shall pay for the dam by halves,", "it", "said", None)],
    ),
    Case(
        "a body of people says it",
        "“The dam is sound,” the Halvik Water Board said.",
        [("direct", "The dam is sound,", "the Halvik Water Board", "said", "Halvik Water Board")],
    ),
    Case(
        "a spokesman of somebody named is not that person",
        "“The mayor will not resign,” a spokesman for Judith Falk said.",
        [("direct", "The mayor will not resign,", "a spokesman for Judith Falk", "said", None)],
    ),
    Case(
        "somebody's lawyer is not that person",
        "“My client did nothing wrong,” Judith Falk’s lawyer said.",
        [("direct", "My client did nothing wrong,", "Judith Falk’s lawyer", "said", None)],
    ),
    Case(
        "pronoun with one person near",
        "Judith Falk opened the new lock on Sunday.\n\n“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", "Judith Falk")],
    ),
    Case(
        "pronoun with two people near",
        "Judith Falk met Daria Holm at the lock on Sunday.\n\n“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", None)],
    ),
    Case(
        "pronoun with nobody near",
        "“It took us eleven years,” she said.",
        [("direct", "It took us eleven years,", "she", "said", None)],
    ),
    Case(
        "bare surname",
        "Judith Falk opened the new lock on Sunday.\n\n“It took us eleven years,” Falk said.",
        [("direct", "It took us eleven years,", "Falk", "said", "Falk")],
    ),
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
            ("indirect", "When did the water come?", "LUND", ":", None),
            ("indirect", "It came in the night.", "TARN", ":", None),
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
