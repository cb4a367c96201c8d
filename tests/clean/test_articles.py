"""Where articles begin and end, and what their heads and tails are."""

import pytest

from tests.clean.pages import PROSE, SECOND, judge, kinds, page, texts
from warehouse.stages.clean_page import clean_page

RIGHTS = "© Tolm Wire. Unauthorized reproduction prohibited."
CREDITS = "— Reported by Tolm Wire; translated by Nordal Wire"
CAPTION = "1 of 2 | The crane of Tolm on March 2, 2026. Photo by Casper Dune"
HEADLINE, OTHER = "Old crane of Tolm to come down", "Bread of Ombrin to be sold by weight"


def test_a_page_with_furniture_gives_the_article_alone() -> None:
    source = page(
        "Home / Harbor / " + HEADLINE,
        HEADLINE,
        HEADLINE,
        CAPTION,
        *PROSE[:3],
        "Also Read: Ten towns where the rent is low",
        "The legs",
        *PROSE[3:],
        "Add a comment",
        "Sort by",
        "There are no comments yet.",
    )
    assert kinds(source) == [
        ("breadcrumb", ("Home / Harbor / " + HEADLINE)[:40]),
        ("headline", HEADLINE),
        ("repeated_headline", HEADLINE),
        ("caption", CAPTION[:40]),
        ("interstitial", "Also Read: Ten towns where the rent is l"),
        ("subheading", "The legs"),
        ("comment_widget", "Add a comment"),
        ("comment_widget", "Sort by"),
        ("comment_widget", "There are no comments yet."),
    ]
    assert texts(source) == ["\n\n".join([*PROSE[:3], "The legs", *PROSE[3:]])]


def test_a_republished_head_is_read_in_its_parts() -> None:
    found = kinds(
        page(
            "harbor news",
            HEADLINE,
            "This is AI generated summarization, which may have errors.",
            HEADLINE,
            "DOWN. Harbor master Ivo Tarn speaks at the quay in Tolm, on March 2, 2026.",
            "Casper Dune/Pool via Reuters",
            "(2nd UPDATE) Harbor master Ivo Tarn says the crane 'has served its time' and will not be replaced",
            *PROSE,
        )
    )
    assert [kind for kind, _ in found] == [
        "section_label",
        "headline",
        "summary_widget",
        "repeated_headline",
        "caption",
        "credit",
        "deck",
    ]


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ((CREDITS, RIGHTS, "Source link", OTHER, CAPTION, "March 3 (Tolm Wire) — " + SECOND[0]), "source"),
        ((RIGHTS, OTHER, "March 3 (Tolm Wire) — " + SECOND[0]), "rights"),
        (("Source link", OTHER, SECOND[0]), "source"),
        (("(END)", OTHER, SECOND[0]), "end_mark"),
        (("* * *", OTHER, SECOND[0]), "rule"),
        ((OTHER, "March 3 (Tolm Wire) — " + SECOND[0]), "headline_then_dateline"),
    ],
)
def test_two_articles_are_split_on_strong_signs(between: tuple[str, ...], reason: str) -> None:
    source = page(HEADLINE, *PROSE, *between, *SECOND[1:], CREDITS, RIGHTS)
    view = judge(source)
    assert len(view.articles) == 2
    assert reason in view.articles[1].reason
    first, second = texts(source)
    assert first == "\n\n".join(PROSE)
    assert second.endswith("\n\n".join(SECOND[1:]))


def test_bylines_split_where_the_first_article_has_one() -> None:
    source = page(HEADLINE, "By Hedda Marn", *PROSE, OTHER, "By Anton Brehl", *SECOND)
    assert [text.split("\n\n")[0] for text in texts(source)] == [PROSE[0], SECOND[0]]


@pytest.mark.parametrize(
    "inner",
    [
        ("A question of rust",),
        ("Photo by Casper Dune", "A question of rust"),
        ("© Casper Dune", "A question of rust"),
        ("Also Read: Something else", "A question of rust"),
    ],
)
def test_one_article_is_not_split_at_subheadings(inner: tuple[str, ...]) -> None:
    assert len(judge(page(HEADLINE, *PROSE[:4], *inner, *PROSE[4:])).articles) == 1


