"""The tables of words that tell of events, and the company in which a noun of them does."""

from importlib.resources import files

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.events.words.frames import FAMILIES, FRAMES, NAMES, NO_EVENT, OBJECTS_CLASS
from warehouse.enrich.events.words.lexicon import NOUN_FORMS, PLOVER, VERBS, inflect

CLASSES = frozenset(PLOVER) | frozenset(
    "statement crime accident disaster death birth test launch election ruling charge appointment departure"
    " publication trade market sport award start end construction discovery movement migration other release".split()
)


@pytest.mark.parametrize("name", ["nouns.tsv", "verbs.tsv"])
def test_each_word_stands_once_under_a_known_class(name: str) -> None:
    text = files("warehouse.enrich.events.words").joinpath(name).read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    words = [word for _, told in rows for word in told.split()]
    assert {event_class for event_class, _ in rows} <= CLASSES
    assert len(words) == len(set(words)) > 400
    assert all(word == word.lower() for word in words)


def test_the_tables_are_what_the_rules_read() -> None:
    assert NOUN_FORMS["earthquake"] == "disaster"
    assert VERBS["lift+off"] == "launch"


def test_every_frame_names_a_known_class_and_known_families() -> None:
    for frame in {frame for frames in FRAMES.values() for frame in frames}:
        assert frame.event_class in CLASSES | {OBJECTS_CLASS, NO_EVENT}
        for _, role, names in frame.conditions:
            told = {"voice": {"active", "passive"}, "told": {"any"}}.get(role, NAMES.keys() | FAMILIES.keys())
            assert names
            assert all(name.removesuffix("+") in told or name.startswith(":") for name in names), (frame, names)


