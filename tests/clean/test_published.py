"""When an article appeared, and who wrote it, from what a page shows and what its head declares."""

import json
from datetime import UTC, date, datetime

import pytest

from tests.clean.pages import PROSE, SECOND
from warehouse.clean.fields.published_head import find_url_date, find_url_month
from warehouse.clean.fields.published_lines import is_day_first
from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

HEADLINE = "Harbor office to take down the old crane"
BODY = "".join(f"<p>{line}</p>" for line in PROSE)


def read(above: str = "", head: str = "", jsonld: object = None, below: str = "", lang: str = "en") -> CleanedPage:
    script = f"<script type=application/ld+json>{json.dumps(jsonld)}</script>" if jsonld else ""
    return clean_page(
        f"<html lang={lang}><head><title>{HEADLINE}</title>{head}{script}</head><body><article><h1>{HEADLINE}</h1>"
        f"{above}{BODY}</article>{below}</body></html>",
        url="https://news.courier.example/crane",
    )


def chosen(cleaned: CleanedPage, field: str) -> list[tuple[str | None, str]]:
    return [(f.value, f.method.split("@")[0]) for f in cleaned.fields if f.field == field and f.is_chosen]


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2026/03/03/crane", "2026-03-03"),
        ("https://a.example/2026/mar/3/crane", "2026-03-03"),
        ("https://a.example/news/crane-20260303", "2026-03-03"),
        ("https://a.example/news_2026-03-03.html", "2026-03-03"),
        ("https://a.example/news/23-03-2026", "2026-03-23"),
        ("https://a.example/news/03.04.2026/crane", "2026-04-03"),
        ("https://a.example/news/03-04-2026", None),
        ("https://a.example/2026/13/03/crane", None),
        ("https://a.example/item/202603031", None),
        ("https://a.example/2026/crane", None),
    ],
)
def test_days_in_addresses(url: str, day: str | None) -> None:
    assert find_url_date(url) == day


@pytest.mark.parametrize(
    ("url", "month"),
    [
        ("https://a.example/2026/03/crane", (2026, 3)),
        ("https://a.example/2026/03/03/crane", (2026, 3)),
        ("https://a.example/2026/crane", None),
        ("https://a.example/202603/crane", None),
    ],
)
def test_months_in_addresses(url: str, month: tuple[int, int] | None) -> None:
    assert find_url_month(url) == month


@pytest.mark.parametrize(
    ("language", "url", "answer"),
    [
        ("en-US", None, False),
        ("en_GB", None, True),
        ("de", None, True),
        ("en", "https://a.co.uk/x", True),
        ("en", "https://a.com/x", None),
        (None, None, None),
    ],
)
def test_which_of_day_and_month_stands_first(language: str | None, url: str | None, answer: bool | None) -> None:
    assert is_day_first(language, url) is answer


def test_a_numeric_date_is_read_as_its_language_writes_it() -> None:
    assert chosen(read("<time>3/4/2026</time>", lang="es"), "published") == [("2026-04-03", "line/published_line")]
    assert chosen(read("<time>3/4/2026</time>"), "published") == [(None, "context/no_candidate")]


def test_a_date_that_readers_see_mends_the_stamp_of_the_last_change() -> None:
    stamps = {"@type": "NewsArticle", "datePublished": "2026-05-20", "dateModified": "2026-05-20"}
    cleaned = read("<p class=date>3 March 2026</p>", jsonld=stamps)
    assert chosen(cleaned, "published") == [("2026-03-03", "context/seen_before_change")]
    changed_later = stamps | {"datePublished": "2026-05-02"}
    assert chosen(read("<p class=date>3 March 2026</p>", jsonld=changed_later), "published")[0][0] == "2026-05-02"


@pytest.mark.parametrize(
    ("days", "value", "rule"),
    [
        (["3 March 2026"], "2026-03-03", "context/seen_before_change"),
        (["3 March 2026", "1 March 2026"], "2026-05-20", "place/jsonld_published"),  # of other stories
    ],
)
def test_a_date_below_the_text_mends_that_stamp_where_it_is_the_only_one(
    days: list[str], value: str, rule: str
) -> None:
    stamps = {"@type": "NewsArticle", "datePublished": "2026-05-20", "dateModified": "2026-05-20"}
    lines = "".join(f"<p class=date>{day}</p>" for day in days)
    script = f"<script type=application/ld+json>{json.dumps(stamps)}</script>"
    source = (
        f"<html lang=en><head>{script}</head><body><article><h1>{HEADLINE}</h1>{BODY}{lines}</article></body></html>"
    )
    assert chosen(clean_page(source), "published") == [(value, rule)]


