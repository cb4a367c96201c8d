"""Property: furniture of a page's own source, wherever it is put around the body, does not change the body."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.clean.pages import PROSE, page
from warehouse.blocks import Furniture
from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

HEADLINE = "Harbor office to take down the old crane"
# Lines that sites repeat: some that rules know, some that read as prose and only other pages can show to be furniture.
LINES = (
    "The friends of this paper meet in the back room of the old mill whenever the first snow has fallen on the roofs.",
    "Our neighbors in Tolm read this page on paper, too, and they have asked us to say so at the top of every article.",
    "Also Read: Bakers must sell bread by weight again",
    "Home / News / Harbor",
    "Subscribe to our newsletter",
    "What the mill says",
    "Share on Facebook",
    "The mill, the quay and the market, every morning",
    "Do you know something that we should know? Write to the mill, and leave your name if you like.",
)
TEMPLATE = "00000000-0000-0000-0000-000000000001"
some_lines = st.lists(st.sampled_from(LINES), max_size=4)


def clean_with_furniture(source: str, *, is_html: bool) -> CleanedPage:
    """The page when all of `LINES` are known as templates of its source."""
    plain = clean_page(source, media_type="text/html" if is_html else "text/plain")
    known = [
        Furniture(segment.page_start, TEMPLATE, "exact", "other")
        for segment in plain.segments
        if plain.page.text[segment.page_start : segment.page_end] in LINES
    ]
    return clean_page(source, media_type="text/html" if is_html else "text/plain", furniture=known)


def body(cleaned: CleanedPage) -> str:
    return "\n\n".join(one.document.text for one in cleaned.documents)


def html(above: list[str], below: list[str], inside: list[str]) -> str:
    def items(lines: list[str]) -> str:
        return "".join(f"<p>{line}</p>" for line in lines)

    return (
        f"<html><body><header>{items(above)}</header><main><article><h1>{HEADLINE}</h1>{items([*PROSE[:4]])}"
        f"<div>{items(inside)}</div>{items([*PROSE[4:]])}</article></main><footer>{items(below)}</footer></body></html>"
    )


@settings(max_examples=60, deadline=None)
@given(some_lines, some_lines, some_lines)
def test_furniture_around_a_text_body_does_not_change_it(above: list[str], below: list[str], inside: list[str]) -> None:
    source = page(*above, HEADLINE, *PROSE[:4], *inside, *PROSE[4:], *below)
    assert body(clean_with_furniture(source, is_html=False)) == "\n\n".join(PROSE)


@settings(max_examples=25, deadline=None)
@given(some_lines, some_lines, some_lines)
def test_furniture_around_an_html_body_does_not_change_it(
    above: list[str], below: list[str], inside: list[str]
) -> None:
    cleaned = clean_with_furniture(html(above, below, inside), is_html=True)
    assert body(cleaned) == "\n\n".join(PROSE)


MIXED = (
    *PROSE[:3],
    "The legs",
    PROSE[3],
    "* Four legs, two of them cracked",
    "* One cab, with a wheel",
    *PROSE[4:],
    "Lamps",
)


@settings(max_examples=60, deadline=None)
@given(some_lines, some_lines, some_lines)
def test_furniture_around_headings_and_items_does_not_change_them(
    above: list[str], below: list[str], inside: list[str]
) -> None:
    """Short lines are judged by what stands around them, and templates stand around nothing."""
    source = page(*above, HEADLINE, *MIXED[:6], *inside, *MIXED[6:], *below)
    alone = body(clean_page(page(HEADLINE, *MIXED), media_type="text/plain"))
    assert "The legs" in alone
    assert body(clean_with_furniture(source, is_html=False)) == alone
