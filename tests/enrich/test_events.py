"""What a text tells of events: each construction with its trigger, class, status, date, place and participants."""

from dataclasses import replace
from datetime import date

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document, enrich_documents
from warehouse.records import CleanedDocument, Enrichment, EventMention

FRIDAY = date(2026, 1, 9)
HAPPENED, PLANNED, HYPOTHETICAL, DENIED = "happened", "planned", "hypothetical", "denied"

# sentence, trigger, class, status, date, place
SLOTS = [
    ("Ada Lund met union leaders in Oslo yesterday.", "met", "meeting", HAPPENED, "2026-01-08", "Oslo"),
    ("Ada Lund will visit the harbour on Monday.", "visit", "visit", PLANNED, "2026-01-12", None),
    ("The two firms signed the contract on 5 January 2026.", "signed", "agreement", HAPPENED, "2026-01-05", None),
    ("The ministers are expected to sign the treaty in Paris on 20 January.", "sign", "agreement", PLANNED, "2026-01-20", "Paris"),
    ("The council signed no agreement last week.", "signed", "agreement", DENIED, "2025-12-29/2026-01-04", None),
    ("Ferry workers struck in Bergen, Norway on Tuesday.", "struck", "protest", HAPPENED, "2026-01-06", "Bergen, Norway"),
    ("Three people were killed in a crash in Kobe on Wednesday.", "killed", "death", HAPPENED, "2026-01-07", "Kobe"),
    ("Three people were killed in a crash in Kobe on Wednesday.", "crash", "accident", HAPPENED, "2026-01-07", "Kobe"),
    ("Police arrested two men in Oslo last night.", "arrested", "arrest", HAPPENED, "2026-01-08", "Oslo"),
    ("The company did not fire the workers.", "fire", "departure", DENIED, None, None),
    ("Ada Lund refused to resign on Thursday.", "resign", "departure", DENIED, "2026-01-08", None),
    ("The mayor could resign next week.", "resign", "departure", HYPOTHETICAL, "2026-01-12/2026-01-18", None),
    ("If the court convicts him, he will appeal.", "convicts", "ruling", HYPOTHETICAL, None, None),
    ("The union threatened to march through Oslo.", "march", "protest", HYPOTHETICAL, None, None),
    ("The port plans to open a new terminal in 2028.", "open", "start", PLANNED, "2028", None),
    ("Ada Lund had to withdraw on Thursday.", "withdraw", "retreat", HAPPENED, "2026-01-08", None),
    ("The mayor promised a release of the report.", "release", "publication", PLANNED, None, None),
    ("The council cancelled the parade and the meeting.", "meeting", "meeting", DENIED, None, None),
    ("The index fell 3 percent on Thursday.", "fell", "market", HAPPENED, "2026-01-08", None),
    ("The bank was robbed in 2019.", "robbed", "crime", HAPPENED, "2019", None),
    ("The firm won a contract worth two million.", "won", "trade", HAPPENED, None, None),
    ("The region was hit by an earthquake in 2011.", "earthquake", "disaster", HAPPENED, "2011", None),
    ("The 2019 settlement ended the dispute.", "settlement", "agreement", HAPPENED, "2019", None),
    ("Will the minister resign on Monday?", "resign", "departure", HYPOTHETICAL, "2026-01-12", None),
    ("The captain was charged with fraud.", "fraud", "crime", HYPOTHETICAL, None, None),
    ("The navy foiled an attack on a ferry.", "attack", "attack", DENIED, None, None),
    ("The firm agreed to sell the harbour.", "sell", "trade", PLANNED, None, None),
    ("The region was hit by a storm in 2011.", "storm", "disaster", HAPPENED, "2011", None),
    ("The judge found a letter in the drawer.", "found", "discovery", HAPPENED, None, None),
    ("The court ordered the owners to pay on Monday.", "ordered", "demand", HAPPENED, None, None),
    ("The city announced cuts over the next two years.", "announced", "statement", HAPPENED, None, None),
    ("Nobody has ever built so tall a tower.", "built", "construction", DENIED, None, None),
    ("The port, he said, would close next year.", "close", "end", PLANNED, "2027", None),
    ("The council required them to close the mine.", "close", "end", PLANNED, None, None),
    ("The suit claims that the firm stole the design.", "stole", "crime", HYPOTHETICAL, None, None),
    ("Voters fear whoever wins the election.", "wins", "election", HYPOTHETICAL, None, None),
    ("What happened?", "happened", "other", HAPPENED, None, None),
    ("The crew rescued a fishing vessel in the bay.", "rescued", "aid", HAPPENED, None, None),
    ("The board dismissed Ada Lund and replaced her with Tarn.", "replaced", "departure", HAPPENED, None, None),
    ("Teachers pointed to the noise of the road.", "pointed", "statement", HAPPENED, None, None),
    ("New tickets have been rolled out by the company.", "rolled out", "publication", HAPPENED, None, None),
    ("Ada Lund called on the council to act.", "called", "demand", HAPPENED, None, None),
    ("In May the firm bought the mine and recently the ministry closed the port.", "closed", "end", HAPPENED, None, None),
    ("The bank named Maria Lund as its new director.", "named", "appointment", HAPPENED, None, None),
]  # fmt: skip