def test_paragraphs_cut_off_behind_the_end_are_teasers() -> None:
    bio = "Hedda Marn is a former harbor pilot and a lecturer at the University of Ombrin."
    cut = "The plum growers of the upper valley have had a good year, and nobody is more surprised than the growers, who had already sold their ladders"
    whole = (
        "Congratulations to the bakers of Ombrin, who have found a way to sell air. It is said to keep for weeks, too."
    )
    source = page(*PROSE, bio, "Translated by Mirre Holt", whole, cut, cut, blank=False)
    assert kinds(source) == [
        ("author_bio", bio[:40]),
        ("credit", "Translated by Mirre Holt"),
        ("teaser", whole[:40]),
        ("teaser", cut[:40]),
        ("teaser", cut[:40]),
    ]
    assert texts(source) == ["\n\n".join(PROSE)]


def test_prose_that_ends_well_behind_a_credit_stays() -> None:
    assert texts(page(*PROSE[:5], "Photo by Casper Dune", *PROSE[5:])) == ["\n\n".join(PROSE)]


def test_a_flattened_table_behind_a_widget_is_text() -> None:
    rows = ("Party Task Cost", "Harbor office Take the crane down A school bus", "Museum Carry the cab away Nothing")
    source = page(*PROSE, "Here is a quick comparison of who does what:", "Leave a Reply", "\n".join(rows))
    assert [kind for kind, _ in kinds(source)] == ["paragraph", "comment_widget", "table", "table", "table"]
    assert texts(source)[0].endswith("\n\n".join(rows))


def test_a_paragraph_may_announce_a_table_behind_boxes() -> None:
    announcement = "Old cranes were looked at twice a year. Here is an overview of the parties:"
    rows = ("Party Task Cost", "Harbor office Take it down A bus", "Museum Carry it Nothing")
    boxes = (
        "Also Read: Ten Quays to See",
        "Pro Tip: If you live by a quay, keep a lamp and dry socks beside the door.",
    )
    source = page(*PROSE[:4], boxes[0], *PROSE[4:], *boxes, announcement, "Leave a Reply", "\n".join(rows))
    assert texts(source)[0].endswith("\n\n".join((announcement, *rows)))


@pytest.mark.parametrize(("marker", "value"), [("UPDATE: ", "UPDATE"), ("UPDATE 2-", "UPDATE 2"), ("Update: ", None)])
def test_a_headline_may_mark_an_update(marker: str, value: str | None) -> None:
    cleaned = clean_page(page(marker + HEADLINE, *PROSE))
    markers = [field.value for field in cleaned.fields if field.field == "update_marker" and field.is_chosen]
    assert markers == ([value] if value else [])


def test_comments_behind_a_widget_are_not_text() -> None:
    comment = "I have always said that this crane would fall, and nobody in the whole of Tolm listened to me."
    assert [kind for kind, _ in kinds(page(*PROSE, "2 Comments", "Ivo", comment))] == [
        "comment_widget",
        "comment",
        "comment",
    ]


@pytest.mark.parametrize("source", ["404", "Page not found", page("Home", "About us", "Contact", "Log in"), "\u200b"])
def test_a_page_without_an_article_gives_none(source: str) -> None:
    assert texts(source) == []


def test_a_menu_is_left_out() -> None:
    menu = ("Home", "World", "Harbor", "Weather", "Log in", "Subscribe")
    source = page(*menu, HEADLINE, "By Hedda Marn", *PROSE, *menu, "Bread of Ombrin gets its weight back", blank=False)
    assert texts(source) == ["\n\n".join(PROSE)]


