import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.read.decode import decode_bytes

GERMAN = "Die Fähre über den Fluss fährt wieder, größer und schöner als früher. " * 6
RUSSIAN = "Паром через реку снова ходит, и жители обоих берегов рады этому событию. " * 6
JAPANESE = "川を渡る船が再び動き出し、両岸の住民は喜んでいる。港では祭りが開かれた。" * 6


@pytest.mark.parametrize(
    ("content", "media_type", "text", "encoding", "method"),
    [
        (b"plain", None, "plain", "utf-8", "strict_utf8"),
        (GERMAN.encode(), None, GERMAN, "utf-8", "strict_utf8"),
        (b"\xef\xbb\xbf" + GERMAN.encode(), None, GERMAN, "utf-8", "byte_order_mark"),
        (GERMAN.encode("utf-16"), None, GERMAN, "utf-16-le", "byte_order_mark"),
        (GERMAN.encode("utf-16-be"), None, GERMAN, "utf-16-be", "nul_pattern"),
        (GERMAN.encode("cp1252"), "text/html; charset=ISO-8859-1", GERMAN, "cp1252", "header"),
        (GERMAN.encode("cp1252"), "text/html; charset=utf-8", GERMAN, None, "detected"),
        (RUSSIAN.encode("koi8-r"), "text/html; charset='koi8-r'", RUSSIAN, "koi8-r", "header"),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN, "cp1251", "detected"),
        (JAPANESE.encode("shift_jis"), "text/html;charset=Shift_JIS", JAPANESE, "cp932", "header"),
        (JAPANESE.encode("euc_jp"), None, JAPANESE, "euc_jp", "detected"),
    ],
)
def test_the_encoding_is_found(
    content: bytes, media_type: str | None, text: str, encoding: str | None, method: str
) -> None:
    decoded = decode_bytes(content, media_type)
    assert decoded.text == text
    assert decoded.method == method
    assert encoding is None or decoded.encoding == encoding


def test_a_meta_element_declares() -> None:
    page = f"<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>{RUSSIAN}"
    decoded = decode_bytes(page.encode("cp1251"))
    assert (decoded.text, decoded.encoding, decoded.method, decoded.is_lying) == (page, "cp1251", "meta", False)


def test_a_lying_declaration_is_noticed() -> None:
    decoded = decode_bytes(GERMAN.encode(), "text/html; charset=iso-8859-1")
    assert decoded.text == GERMAN
    assert decoded.describe() == {"name": "utf-8", "method": "strict_utf8", "declared": "iso-8859-1", "is_lying": True}


def test_ascii_under_another_declaration_is_no_lie() -> None:
    assert not decode_bytes(b"plain words", "text/plain; charset=iso-8859-1").is_lying


def test_an_unknown_declaration_is_passed_over() -> None:
    assert decode_bytes(GERMAN.encode(), "text/html; charset=klingon").text == GERMAN


def test_utf8_that_was_cut_within_a_letter_is_still_utf8() -> None:
    decoded = decode_bytes(RUSSIAN.encode()[:-3])
    assert (decoded.encoding, decoded.replaced_count) == ("utf-8", 1)
    assert decoded.text.startswith(RUSSIAN[:-3])


@given(st.binary())
def test_all_bytes_give_some_text(content: bytes) -> None:
    decoded = decode_bytes(content)
    assert decoded == decode_bytes(content)
    decoded.text.encode()


@given(st.text())
def test_utf8_comes_back_as_it_was(text: str) -> None:
    content = text.encode()
    decoded = decode_bytes(content)
    assert decoded.method in ("byte_order_mark", "nul_pattern") or decoded.text == text