# sentence, trigger, participants
PARTICIPANTS = [
    ("Police arrested two men in Oslo.", "arrested", [("actor", "Police"), ("recipient", "two men")]),
    ("Two men were arrested by police in Oslo.", "arrested", [("recipient", "Two men"), ("actor", "police")]),
    ("Ada Lund met Peter Holt and Maria Berg in Oslo.", "met", [("actor", "Ada Lund"), ("recipient", "Peter Holt"), ("recipient", "Maria Berg")]),
    ("The court ordered the owners to pay.", "ordered", [("actor", "The court"), ("recipient", "the owners")]),
    ("Ada Lund held talks with Ivo Tarn.", "talks", [("actor", "Ada Lund"), ("other", "Ivo Tarn")]),
    ("The bridge collapsed.", "collapsed", []),
    ("Image copyright Agency Image caption Ada Lund announced a plan.", "announced", []),
    ("(The Daily) Ada Lund announced a plan.", "announced", [("actor", "Ada Lund")]),
    ("Ada Lund dies aged 71", "dies", [("recipient", "Ada Lund")]),
]  # fmt: skip


def read(text: str, published: date | None = FRIDAY, **more: object) -> tuple[CleanedDocument, Enrichment]:
    document = make_document(text, **more)  # type: ignore[arg-type]
    dated = replace(document, document=replace(document.document, published_date=published, language="en"))
    return dated, enrich_document(dated)


def words(text: str, start: int | None, end: int | None) -> str | None:
    return text[start:end] if start is not None else None


@pytest.mark.parametrize("row", SLOTS, ids=lambda row: f"{row[0]} {row[1]}")
def test_slots(row: tuple[str, str, str, str, str | None, str | None]) -> None:
    text, trigger, event_class, status, edtf, place = row
    _, found = read(text)
    told = {text[m.trigger_start : m.trigger_end]: m for m in found.event_mentions}
    mention = told[trigger]
    assert (mention.event_class, mention.status, mention.date_edtf, mention.place_text) == (
        event_class,
        status,
        edtf,
        place,
    )


@pytest.mark.parametrize("row", PARTICIPANTS, ids=lambda row: row[0])
def test_participants(row: tuple[str, str, list[tuple[str, str]]]) -> None:
    text, trigger, expected = row
    _, found = read(text)
    (mention,) = [m for m in found.event_mentions if text[m.trigger_start : m.trigger_end] == trigger]
    takers = [t for t in found.event_participants if t.event_mention_id == mention.event_mention_id]
    assert [(t.role, t.name) for t in takers] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The harbour has three cranes.",
        "The ships carry salt.",
        "The firm sells salt.",
        "The non-stop service is popular.",
        "The crash site is near the river.",
        "The plant meets demand.",
        "Demand is high.",
        "The machine is made for sinking ships.",
        "Many in the party were tired.",
        "The team plays well.",
        "Attacks are common.",
        "It came as a surprise.",
        "The printer supports colour.",
        "Bo Lind bid farewell to the team.",
        "The plane can fly from Oslo to Bergen.",
        "The team soon took charge.",
        "The quarter ended on Friday.",
        "The streets went quiet.",
    ],
)
def test_states_and_habits_are_no_events(text: str) -> None:
    _, found = read(text)
    assert found.event_mentions == ()


