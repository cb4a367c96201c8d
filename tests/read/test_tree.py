import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.read.page import read_page
from warehouse.read.tree import flatten_depth, parse_html, shorten_tags


def test_where_the_parser_stops_is_said() -> None:
    root, stopped = parse_html("<p>words" + "<div>" * 50_000 + "deep")
    assert root is not None
    assert stopped is not None and "depth" in stopped


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "font", "x-card"])
@pytest.mark.parametrize("depth", [1500, 5_000, 200_000])
def test_words_nested_too_deep_for_the_parser_are_read(tag: str, depth: int) -> None:
    read = read_page(f"<body><p>before</p>{f'<{tag}>' * depth}deep{f'</{tag}>' * depth}<p>behind</p></body>".encode())
    assert read.page.text.split() == ["before", "deep", "behind"]
    assert "stopped" not in read.metadata
    assert ("flattened_tags" in read.metadata) == (depth > 1500)


def test_elements_flattened_away_still_part_blocks() -> None:
    deep = "<div>" * 3000 + "<div>one</div><div>t<b>w</b>o</div>" + "</div>" * 3000
    assert read_page(f"<body>{deep}<p>three</p>".encode()).page.text == "one\ntwo\nthree\n"


@given(st.lists(st.sampled_from(["<div>", "</div>", "<b>", "</b>", "<p>", "<br>", "<x/>", "word ", "1 < 2 "])))
def test_flattening_leaves_shallow_markup_alone(parts: list[str]) -> None:
    html = "".join(parts)
    assert flatten_depth(html) == (html, 0)


@given(st.lists(st.sampled_from(["<div>", "</div>", "<b>", "</b>", "<p>", "word "])))
def test_flattening_keeps_every_word(parts: list[str]) -> None:
    html = "<div>" * 500 + "".join(parts)
    flat, count = flatten_depth(html)
    assert re.sub(r"<[^>]*>", "", flat) == re.sub(r"<[^>]*>", "", html)
    assert count >= 100


def test_a_tag_of_a_hundred_thousand_attributes_does_not_stop_the_reader() -> None:
    bomb = f"<div {' '.join(f'a{number}=1' for number in range(100_000))}>words</div>"
    read = read_page(f"<html><body><p class=x>before</p>{bomb}</body></html>")
    assert read.page.text == "before\nwords\n"
    assert read.metadata["shortened_tags"] == 1
    assert shorten_tags("<p class=x>short</p>") == ("<p class=x>short</p>", 0)
