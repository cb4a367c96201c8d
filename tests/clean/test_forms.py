"""Pages that hold no article: what becomes of them, and what never does."""

import json

import pytest

from tests.clean.pages import PROSE, SECOND
from tests.clean.test_clean_page import check
from warehouse.clean.rules.judge import judge_page
from warehouse.clean.signs.refusals import is_refusal
from warehouse.read.page import read_page
from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

SITE = "https://lantern.example"
NAV = "<nav><a href=/>Home</a> <a href=/nets>Nets</a> <a href=/lamps>Lamps</a></nav>"
FOOT = "<footer><p>© Lantern. All rights reserved.</p></footer>"
SPECS = "".join(
    f"<li>{name}: {value}</li>"
    for name, value in (
        ("Height of the lamp with its hook", "31 cm"),
        ("Weight of the lamp without oil", "1.2 kg"),
        ("Oil that goes into the tank", "half a litre of any lamp oil"),
        ("Hours that one filling burns", "about sixteen"),
        ("Glass that is sold with it", "two panes, clear or amber"),
        ("Wick that fits into the burner", "flat, two fingers wide"),
        ("Price in the shop on the quay", "48.00, with a spare wick"),
    )
)
PARAGRAPHS = "".join(f"<p>{words}</p>" for words in PROSE)
CAPTION = "A heron stands on the broken lamp of the pier at Tolm, which the storm bent on Sunday night."


def html(body: str, *, head: str = "", title: str = "Storm lamp") -> str:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{NAV}{body}{FOOT}</body></html>"


def typed(*types: str) -> str:
    return f'<script type="application/ld+json">{json.dumps([{"@type": one, "name": "x"} for one in types])}</script>'


def read(page: str, url: str = f"{SITE}/lamps/storm") -> CleanedPage:
    cleaned = clean_page(page, url=url)
    check(cleaned)
    return cleaned


def forms(page: str, url: str = f"{SITE}/lamps/storm") -> list[str]:
    return [one.document.form for one in read(page, url).documents]


def test_a_list_of_facts_is_a_page_and_no_article() -> None:
    cleaned = read(html(f"<main><h1>Storm lamp</h1><ul>{SPECS}</ul></main>"))
    (document,) = [one.document for one in cleaned.documents]
    assert document.form == "page"
    assert "31 cm" in document.text and "48.00" in document.text
    assert "Nets" not in document.text and "rights" not in document.text
    (form,) = [field for field in cleaned.fields if field.field == "form"]
    assert (form.value, form.is_chosen, form.method.partition("@")[0]) == ("page", True, "context/main_text")


@pytest.mark.parametrize("kind", ["Product", "ItemList", "QAPage", "CollectionPage", "https://schema.org/Product"])
def test_a_page_that_declares_another_type_is_no_article_however_much_prose_it_has(kind: str) -> None:
    cleaned = read(html(f"<h1>Storm lamp</h1>{PARAGRAPHS}", head=typed(kind)))
    (document,) = [one.document for one in cleaned.documents]
    assert (document.form, document.text) == ("page", "\n\n".join(PROSE))
    (form,) = [field for field in cleaned.fields if field.field == "form"]
    assert (form.metadata_pointer, form.method.partition("@")[0]) == ("/types/0", "place/declared_type")


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ("", f"{SITE}/crane", "article"),
        (typed("NewsArticle"), f"{SITE}/crane", "article"),
        (typed("Product", "NewsArticle"), f"{SITE}/crane", "article"),  # a review of it
        (typed("ItemList") + "<meta property=article:published_time content=2031-03-03>", f"{SITE}/crane", "article"),
        (typed("FAQPage", "Organization", "WebSite"), f"{SITE}/crane", "article"),
        ("<meta property=og:type content=product>", f"{SITE}/crane", "page"),
        ("<meta property=og:type content=website>", f"{SITE}/crane", "article"),
        ("", f"{SITE}/", "page"),
        ("", f"{SITE}/?p=12", "article"),
        (typed("NewsArticle"), f"{SITE}/", "article"),
    ],
)
def test_prose_is_an_article_unless_the_page_says_otherwise(head: str, url: str, expected: str) -> None:
    assert forms(html(f"<h1>Old crane of Tolm to come down</h1>{PARAGRAPHS}", head=head), url) == [expected]


