"""Of which of several articles a page's head speaks."""

import pytest

from tests.clean.pages import PROSE, SECOND, judge
from warehouse.clean.fields.own_parts import is_in_head
from warehouse.clean.segments import draft_documents
from warehouse.clean.view import Article


@pytest.mark.parametrize(
    ("title", "first", "second", "expected"),
    [
        ("Lantern", 8, 1, [True, False]),  # nine tenths of the words
        ("Lantern", 8, 4, [False, False]),
        ("Lantern", 8, 0, [True]),
        ("Bread by weight again", 8, 1, [False, True]),  # its headline is the page's title
        ("Old crane comes down", 8, 4, [True, False]),
    ],
)
def test_the_head_speaks_of_the_article_of_its_title_or_of_the_greatest(
    title: str, first: int, second: int, expected: list[bool]
) -> None:
    parts = [("Old crane comes down", PROSE[:first]), ("Bread by weight again", SECOND[:second])]
    body = "".join(f"<h2>{head}</h2>" + "".join(f"<p>{line}</p>" for line in prose) for head, prose in parts if prose)
    view = judge(f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>")
    starts = [line.no for line in view.lines if line.block.tag == "h2"]
    for line in view.lines:
        view.set(line.no, "headline" if line.block.tag == "h2" else "paragraph", "context/test", 1.0)
    view.articles = [
        Article(start, end - 1, list(range(start + 1, end)), "context/test")
        for start, end in zip(starts, [*starts[1:], len(view.lines)], strict=True)
    ]
    assert [is_in_head(view, draft) for draft in draft_documents(view)] == expected
