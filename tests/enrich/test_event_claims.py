"""What an event row must not say: constructions in which a text tells of an event and does not tell it as so."""

from dataclasses import replace
from datetime import date

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.records import Enrichment, EventMention

HAPPENED, PLANNED, HYPOTHETICAL, DENIED = "happened", "planned", "hypothetical", "denied"


def read(text: str, is_headline: bool = False) -> Enrichment:
    document = make_document(text, kinds={0: "headline"} if is_headline else None)
    dated = replace(document.document, published_date=date(2026, 1, 9), language="en")
    return enrich_document(replace(document, document=dated))


def find(text: str, trigger: str, is_headline: bool = False) -> EventMention | None:
    """The last event mention of a text with these words; None without one."""
    found = [m for m in read(text, is_headline).event_mentions if text[m.trigger_start : m.trigger_end] == trigger]
    return found[-1] if found else None


# sentence, trigger, status; None where no row is written
STATUS = [
    # conditions
    ("Had the firm sold the mine, the workers would have marched.", "sold", HYPOTHETICAL),
    ("Should the firm close the mine, 200 workers will be fired.", "fired", HYPOTHETICAL),
    ("Unless the firm pays, the union will strike on Monday.", "strike", HYPOTHETICAL),
    ("Even if the firm fired 200 workers, it would lose money.", "fired", HYPOTHETICAL),
    ("In the event she was injured, bleeding would be a danger.", "injured", HYPOTHETICAL),
    ("Lund never sent or received letters.", "received", DENIED),
    ("They will march even if the mine were to close.", "close", HYPOTHETICAL),
    ("Suppose the firm sold the mine.", "sold", HYPOTHETICAL),
    ("The minister acted as though he had resigned.", "resigned", HYPOTHETICAL),
    ("The port will close in May.", "close", PLANNED),
    # doubt and hearsay
    ("The letter potentially harmed the workers.", "harmed", HYPOTHETICAL),
    ("The driver reportedly fled the scene.", "fled", None),
    ("Hardly anyone was hurt.", "hurt", None),
    ("Lund said an attack was possible.", "attack", HYPOTHETICAL),
    ("Shares fell on fears on a recession.", "recession", HYPOTHETICAL),
    ("The union threatened a strike.", "strike", HYPOTHETICAL),
    ("The bank forecast a fall in sales.", "fall", PLANNED),
    # claims of nouns
    ("The minister dismissed reports that the firm had sold its stake.", "sold", DENIED),
    ("Speculation that the firm had sold the mine grew.", "sold", HYPOTHETICAL),
    ("News that the firm had sold the mine spread.", "sold", HAPPENED),
    ("There is no chance Lund will resign.", "resign", DENIED),
    ("There is no chance that Lund resigned.", "resigned", DENIED),
    # nobody, prevented, called off
    ("No workers were fired.", "fired", DENIED),
    ("No soldiers were killed in the attack.", "attack", HAPPENED),
    ("The guards did not prevent the attack on the port.", "attack", HAPPENED),
    ("The guards prevented the attack on the port.", "attack", DENIED),
    ("The union called off the strike.", "strike", DENIED),
    ("The mayor ruled out a sale of the mine.", "sale", DENIED),
    ("Lund's planned visit to Oslo was cancelled.", "visit", DENIED),
    ("An attempt to sell the mine was blocked by the court.", "attempt", HAPPENED),
    ("An attempt to sell the mine was blocked by the court.", "sell", DENIED),
    ("A bid to sell the mine failed.", "sell", DENIED),
    ("Not only did the firm close the mine, it fired the workers.", "close", HAPPENED),
    # what is not expected or ordered says little
    ("Lund is not expected to resign.", "resign", None),
    ("The council did not order the firm to close the mine.", "close", None),
    ("The company does not plan to close the mine.", "close", DENIED),
    # courts
    ("Lund is accused of having attacked the guard.", "attacked", HYPOTHETICAL),
    ("Police allege Ola Erik Tarn, 61, robbed the harbour bank.", "robbed", HYPOTHETICAL),
    ("Lund was found not guilty of murder.", "murder", HYPOTHETICAL),
    ("Lund was found guilty of murder.", "murder", HAPPENED),
    # told ahead
    ("The firm would later sell the mine.", "sell", HAPPENED),
    ("Lund was to die two years later in Oslo.", "die", HAPPENED),
    ("The bill was to be signed on Monday.", "signed", PLANNED),
    ("The mayor is set for talks with the union.", "talks", PLANNED),
    ("Lund was the first woman to win the prize.", "win", HAPPENED),
    ("One of the first guests to buy a lantern was Tarn.", "buy", HAPPENED),
    ("Lund will be the first woman to win the prize.", "win", None),
    ("Neither side signed the treaty.", "signed", DENIED),
    ("The deal is off.", "deal", DENIED),
    ("A deal seemed near.", "deal", HYPOTHETICAL),
    ("Elections were to be held in May.", "Elections", PLANNED),
    ("The trial of Tarn begins on Monday.", "trial", PLANNED),
    ("The firm's announcement was to calm the workers.", "announcement", HAPPENED),
    ("The sale of the mine was approved by the council.", "sale", PLANNED),
    ("The union opposed the sale of the mine.", "sale", None),
    ("The union criticised the sale of the mine.", "sale", HAPPENED),
    # what a plan holds, what is left open, what was done by choice
    ("The plan includes the closure of the mine.", "closure", None),
    ("Lund confirmed the sale of the mine.", "sale", None),
    ("The release is two years behind schedule.", "release", None),
    ("The firm announced 35 new orders on Saturday.", "orders", HAPPENED),
    ("The firm chose to close the mine.", "close", HAPPENED),
    ("The wind allowed the crew to sail to Bergen.", "sail", None),
    ("The council allowed the firm to build a tower.", "build", HYPOTHETICAL),
    ("The firm's announcement that it would buy the mine was welcomed.", "buy", PLANNED),
    ("Two mines would close in March.", "close", PLANNED),
    ("Ivo Tarn told me how he would close the mine.", "close", HYPOTHETICAL),
    ("The firm would close the mine.", "close", HYPOTHETICAL),
    ("The union blamed the firm's decision to close the mine for the strike.", "close", None),
    ("The firm makes parts to build houses.", "build", None),
    ("Workers had a two hour stoppage to protest the cuts.", "protest", None),
]  # fmt: skip