def test_the_day_that_readers_see_keeps_the_instant_of_the_stamp() -> None:
    stamps = {"@type": "NewsArticle", "datePublished": "2026-03-04T01:00:00+02:00"}
    document = read("<p class=date>3 March 2026</p>", jsonld=stamps).documents[0].document
    assert (document.published_date, document.published_at) == (
        date(2026, 3, 3),
        datetime(2026, 3, 3, 23, tzinfo=UTC),
    )


def test_a_page_that_tells_only_of_its_change_is_dated_by_it_at_a_low_score() -> None:
    cleaned = read(head="<meta property=article:modified_time content=2026-03-03>")
    assert chosen(cleaned, "published") == [("2026-03-03", "context/only_change_told")]
    assert [f.score for f in cleaned.fields if f.field == "published" and f.is_chosen] == [0.5]


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        ("<div>Written by</div><div>Hedda Marn</div>", ["Hedda Marn"]),
        ("<div>Hedda Marn</div><div>3 March 2026</div>", ["Hedda Marn"]),
        ("<div>3 March 2026 • Hedda Marn in Harbors</div>", ["Hedda Marn"]),
        ("<div>By<span>Hedda Marn</span></div>", ["Hedda Marn"]),
        ("<div>Reviewed by Ivo Tarn — Written by Hedda Marn, MS, RD</div>", ["Hedda Marn"]),
        ("<div class='author share'>Hedda Marn</div>", ["Hedda Marn"]),
        ("<div>3 March 2026 von <a href=/author/hedda>Hedda</a></div>", ["Hedda"]),
        ("<div><a href=/autor/7>tidewatch</a></div>", ["tidewatch"]),
        ("<div>By <a href=/authors/h>Hedda Marn, Harbor Reporter</a></div>", ["Hedda Marn"]),
        ("<div>Posted by <a href=/users/7>tidewatch</a></div>", ["tidewatch"]),
        ("<div>Posted on 3 March 2026 by tidewatch</div>", ["tidewatch"]),
        ("<div>Autorin: Hedda Marn</div>", ["Hedda Marn"]),
        ("<div>Autoren Hedda Marn und Ivo Tarn</div>", ["Hedda Marn", "Ivo Tarn"]),
        ("<div class=share><div>By: Hedda Marn</div><div>Share</div></div>", ["Hedda Marn"]),
        ("<div>By <a href=/author/h>Hedda Marn</a>. Reviewed by <a href=/author/i>Ivo Tarn</a></div>", ["Hedda Marn"]),
        ("<nav><a href=/author/ivo>Ivo Tarn</a></nav><div>By Hedda Marn</div>", ["Hedda Marn"]),
        ("<div>By <a href=/author/hedda>Hedda Marn</a> and Ivo Tarn</div>", ["Hedda Marn", "Ivo Tarn"]),
        ("<div>By Unknown</div>", [None]),
        ("<div>See <a href=/people/ivo>Ivo Tarn</a> on the quay next week</div>", [None]),
        ("<div><a href=https://www.youtube.com/by/courier>Courier films</a></div>", [None]),
    ],
)
def test_names_over_the_text_are_bylines(above: str, authors: list[str | None]) -> None:
    below = "<div class=teaser>By Anton Brehl</div>" if authors[0] else ""  # of another story
    assert [value for value, _ in chosen(read(above, below=below), "author")] == authors


def test_an_outlet_is_its_own_author_only_where_nobody_else_is_named() -> None:
    own = {"@type": "NewsArticle", "author": {"name": "Courier"}, "publisher": {"name": "Courier"}}
    assert chosen(read(jsonld=own), "author") == [("Courier", "place/jsonld_outlet")]
    assert chosen(read("<p class=byline>Hedda Marn</p>", jsonld=own), "author")[0][0] == "Hedda Marn"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Hedda Marn'>",
            ["Hedda Marn"],
        ),
        ("<meta name=twitter:label1 content=Price><meta name=twitter:data1 content='Hedda Marn'>", [None]),
        ("<meta name=author content='Hedda Marn,Ivo Tarn'>", ["Hedda Marn", "Ivo Tarn"]),
        ("<meta name=cXenseParse:author content='Hedda Marn'>", ["Hedda Marn"]),
        ("<meta name=author content=admin>", [None]),
    ],
)
def test_authors_that_meta_elements_name(head: str, names: list[str | None]) -> None:
    assert [value for value, _ in chosen(read(head=head), "author")] == names


