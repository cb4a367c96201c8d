"""What must hold for every page, whatever is on it."""

import json
import pickle
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clean.pages import PROSE, SECOND, page
from warehouse.clean.kinds import ABOUT, BOILERPLATE, GAP, ROLE_BY_KIND, TEXT
from warehouse.folding import fold_text
from warehouse.ids import new_document_id, sha256_hex
from warehouse.records import CleanedPage, Credit, DocumentField
from warehouse.stages.clean_page import clean_page, find_source_id

LINES = st.sampled_from(
    [
        *PROSE, *SECOND, "Old crane of Tolm to come down", "By Hedda Marn", "March 3, 2026", "© Tolm Wire. All rights reserved.",
        "Source link", "Also Read: Something else", "Add a comment", "1 of 2 | A crane. Photo by Casper Dune", "(END)", "- one",
        "Home / Harbor", "Casper Dune/Pool via Reuters", "TOLM, March 3 (AP) — " + SECOND[0], PROSE[0][:-20], "7 7 7", "\u200b",
        "(UPDATE) The crane of Tolm comes down after all", "Here is the comparison of the parties below:", "***", "\u202eabc",
        "Hedda Marn is a lecturer at the University of Ombrin.", "Translated by Mirre Holt", "Photo: A/B", "a/b via C", "By",
    ]
)  # fmt: skip
SPACE = st.sampled_from(["\n", "\n\n", " \r\n", "\r\n\r\n", "\n\t\n", "\u2028"])


@st.composite
def made_page(draw: st.DrawFn) -> str:
    lines = draw(st.lists(st.tuples(LINES, SPACE), max_size=25))
    return (
        draw(st.sampled_from(["", "\n", " "]))
        + "".join(line + space for line, space in lines)
        + draw(st.text(max_size=5))
    )


@st.composite
def made_html(draw: st.DrawFn) -> str:
    tags = st.sampled_from(
        ["p", "h1", "h2", "li", "div", "td", "article", "aside", "figcaption", "nav", "footer", "blockquote"]
    )
    names = st.sampled_from(
        ["", " class=share", " class='entry-content'", " class=related", " itemprop=author", " hidden"]
    )
    parts = draw(st.lists(st.tuples(tags, names, LINES, st.booleans()), min_size=1, max_size=25))
    body = "".join(f"<{tag}{name}>{line}{f'</{tag}>' if closed else ''}" for tag, name, line, closed in parts)
    return f"<!doctype html><html><head><title>Crane</title></head><body>{body}</body></html>"


def check(cleaned: CleanedPage) -> None:
    """Cover, roles, texts and evidence of a page."""
    text = cleaned.page.text
    assert [s.segment_no for s in cleaned.segments] == list(range(len(cleaned.segments)))
    assert "".join(text[s.page_start : s.page_end] for s in cleaned.segments) == text
    at = 0
    for segment in cleaned.segments:
        assert segment.page_start == at < segment.page_end
        at = segment.page_end
        assert segment.role in (ROLE_BY_KIND[segment.kind], BOILERPLATE)
        assert (segment.document_id is not None) == (segment.role in (TEXT, ABOUT))
        assert (segment.text_start is not None) == (segment.role == TEXT)
        assert (segment.role == GAP) == (not text[segment.page_start : segment.page_end].strip())
        assert "@" in segment.method and 0 <= segment.score <= 1
    check_documents(cleaned)
    check_evidence(cleaned)


def check_documents(cleaned: CleanedPage) -> None:
    text = cleaned.page.text
    for one in cleaned.documents:
        document = one.document
        own = [s for s in cleaned.segments if s.document_id == document.document_id]
        body = [s for s in own if s.role == TEXT]
        assert document.text == "\n\n".join(text[s.page_start : s.page_end] for s in body) != ""
        for s in body:
            assert s.text_start is not None
            assert document.text[s.text_start :].startswith(text[s.page_start : s.page_end])
        assert document.document_id == new_document_id(cleaned.page.page_id, body[0].page_start)
        assert document.text_folded_sha256 == sha256_hex(fold_text(document.text))
        assert [(p.page_start, p.page_end, p.kind, p.role) for p in one.passages] == [
            (s.page_start, s.page_end, s.kind, s.role) for s in own
        ]
        assert all(p.text == text[p.page_start : p.page_end] for p in one.passages)
        chosen = [f.field for f in cleaned.fields if f.document_id == document.document_id and f.is_chosen]
        assert {"title", "author", "published", "language"} <= set(chosen)
        assert all(chosen.count(field) == 1 for field in chosen if field != "author")
    ids = [one.document.document_id for one in cleaned.documents]
    assert len(set(ids)) == len(ids)