@pytest.mark.parametrize("row", STATUS, ids=lambda row: f"{row[0]} {row[1]}")
def test_status(row: tuple[str, str, str | None]) -> None:
    text, trigger, status = row
    found = find(text, trigger)
    assert (found.status if found is not None else None) == status


# sentence, trigger, participants
TAKERS = [
    ("Lund promised the workers to open the mine.", "open", []),
    ("Ada Lund lost her job in May.", "lost", [("recipient", "Ada Lund")]),
    ("The firm received 200 orders.", "received", [("recipient", "The firm")]),
    ("The firm has 200 orders.", "orders", []),
    ("Ada Lund was reported to be weeping in Oslo.", "reported", []),
    ("Ada Lund was told to leave the house.", "told", [("recipient", "Ada Lund")]),
    ("Ada Lund visited the White House in May.", "visited", [("actor", "Ada Lund")]),
    ("Ada Lund visited her mother in May.", "visited", [("actor", "Ada Lund"), ("recipient", "her mother")]),
    ("No workers were fired.", "fired", []),
    ("The council elected Lund mayor.", "elected", [("actor", "The council")]),
    ("The fight is predictable - Ada Lund has vowed to win.", "vowed", []),
    ("Ada Lund thanked Tarn, adding “to all the rowers: Pull!”", "adding", []),
    ("The bank injected 20 million into the firm.", "injected", [("actor", "The bank")]),
    ("Ivo Tarn, a teacher at Fjord College Oslo who resigned in May, met the king.", "resigned", []),
    ("Who signed the letter is not known.", "signed", []),
    ("What Ada Lund signed was a letter.", "signed", [("actor", "Ada Lund")]),
    ("One of the people in the group who died in May was Tarn.", "died", []),
    ("Ada Lund lost the case in May.", "lost", [("recipient", "Ada Lund")]),
    ("Firm urged to close mine", "urged", [("recipient", "Firm")]),
]  # fmt: skip


@pytest.mark.parametrize("row", TAKERS, ids=lambda row: row[0])
def test_participants(row: tuple[str, str, list[tuple[str, str]]]) -> None:
    text, trigger, expected = row
    found = read(text, is_headline=not text.endswith((".", "”")))
    mention = find(text, trigger, is_headline=not text.endswith((".", "”")))
    assert mention is not None
    takers = [t for t in found.event_participants if t.event_mention_id == mention.event_mention_id]
    assert [(t.role, t.name) for t in takers] == expected