@pytest.mark.parametrize(
    ("above", "head", "names"),
    [
        # a plain byline before the account that posted it, a person before a desk, an office left off
        ("<p>By Hedda Marn</p>", "<meta name=author content='Ivo Tarn'>", ["Hedda Marn"]),
        ("<p class=byline>Hedda Marn</p>", "<meta name=author content='tidewatch'>", ["Hedda Marn"]),
        ("<p><a href=/author/desk>Harbor Desk & Quay</a></p>", "<meta name=author content='Ivo Tarn'>", ["Ivo Tarn"]),
        ("<p>By Hedda Marn Head of Nets</p>", "<meta name=author content='Hedda Marn'>", ["Hedda Marn"]),
        ("", "<meta name=citation_author content='Ivo Tarn'><meta name=citation_author content='Hedda Marn'>",
         ["Ivo Tarn", "Hedda Marn"]),
    ],
)  # fmt: skip
def test_which_author_is_chosen(above: str, head: str, names: list[str]) -> None:
    assert [value for value, _ in chosen(read(above, head=head), "author")] == names


def test_authors_of_one_element_are_chosen_together() -> None:
    head = "<meta name=author content='Hedda Marn, Ivo Tarn'><meta name=dc.creator content='Anton Brehl'>"
    assert [value for value, _ in chosen(read(head=head), "author")] == ["Hedda Marn", "Ivo Tarn"]


def test_json_ld_of_other_stories_says_nothing_of_this_one() -> None:
    own = {
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "datePublished": "2026-03-03",
        "author": {"name": "Hedda Marn"},
    }
    other = {"@type": "NewsArticle", "headline": "Bread", "datePublished": "2026-03-01", "author": {"name": "Ivo Tarn"}}
    cleaned = read(jsonld=[other, own])
    assert chosen(cleaned, "author") == [("Hedda Marn", "place/jsonld_author")]
    assert chosen(cleaned, "published") == [("2026-03-03", "place/jsonld_published")]
    by_address = own | {"headline": "Another wording", "url": "https://www.news.courier.example/crane/?from=front"}
    assert chosen(read(jsonld=[other, by_address]), "published")[0][0] == "2026-03-03"
    assert chosen(read(jsonld=[other]), "published")[0][0] == "2026-03-01"  # alone, it is taken for the page's


def test_of_several_articles_the_head_speaks_of_the_one_that_bears_its_title() -> None:
    second = "".join(f"<p>{line}</p>" for line in SECOND)
    source = (
        f"<html lang=en><head><title>{HEADLINE}</title><meta name=pubdate content=2026-03-03></head><body><article>"
    )
    source += (
        f"<h1>{HEADLINE}</h1>{BODY}</article><article><h1>Bread by weight again</h1>{second}</article></body></html>"
    )
    cleaned = clean_page(source)
    assert [(one.document.title, one.document.published_edtf) for one in cleaned.documents] == [
        (HEADLINE, "2026-03-03"),
        ("Bread by weight again", None),
    ]


def test_an_author_that_is_only_referred_to() -> None:
    graph = [
        {"@type": "NewsArticle", "author": {"@id": "#7"}},
        {"@type": "Person", "@id": "#7", "name": "Hedda Marn"},
    ]
    assert chosen(read(jsonld={"@graph": graph}), "author") == [("Hedda Marn", "place/jsonld_author")]


def test_the_fuller_name_that_readers_see_stands_for_a_declared_first_name() -> None:
    cleaned = read("<p class=byline>Hedda Marn</p>", jsonld={"@type": "NewsArticle", "author": {"name": "Hedda"}})
    assert chosen(cleaned, "author") == [("Hedda Marn", "place/byline_mark")]


UTC_STAMP = {"@type": "NewsArticle", "datePublished": "2026-03-04T03:30:00Z", "dateModified": "2026-03-09T03:30:00Z"}


