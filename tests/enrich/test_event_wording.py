"""The words that an event mention gives for itself can be read alone, and hold no clause of something else."""

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document

# text, trigger, the words
CLAUSES = [
    ("They blamed the motor that should have closed it.", "closed", "the motor that should have closed it"),
    ("The barrier, which Belmaar opened in 2011, leaked.", "opened", "The barrier, which Belmaar opened in 2011"),
    ("Ada Lund visited the mine and met the owners on Tuesday.", "met", "Ada Lund visited the mine and met the owners on Tuesday"),
    ("Ada Lund visited the mine and met the owners on Tuesday.", "visited", "Ada Lund visited the mine"),
    ("The owners want to sell the quarry.", "sell", "The owners want to sell the quarry"),
    ("Five days after the flood, the last families left the gym.", "flood", "Five days after the flood, the last families left the gym"),
    ("Ada Lund spoke at a press conference in Oslo.", "conference", "Ada Lund spoke at a press conference in Oslo"),
    ("Port Hale, March 11 (Corvane Press) — Police arrested two men.", "arrested", "Police arrested two men"),
    ("Harbour fire: Two ships sank off Oslo.", "sank", "Two ships sank off Oslo"),
    ("A paper titled “Eleven Gates,” which he sent to the council, was lost.", "sent", "“Eleven Gates,” which he sent to the council"),
    ("Police arrested two men after a shop was robbed.", "arrested", "Police arrested two men"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "wanted"), CLAUSES, ids=[f"{row[1]}: {row[0][:30]}" for row in CLAUSES])
def test_the_words_of_a_mention(text: str, trigger: str, wanted: str) -> None:
    found = enrich_document(make_document(text)).event_mentions
    told = {text[m.trigger_start : m.trigger_end]: m for m in found}
    assert told[trigger].span_text == wanted
    assert text[told[trigger].page_start : told[trigger].page_end] == wanted


def test_a_clause_without_end_is_left_short() -> None:
    guests = ", ".join(f"Guest{chr(65 + n % 26)}{chr(97 + n // 26)}" for n in range(60))
    text = f"A party for {guests} was held after the flood."
    (flood,) = [m for m in enrich_document(make_document(text)).event_mentions if m.trigger_base == "flood"]
    assert flood.span_text == "the flood"
