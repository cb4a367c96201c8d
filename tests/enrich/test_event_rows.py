"""What a row must not say though words of its sentence do: practices, orders not to, asides, people talked about."""

import pytest

from tests.enrich.test_event_claims import DENIED, HAPPENED, HYPOTHETICAL, PLANNED, find, read

# sentence, trigger, status; None where no row is written
STATUS = [
    # practices, qualities, what anybody can do
    ("Banks can then sell the houses.", "sell", None),
    ("The bank can sell the houses.", "sell", HYPOTHETICAL),
    ("You can visit the mine.", "visit", None),
    ("Lund usually tells her guests of the flood.", "tells", None),
    ("This tower tells the story of the sailors.", "tells", None),
    ("Everything Lund says is wrong.", "says", None),
    ("The numbers are daunting for the rowers.", "daunting", None),
    ("The navy simulated three attacks on its port.", "attacks", None),
    ("The navy staged a mock attack on the island.", "attack", None),
    ("The drill for an attack on the port went well.", "attack", None),
    ("Half of the workers have a retirement plan.", "retirement", None),
    # what only somebody missing or wished for does
    ("Lund is hardly a rower who will sway judges.", "sway", None),
    ("Nobody wants a mayor who insults the workers.", "insults", None),
    ("There is no law that requires the disclosure of the salt.", "disclosure", None),
    ("The only way the bank will change is by law.", "change", HYPOTHETICAL),
    ("Fjord Mills is a bidder for the purchase of the quarry.", "purchase", HYPOTHETICAL),
    ("The crowd roared, with a playoff looming in May.", "playoff", PLANNED),
    ("The news is like a fire that ate a barn.", "fire", None),
    ("Some say that rust never sleeps.", "say", None),
    # no plans
    ("Lund had no plans to visit Oslo.", "visit", DENIED),
    ("Lund had plans to visit Oslo.", "visit", PLANNED),
    ("The union spoke against the cancelled deal to lease ships.", "lease", DENIED),
    ("The best answer is to close the mine.", "close", None),
    ("The plan is to close the mine.", "close", PLANNED),
    # negated, and nothing left undone
    ("Do not shoot him.", "shoot", None),
    ("The mine would close if the bank did not pay the workers.", "pay", None),
    ("The minister told the bank not to buy the mine.", "buy", None),
    ("Rowers tend not to complain.", "complain", None),
    ("The bank did not sell the mine.", "sell", DENIED),
    ("The crew no longer listened to the coach.", "listened", DENIED),
    ("Without changing the rules, the firm could lose the case.", "changing", None),
    ("Lund left without paying the bill.", "paying", DENIED),
    # asked, confessed, had
    ("“Will you pledge to open the mine?” Lund asked.", "pledge", HYPOTHETICAL),
    ("As for the mine, Lund said, ''Who owns it?''", "said", HAPPENED),
    ("I must say that the crew surprised me.", "say", HAPPENED),
    ("The race will be held in Oslo, where the firm is expected to sell the mine.", "sell", PLANNED),
    ("Lund called the workers on Friday to express her thanks.", "express", HAPPENED),
    # called for, argued about, open
    ("The unions called for the closure of the mine.", "closure", HYPOTHETICAL),
    ("The mayor argued against the closure of the mine.", "closure", None),
    ("The mayor argued against the war.", "war", HAPPENED),
    ("The council is in favour of the repeal of the law.", "repeal", None),
    ("She faces deportation to Norway.", "deportation", HYPOTHETICAL),
    ("The board is yet to announce the sale.", "announce", None),
    ("The council debated the transfer of the mine.", "transfer", None),
    ("Lund was able to rescue the crew.", "rescue", HAPPENED),
    ("The union recommends not buying ships from Norway.", "buying", None),
    ("There have been telling answers in May.", "telling", None),
    # judged, denied, escaped
    ("It is not a storm that is about to hit the harvest.", "hit", None),
    ("Her best bet is to argue against the ban.", "argue", None),
    ("It is possible that the mayor resigned.", "resigned", HYPOTHETICAL),
    ("It is not true that the mayor resigned.", "resigned", DENIED),
    ("I am not sure the mayor resigned.", "resigned", HYPOTHETICAL),
    ("There are no signs that the mayor resigned.", "resigned", HYPOTHETICAL),
    ("The mayor denied having sold the mine.", "sold", DENIED),
    ("The sailor avoided being arrested.", "arrested", DENIED),
    ("The sailor survived being shot.", "shot", HAPPENED),
    ("The sailor spent ten years in Oslo before being freed.", "freed", HAPPENED),
    ("The boat needs a stamp before being sold.", "sold", None),
]  # fmt: skip


