"""Days that events have from words of their sentence that hang on something else, and from elsewhere in the text."""

import pytest

from tests.enrich.test_events import told

ALONG = [
    # text, trigger, date
    ("The firm signed the agreement in Oslo on January 6.", "agreement", "2026-01-06"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "paying", "1981"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "agreeing", "1981"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "posted", "2008"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "loss", "2008"),
    ("Within a month of the fair, the firm announced today a meeting to be held on October 20.", "announced", "2026-01-09"),
    ("The firm announced today another meeting to be held on October 20.", "meeting", "2026-10-12"),
    ("Markets saw a bad day on Tuesday, with the Fjord index losing 4%.", "losing", "2026-01-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), ALONG)
def test_what_goes_along_with_a_dated_verb_is_of_its_day(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf
