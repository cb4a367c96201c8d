"""Dates in scripts and data attributes, of pages that tell none in any other way."""

import pytest
from lxml import etree
from lxml.html import HTMLParser

from tests.clean.pages import PROSE
from warehouse.read.head import read_head
from warehouse.read.stamps import read_stamps
from warehouse.stages.clean_page import clean_page

BODY = "<h1>Old crane of Tolm to come down</h1>" + "".join(f"<p>{words}</p>" for words in PROSE)


def parse(html: str) -> etree._Element:
    root = etree.fromstring(html, HTMLParser())
    assert root is not None
    return root


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<script>var page = {"publishedAt":"2031-03-03T10:00:00Z"}</script>', [("publishedAt", "2031-03-03T10:00:00Z", "script")]),
        ("<script>pubDate = '2031/03/03'</script>", [("pubDate", "2031/03/03", "script")]),
        (r'<script>s = "{\"publish_date\":\"2031-03-03 10:00\"}"</script>', [("publish_date", "2031-03-03 10:00", "script")]),
        ('<p><script>showDate("2031/03/03 01:43:09")</script></p>', [("showDate", "2031/03/03 01:43:09", "call")]),
        ('<span data-timestamp="1930298400">now</span>', [("data-timestamp", "1930298400", "attribute")]),
        ('<span data-time=" 2031-03-03T10:00Z ">now</span>', [("data-time", "2031-03-03T10:00Z", "attribute")]),
        ('<video data-time="12"></video><p data-time="soon">', []),
        ('<script>x = {"lastPublished":"2031-03-03","publishUpdated":"2031-03-04","publishEnd":"2031-03-05"}</script>', []),
        ('<script type="application/ld+json">{"datePublished":"2031-03-03"}</script>', []),
        ('<script src="a.js"></script>', []),
        ('<script>x = {"contentPublishedAt":"2031-03-03"}</script>', [("contentPublishedAt", "2031-03-03", "script")]),
        ('<script>a={"pubdate":"2031-03-03"};b={"pubdate":"2031-03-03"}</script>', [("pubdate", "2031-03-03", "script")]),
    ],
)  # fmt: skip
def test_stamps(html: str, expected: list[tuple[str, str, str]]) -> None:
    found = read_stamps(parse(f"<html><body>{html}</body></html>"))
    assert [(one["name"], one["value"], one["from"]) for one in found] == expected


@pytest.mark.parametrize(
    "told",
    [
        '<meta property="article:published_time" content="2031-03-03">',
        '<time datetime="2031-03-03">3 March</time>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-03"}</script>',
    ],
)
def test_scripts_are_not_asked_where_the_page_tells_a_date(told: str) -> None:
    script = '<script>{"publishedAt":"2031-01-01"}</script>'
    assert "stamps" not in read_head(parse(f"<html><body>{told}{script}</body></html>"), None)
    assert "stamps" in read_head(parse(f"<html><body>{script}</body></html>"), None)


@pytest.mark.parametrize(
    ("html", "expected", "rule"),
    [
        ('<script>a={"publishedAt":"2031-03-03T10:00:00+01:00"}</script>', "2031-03-03", "place/script_stamp"),
        ('<script>a={"publishedAt":"2031-03-03","pubDate":"March 3, 2031"}</script>', "2031-03-03", "place/script_stamp"),
        ('<script>a=[{"publishedAt":"2031-03-03"},{"publishedAt":"2031-03-01"}]</script>', None, "context/no_candidate"),
        ('<b data-time="1930298400">now</b><b data-time="1930000000">then</b>', "2031-03-03", "place/attribute_stamp"),
        ('<script>showDate("2031/03/03 01:43:09")</script>', "2031-03-03", "place/call_stamp"),
        ('<script>showDate("tomorrow at nine")</script>', None, "context/no_candidate"),
    ],
)  # fmt: skip
def test_one_day_in_scripts_is_the_article_s(html: str, expected: str | None, rule: str) -> None:
    cleaned = clean_page(f"<!doctype html><html><body>{BODY}{html}</body></html>", url="https://lantern.example/crane")
    (document,) = [one.document for one in cleaned.documents]
    assert (document.published_date.isoformat() if document.published_date else None) == expected
    (chosen,) = [field for field in cleaned.fields if field.field == "published" and field.is_chosen]
    assert chosen.method.partition("@")[0] == rule
