"""The fitted chance that a word tells of an event, and the words that it adds to those of the rules."""

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.events.words.lexicon import NOUN_FORMS, VERB_FORMS
from warehouse.enrich.events.words.likely import VERB_CHANCE
from warehouse.enrich.events.words.odds import START, WEIGHTS, has_weight

BASES = {base for base, _ in VERB_FORMS.values()}


@pytest.mark.parametrize(
    ("text", "word", "event_class"),
    [
        ("Shares of the mill, which had hit a low, recovered slightly.", "recovered", "market"),
        ("The town and the firm have agreed to a deal in which boats are shared.", "deal", "agreement"),
        ("The ferries were not agreed on.", "agreed", "agreement"),
        ("Ada Lund hopes to win after the crash on Sunday.", "win", "other"),
        ("The ferry can fly a flag.", "fly", None),
        ("Boats can be bought at the yard.", "bought", None),
        ("The firm makes boats.", "makes", None),
        ("Ada Lund sought to leave.", "sought", None),
        ("He will rise or fall with the plan.", "fall", None),
        ("She found the song odd.", "found", None),
    ],
)
def test_words_that_no_rule_takes(text: str, word: str, event_class: str | None) -> None:
    found = enrich_document(make_document(text)).event_mentions
    assert {text[m.trigger_start : m.trigger_end]: m.event_class for m in found}.get(word) == event_class


def test_scores_are_chances() -> None:
    found = enrich_document(make_document("Ada Lund hopes to win after the crash on Sunday.")).event_mentions
    assert [VERB_CHANCE <= mention.score <= 1 for mention in found if mention.trigger_base == "win"] == [True]


def test_only_words_of_the_lexicon_have_weights() -> None:
    worded = [sign.split(" ", 1) for sign in WEIGHTS if sign.split(" ")[0] in ("noun", "verb")]
    signs = ("of ", "with ", "-")
    bases = {(kind, word) for kind, word in worded if not word.startswith(signs)}
    assert bases
    assert all(word in (NOUN_FORMS if kind == "noun" else BASES) for kind, word in bases)
    assert all(has_weight(word) for kind, word in bases if kind == "verb")
    assert not any(has_weight(word) for word in ("lund", "oslo", ""))
    assert START in WEIGHTS


def test_what_only_the_odds_take_is_not_the_main_event_beside_others() -> None:
    text = "Ada Lund hopes to win after the crash on Sunday."
    found = enrich_document(make_document(text)).event_mentions
    assert {text[m.trigger_start : m.trigger_end]: m.is_main for m in found} == {"win": False, "crash": True}