HTML = f"""<!doctype html><html><head><title>{HEADLINE} | The Tolm Courier</title></head><body>
<nav><a href=/>Home</a> <a href=/harbor>Harbor</a></nav>
<article><h1>{HEADLINE}</h1><p class="standfirst">A landmark goes before the storms.</p>
<p class="byline">By Hedda Marn</p><time datetime="2026-03-03">March 3, 2026</time>
<figure><img src=c.jpg><figcaption>The crane in the evening. Photo: Casper Dune</figcaption></figure>
{"".join(f"<p>{line}</p>" for line in PROSE[:4])}<h2>The legs</h2>
{"".join(f"<p>{line}</p>" for line in PROSE[4:])}
<div class="related-links"><h3>More</h3><a href=/bread>{OTHER}</a></div></article>
<footer><p>© 2026 The Tolm Courier</p><a href=/about>About us</a></footer></body></html>"""


def test_an_html_page_is_read_by_its_elements() -> None:
    found = {words: kind for kind, words in kinds(HTML)}
    assert found["Home Harbor"] == "navigation"
    assert found[HEADLINE] == "headline"
    assert found["A landmark goes before the storms."] == "deck"
    assert found["By Hedda Marn"] == "byline"
    assert found["March 3, 2026"] == "published_line"
    assert found["The crane in the evening. Photo: Casper "] == "caption"
    assert found["The legs"] == "subheading"
    assert found[OTHER] == "related_link"
    assert texts(HTML) == ["\n\n".join([*PROSE[:4], "The legs", *PROSE[4:]])]


def test_several_article_elements_are_several_articles() -> None:
    def article(headline: str, lines: tuple[str, ...]) -> str:
        return f"<article><h2>{headline}</h2>{''.join(f'<p>{line}</p>' for line in lines)}</article>"

    source = f"<html><body><main>{article(HEADLINE, PROSE[:4])}{article(OTHER, SECOND)}</main></body></html>"
    assert texts(source) == ["\n\n".join(PROSE[:4]), "\n\n".join(SECOND)]


def test_a_dateline_may_stand_on_its_own_line() -> None:
    source = page(HEADLINE, "TOLM (Reuters) - Tuesday, March 3, 2026", *PROSE)
    assert kinds(source) == [("headline", HEADLINE), ("dateline", "TOLM (Reuters) - Tuesday, March 3, 2026")]


def test_prose_above_the_byline_is_the_deck() -> None:
    deck = "A landmark of the harbor goes before the storms, and nobody is sure what will come after it."
    assert kinds(page(HEADLINE, deck, "By Hedda Marn", "March 3, 2026", *PROSE))[1] == ("deck", deck[:40])


def test_other_stories_behind_a_heading_are_left_out() -> None:
    source = page(HEADLINE, *PROSE, "Related stories", OTHER, SECOND[0])
    assert texts(source) == ["\n\n".join(PROSE)]
    assert kinds(source)[1:] == [("interstitial", "Related stories"), ("related_link", OTHER)]


def test_a_box_of_links_in_the_middle_ends_nothing() -> None:
    assert texts(page(HEADLINE, *PROSE[:2], "Read more", *PROSE[2:])) == ["\n\n".join(PROSE)]


def test_columns_behind_the_last_paragraph_belong_to_the_article() -> None:
    rows = tuple(
        f"{town}          {number} loaves      {number + 3} crowns"
        for number, town in enumerate(("Tolm", "Ombrin", "Sill"), 7)
    )
    source = page(HEADLINE, *PROSE, *rows, "Home", "News", "Contact", blank=False)
    assert texts(source)[0].endswith("\n\n".join(rows))
    assert not {"Home", "News", "Contact"} & set(texts(source)[0].split())


def test_a_long_checklist_is_no_menu() -> None:
    steps = tuple(
        f"* Carry the {thing} down to the quay before the tide" for thing in ("nets", "ropes", "lamps", "oars") * 5
    )
    source = page(HEADLINE, *PROSE[:4], *steps, *PROSE[4:], blank=False)
    assert texts(source) == ["\n\n".join((*PROSE[:4], *steps, *PROSE[4:]))]
