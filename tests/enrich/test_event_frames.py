"""The class of a verb by its object, its doer and its prepositions."""

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.document import DEFAULT_MODEL, make_blocks
from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words.fitting import fit
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.language import read_texts

# sentence, verb, class; None where the verb tells of no event
FRAMED = [
    ("The firm cut ninety jobs.", "cut", "departure"),
    ("The firm cut two plants in Norway.", "cut", "end"),
    ("The record price of oil was set in May.", "set", "market"),
    ("Ada Lund set the table.", "set", "other"),
    ("Lund did receive two emails.", "receive", "other"),
    ("Ada Lund addressed concerns in an interview.", "addressed", "statement"),
    ("The mayor asked odd questions.", "asked", "statement"),
    ("She will seal the championship on Sunday.", "seal", "sport"),
    ("Ada Lund replied in kind.", "replied", "other"),
    ("The office does gather figures.", "gather", None),
    ("The governor is seeking the nomination before the primary.", "seeking", "election"),
    ("Fjord Bank reported a loss.", "loss", "market"),
    ("Ada Lund posted a loss in the race.", "loss", None),
    ("The water plan passed the senate.", "passed", "ruling"),
    ("The yard delivered a ferry in May.", "delivered", "trade"),
    ("Orders for ten ferries have been received.", "received", "trade"),
    ("The islands seek more aid.", "seek", "demand"),
    ("The news pushed prices to a new high.", "pushed", "market"),
    ("The firm posted a loss in May.", "posted", "market"),
    ("Ada Lund posted a picture on Monday.", "posted", "publication"),
    ("Fjord Bank raised its stake in the mine to 40 percent.", "raised", "trade"),
    ("The merger was completed in June.", "completed", "trade"),
    ("The firm launched a new phone.", "launched", "publication"),
    ("Ada Lund launched a company in May.", "launched", "start"),
    ("Ada Lund succeeded Ivo Tarn as chairman.", "succeeded", "appointment"),
    ("Ivo Tarn was replaced in June.", "replaced", "departure"),
    ("Ada Lund was offered the job.", "offered", "appointment"),
    ("Ada Lund offered an apology to the town.", "offered", "statement"),
    ("The state offered aid to the islands.", "offered", "aid"),
    ("Critics laid the blame on the mayor.", "laid", "accusation"),
    ("The council imposed a fine on the firm.", "imposed", "sanction"),
    ("The senate blocked the bill.", "blocked", "refusal"),
    ("Protesters blocked the road.", "blocked", "other"),
    ("The mayor intimidated the witness.", "intimidated", "threat"),
    ("Ada Lund ran for governor in May.", "ran", "election"),
    ("The candidate won three states on Tuesday.", "won", "election"),
    ("The candidate attacked Ada Lund at the debate of the primary.", "attacked", "accusation"),
    ("Rebels attacked Ada Lund in the street.", "attacked", "attack"),
    ("The army deployed troops in the north.", "deployed", "mobilization"),
    ("The firm deployed its director in the north.", "deployed", "other"),
    ("Officers pulled over Ada Lund on the bridge.", "pulled over", "other"),
    ("Ada Lund did not buy that.", "buy", None),
    ("Ada Lund shot herself in the foot.", "shot", None),
    ("Ada Lund bought a boat.", "bought", "trade"),
    ("The firm charged the town two million dollars for the bridge.", "charged", "trade"),
    ("The court decided the case in June.", "decided", "ruling"),
    ("Ada Lund lost her father in May.", "lost", "death"),
    ("Ada Lund lost her life savings in May.", "lost", "other"),
    ("The firm reduced its staff costs by two percent.", "reduced", "market"),
    ("The union challenged the ruling in June.", "challenged", "charge"),
    ("Ada Lund compared the mine to a prison.", "compared", "statement"),
    ("The loan that it received in May saved the firm.", "received", "aid"),
    ("The shops that were closed in May stood empty.", "closed", "end"),
    ("Ada Lund was taken into custody.", "taken", "arrest"),
    ("The senator dropped out of the race on Monday.", "dropped", "departure"),
    ("Ada Lund swept to victory in the primary.", "swept", "election"),
    ("The fire swept through the building.", "swept", "other"),
    ("The senate confirmed Ada Lund as judge.", "confirmed", "appointment"),
    ("Ada Lund confirmed the report.", "confirmed", "statement"),
    ("The governor signed the law on Monday.", "signed", "ruling"),
    ("The two sides signed a treaty.", "signed", "agreement"),
    ("The bill passed the senate in May.", "passed", "ruling"),
    ("The book was published in May by an old printer.", "published", "publication"),
    ("The ferry left the pier in May.", "left", "movement"),
    ("The opposition attacked the government over the plan.", "attacked", "accusation"),
    ("The bank took over the firm in May.", "took", "trade"),
    ("The firm recalled 20,000 cars.", "recalled", "other"),
    ("Ada Lund recalled the storm.", "recalled", "statement"),
    ("The candidate withdrew on Monday.", "withdrew", "departure"),
    ("The troops withdrew on Monday.", "withdrew", "retreat"),
    ("Bombs were dropped on the town.", "dropped", "attack"),
    ("Ada Lund returned to her post in May.", "returned", "appointment"),
    ("Ada Lund returned to Oslo in May.", "returned", "movement"),
    ("The pipe broke in May.", "broke in", None),
    ("The thief broke in through the roof.", "broke in", "crime"),
    ("The judge handed down a sentence of two years.", "handed", "ruling"),
    ("The firm turned a profit in May.", "turned", "market"),
    ("The firm met its profit target in May.", "met", "market"),
    ("The firm met or even beat its sales forecast in May.", "met", "market"),
    ("The firm met the deadline in May.", "met", None),
    ("The army launched two long-range rockets in May.", "launched", "launch"),
    ("Lund replaced Ivo Tarn in May.", "replaced", "appointment"),
    ("The party replaced its candidate in May.", "replaced", "departure"),
]