def check_evidence(cleaned: CleanedPage) -> None:
    metadata = json.loads(cleaned.page.metadata)
    rows: list[DocumentField | Credit] = [*cleaned.fields, *cleaned.credits]
    for row in rows:
        if row.page_start is not None:
            assert cleaned.page.text[row.page_start : row.page_end] == row.span_text != ""
        elif row.metadata_pointer is not None:
            value = metadata
            for key in row.metadata_pointer.split("/")[1:]:
                value = value[int(key) if isinstance(value, list) else key]
            assert value
        else:
            assert getattr(row, "null_reason", None)
    for link in cleaned.links:
        if link.page_start is not None:
            assert cleaned.page.text[link.page_start : link.page_end] == link.span_text
    sources = {claim.source_id for claim in cleaned.sources}
    assert {credit.source_id for credit in cleaned.credits} - {None} <= sources
    assert len({credit.credit_id for credit in cleaned.credits}) == len(cleaned.credits)


@given(made_page().filter(lambda text: text.strip("\0 \t\r\n\x0b\x0c\u2028\ufeff") != ""))
def test_any_text_page_is_covered(text: str) -> None:
    cleaned = clean_page(text, media_type="text/plain")
    check(cleaned)
    assert cleaned.page.text == text.removeprefix("\ufeff")


@given(made_html())
def test_any_html_page_is_covered(html: str) -> None:
    check(clean_page(html, url="https://lantern.example/a"))


@given(st.binary(min_size=1))
def test_any_bytes_are_covered_as_text(content: bytes) -> None:
    check(clean_page(content, media_type="text/plain"))


PARAGRAPH = " ".join(PROSE[:2])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<body>" + "<div>" * 60_000 + f"<p>{PARAGRAPH}</p>" * 3 + "</div>" * 60_000, "flattened_tags"),
        (
            "<body><p " + " ".join(f"a{at}=1" for at in range(60_000)) + f">{PARAGRAPH}</p><p>{PARAGRAPH}</p>",
            "shortened_tags",
        ),
        ("<body>" + f"<p>{PARAGRAPH}\u202e\u200b</p>" * 3, None),
        ("<body>" + f"<p>{PARAGRAPH}</p>" * 3 + "<a href='/x'>link words</a> " * 5_000, None),
    ],
)
def test_hostile_pages_are_cut_with_their_reason_and_covered(content: str, reason: str | None) -> None:
    cleaned = clean_page(content, media_type="text/html")
    check(cleaned)
    assert PARAGRAPH in cleaned.documents[0].document.text
    assert reason is None or reason in json.loads(cleaned.page.metadata)


def test_the_result_is_pure_and_can_be_pickled() -> None:
    source = page("Old crane of Tolm to come down", "By Hedda Marn", *PROSE)
    first, second = clean_page(source), clean_page(source.encode())
    assert first == second == pickle.loads(pickle.dumps(first))


def fields(cleaned: CleanedPage, field: str) -> list[tuple[str | None, bool]]:
    return [(row.value, row.is_chosen) for row in cleaned.fields if row.field == field]


def test_a_dateline_without_a_year_leaves_the_year_open() -> None:
    cleaned = clean_page(
        page("TOLM, March 3 (AP) — " + PROSE[0], *PROSE[1:], "Photo: The crane on March 3, 2019. Photo by A. Dune")
    )
    document = cleaned.documents[0].document
    assert (document.published_edtf, document.published_date, document.dateline_place) == ("XXXX-03-03", None, "TOLM")
    assert fields(cleaned, "dateline_agency") == [("AP", True)]


def test_a_weekday_and_a_year_together_close_it() -> None:
    lead = "TOLM, March 3 (AP) — The crane fell on Tuesday, March 3, as the harbor office had said it would."
    cleaned = clean_page(page(lead, *PROSE, "1 of 2 | The crane on March 3, 2026."))
    assert cleaned.documents[0].document.published_edtf == "2026-03-03"
    assert fields(cleaned, "published") == [("XXXX-03-03", False), ("2026-03-03", True)]
    wrong = clean_page(page(lead, *PROSE, "1 of 2 | The crane on March 3, 2025."))
    assert wrong.documents[0].document.published_edtf == "XXXX-03-03"


