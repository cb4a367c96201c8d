from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.read.addresses import join_address

BASES = st.sampled_from(
    [None, "https://tarn.example/a/b?c=d", "http://tarn.example:8080", "https://tarn.example/../y;z"]
)
STARTS = st.sampled_from(["", "/", "//", "http://", "https://tarn.example", "https://tarn.example/", "/x/", "a/"])
RESTS = st.text(alphabet="ahtp:/.?#&=%;-_~@[] \\é2+", max_size=10)


@given(BASES, STARTS, RESTS)
def test_plain_addresses_need_no_parsing(base: str | None, start: str, rest: str) -> None:
    """The quick way for plain addresses gives what the standard library gives for all."""
    href = start + rest
    try:
        url = urljoin(base, href) if base else href
        is_web = urlsplit(url).scheme in ("http", "https") or (base is None and url.startswith("/"))
    except ValueError:
        is_web = False
    assert join_address(base, href) == (url if is_web else None)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/news/1", "https://tarn.example/news/1"),
        ("2", "https://tarn.example/a/2"),
        ("https://other.example/x?y#z", "https://other.example/x?y#z"),
        ("mailto:editor@tarn.example", None),
        ("javascript:void(0)", None),
        ("http://[", None),
    ],
)
def test_where_a_link_leads(href: str, expected: str | None) -> None:
    assert join_address("https://tarn.example/a/b", href) == expected
