"""Which class the company of a word gives its event, and the figures of speech that tell of none."""

import pytest

from tests.enrich.test_event_claims import find, read

# sentence, trigger, class
CLASSES = [
    ("An investigation has been launched by the police.", "launched", "start"),
    ("The crew worked to establish the cause of the crash.", "establish", "discovery"),
    ("Stock indexes reacted favourably.", "reacted", "market"),
    ("The economy shed 200,000 jobs in March.", "shed", "market"),
    ("The club has parted ways with manager Ivo Tarn.", "parted", "departure"),
    ("Nine sailors were rushed to hospital.", "rushed", "movement"),
    ("Divers battled all night to free two sailors.", "battled", "aid"),
    ("The prisoners were released on Monday.", "released", "release"),
    ("The union demanded the release of the prisoners.", "release", "release"),
    ("The firm released a film on Monday.", "released", "publication"),
    ("A climber fell from a roof in May.", "fell", "accident"),
    ("Ivo Tarn insisted on the radio that the plan was sound.", "insisted on", "statement"),
    ("The mayor appealed for calm on Monday.", "appealed", "demand"),
    ("The explosion hurt ten guards.", "hurt", "accident"),
    ("The release of Tarn from prison was delayed.", "release", "release"),
    ("Ivo Tarn was tried for murder.", "tried", "charge"),
    ("The team crashed out of the cup.", "crashed", "sport"),
    ("The bus crashed on Monday.", "crashed", "accident"),
    ("Ivo Tarn has captured Norway in the Democratic primary.", "captured", "election"),
    ("She entered this race because the voters of Hale asked her.", "race", "election"),
]  # fmt: skip


@pytest.mark.parametrize("row", CLASSES, ids=lambda row: row[0])
def test_class(row: tuple[str, str, str]) -> None:
    text, trigger, event_class = row
    mention = find(text, trigger)
    assert mention is not None
    assert mention.event_class == event_class


@pytest.mark.parametrize(
    "text",
    [
        "The plan fell by the wayside.",
        "The plan fell through.",
        "It was a race against time.",
        "The letter hurt the mayor.",
        "The plan appealed to the workers.",
        "The guards treated the boys badly.",
        "Ada Lund played the title role in a film.",
        "They find it difficult to make friends.",
        "He needs to find more money.",
        "He will rise or fall with the plan.",
        "The party fell far short of a majority.",
        "The judge was biased against him.",
        "Lund captured enough seats to win the vote.",
        "The nurse treated the boy with respect.",
        "He injects race into the debate.",
        "She is at the top of her game.",
        "Lund invested much time in Oslo.",
        "The police seized on the idea.",
        "He fired back at Tarn.",
        "Lund never bought the idea.",
        "The task was daunting for him.",
        "I am honoured by the letter.",
        "The crisis promises to make life harder.",
        "The deal released the directors from liability.",
        "The tenants have a right of first refusal.",
    ],
)
def test_a_figure_of_speech_is_no_event(text: str) -> None:
    told = {text[m.trigger_start : m.trigger_end] for m in read(text).event_mentions}
    assert told <= {"deal"}