def test_credits_have_relation_scope_and_source() -> None:
    cleaned = clean_page(
        page(
            "The crane in the evening. Photo by Casper Dune/Reuters",
            *PROSE,
            "— Reported by Tolm Wire; translated by UPI",
            "© Tolm Wire. Unauthorized reproduction prohibited.",
        )
    )
    names = {claim.source_id: (claim.name, claim.kind) for claim in cleaned.sources}
    assert [(c.relation, c.name, c.scope, names.get(c.source_id or "")) for c in cleaned.credits] == [
        ("photo_by", "Casper Dune", "image", None),
        ("via", "Reuters", "image", ("Reuters", "agency")),
        ("reported_by", "Tolm Wire", "text", ("Tolm Wire", "unknown")),
        ("translated_by", "UPI", "text", ("United Press International", "agency")),
        ("copyright", "Tolm Wire", "text", ("Tolm Wire", "unknown")),
    ]
    assert cleaned.credits[0].target_segment_no == 0
    assert cleaned.credits[-1].rights_text == "© Tolm Wire. Unauthorized reproduction prohibited."


def test_what_the_head_says_is_a_candidate_with_its_pointer() -> None:
    article = {"@type": "OpinionNewsArticle", "headline": "The crane", "datePublished": "2026-03-03T00:30:00+01:00",
               "author": {"@type": "Person", "name": "Hedda Marn"}}  # fmt: skip
    html = (
        f"<html><head><title>The crane | The Tolm Courier</title><link rel=canonical href=https://courier.example/crane>"
        f"<script type='application/ld+json'>{json.dumps(article)}</script></head>"
        f"<body><article><h1>The crane</h1>{''.join(f'<p>{line}</p>' for line in PROSE)}</article></body></html>"
    )
    cleaned = clean_page(html)
    document = cleaned.documents[0].document
    assert (document.title, document.published_edtf, document.kind) == (
        "The crane",
        "2026-03-03T00:30:00+01:00",
        "opinion",
    )
    assert (document.published_date, document.published_at) == (
        date(2026, 3, 3),
        datetime(2026, 3, 2, 23, 30, tzinfo=UTC),
    )
    assert (document.url, document.source_id) == ("https://courier.example/crane", None)
    pointers = {row.metadata_pointer for row in cleaned.fields}
    assert {
        "/jsonld/0/headline",
        "/jsonld/0/datePublished",
        "/jsonld/0/author/name",
        "/title",
        "/canonical",
    } <= pointers
    check(cleaned)


@pytest.mark.parametrize(
    ("url", "source", "same_as"),
    [
        ("https://www.reuters.com/world/x", None, (None, "Reuters")),
        ("https://news.courier.example/x", None, ("https://courier.example/y", None)),
        ("https://aggregator.example/x", "AFP", (None, "Agence France-Presse")),
        (None, "https://courier.example", ("https://courier.example/y", None)),
        (None, "The Tolm Courier", (None, "the tolm courier")),
    ],
)
def test_one_source_has_one_id(url: str | None, source: str | None, same_as: tuple[str | None, str | None]) -> None:
    assert find_source_id(url, source) == find_source_id(*same_as) is not None


def test_no_address_and_no_source_is_no_source() -> None:
    assert find_source_id(None, None) is None


def test_teasers_and_markers_are_links_of_a_text_page() -> None:
    cleaned = clean_page(page(*PROSE, "Also Read: Ten towns where the rent is low", *SECOND, "Source link"))
    assert [(link.kind, link.url, link.span_text) for link in cleaned.links] == [
        ("teaser", None, "Also Read: Ten towns where the rent is low"),
        ("source_marker", None, "Source link"),
    ]


def test_hyperlinks_of_the_body_are_kept() -> None:
    body = "".join(f"<p>{line}</p>" for line in PROSE[1:])
    html = f"<html><body><nav><a href=/>Home</a></nav><article><p>{PROSE[0]} <a href=/b>More of it</a>.</p>{body}</article></body></html>"
    cleaned = clean_page(html, url="https://courier.example/a")
    assert [(link.kind, link.url, link.span_text) for link in cleaned.links] == [
        ("hyperlink", "https://courier.example/b", "More of it")
    ]
