import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.errors import RejectedInput
from warehouse.read.media import RECORD, sniff_media_type
from warehouse.read.record import Record, encode_record, parse_record


def test_a_record_has_one_spelling() -> None:
    content = encode_record({"url": "https://a.example/", "text": "Fähre", "title": "", "likes": "3"})
    assert content == '{"text":"Fähre","url":"https://a.example/"}'.encode()
    assert parse_record(content) == Record(text="Fähre", url="https://a.example/")


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"text": " "}', b'{"url": "https://a.example/"}', b'{"text": 3}']
)
def test_what_holds_no_page_is_refused(content: bytes) -> None:
    with pytest.raises(RejectedInput):
        parse_record(content)


@given(st.text(min_size=1).filter(str.strip), st.text())
def test_records_come_back_and_are_recognised(text: str, title: str) -> None:
    content = encode_record({"text": text, "title": title})
    assert sniff_media_type(content) == RECORD
    assert json.loads(content)["text"] == text
    assert parse_record(content).title == (title or None)