@pytest.mark.parametrize(("text", "verb", "event_class"), FRAMED, ids=[row[0] for row in FRAMED])
def test_framed_verbs(text: str, verb: str, event_class: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.event_class for m in found}
    assert told.get(verb) == event_class


# sentence, noun, class; None where the noun tells of no event
SHARED = [
    ("Ada Lund spoke at a rally in Oslo.", "rally", "meeting"),
    ("The candidate spoke at a rally in Oslo.", "rally", "election"),
    ("Workers held a rally against the cuts.", "rally", "protest"),
    ("The senator continued his attack on Ada Lund in the primary.", "attack", "accusation"),
    ("The attack on the village killed a soldier.", "attack", "attack"),
    ("Ada Lund suffered a heart attack.", "attack", "other"),
    ("The flood of letters surprised the mayor.", "flood", None),
    ("The flood damaged the village.", "flood", "disaster"),
    ("The storm delayed the election.", "storm", "disaster"),
    ("The senator won the seat in a landslide.", "landslide", "election"),
    ("The withdrawal of Ada Lund surprised the town.", "withdrawal", "departure"),
    ("The withdrawal of the troops surprised the town.", "withdrawal", "retreat"),
    ("The court order was read aloud.", "order", "ruling"),
    ("Ada Lund's rise in politics surprised the town.", "rise", "other"),
    ("The job reductions were announced on Monday.", "reductions", "departure"),
]


@pytest.mark.parametrize(("text", "noun", "event_class"), SHARED, ids=[row[0] for row in SHARED])
def test_nouns_that_politics_shares(text: str, noun: str, event_class: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m.event_class for m in found}
    assert told.get(noun) == event_class


# sentence, noun, class: what a noun mostly is where nothing settles its sense
OPEN = [
    ("The flight was long.", "flight", "movement"),
    ("The sale was long awaited.", "sale", "trade"),
    ("The departure of the ship was delayed.", "departure", "movement"),
    ("The departure was sudden.", "departure", "other"),
    ("The loss of two million dollars shook the firm.", "loss", "market"),
    ("The drop killed the climber.", "drop", "other"),
    ("The defeat hurt the candidate in the primary.", "defeat", "election"),
    ("The losses of jobs hurt the candidate in the primary.", "losses", "other"),
]


@pytest.mark.parametrize(("text", "noun", "event_class"), OPEN, ids=[row[0] for row in OPEN])
def test_nouns_of_an_open_sense(text: str, noun: str, event_class: str) -> None:
    (block,) = make_blocks(make_document(text).passages, read_texts([text], DEFAULT_MODEL))
    clauses = Clauses(block)
    number = next(n for n, token in enumerate(clauses.tokens) if token.text == noun)
    found = fit(clauses, Trigger(number, number + 1, number, noun, "other", "noun", 0.7))
    assert found is not None
    assert found.event_class == event_class


def test_a_won_race_needs_no_object() -> None:
    text = "Senator Lund leads in the primary. She can win."
    (mention,) = [m for m in enrich_document(make_document(text)).event_mentions if m.trigger_base == "win"]
    assert mention.event_class == "election"
