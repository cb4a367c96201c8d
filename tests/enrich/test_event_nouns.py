"""Which nouns tell of an event, of which class, and as what."""

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document

# sentence, noun, class; None where the noun tells of no event
NOUNS = [
    ("The end of the strike pleased the town.", "end", "end"),
    ("The house stands at the end of the road.", "end", None),
    ("The call for a strike came on Monday.", "call", "demand"),
    ("The director spoke in a conference call with reporters.", "call", "meeting"),
    ("Ada Lund thanked the crew in a phone call.", "call", "statement"),
    ("The firm announced job cuts.", "cuts", "departure"),
    ("The town mourned the demise of Ada Lund.", "demise", "death"),
    ("The firm regretted the demise of the ferry service.", "demise", "end"),
    ("The collapse of Fjord Bank shook the town.", "collapse", "end"),
    ("The collapse of the bridge shook the town.", "collapse", "disaster"),
    ("Ada Lund's return to Oslo was cheered.", "return", "movement"),
    ("Ada Lund signed the tax return.", "return", None),
    ("The work stoppage lasted a day.", "stoppage", "protest"),
    ("The bank opened the stock exchange.", "exchange", None),
    ("The troops lost the battle after an attack.", "battle", "attack"),
    ("She lost her battle with the bank.", "battle", None),
    ("The earthquake and tsunami struck the coast.", "tsunami", "disaster"),
    ("The firm took delivery of six ships.", "delivery", "trade"),
    ("The report follows a raid by the police.", "raid", "arrest"),
    ("The study was published on Monday.", "study", "discovery"),
    ("His apology came too late.", "apology", "statement"),
    ("The adoption of the plan was cheered.", "adoption", "start"),
    ("The firm ended the suit in court.", "suit", "charge"),
    ("He wore the suit.", "suit", None),
    ("The bankruptcy process took a year.", "process", "charge"),
    ("The process took a year.", "process", None),
    ("Ada Lund presented a reorganization plan.", "reorganization", "other"),
    ("Ada Lund presented an action plan.", "action", None),
    ("The glitch delayed the launch.", "glitch", "accident"),
    ("Lawyers spoke at the hearing in court.", "hearing", "charge"),
    ("Ada Lund regretted the falls.", "falls", None),
    ("The sell-off followed a bad year for the shares.", "sell-off", "market"),
    ("The market crash ruined the bank.", "crash", "market"),
    ("The crash closed the road.", "crash", "accident"),
    ("The mine is under investigation.", "investigation", "charge"),
    ("Remarks that she made in May angered the town.", "Remarks", "statement"),
    ("Remarks that are made in haste anger the town.", "Remarks", None),
    ("Ada Lund spoke at an event in Oslo.", "event", "meeting"),
    ("The event changed the town.", "event", None),
    ("The poll of 900 farmers was taken in May.", "poll", "discovery"),
    ("Farmers went to the polls on Tuesday.", "polls", "election"),
    ("The mayor leads in the polls.", "polls", None),
    ("The governor lost the Republican primary.", "primary", "election"),
    ("Her primary school was closed.", "primary", None),
    ("The contest for the cup was won by Oslo.", "contest", "sport"),
    ("A fundraiser for the pier was held in May.", "fundraiser", "meeting"),
    ("The debt crisis worried the town.", "crisis", "market"),
    ("The housing crisis worried the town.", "crisis", None),
    ("The mine is under development.", "development", "construction"),
    ("Ada Lund wept during the debate.", "debate", "meeting"),
    ("The debate over the mine divided the town.", "debate", None),
    ("The test flight lasted an hour.", "flight", "test"),
    ("The flight to Oslo lasted an hour.", "flight", "movement"),
    ("The firm dropped its takeover bid.", "takeover", "trade"),
    ("The crash site was closed.", "crash", None),
    ("The move surprised the town.", "move", "other"),
    ("The step to save the ferry was cheered.", "step", "other"),
    ("She took a step.", "step", None),
    ("The town voted on the approval of the budget in parliament.", "approval", "ruling"),
    ("The council made the decision to close the park.", "decision", "ruling"),
    ("The government welcomed the firm's decision.", "decision", "other"),
    ("Ada Lund regretted her decision to leave.", "decision", "other"),
    ("The firm signed a contract to build the pier.", "contract", "agreement"),
    ("The contract hangs on the wall.", "contract", None),
    ("Ada Lund sent a message to the crew.", "message", "statement"),
    ("The rumour angered the town.", "rumour", "statement"),
    ("The town doubted her claim that the mine was safe.", "claim", "statement"),
    ("Her claim was paid.", "claim", None),
    ("The error closed the road.", "error", "accident"),
    ("Ada Lund defended her choice of the site.", "choice", "other"),
    ("The town has no choice.", "choice", None),
    ("The index set a new low of 447 points.", "low", "market"),
    ("The recession hurt the town.", "recession", "market"),
    ("Ada Lund commented on the profits.", "profits", "market"),
    ("Trading in the market slowed after the drop.", "drop", "market"),
    ("The drop killed the climber.", "drop", None),
    ("The index rose after six days of losses.", "losses", "market"),
    ("The judge read the sentence to the court.", "sentence", "ruling"),
    ("The teacher wrote the sentence on the board.", "sentence", None),
]


@pytest.mark.parametrize(("text", "noun", "event_class"), NOUNS, ids=[row[0] for row in NOUNS])
def test_nouns(text: str, noun: str, event_class: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.event_class for m in found}
    assert told.get(noun) == event_class


@pytest.mark.parametrize(
    ("text", "noun", "status"),
    [
        ("Ada Lund wants to speak about the accident.", "accident", "happened"),
        ("The council plans to revive the investigation.", "investigation", "happened"),
        ("The council plans to attend the meeting.", "meeting", "planned"),
        ("The council wants to discuss the deal.", "deal", None),
        ("There is no sign of the strike.", "strike", "denied"),
        ("Other repairs are needed.", "repairs", "hypothetical"),
        ("The move was needed.", "move", "happened"),
        ("There is no copying of the speech.", "speech", "happened"),
        ("Ada Lund, a critic of this decision, wept.", "decision", "happened"),
        ("Half of the repairs will be made in May.", "repairs", "planned"),
        ("The layoffs will cost the town six shops.", "layoffs", "planned"),
        ("Ada Lund said the firm should buy no oil due to the recent ban.", "ban", "happened"),
        ("The reason for the crash is unknown.", "crash", "happened"),
        ("The town got a party instead of the strike.", "strike", "denied"),
        ("The price for the crash course is low.", "crash", None),
        ("This is the first drop in shares since May.", "drop", "happened"),
        ("The ban is in place.", "ban", "happened"),
        ("The town fears another strike.", "strike", "hypothetical"),
        ("Ada Lund called the delay “a decision, not an accident.”", "decision", None),
        ("Ada Lund described it as a choice instead of a crash.", "crash", None),
        ("Ada Lund said the firm was “getting ready” for the switch to gas.", "switch", "planned"),
    ],
)
def test_what_a_definite_noun_points_at_has_been(text: str, noun: str, status: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.status for m in found}
    assert told.get(noun) == status


def test_what_is_expected_is_planned() -> None:
    text = "The town feared an expected strike."
    (mention,) = [m for m in enrich_document(make_document(text)).event_mentions if m.trigger_base == "strike"]
    assert mention.status == "planned"