def test_microdata_counts_as_well() -> None:
    page = html(f'<div itemscope itemtype="https://schema.org/Product"><h1>Storm lamp</h1>{PARAGRAPHS}</div>')
    assert forms(page) == ["page"]
    page = html(f'<article itemscope itemtype="http://schema.org/BlogPosting"><h1>Crane</h1>{PARAGRAPHS}</article>')
    assert forms(page) == ["article"]


def test_what_stands_between_kept_lines_of_a_list_is_kept() -> None:
    tiles = "".join(
        f"<div><h3>{name} lamp</h3><p>Burns for sixteen hours with one filling of oil, and hangs from any hook on board.</p>"
        f"<span>{price}.00</span></div>"
        for name, price in (("Storm", 48), ("Cabin", 31), ("Anchor", 66), ("Pier", 72))
    )
    (one,) = read(html(f"<main><h1>Lamps</h1>{tiles}</main>", head=typed("CollectionPage"))).documents
    assert "66.00" in one.document.text and "Pier lamp" in one.document.text


DAY = "<meta property=og:type content=article><meta property=article:published_time content=2031-03-03T10:00:00Z>"


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        (f"<h1>Heron on a lamp</h1><p>{CAPTION}</p>", DAY, ["brief"]),
        (f"<h1>Heron on a lamp</h1><figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>", DAY, ["brief"]),
        (f"<h1>Heron on a lamp</h1><p>March 3, 2031</p><p>{CAPTION}</p>", "", ["brief"]),
        (f"<h1>Heron on a lamp</h1><p>{CAPTION}</p>", "", []),  # nothing says that it was published
        (f"<h1>Heron on a lamp</h1><p>{CAPTION}</p>", DAY + typed("Product"), ["brief"]),
        ("<h1>Heron on a lamp</h1><p>Photo</p>", DAY, []),
        ("<h1>Heron on a lamp</h1><p><a href=/b>Ten more herons that we saw on lamps this week</a></p>", DAY, []),
    ],
)  # fmt: skip
def test_few_words_with_a_day_are_a_brief(body: str, head: str, expected: list[str]) -> None:
    page = html(body, head=head)
    assert forms(page) == expected
    if expected:
        (document,) = [one.document for one in read(page).documents]
        assert document.text == CAPTION
        assert document.published_date is not None and document.published_date.isoformat() == "2031-03-03"


FLASH = "A steel gate of the Hessary barrier jammed open on Thursday, the works office said."
MORE = "No one was hurt."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FLASH, ["brief"]),
        (f"Gate jams open\n{FLASH}", ["brief"]),
        (f"Gate jams open\nBarrier stood wide for three hours\n{FLASH} {MORE}\n{MORE}", ["brief"]),
        (f"By Ada Lund\n{FLASH}", ["brief"]),
        ("Gate jams open", []),
        (MORE, []),  # too short to tell anything
        (f"{FLASH.rstrip('.')} ...", []),  # a teaser that breaks off
        (f"{FLASH.rstrip('.')} [...]", []),
        (f"Gate jams open\n{FLASH}\nFerry sails again\n{FLASH}", []),  # two teasers with their headlines
        (f"{FLASH}\nRead more", []),
    ],
)
def test_a_text_of_few_whole_paragraphs_is_a_brief(text: str, expected: list[str]) -> None:
    page = clean_page(text.encode())
    check(page)
    assert [one.document.form for one in page.documents] == expected
    if expected:
        assert page.documents[0].document.text.startswith(FLASH)


