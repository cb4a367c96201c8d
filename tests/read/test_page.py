import json

import pytest

from warehouse.errors import RejectedInput
from warehouse.ids import new_capture_id, sha256_hex
from warehouse.read.page import read_page
from warehouse.read.record import encode_record


def test_a_text_page_is_the_decoded_file_untouched() -> None:
    content = "\ufeff Fähre \r\n\r\n fährt\x00".encode()
    read = read_page(content)
    assert read.page.text == " Fähre \r\n\r\n fährt\x00"
    assert read.html is None
    assert read.page.page_id == new_capture_id(None, sha256_hex(content))


def test_bytes_and_text_of_one_page_are_one_capture() -> None:
    html = "<html><body><p>Fähre</p>"
    assert read_page(html).page.page_id == read_page(html.encode()).page.page_id


def test_the_address_is_normalised_for_the_capture() -> None:
    read = read_page("words", url="HTTPS://Lantern.example/a?utm_medium=x#top")
    assert read.url == "https://lantern.example/a"
    assert read.page.page_id == new_capture_id("https://lantern.example/a", sha256_hex("words"))
    assert json.loads(read.page.metadata)["url"] == "https://lantern.example/a"


def test_a_record_is_read_as_what_it_holds() -> None:
    read = read_page(
        encode_record({"html": "<p>Words</p>", "url": "https://lantern.example/a", "source": "The Lantern"})
    )
    assert read.page.text == "Words\n"
    assert read.url == "https://lantern.example/a"
    assert read.metadata["record"] == {"url": "https://lantern.example/a", "source": "The Lantern"}
    text = read_page(encode_record({"text": "Words\n", "title": "A title"}))
    assert text.page.text == "Words\n"
    assert text.html is None


def test_a_base_element_leads_links() -> None:
    read = read_page("<base href='https://other.example/x/'><p><a href=y>words</a>", url="https://lantern.example/a")
    assert read.blocks[0].links[0].url == "https://other.example/x/y"


def test_lone_surrogates_become_the_replacement_character() -> None:
    assert read_page("a\ud800b").page.text == "a\ufffdb"


@pytest.mark.parametrize("content", [b"", "", b"\x89PNG...", encode_record({"text": "w", "url": "no address"})])
def test_what_is_no_page_is_refused(content: bytes | str) -> None:
    with pytest.raises(RejectedInput):
        read_page(content)
