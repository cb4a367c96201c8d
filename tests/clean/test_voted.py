"""Which blocks of an HTML page are text where the extractor's answer is not enough."""

import pytest

from tests.clean.pages import PROSE, SECOND, judge
from warehouse.clean.bounds.voted import mark_voted
from warehouse.stages.clean_page import clean_page

HEADLINE = "Harbor office to take down the old crane"


def paragraphs(lines: tuple[str, ...] | list[str], attributes: str = "") -> str:
    return "".join(f"<p{attributes}>{line}</p>" for line in lines)


def kinds(html: str) -> dict[str, str]:
    """The kind of each block by its words."""
    cleaned = clean_page(html, media_type="text/html")
    return {cleaned.page.text[s.page_start : s.page_end]: s.kind for s in cleaned.segments if s.role != "gap"}


def test_a_page_inside_a_nav_that_was_never_closed_is_read() -> None:
    menu = "".join(f"<a href='/{at}'>Part {at} of the town</a> " for at in range(9))
    article = f"<article><h1>{HEADLINE}</h1>{paragraphs((*PROSE, *SECOND))}</article>"
    found = kinds(f"<html><body><nav><div>{menu}</div>{article}</body></html>")
    assert {found[line] for line in PROSE} == {"paragraph"}
    assert next(kind for words, kind in found.items() if words.startswith("Part 0")) == "navigation"


def test_prose_in_a_nav_beside_an_article_is_none_of_it() -> None:
    article = f"<article><h1>{HEADLINE}</h1>{paragraphs(PROSE)}</article>"
    found = kinds(f"<html><body><nav>{paragraphs(SECOND[:1])}</nav>{article}</body></html>")
    assert found[SECOND[0]] == "navigation"


def test_posts_are_the_text_of_a_discussion() -> None:
    posts = [*PROSE, *SECOND]
    made = "".join(f"<div class='comment post'><div class='content'>{paragraphs([post])}</div></div>" for post in posts)
    schema = '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'
    found = kinds(
        f"<html><head>{schema}</head><body><h1>Which lamp for the quay?</h1><main>{made}</main></body></html>"
    )
    assert {found[post] for post in posts} == {"paragraph"}


def test_comments_below_an_article_are_none_of_it() -> None:
    made = "".join(f"<li class='comment'><p>{post}</p></li>" for post in SECOND)
    article = (
        f"<article><h1>{HEADLINE}</h1>{paragraphs(PROSE)}</article><section id='comments'><ol>{made}</ol></section>"
    )
    found = kinds(f"<html><body>{article}</body></html>")
    assert {found[post] for post in SECOND} == {"comment"}
    assert {found[line] for line in PROSE} == {"paragraph"}


def test_links_below_a_headline_are_no_deck() -> None:
    items = "".join(f"<li><a href='#{at}'>How the crane was built and by whom {at}</a></li>" for at in range(4))
    found = kinds(
        f"<html><body><article><h1>{HEADLINE}</h1><div><ul>{items}</ul></div>{paragraphs(PROSE)}</article></body></html>"
    )
    assert "deck" not in found.values()


def test_blocks_that_show_nothing_are_no_paragraphs() -> None:
    body = "".join(f"<p>{line}</p><p>\u200d</p>" for line in PROSE)
    cleaned = clean_page(f"<html><body><article><h1>{HEADLINE}</h1>{body}</article></body></html>")
    assert cleaned.documents[0].document.text == "\n\n".join(PROSE)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Table of Contents", "navigation"),
        ("In this article:", "navigation"),
        ("In this article we walk along the quay with those who work there.", "paragraph"),
        ("Some links in this post are affiliate links, and the mill may earn a small commission.", "notice"),
        ("The salesman earned a commission of two herrings for each net that he sold that year.", "paragraph"),
        ("Thanks for signing up!", "newsletter"),
    ],
)
def test_phrases_among_paragraphs(line: str, kind: str) -> None:
    page = clean_page("\n\n".join((HEADLINE, *PROSE[:4], line, *PROSE[4:])), media_type="text/plain")
    assert [s.kind for s in page.segments if page.page.text[s.page_start : s.page_end] == line] == [kind]


def judge_tail(tail: str, count: int = 8) -> dict[str | None, bool]:
    """Whether each line at the end of a page is text, where the extractor keeps all of it."""
    view = judge(f"<html><body><article><h1>{HEADLINE}</h1>{paragraphs(PROSE[:count])}{tail}</article></body></html>")
    assert view.votes is not None
    view.votes = [1.0] * len(view.lines)
    view.verdicts = [None] * len(view.lines)
    mark_voted(view, 0, len(view.lines))
    return {line.text: is_body for line, is_body in zip(view.lines, view.is_body, strict=True)}


LINK = "The lamp that went out over the quay last winter"


@pytest.mark.parametrize(
    "tail",
    [
        f"<h2>From the same quay</h2><p><a href='/lamp'>{LINK}</a></p>",
        f"<h2>From the same quay</h2><div class='related-posts'><p>{LINK}</p></div>",
    ],
)
def test_a_box_that_ends_a_body_is_none_of_it(tail: str) -> None:
    found = judge_tail(tail)
    assert not found[LINK]
    assert not found["From the same quay"]
    assert all(found[line] for line in PROSE)


def test_links_that_prose_follows_stay() -> None:
    found = judge_tail(f"<p><a href='/lamp'>{LINK}</a></p><p>{SECOND[0]}</p>")
    assert found[LINK]


def test_boxes_that_are_most_of_a_page_stay() -> None:
    found = judge_tail(f"<div class='related-posts'>{paragraphs(SECOND)}</div>", count=3)
    assert all(found[line] for line in SECOND)
