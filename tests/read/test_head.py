import json
from typing import Any

import pytest

from warehouse.read.head import read_head
from warehouse.read.tree import parse_html


def head(html: str) -> dict[str, Any]:
    root, _ = parse_html(html)
    assert root is not None
    return read_head(root, "https://lantern.example/a")


def test_title_meta_canonical_and_language() -> None:
    found = head(
        "<html lang=en-GB><head><title> Gate\n jams </title><meta property='og:title' content='Gate jams'>"
        "<meta name=Author content='Oona Thrale'><meta name=viewport content=x><meta property='og:image' content=y>"
        "<meta property='og:title' content='a second one'><link rel='alternate' href=/feed><link rel=canonical href='/gate'>"
    )
    assert found == {
        "title": "Gate jams",
        "meta": {"og:title": "Gate jams", "author": "Oona Thrale"},
        "canonical": "https://lantern.example/gate",
        "lang": "en-GB",
    }


@pytest.mark.parametrize(
    "script",
    [
        {"@type": "NewsArticle", "headline": "Gate jams", "image": "no.png"},
        [{"@type": "Organization"}, {"@type": ["NewsArticle"], "headline": "Gate jams"}],
        {"@graph": [{"@type": "WebPage", "name": "page"}, {"@type": "NewsArticle", "headline": "Gate jams"}]},
        {"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "headline": "Gate jams"}},
    ],
)
def test_json_ld_articles_are_found_first(script: object) -> None:
    found = head(f"<script type='application/ld+json'>{json.dumps(script)}</script><p>x")
    assert found["jsonld"][0]["headline"] == "Gate jams"
    assert "image" not in found["jsonld"][0]


def test_authors_keep_their_names_only() -> None:
    author = [
        {"@type": "Person", "name": "Oona Thrale", "image": {"url": "x"}},
        {"@type": "Person", "name": "Casper Dune"},
    ]
    found = head(
        f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'author': author})}</script>"
    )
    assert [one["name"] for one in found["jsonld"][0]["author"]] == ["Oona Thrale", "Casper Dune"]


@pytest.mark.parametrize("script", ["{broken", "[" * 100_000, "", "null", "3", '{"@type": 3}'])
def test_broken_json_ld_says_nothing(script: str) -> None:
    assert "jsonld" not in head(f"<script type='application/ld+json'>{script}</script><p>x")


def test_json_ld_in_comment_marks_is_read() -> None:
    found = head(
        '<script type=\'application/ld+json\'>//<![CDATA[\n{"@type": "NewsArticle", "headline": "H"}\n//]]></script>'
    )
    assert found["jsonld"] == [{"@type": "NewsArticle", "headline": "H"}]


def test_makers_that_are_only_an_id_are_put_in_place() -> None:
    graph = [
        {"@type": "NewsArticle", "author": [{"@id": "#7"}], "publisher": "#8"},
        {"@type": "Person", "@id": "#7", "name": "Oona Thrale"},
        {"@type": "Organization", "@id": "#8", "name": "Lantern"},
    ]
    part = head(f"<script type='application/ld+json'>{json.dumps({'@graph': graph})}</script>")["jsonld"][0]
    assert part["author"][0]["name"] == "Oona Thrale"
    assert part["publisher"]["name"] == "Lantern"


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("article.published", True),
        ("cXenseParse:author", True),
        ("rnews:datePublished", True),
        ("twitter:data1", True),
        ("msvalidate.01", False),
        ("viewport", False),
        ("og:image", False),
        ("date" * 30, False),
    ],
)
def test_meta_elements_that_tell_of_the_article(name: str, is_kept: bool) -> None:
    assert (name.lower() in head(f"<meta name='{name}' content=x>").get("meta", {})) is is_kept


def test_every_author_of_a_meta_element_is_kept_and_the_first_of_all_else() -> None:
    elements = "<meta name=citation_author content=A><meta name=citation_author content=B><meta name=citation_author content=A>"
    assert head(f"{elements}<meta name=date content=1><meta name=date content=2>")["meta"] == {
        "citation_author": "A; B",
        "date": "1",
    }