LOST = "<p>The page may have been moved, or the address may have been mistyped. Please look for it from the front page, or write to us if you came here by a link of ours, so that we can mend it for those who come after you.</p>"


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("404 Not Found", "Not Found"),
        ("Page not found | Lantern", "Oops!"),
        ("Lantern", "Sorry, the page you are looking for could not be found."),
        ("Just a moment...", "lantern.example"),
        ("Access Denied", "Access Denied"),
        ("Seite nicht gefunden – Lantern", "Hoppla"),
    ],
)
def test_a_page_that_refuses_gives_no_document(title: str, heading: str) -> None:
    page = html(f"<h1>{heading}</h1>{LOST}", title=title)
    assert forms(page) == []
    assert forms(page.replace(heading, "Lamps").replace(title, "Lamps")) == ["article"]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<p>Loading</p>",
        "<ul>" + "".join(f"<li><a href=/{n}>Harbors and nets {n}</a></li>" for n in range(60)) + "</ul>",
        "<form><label>Name</label><input><button>Send</button></form>",
    ],
)
def test_nothing_but_links_or_forms_gives_no_document(body: str) -> None:
    assert forms(html(body)) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("404", True), ("Error 503", True), ("Forbidden", True), ("That page can’t be found.", True), ("Are you a robot?", True),
        ("Attention Required! | Cloudflare", True), ("Página no encontrada - Linterna", True), ("ページが見つかりません", True),
        ("404 cranes fall in one night", False), ("Forbidden – the film that Tolm waited for", False), ("", False), ("500 | Lantern", False),
        ("Page found in the old archive", False), ("Access to the quay denied to fishermen", False),
    ],
)  # fmt: skip
def test_titles_of_refusals(title: str, expected: bool) -> None:
    assert is_refusal(title) == expected


BOXES = "".join(
    f"<p>{words}</p><div>From {number} a month</div><div>Ask us</div><div>By rope</div><div>By boat</div><div>On foot</div>"
    for number, words in enumerate(PROSE[:4], start=20)
)


@pytest.mark.parametrize(
    ("signed", "is_filled"), [("", True), ("<p>By Hedda Marn</p>", False), ("<p>March 3, 2031</p>", False)]
)
def test_boxes_between_paragraphs_are_text_where_nothing_is_signed_or_dated(signed: str, is_filled: bool) -> None:
    page = read_page(html(f"<main><h1>Nets mended</h1>{signed}{BOXES}</main>"))
    votes = [float(block.text in PROSE) for block in page.blocks]  # of an extractor that leaves the boxes out
    view = judge_page(page, votes=votes)
    texts = [line.text for line in view.lines if view.role(line.no) == "text"]
    assert [text for text in texts if text in PROSE] == list(PROSE[:4])
    assert texts.count("Ask us") == (3 if is_filled else 0)


def test_what_stands_below_the_foot_of_the_page_is_not_raised() -> None:
    cart = "".join(f"<p>{words}</p>" for words in SECOND)
    page = html(f"<main><h2>Nets and lamps of Tolm</h2>{PARAGRAPHS}</main>")
    below = page.replace("</body>", f"<div><h2>Your basket of bread</h2>{cart}</div></body>")
    (one,) = read(below).documents
    assert one.document.text == "\n\n".join(PROSE)


def test_a_page_without_document_keeps_what_rules_say_of_its_blocks() -> None:
    cleaned = read(html(f"<h1>Heron</h1><figure><figcaption>{CAPTION}</figcaption></figure><p>Photo of the day</p>"))
    assert cleaned.documents == ()
    assert [s.kind for s in cleaned.segments if cleaned.page.text[s.page_start : s.page_end] == CAPTION] == ["caption"]


def test_a_type_may_be_written_as_an_address() -> None:
    head = typed("https://schema.org/WebPage", "https://schema.org/Product")
    assert forms(html(f"<h1>Storm lamp</h1>{PARAGRAPHS}", head=head)) == ["page"]