# sentence, verb, class; None where the verb tells of no event
VERB_SENSES = [
    ("Ada Lund declined to comment.", "declined", "refusal"),
    ("The council forced the firm to close the mine.", "forced", "demand"),
    ("The storm forced a closure of the road.", "forced", "other"),
    ("Ada Lund accepted the offer.", "accepted", "agreement"),
    ("The firm paid a fine.", "paid", "trade"),
    ("The weather indicates a poor harvest.", "indicates", None),
    ("Ada Lund indicated that she would leave.", "indicated", "statement"),
    ("Ada Lund attributed the rise to the ferry.", "attributed", "statement"),
    ("The suspension of the firm was lifted.", "suspension", "sanction"),
    ("The suspension of the service hurt travellers.", "suspension", "end"),
    ("Their shared apprehension regarding the port grew.", "apprehension", None),
    ("The apprehension of the suspect took a week.", "apprehension", "arrest"),
    ("Ada Lund paid tribute to the crew.", "paid", None),
    ("The firm received a loan.", "received", "aid"),
    ("The airline received six planes.", "received", "trade"),
    ("Ada Lund raised concerns about the bridge.", "raised", "statement"),
    ("The council increased aid to the islands.", "increased", "other"),
    ("The firm cut its costs.", "cut", "market"),
    ("Ada Lund lost control of the boat.", "lost", "accident"),
    ("Ada Lund lost control of the meeting.", "lost", "other"),
    ("The workers rebuilt the pier.", "rebuilt", "construction"),
    ("The owners formed a new club.", "formed", "start"),
    ("The council scrapped the plan.", "scrapped", "end"),
    ("The news raised hopes.", "raised", None),
    ("The council maintained the old rate.", "maintained", "other"),
    ("Ada Lund maintained that the mine was safe.", "maintained", "statement"),
    ("The firm eliminated two plants.", "eliminated", "end"),
    ("The court approved the plan.", "approved", "ruling"),
    ("Ada Lund was forced out by the board.", "forced out", "departure"),
    ("The index experienced a slide of 2%.", "experienced", "market"),
    ("Ada Lund filled the post.", "filled", "appointment"),
    ("The talks broke down.", "broke down", "end"),
    ("A settlement was reached on Friday.", "reached", "agreement"),
    ("Ada Lund raised the issue's standing.", "raised", "other"),
    ("Ada Lund offered money for the mine.", "offered", "trade"),
    ("The firm supplied the pumps.", "supplied", "trade"),
    ("Ada Lund received a letter.", "received", "statement"),
    ("Regulators lowered the duty.", "lowered", "market"),
    ("The index descended quickly.", "descended", "market"),
    ("The crew descended quickly.", "descended", "movement"),
    ("Ada Lund addressed the conference.", "addressed", "statement"),
    ("The firm pushed out a new film.", "pushed out", "other"),
    ("The market crashed in 1987.", "crashed", "market"),
    ("The car crashed on Friday.", "crashed", "accident"),
    ("The news sent prices into a slide.", "sent", "market"),
    ("The firm revealed its new model.", "revealed", "publication"),
    ("Ada Lund asked that the road be closed.", "asked", "demand"),
    ("The ferry entered service in May.", "entered", "start"),
    ("The country entered a recession.", "entered", "market"),
    ("The firm compensated the airline.", "compensated", "trade"),
    ("Ada Lund wrote a book.", "wrote", "publication"),
    ("Ada Lund left the meeting early.", "left", "movement"),
    ("The plane left at noon.", "left", "movement"),
    ("The crew were called to the scene.", "called", "demand"),
    ("The council dropped the lawsuit.", "dropped", "end"),
    ("Ada Lund questioned the plan.", "questioned", "statement"),
    ("Ada Lund spent a year in Oslo.", "spent", None),
    ("A poll shows that farmers are angry.", "shows", "discovery"),
    ("The map shows that the road ends.", "shows", None),
    ("Critics charge that she sold the mine.", "charge", "accusation"),
    ("Shops charge that much.", "charge", None),
    ("The crew walked out of the talks.", "walked out", "protest"),
    ("A sailor walked out of a shop.", "walked out", "movement"),
    ("Ada Lund mocked Ivo Tarn at dinner.", "mocked", "statement"),
    ("The crew were paid by the council.", "paid", "trade"),
    ("Given the weather, the crew slept.", "Given", None),
    ("The country sent troops to the border.", "sent", "mobilization"),
    ("Ada Lund sent a letter to the council.", "sent", "statement"),
    ("Ada Lund sent a box.", "sent", "other"),
    ("The crew brought the captain to the hospital.", "brought", "movement"),
    ("The navy took two men into custody.", "took", "arrest"),
    ("Ada Lund joined the board.", "joined", "appointment"),
    ("Ada Lund joined the protest.", "joined", "other"),
    ("Ada Lund became president.", "became", "appointment"),
    ("Ada Lund became angry.", "became", "other"),
    ("Ada Lund earned a degree.", "earned", "award"),
    ("The study showed that ferries are safe.", "showed", "discovery"),
    ("Ada Lund showed the way.", "showed", None),
    ("Scientists examined the data.", "examined", "discovery"),
    ("The markets performed badly.", "performed", "market"),
    ("The council gave money to the museum.", "gave", "aid"),
    ("Ada Lund gave way.", "gave", None),
    ("Ada Lund shared a picture of the pier.", "shared", "publication"),
    ("Ada Lund urged and encouraged the crew to leave.", "encouraged", "demand"),
    ("The firm helped to build the pier.", "helped", None),
    ("Ada Lund, fired on May 8, sued the firm.", "fired", None),
    ("The tram was negotiating a curve.", "negotiating", "movement"),
    ("The firm increased the gap between the rows.", "increased", "other"),
    ('Ada Lund said she found the song "rather odd".', "found", None),
    ("Ada Lund found the letter in a drawer.", "found", "discovery"),
    ("A reporter breaks down what the town fears.", "breaks down", None),
    ("The firm seeks $4 million from the state.", "seeks", "demand"),
    ("Ada Lund sought to leave.", "sought", None),
    ("The firm secured an order for six ships.", "secured", "trade"),
    ("Ada Lund secured the boat.", "secured", "other"),
    ("Ada Lund exchanged letters with the firm.", "exchanged", "statement"),
    ("The firm exercised its option on the pier.", "exercised", "trade"),
    ("“We will stay,” Ada Lund continued.", "continued", "statement"),
    ("The rain continued.", "continued", None),
    ("The firm estimated that the pier cost too much.", "estimated", "statement"),
    ("The reports suggested that the pier was sold.", "suggested", "statement"),
    ("The deal was killed by the council.", "killed", "end"),
    ("The firm doubled its profits.", "doubled", "market"),
    ("The airline ordered $6 billion in new jets.", "ordered", "trade"),
    ("The shares hit a low on Friday.", "hit", "market"),
    ("The mood is odd and we are wary,'' Ada Lund said.", "said", "statement"),
    ("The mood is odd and we are selling the boat,'' Ada Lund said.", "selling", None),
    ("The firm, a big grocer, recently filed for bankruptcy.", "filed", "charge"),
    ("The firm saw its shares fall.", "fall", "market"),
    ("Ada Lund appointed as head of Fjord Bank", "appointed", "appointment"),
    ("The investors pulled out their money.", "pulled out", "other"),
    ("Ada Lund justified the sale by its price.", "justified", "statement"),
]


@pytest.mark.parametrize(("text", "verb", "event_class"), VERB_SENSES, ids=[row[0] for row in VERB_SENSES])
def test_verbs(text: str, verb: str, event_class: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.event_class for m in found}
    assert told.get(verb) == event_class


