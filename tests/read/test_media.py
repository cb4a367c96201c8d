import json

import pytest

from warehouse.errors import RejectedInput
from warehouse.read.media import HTML, RECORD, TEXT, normalise_url, sniff_media_type


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"<!DOCTYPE html><html><body>Hello", HTML),
        (b"\xef\xbb\xbf  <html lang=en>", HTML),
        (b"<?xml version='1.0'?><!-- by hand -->\n<html xmlns='x'>", HTML),
        (b"<div class='a'><p>A fragment</p></div>", HTML),
        (b"First words <p>one</p><p>two</p><p>three</p>", HTML),
        ("<html><body>Grüße".encode("utf-16"), HTML),
        (b"A plain report.\n\nIt has < and > in it.", TEXT),
        (b"One stray \x00 NUL is no reason to refuse a page.", TEXT),
        ("Wide text without a mark, as some tools save it.".encode("utf-16-le"), TEXT),
        ("Gr\xfc\xdfe aus Lendrath".encode("latin-1"), TEXT),
        (json.dumps({"text": "words", "url": "https://a.example/"}).encode(), RECORD),
        (json.dumps({"text": "words", "likes": 3}).encode(), TEXT),
        (b"{not json at all", TEXT),
    ],
)
def test_the_bytes_tell_what_they_are(content: bytes, media_type: str) -> None:
    assert sniff_media_type(content) == media_type


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x7fELF\x02", "executable"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"....ftypisom", "MP4"),
        (bytes(range(256)) * 40, "binary"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "feed"),
        (b"<urlset xmlns='x'>", "sitemap"),
    ],
)
def test_what_is_no_page_is_refused_with_one_sentence(content: bytes, words: str) -> None:
    with pytest.raises(RejectedInput, match=words) as caught:
        sniff_media_type(content)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        (None, None),
        ("  ", None),
        ("HTTPS://WWW.Lantern.example:443/a/b?utm_source=x&id=3#part", "https://www.lantern.example/a/b?id=3"),
        ("http://lantern.example/a", "http://lantern.example/a"),
    ],
)
def test_an_address_has_one_spelling(url: str | None, normal: str | None) -> None:
    assert normalise_url(url) == normal
    assert normalise_url(normal) == normal


@pytest.mark.parametrize(
    "url", ["lantern.example/a", "ftp://lantern.example", "https://two words.example", "http:///x"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(RejectedInput, match="no web address"):
        normalise_url(url)