@pytest.mark.parametrize("row", STATUS, ids=lambda row: f"{row[0]} {row[1]}")
def test_status(row: tuple[str, str, str | None]) -> None:
    text, trigger, status = row
    found = find(text, trigger)
    assert (found.status if found is not None else None) == status


# sentence, trigger, whether a quote tells it; None where no row is written
TOLD = [
    # what the reporter adds
    ("Lund said that Ivo Tarn, who stole the boat in May, was wrong.", "stole", False),
    ("Lund said that the man who stole the boat in May was wrong.", "stole", True),
    ("Lund said the bank (which sold the mine in May) was wrong.", "sold", False),
    ("Lund said the mine was safe and accused the bank of greed.", "accused", False),
    ("Lund stressed that the mine was safe, and the unions warned that it was not.", "warned", False),
    ("The paper reported that, according to Lund, the firm sold the mine.", "reported", False),
    ("The union saw the firm sell the mine.", "sell", False),
    ("The ship illustrates the plans adopted by the firm in May.", "adopted", False),
    ("Shares fell amid worries that the council will close the mine.", "close", False),
    # what reaches behind the words of the quote
    ("Lund said after the talks he would close the mine.", "close", None),
    ("Reportedly, Lund made comments on the mine.", "comments", None),
    ("Cisterna states that it has had the name since 2000, when the firm bought the mine.", "bought", False),
]  # fmt: skip


@pytest.mark.parametrize("row", TOLD, ids=lambda row: f"{row[0]} {row[1]}")
def test_who_tells_it(row: tuple[str, str, bool | None]) -> None:
    text, trigger, is_told = row
    mention = find(text, trigger)
    assert (mention.according_to_quote_id is not None if mention is not None else None) == is_told


# sentence, trigger, participants
TAKERS = [
    ("Lund was arrested, the team's second arrest in May.", "arrest", []),
    ("Police charged the sailor who they say fled in May.", "say", []),
    ("The arrest of Ada Lund was announced in May.", "arrest", [("recipient", "Ada Lund")]),
    ("The speaker referred to Ada Lund in May.", "referred", [("actor", "The speaker")]),
    ("The speaker wrote to Ada Lund in May.", "wrote", [("actor", "The speaker"), ("recipient", "Ada Lund")]),
    ("Ada Lund exposed the mayor’s plan.", "exposed", [("actor", "Ada Lund")]),
]  # fmt: skip


@pytest.mark.parametrize("row", TAKERS, ids=lambda row: row[0])
def test_participants(row: tuple[str, str, list[tuple[str, str]]]) -> None:
    text, trigger, expected = row
    found, mention = read(text), find(text, trigger)
    assert mention is not None
    takers = [t for t in found.event_participants if t.event_mention_id == mention.event_mention_id]
    assert [(t.role, t.name) for t in takers] == expected


def test_the_day_of_advice_is_not_that_of_the_coming_elections() -> None:
    text = "Ivo Tarn helped Ada Lund on Thursday in the upcoming elections."
    elections = find(text, "elections")
    assert elections is not None
    assert elections.date_edtf is None


def test_of_what_one_is_accused_is_no_part_of_his_name() -> None:
    found = read("Ada Lund accused the old captain of fraud.")
    assert [taker.name for taker in found.event_participants if taker.role == "recipient"] == ["the old captain"]