OPEN_SLOTS = [
    ("The mine closed for the first time in ten years.", "closed", "date_start"),
    ("The train departed two hours after 8:20 a.m.", "departed", "date_start"),
    ("Ada Lund met voters at the Christmas party.", "met", "date_start"),
    ("The firm sold the version from 2011.", "sold", "date_start"),
    ("Sales rose to two million from one million in the last week of March.", "rose", "date_edtf"),
    ("The firm sold a stake in the Oslo refinery.", "sold", "place_text"),
    ("Ada Lund said on the phone that the firm had closed a mine in Bergen.", "said", "place_text"),
]


@pytest.mark.parametrize(("text", "trigger", "slot"), OPEN_SLOTS, ids=[row[0] for row in OPEN_SLOTS])
def test_what_the_parse_only_guesses_stays_open(text: str, trigger: str, slot: str) -> None:
    assert getattr(told(text)[trigger], slot) is None


def test_a_planned_day_lies_ahead() -> None:
    found = told("The bridge may reopen on February 12. A parade was set for June 3.")
    assert found["reopen"].date_edtf == "2026-02-12"


def test_a_participant_points_to_its_mention() -> None:
    _, found = read("Ada Lund met Peter Holt in Oslo.")
    names = {mention.mention_id: mention.span_text for mention in found.mentions}
    pointed = [(t.name, names[t.mention_id]) for t in found.event_participants if t.mention_id is not None]
    assert pointed == [("Ada Lund", "Ada Lund"), ("Peter Holt", "Peter Holt")]


def test_what_a_speaker_claims_is_told_by_the_quote() -> None:
    text = "“We fired nobody in Oslo last year,” said Ada Lund. The union sued the company."
    _, found = read(text)
    told = {text[m.trigger_start : m.trigger_end]: m.according_to_quote_id for m in found.event_mentions}
    assert told["fired"] == found.quotes[0].quote_id
    assert told["sued"] is None
    assert told["said"] is None


@pytest.mark.parametrize(
    ("text", "trigger", "is_quoted"),
    [
        ("The council welcomed the firm's announcement.", "announcement", False),
        ("The firm plans to close the mine, the union said.", "close", True),
        ("The firm plans to close the mine.", "close", False),
        ("The firm promised to close the mine.", "close", True),
        ("Ada Lund said that the firm had closed the mine.", "closed", True),
        ("Ada Lund spoke about the accident.", "accident", False),
    ],
)
def test_the_reporter_tells_what_somebody_only_thinks_or_speaks_of(text: str, trigger: str, is_quoted: bool) -> None:
    _, found = read(text)
    told = {text[m.trigger_start : m.trigger_end]: m.according_to_quote_id for m in found.event_mentions}
    assert (told[trigger] is not None) == is_quoted


def test_what_stands_behind_an_opening_mark_without_a_closing_one_is_left_out() -> None:
    text = 'Ada Lund said at the harbour: "It is over. The firm closed the mine.'
    _, found = read(text)
    told = {text[m.trigger_start : m.trigger_end]: m.according_to_quote_id for m in found.event_mentions}
    assert told.get("closed", "quoted") is not None


def test_the_following_year_leans_on_the_date_just_told() -> None:
    text = "The mine closed in 2014. The following year the owners sold the railway."
    _, found = read(text)
    told = {text[m.trigger_start : m.trigger_end]: m.date_edtf for m in found.event_mentions}
    assert told["closed"] == "2014"
    assert told["sold"] == "2015"


def test_without_a_day_of_publishing_a_weekday_gives_no_date_but_keeps_its_words() -> None:
    text = "Ada Lund met Ivo Tarn on Tuesday."
    _, found = read(text, published=None)
    (mention,) = found.event_mentions
    assert mention.date_edtf is None
    assert mention.date_from is None
    assert words(text, mention.date_start, mention.date_end) == "Tuesday"


def test_the_day_of_a_dateline_dates_nothing_but_is_leaned_on() -> None:
    text = "Oslo, January 9, 2026 (Fjord Press) — Police arrested two men in Bergen on Tuesday."
    _, found = read(text, published=None)
    told = {text[m.trigger_start : m.trigger_end]: m.date_edtf for m in found.event_mentions}
    assert told["arrested"] == "2026-01-06"


