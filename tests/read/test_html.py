import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.blocks import Block
from warehouse.read.html import cut_tree
from warehouse.read.tree import parse_html


def cut(html: str, base: str | None = "https://lantern.example/a/") -> tuple[str, tuple[Block, ...]]:
    root, _ = parse_html(html)
    assert root is not None
    return cut_tree(root, base)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One <b>bold</b>word.<p>Two", "One boldword.\nTwo\n"),
        ("<p>  white\n\t space&nbsp;is  one </p>", "white space is one\n"),
        ("<h1>Two<br>lines</h1>", "Two lines\n"),
        ("<p>Two<br>lines</p>", "Two\nlines\n"),
        ("<script>x</script><style>y</style><template>z</template><noscript>n</noscript><p>seen", "seen\n"),
        ("<p>seen<span hidden>not</span> too<span style='display: none'>nor this</span>", "seen too\n"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "a\nb\nc\n"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td></td><td>d</td></tr></table>", "a\tb\nc\t\td\n"),
        ("<table><tr><td><p>in a layout</p></td><td>table</td></tr></table>", "in a layout\ntable\n"),
        ("<div>before<p>in</p>after</div>", "before\nin\nafter\n"),
        ("<p>a<!-- comment -->b<?pi x?>c", "abc\n"),
        ("<p>", ""),
        ("<p>NUL \x00 stays seen", "NUL \ufffd stays seen\n"),
    ],
)
def test_visible_words_stand_in_tree_order_one_block_a_line(html: str, text: str) -> None:
    assert cut(html)[0] == text


def test_a_block_knows_its_place() -> None:
    _, blocks = cut(
        "<body><nav><ul><li><a href=/x>Home</a></ul></nav><article class='post'><h1>Head</h1><p>Body</article>"
    )
    home, head, body = blocks
    assert (home.tag, home.link_density, home.article_no) == ("li", 1.0, None)
    assert "nav" in home.ancestors
    assert (head.tag, head.article_no) == ("h1", 0)
    assert (body.tag, body.article_no) == ("p", 0)


def test_links_have_absolute_addresses_and_their_words() -> None:
    text, (block,) = cut(
        "<p>See <a href='../b?x=1'>the <b>other</b> page</a> and <a href='mailto:x@y.example'>write</a>"
    )
    (link,) = block.links
    assert text[link.page_start : link.page_end] == "the other page"
    assert link.url == "https://lantern.example/b?x=1"


def test_a_broken_address_is_no_link() -> None:
    assert cut("<p><a href='http://[broken'>words</a>")[1][0].links == ()


def test_marks_are_whole_words_of_names() -> None:
    _, (ad, shadow) = cut(
        "<div><p class='top-ad'>ad</p><p class='shadow header2'>no ad, and words enough to be most of it</p></div>"
    )
    assert "advertisement" in ad.marks
    assert not shadow.marks


def test_a_wrapper_around_the_page_marks_nothing() -> None:
    prose = "<p>" + "Many words of an article. " * 20
    _, blocks = cut(f"<div class='has-newsletter'>{prose}{prose}{prose}{prose}<p class='newsletter'>Join us</div>")
    assert ["newsletter" in block.marks for block in blocks] == [False, False, False, False, True]


def test_a_page_that_shows_itself_by_script_is_read_all_the_same() -> None:
    text, _ = cut("<div style='display:none'><p>" + "Words of a hidden page. " * 10 + "</div>")
    assert text.startswith("Words of a hidden page.")


def test_deep_nesting_needs_no_recursion() -> None:
    text, _ = cut("<div>" * 1500 + "deep" + "</div>" * 1500)
    assert text == "deep\n"


TAGS = st.sampled_from(
    ["p", "div", "b", "a", "li", "ul", "td", "tr", "table", "h1", "br", "hr", "span", "article", "script"]
)


@st.composite
def made_html(draw: st.DrawFn) -> str:
    parts = draw(
        st.lists(
            st.one_of(
                st.text(alphabet="ab \n\t\u00a0é漢&<\u200b", max_size=8),
                TAGS.map(lambda tag: f"<{tag}>"),
                TAGS.map(lambda tag: f"</{tag}>"),
                st.just("<a href='/x'>"),
                st.just("<p hidden class='share'>"),
            ),
            max_size=30,
        )
    )
    return "".join(parts)


@given(made_html())
def test_blocks_of_any_page_cover_its_words(html: str) -> None:
    root, _ = parse_html(f"<body>{html}</body>")
    assert root is not None
    text, blocks = cut_tree(root, "https://lantern.example/")
    at = 0
    for block in blocks:
        assert text[at : block.page_start].strip() == ""
        assert text[block.page_start : block.page_end] == block.text == block.text.strip()
        assert "\n" not in block.text
        assert text[block.page_end] == "\n"
        assert 0 <= block.link_density <= 1
        for link in block.links:
            assert block.page_start <= link.page_start < link.page_end <= block.page_end
        at = block.page_end
    assert text[at:].strip() == ""