@pytest.mark.parametrize(
    ("base", "past"),
    [
        ("pay", "paid"),
        ("cut", "cut"),
        ("grow", "grown"),
        ("rebuild", "rebuilt"),
        ("ship", "shipped"),
        ("bar", "barred"),
    ],
)
def test_past_forms(base: str, past: str) -> None:
    assert past in inflect(base)


# sentence, verb, status; None where the verb tells of no event
PLAIN = [
    ("The crew were hiding the cargo.", "hiding", "happened"),
    ("Workers are painting the bridge.", "painting", "happened"),
    ("It was tempting to leave.", "tempting", None),
    ("Ada Lund opened the box and hid the key.", "hid", "happened"),
    ("Ada Lund took the key to the harbour.", "took", "happened"),
    ("Ada Lund took part in the race.", "took", None),
    ("The wind took the roof.", "took", None),
    ("Ada Lund became a captain.", "became", "happened"),
    ("Workers hired by the council cleaned the pier.", "hired", "happened"),
    ("The rules drafted in June helped nobody.", "drafted", "happened"),
    ("The rules drafted with care helped nobody.", "drafted", None),
    ("The council built a wall to shield the town.", "shield", "planned"),
    ("Rain continued to batter the town.", "batter", "happened"),
    ("The crew left without securing the boat.", "securing", "denied"),
    ("The council preferred the plan.", "preferred", None),
    ("The accident occurred on Friday.", "occurred", None),
    ("The town mourned the murdered captain.", "murdered", None),
    ("The town cheered the sacked captain.", "sacked", "happened"),
    ("The town feared rising prices.", "rising", "happened"),
    ("The town feared rising water.", "rising", None),
    ("The council closed the road in order to save the pier.", "save", None),
    ("The council closed the road in order to repair the bridge.", "repair", "planned"),
    ("The index fell. It climbed on Friday.", "climbed", "happened"),
    ("The index fell to close at 3,000 points.", "close", "happened"),
    ("The roof will be mended in May.", "mended", "planned"),
    ("The words could be misread.", "misread", None),
    ("Ada Lund saw the film, to be shown in May.", "shown", None),
    ("The council praised a film to be released in May.", "released", "planned"),
    ("The council called for a film to be released in May.", "released", None),
    ("The firm is due to receive six planes.", "receive", "planned"),
    ("This reassures the town that the mine is safe.", "reassures", None),
    ("The town should have a ferry designed by a local firm.", "designed", None),
    ("Ada Lund not only hid the key but lost it.", "hid", "happened"),
    ("Ada Lund had prepared a speech.", "prepared", "happened"),
    ("Ada Lund was disappointed.", "disappointed", None),
    ("Ada Lund was used to the noise.", "used", None),
    ("The law forbids fires, as it bans smoke.", "bans", None),
    ("Some wondered who was to blame.", "blame", None),
    ("The firm plans to sell the ship and to close the mine.", "close", "planned"),
    ("If the ship is sold, the crew will leave.", "sold", "hypothetical"),
    ("The ship is sold by its owners every year.", "sold", None),
    ("The council agreed to mend the roof and dredge the canal.", "dredge", "planned"),
    ("It plans to cut two plants.", "cut", "planned"),
    ("The index went up to close at 3,000 points.", "close", "happened"),
    ("The biggest share to drop was that of the bank.", "drop", "happened"),
    ("The sun is still shining.", "shining", None),
    ("Ada Lund promised that no road would close.", "close", "denied"),
    ("The towns met on Friday and vowed to share the bridge, starting the repairs.", "starting", "happened"),
]


@pytest.mark.parametrize(("text", "verb", "status"), PLAIN, ids=[f"{row[0]} {row[1]}" for row in PLAIN])
def test_doings_of_no_class(text: str, verb: str, status: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.status for m in found}
    assert told.get(verb) == status


@pytest.mark.parametrize(
    ("text", "verb", "event_class"),
    [
        ("Burglar Caught In Oslo", "Caught", "arrest"),
        ("Ada Lund Nominated For Mayor", "Nominated", "appointment"),
        ("Three People Shot In Oslo", "Shot", "attack"),
        ("Ada Lund Led Club", "Led", None),
    ],
)
def test_headlines_in_capitals(text: str, verb: str, event_class: str | None) -> None:
    page = f"{text}\n\nThe town wept."
    found = enrich_document(make_document(page, kinds={0: "headline"})).event_mentions
    told = {page[m.trigger_start : m.trigger_end]: m.event_class for m in found}
    assert told.get(verb) == event_class
