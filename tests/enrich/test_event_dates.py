"""Days that events have from words of their sentence that hang on something else, and from elsewhere in the text."""

import pytest

from tests.enrich.test_events import told

ALONG = [
    # text, trigger, date
    ("The firm signed the agreement in Oslo on January 6.", "agreement", "2026-01-06"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "paying", "1999"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "agreeing", "1999"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "posted", "2008"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "loss", "2008"),
    ("Within a month of the fair, the firm announced today a meeting to be held on October 20.", "announced", "2026-01-09"),
    ("The law was passed in 1991, which barred the firm from selling the brand.", "barred", "1991"),
    ("The trial is set to begin on Wednesday in Bergen.", "trial", "2026-01-14"),
    ("Ada Lund met Ivo Tarn on Tuesday and pledged help.", "pledged", "2026-01-06"),
    ("Ten people were rushed to hospital after the crash, which happened on Tuesday.", "rushed", "2026-01-06"),
    ("A suit was filed on Tuesday, the third such suit in a long dispute between the firms.", "dispute", None),
    ("The firm announced today another meeting to be held on October 20.", "meeting", "2026-10-20"),
    ("Markets saw a bad day on Tuesday, with the Fjord index losing 4%.", "losing", "2026-01-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), ALONG)
def test_what_goes_along_with_a_dated_verb_is_of_its_day(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf


MARKETS = [
    # text, trigger (the last of its kind), date
    ("The Dow fell 3% on Thursday. Claims rose by 900 last week. The Nasdaq lost 2%.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. It has fallen 9% since May. The Nasdaq index lost 2%.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. The Nasdaq lost 2%, its worst loss since the May 4, 2009, attacks.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. The Nasdaq lost 2%, its worst loss since the May 4, 2009, attacks.", "loss", "2026-01-08"),
    ("The Dow fell 3% on Thursday. Analysts pointed to recent losses of stocks.", "losses", None),
    ("Markets saw a bad day on Thursday, with the Dow losing 4%. The Nasdaq fell 2%.", "fell", "2026-01-08"),
    ("Stocks fell this week. The Dow dropped 4% to 900 points.", "dropped", "2026-01-09"),
    ("Ada Lund unveiled a plan on Tuesday. Lund also announced a fair.", "announced", "2026-01-06"),
    ("Ada Lund left the firm on Tuesday, later revealing that she was ill.", "revealing", None),
    ("Ada Lund will meet the crew on Monday, January, 12 2026.", "meet", "2026-01-12"),
    ("The announcement came on Tuesday.", "announcement", "2026-01-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), MARKETS)
def test_a_day_holds_for_what_is_told_behind_it(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf


RETOLD = [
    # headline, text, trigger of the headline, date
    ("Ada Lund blames board", "Lund is angry. On a call on Tuesday, Lund said that the board slept.", "blames", "2026-01-06"),
    ("Ada Lund blames board", "The board said on Tuesday that it slept. Lund left.", "blames", None),
    ("Ada Lund blames board", "Lund said on Tuesday that it slept. Lund said on Thursday that it snored.", "blames", None),
    ("Captain Ada Lund blames crew", "The crew won. A tired Lund said on Tuesday that all had slept.", "blames", "2026-01-06"),
    ("Ferry delayed after accident", "A ferry was delayed on Tuesday after an accident.", "accident", None),
    ("Ada Lund blames board", "Lund said in May that the board slept.", "blames", None),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "trigger", "edtf"), RETOLD)
def test_the_headline_has_the_day_on_which_the_text_tells_it_again(
    headline: str, text: str, trigger: str, edtf: str | None
) -> None:
    assert told(f"{headline}\n\n{text}", kinds={0: "headline"})[trigger].date_edtf == edtf
