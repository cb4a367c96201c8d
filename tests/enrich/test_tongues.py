import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document

CASES = [
    ("de", "„Der Hafen bleibt offen“, sagte Marta Lindqvist.", "Marta Lindqvist", "sagte", "unparsed-after-verb@1"),
    (
        "de",
        "„Der Hafen bleibt offen“, sagte die Bürgermeisterin Marta Lindqvist am Montag.",
        "Marta Lindqvist",
        "sagte",
        "unparsed-after-verb@1",
    ),
    ("de", "Marta Lindqvist sagte: „Der Hafen bleibt offen.“", "Marta Lindqvist", "sagte", "unparsed-before-verb@1"),
    ("de", "Marta Lindqvist: „Der Hafen bleibt offen.“", "Marta Lindqvist", ":", "unparsed-name-colon@1"),
    ("fr", "« Le port reste ouvert », a déclaré Claire Dumont.", "Claire Dumont", "a déclaré", "unparsed-after-verb@1"),
    (
        "fr",
        "« Le port reste ouvert », selon la maire Claire Dumont.",
        "Claire Dumont",
        "selon",
        "unparsed-according@1",
    ),
    (
        "fr",
        "Claire Dumont a expliqué : « Le port reste ouvert. »",
        "Claire Dumont",
        "a expliqué",
        "unparsed-before-verb@1",
    ),
    ("es", "«El puerto sigue abierto», dijo Marta Salcedo.", "Marta Salcedo", "dijo", "unparsed-after-verb@1"),
    ("es", "Según dijo Marta Salcedo: «El puerto sigue abierto».", "Marta Salcedo", "dijo", "unparsed-before-verb@1"),
    ("es", "Marta Salcedo llegó: «El puerto sigue abierto hoy».", None, None, "marks-only@1"),
    ("it", "«Il porto resta aperto», ha detto Paolo Ferrante.", "Paolo Ferrante", "ha detto", "unparsed-after-verb@1"),
    ("it", "Paolo Ferrante: «Il porto resta aperto».", "Paolo Ferrante", ":", "unparsed-name-colon@1"),
    ("pt", "“O porto continua aberto”, disse Teresa Moreira.", "Teresa Moreira", "disse", "unparsed-after-verb@1"),
    (
        "pt",
        "“O porto continua aberto”, de acordo com Teresa Moreira.",
        "Teresa Moreira",
        "de acordo com",
        "unparsed-according@1",
    ),
    ("pt", "“O porto continua aberto agora”, disse ela.", None, None, "marks-only@1"),
    ("de", "„Der Hafen bleibt jetzt offen“, sagte der Minister.", None, None, "marks-only@1"),
    ("de", "„Der Hafen bleibt jetzt offen“, sagten Marta Lindqvist und Peter Tarn.", None, None, "marks-only@1"),
    ("fr", "« Le port reste encore ouvert », dit-on. Claire Dumont est partie.", None, None, "marks-only@1"),
    ("nl", "“De haven blijft gewoon open”, zei Marta Lindqvist.", None, None, "marks-only@1"),
]


@pytest.mark.parametrize(("language", "text", "speaker", "cue", "method"), CASES)
def test_speakers_without_a_model(language: str, text: str, speaker: str | None, cue: str | None, method: str) -> None:
    enriched = enrich_document(make_document(text, language=language))
    (quote,) = enriched.quotes
    assert (quote.speaker_text, quote.cue_text, quote.attribution_method) == (speaker, cue, method)
    names = {mention.mention_id: mention.span_text for mention in enriched.mentions}
    assert (names[quote.speaker_mention_id] if quote.speaker_mention_id else None) == speaker
    for start, end, words in (
        (quote.speaker_start, quote.speaker_end, speaker),
        (quote.cue_start, quote.cue_end, cue),
    ):
        assert words is None or text[start:end] == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("»Er bleibt offen«, klagte Marta Lindqvist, »und das ist gut.«", ["Er bleibt offen", "und das ist gut."]),
        ("»Er bleibt offen«, sagte Marta Lindqvist. »Das ist gut.«", ["Er bleibt offen", "Das ist gut."]),
    ],
)
def test_parts_around_the_clause_are_one_quote(text: str, parts: list[str]) -> None:
    enriched = enrich_document(make_document(text, language="de"))
    (quote,) = enriched.quotes
    assert ([part.span_text for part in enriched.quote_parts], quote.speaker_text) == (parts, "Marta Lindqvist")


def test_another_sentence_parts_two_quotes() -> None:
    text = "»Er bleibt offen«, sagte Marta Lindqvist. Peter Tarn nickte. »Das ist auch wirklich gut.«"
    assert len(enrich_document(make_document(text, language="de")).quotes) == 2


def test_a_surname_is_the_one_full_name_that_the_text_gives() -> None:
    text = "Gestern kam Marta Lindqvist an.\n\n„Der Hafen bleibt offen“, sagte Lindqvist."
    enriched = enrich_document(make_document(text, language="de"))
    full, short = enriched.mentions
    assert (full.span_text, short.span_text) == ("Marta Lindqvist", "Lindqvist")
    assert full.name_key == "lindqvist marta"
    assert short.antecedent_mention_id == full.mention_id
    assert enriched.quotes[0].speaker_mention_id == short.mention_id


def test_a_surname_of_two_people_is_nobody_for_sure() -> None:
    text = "Marta Lindqvist und Peter Lindqvist kamen an.\n\n„Der Hafen bleibt jetzt offen“, sagte Lindqvist."
    (quote,) = enrich_document(make_document(text, language="de")).quotes
    assert quote.speaker_text is None
