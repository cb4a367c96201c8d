"""What a text says to its reader is no event; reports that speak of 'you' in quotes stay as they are."""

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document

ADVICE = (
    "You can paint your boat in three steps. First you clean your hull, and you buy your paint. Then you paint."
    " Paint has changed a lot. Ada Lund painted the Heron in 2019. The yard closed. Ivo Tarn sold his boat."
)
REPORT = "The yard closed on Tuesday. “You lost your boat because you did not listen to your captain,” Ada Lund said."


def triggers(text: str) -> set[str]:
    found = enrich_document(make_document(text)).event_mentions
    return {text[m.trigger_start : m.trigger_end] for m in found}


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("You painted your boat last year.", "painted"),
        ("The yard closed after your visit.", "visit"),
        ("The firm will send you a letter on Monday.", "send"),
        ("The yard sold your boat.", "sold"),
    ],
)
def test_what_the_reader_does_or_gets_is_no_event(text: str, gone: str) -> None:
    assert gone not in triggers(text)
    assert gone in triggers(text.replace("You ", "They ").replace("your", "their").replace("send you", "send them"))


def test_advice_tells_only_of_what_names_somebody_or_a_day() -> None:
    found = triggers(ADVICE)
    assert {"painted", "sold"} <= found
    assert not {"buy", "clean", "changed", "closed"} & found


def test_a_report_with_you_in_its_quotes_is_no_advice() -> None:
    assert {"closed", "said"} <= triggers(REPORT)


def test_a_transcript_is_no_advice() -> None:
    text = "ADA LUND: Why did you close the yard?\n\nIVO TARN: You know that the town closed your yard, too.\n\nADA LUND: Did you sell your boats?\n\nIVO TARN: We sold them, and the firm closed."
    assert "sold" in triggers(text)