@pytest.mark.parametrize(
    ("above", "stamp", "value", "rule"),
    [
        ("", UTC_STAMP["datePublished"], "2026-03-04T03:30:00Z", "place/jsonld_published"),
        # the same instant in the publisher's zone, the day that readers see, and the day of another story
        ("<time datetime=2026-03-03T22:30:00-05:00></time>", UTC_STAMP["datePublished"],
         "2026-03-03T22:30:00-05:00", "context/local_day"),
        ("<p class=date>3 March 2026</p>", UTC_STAMP["datePublished"], "2026-03-03", "context/local_day"),
        ("<p class=date>5 March 2026</p>", UTC_STAMP["datePublished"], "2026-03-04T03:30:00Z", "place/jsonld_published"),
        ("<p class=date>Updated 3 March 2026</p>", UTC_STAMP["datePublished"],
         "2026-03-04T03:30:00Z", "place/jsonld_published"),
        ("<p class=date>5 March 2026</p>", "2026-03-04T20:30:00Z", "2026-03-05", "context/local_day"),
        # a stamp that tells the publisher's zone
        ("<time datetime=2026-03-05></time>", "2026-03-04T20:30:00-05:00",
         "2026-03-04T20:30:00-05:00", "place/jsonld_published"),
        # neither the first version's day nor the last one's
        ("<p class=date>6 March 2026</p>", "2026-01-04", "2026-03-06", "context/seen_between_stamps"),
        ("<p class=date>9 March 2026</p>", "2026-01-04", "2026-01-04", "place/jsonld_published"),
    ],
)  # fmt: skip
def test_the_day_in_the_publishers_calendar(above: str, stamp: str, value: str, rule: str) -> None:
    cleaned = read(above, jsonld=UTC_STAMP | {"datePublished": stamp})
    assert chosen(cleaned, "published") == [(value, rule)]


def test_an_address_that_bears_the_stamp_out_outweighs_a_date_above_the_headline() -> None:
    html = read("<p class=date>5 March 2026</p>", jsonld=UTC_STAMP | {"datePublished": "2026-03-04T20:30:00Z"})
    assert chosen(html, "published")[0][1] == "context/local_day"
    source = f"<html lang=en><head><title>{HEADLINE}</title>"
    source += "<meta property=article:published_time content=2026-03-04T20:30:00Z></head><body><article>"
    source += f"<h1>{HEADLINE}</h1><p class=date>5 March 2026</p>{BODY}</article></body></html>"
    cleaned = clean_page(source, url="https://news.courier.example/2026/03/04/crane")
    assert chosen(cleaned, "published") == [("2026-03-04T20:30:00Z", "place/meta_published")]


@pytest.mark.parametrize(
    ("below", "value"),
    [
        ("<p>This page was last edited on 3 March 2026, at 10:15.</p>", "2026-03-03"),
        ("<p>Diese Seite wurde zuletzt am 3. März 2026 um 10:15 Uhr bearbeitet.</p>", "2026-03-03"),
        ("<p>The crane was last painted on 3 March 2026.</p>", None),
    ],
)
def test_a_page_says_at_its_end_when_it_changed(below: str, value: str | None) -> None:
    cleaned = read(below=f"<footer>{below}</footer>")
    assert [v for v, _ in chosen(cleaned, "published")] == [value]
    assert [v for v, _ in chosen(cleaned, "modified")] == ([value] if value else [])


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Last updated", "modified"),
        ("Aktualisiert am:", "modified"),
        ("Mis à jour le", "modified"),
        ("Published", "published"),
        ("Tolm updates its cranes", "published"),
    ],
)
def test_a_label_of_its_own_line_tells_what_a_date_is_of(label: str, field: str) -> None:
    cleaned = read(f"<div>{label}</div><div>6 March 2026</div>")
    found = [f.field for f in cleaned.fields if f.value == "2026-03-06" and f.method.startswith("line/published_line")]
    assert found == [field]


def test_a_stamp_without_a_year_gives_way_to_a_whole_date() -> None:
    cleaned = read("<p class=date>3 March 2026</p>", head="<meta name=pubdate content='3 March'>")
    assert chosen(cleaned, "published") == [("2026-03-03", "line/published_line")]


def test_the_date_between_headline_and_text_counts_before_others() -> None:
    far = "<div class=related><p class=date>1 March 2026</p></div>"
    assert chosen(read("<p class=date>3 March 2026</p>", below=far), "published")[0][0] == "2026-03-03"