def test_the_headline_and_the_lead_share_the_main_event() -> None:
    text = "Ferry sinks off Bergen\n\nAda Lund was in Oslo.\n\nThe ferry sank on Tuesday near Bergen, police said."
    _, found = read(text, kinds={0: "headline"})
    (main,) = [m for m in found.event_mentions if m.is_main]
    assert text[main.trigger_start : main.trigger_end] == "sank"


ARTICLE = """Ferry sinks off Bergen

The ferry sank on Tuesday near Bergen, Norway, police said. “We rescued 40 people,” Ada Lund told reporters.

Lund will meet Ivo Tarn in Oslo on Monday. The owners denied that they had fired the captain in 2024.

The following year the court ordered the firm to pay. A strike could begin on 20 January."""


def test_every_slot_holds_the_words_at_its_place() -> None:
    document, found = read(ARTICLE, kinds={0: "headline"})
    assert len(found.event_mentions) > 8
    spans = {}
    for mention in found.event_mentions:
        assert ARTICLE[mention.page_start : mention.page_end] == mention.span_text
        assert mention.page_start <= mention.trigger_start < mention.trigger_end <= mention.page_end
        assert words(ARTICLE, mention.place_start, mention.place_end) == mention.place_text
        for start, end, method in (
            (mention.date_start, mention.date_end, mention.date_method),
            (mention.place_start, mention.place_end, mention.place_method),
        ):
            is_own = method == "own-words@2"
            assert start is None or (end is not None and start < end)
            assert not is_own or (start is not None and mention.page_start <= start)
            assert not is_own or (end is not None and end <= mention.page_end)
        spans[mention.event_mention_id] = (mention.page_start, mention.page_end)
    for taker in found.event_participants:
        assert ARTICLE[taker.page_start : taker.page_end] == taker.name
        start, end = spans[taker.event_mention_id]
        assert start <= taker.page_start and taker.page_end <= end
    assert sum(mention.is_main for mention in found.event_mentions) == 1
    assert document.document.document_id == found.document_id


def test_order_and_batching_change_nothing() -> None:
    first, alone = read(ARTICLE, kinds={0: "headline"})
    second, other = read("Police arrested two men in Oslo.")
    assert enrich_documents([second, first]) == [other, alone]


def told(text: str, published: date | None = FRIDAY, **more: object) -> dict[str, EventMention]:
    """The event mentions of a text by the words of their triggers; the last of several."""
    _, found = read(text, published, **more)
    return {text[m.trigger_start : m.trigger_end]: m for m in found.event_mentions}


def test_the_headline_has_the_date_and_place_that_the_lead_tells() -> None:
    found = told("Ada Lund visits harbour\n\nAda Lund visited Oslo on Tuesday.", kinds={0: "headline"})
    assert (found["visits"].date_edtf, found["visits"].date_method) == ("2026-01-06", "same-event@3")
    assert (found["visits"].place_text, found["visits"].place_method) == ("Oslo", "same-event@1")
    assert (found["visited"].date_edtf, found["visited"].date_method) == ("2026-01-06", "own-words@2")


def test_the_dateline_places_the_main_event_only() -> None:
    text = "Bergen (Fjord Press) — Two men were arrested on Tuesday. A shed collapsed."
    document = make_document(text)
    dated = replace(document, document=replace(document.document, dateline_place="Bergen", published_date=FRIDAY))
    found = {text[m.trigger_start : m.trigger_end]: m for m in enrich_document(dated).event_mentions}
    assert (found["arrested"].place_text, found["arrested"].place_method) == ("Bergen", "dateline@1")
    assert found["collapsed"].place_text is None


def test_a_pronoun_is_a_person_with_a_low_score() -> None:
    _, found = read("Ada Lund came to Oslo. She met Peter Holt.")
    names = {mention.mention_id: mention.span_text for mention in found.mentions}
    takers = {t.name: (names.get(t.mention_id or ""), t.score, t.method) for t in found.event_participants}
    assert takers["She"] == ("Ada Lund", 0.48, "event-rules@5+pronoun@2")
    assert takers["Peter Holt"] == ("Peter Holt", 0.8, "event-rules@5")