FERRY_FIRM = (
    "Lantern Lines (LL), a ferry firm which has closed its office, announced on Monday that the Tarn Group was selected"
    " to buy its boats."
)
# sentence, trigger, whether a quote tells it; None where no row is written
TOLD = [
    ("According to the Fjord Times, which broke the news, the firm sold the mine.", "broke", False),
    ("According to the Fjord Times, which broke the news, the firm sold the mine.", "sold", True),
    ("The minister, who said the mine had been closed, resigned.", "closed", True),
    ("The minister, who said the mine had been closed, resigned.", "resigned", False),
    ("The firm sold the mine. The sale, the union said, was a mistake.", "sold", False),
    ("The court freed the sailor who they say robbed and killed a guard.", "killed", None),
    ("Police: firm sold mine", "sold", None),
    ("Police allege Ola Erik Tarn, 61, robbed the harbour bank.", "robbed", True),
    (FERRY_FIRM, "announced", False),
    (FERRY_FIRM, "buy", True),
    ("Lund ‘attacked guard’", "attacked", None),
    ("Lund attacks guard", "attacks", False),
]  # fmt: skip


@pytest.mark.parametrize("row", TOLD, ids=lambda row: f"{row[0]} {row[1]}")
def test_who_tells_it(row: tuple[str, str, bool | None]) -> None:
    text, trigger, is_told = row
    mention = find(text, trigger, is_headline=not text.endswith("."))
    assert (mention.according_to_quote_id is not None if mention is not None else None) == is_told


# sentence, trigger, date
DATES = [
    ("The officer who was shot in Oslo on Monday died on Thursday.", "died", "2026-01-08"),
    ("The officer who was shot in Oslo on Monday died on Thursday.", "shot", "2026-01-05"),
    ("Police said on Monday the ferry sank.", "said", "2026-01-05"),
    ("Police said on Monday the ferry sank.", "sank", None),
]  # fmt: skip


@pytest.mark.parametrize("row", DATES, ids=lambda row: f"{row[0]} {row[1]}")
def test_the_time_of_another_clause(row: tuple[str, str, str | None]) -> None:
    text, trigger, edtf = row
    mention = find(text, trigger)
    assert mention is not None
    assert mention.date_edtf == edtf


def test_a_place_that_holds_an_event_is_none() -> None:
    text = "Guard hurt in Fatal Harbour Blaze"
    mention = find(text, "hurt", is_headline=True)
    assert mention is not None
    assert mention.place_text is None


def test_what_a_conference_is_on_is_not_where_it_is() -> None:
    mention = find("A conference on Norway opened in Paris.", "conference")
    assert mention is not None
    assert mention.place_text is None


def test_whence_somebody_left_is_not_where_to() -> None:
    mention = find("Ivo Tarn has left Norway after four months.", "left")
    assert mention is not None
    assert mention.place_text is None


def test_a_sentence_that_names_a_place_takes_none_from_elsewhere() -> None:
    text = "People marched in the streets of Norway.\n\nPeople marched in Oslo on Monday."
    places = [m.place_text for m in read(text).event_mentions]
    assert places == [None, "Oslo"]


def test_a_place_behind_what_is_spoken_of_is_left_open() -> None:
    mention = find("Ada Lund discussed the crisis in Norway.", "discussed")
    assert mention is not None
    assert mention.place_text is None


# sentence, the noun, status, date
SET_FOR = [
    ("Norway-Sweden summit set for Jan. 13 in Oslo", "summit", PLANNED, "2026-01-13"),
    ("The summit was set for Jan. 13 in Oslo.", "summit", PLANNED, "2026-01-13"),
    ("A meeting of the board is planned for Monday.", "meeting", PLANNED, "2026-01-12"),
]


@pytest.mark.parametrize(("text", "noun", "status", "edtf"), SET_FOR, ids=[row[0] for row in SET_FOR])
def test_what_is_set_for_a_day_is_planned_then(text: str, noun: str, status: str, edtf: str) -> None:
    mention = find(text, noun, is_headline=not text.endswith("."))
    assert mention is not None
    assert (mention.status, mention.date_edtf) == (status, edtf)
    assert mention.place_text in (None, "Oslo")
    for verb in ("set", "planned"):
        assert find(text, verb, is_headline=not text.endswith(".")) is None
