"""An HTML page: its visible words in tree order, one block a line, and where in the tree each block stands."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from warehouse.blocks import Block, Link
from warehouse.read.addresses import join_address
from warehouse.read.marks import find_marks

# Elements without words of the page: code, templates for scripts, embedded documents, form values.
SKIPPED = frozenset(
    "script style template noscript head svg math iframe object embed canvas audio video select datalist textarea"
    " map".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt"
    " fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody"
    " tfoot thead title tr ul".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CELLS = frozenset({"td", "th"})
# Ancestors that a later rule asks for; the rest of the path would only make blocks heavy.
NOTED = (
    frozenset(
        "address article aside blockquote button dl figcaption figure footer form header li main nav ol section"
        " table td th time tr ul".split()
    )
    | HEADINGS
)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
# A wrapper around most of the page says nothing of a block in it: 'has-newsletter' stands on whole articles.
MAX_MARKED_SHARE = 0.3
Context = tuple[
    str, frozenset[str], frozenset[str], int | None, str | None
]  # block tag, ancestors, marks, article, link


class _Writer:
    """Collects words into blocks: `parts` of the open block, then its line in `text`."""

    def __init__(self, base_url: str | None) -> None:
        self.base_url = base_url
        self.text: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.parts: list[tuple[str, Context]] = []
        self.is_after_rule = False

    def write(self, words: str, context: Context) -> None:
        if self.parts or not words.isspace():  # blanks before the first word of a block say nothing
            self.parts.append((words, context))

    def end_block(self) -> None:
        """Close the open block, if it holds a character that is seen."""
        if not self.parts:
            return
        parts, self.parts = self.parts, []
        pieces: list[str] = []
        links: list[list[int | str]] = []
        length = linked = 0
        first: Context | None = None
        needs_space = False
        for words, context in parts:
            split = words.split()
            if not split:
                needs_space = needs_space or bool(words)
                if words == "\t" and length:
                    pieces.append("\t")
                    length, needs_space = length + 1, False
                continue
            first = first or context
            core = " ".join(split)
            at_tab = bool(pieces) and pieces[-1] == "\t"
            if length and not at_tab and (needs_space or words[0].isspace()):
                pieces.append(" ")
                length += 1
            if context[4] is not None:
                linked += len(core)
                if links and links[-1][2] == context[4] and length - int(links[-1][1]) <= 1:
                    links[-1][1] = length + len(core)
                else:
                    links.append([length, length + len(core), context[4]])
            pieces.append(core)
            length += len(core)
            needs_space = words[-1].isspace()
        while pieces and pieces[-1] == "\t":
            length -= len(pieces.pop())
        if first is None:
            return
        self._add("".join(pieces), first, links, linked / max(1, length))

    def _add(self, text: str, context: Context, links: list[list[int | str]], density: float) -> None:
        start = self.length
        tag, ancestors, marks, article_no, _ = context
        if self.is_after_rule:
            marks, self.is_after_rule = marks | {"after_rule"}, False
        placed = tuple(
            Link(start + int(a), start + int(b), url)
            for a, b, href in links
            if (url := join_address(self.base_url, str(href)))
        )
        self.blocks.append(Block(start, text, True, tag, ancestors, marks, placed, round(density, 3), article_no))
        self.text.append(text + "\n")
        self.length += len(text) + 1


@lru_cache(maxsize=4096)
def _marks_of(class_and_id: str, role: str, itemprop: str) -> frozenset[str]:
    return find_marks(class_and_id, role, itemprop)


def cut_tree(root: etree._Element, base_url: str | None) -> tuple[str, tuple[Block, ...]]:
    """The page text (visible words, blocks ending in a newline) and its blocks.

    White space inside a block is one space; the cells of a table row that holds no blocks of its own are one block, a
    tab between them. Where less than a fifth of the words is visible, the page shows itself by script, and hidden
    elements count as visible.
    """
    writer = _Writer(base_url)
    _walk(root, writer, is_showing_hidden=False)
    if writer.length < 2000:
        everything = _Writer(base_url)
        _walk(root, everything, is_showing_hidden=True)
        if everything.length > 5 * writer.length:
            writer = everything
    return "".join(writer.text), tuple(writer.blocks)


def _walk(root: etree._Element, writer: _Writer, is_showing_hidden: bool) -> None:
    """Write the words of the tree without recursion: pages nest thousands deep."""
    top: Context = ("", frozenset(), frozenset(), None, None)
    wrappers = _find_wrappers(root)
    articles: Iterator[int] = iter(range(1 << 30))
    stack: list[tuple[etree._Element, Context, bool]] = [(root, top, False)]
    while stack:
        element, context, is_leaving = stack.pop()
        tag = element.tag
        is_seen = is_leaving or (
            isinstance(tag, str) and tag not in SKIPPED and (is_showing_hidden or not _is_hidden(element))
        )
        if is_seen and not is_leaving:
            inner = _enter(element, tag, context, writer, articles, element in wrappers)
            if words := element.text:
                writer.write(words, inner)
            if len(element):
                stack.append((element, context, True))
                stack.extend((child, inner, False) for child in reversed(element))
                continue
        if is_seen and tag in BLOCKS:
            writer.end_block()
        if words := element.tail:
            writer.write(words, context)


def _find_wrappers(root: etree._Element) -> set[etree._Element]:
    """The elements that hold a great share of the page's words."""
    lengths: dict[etree._Element, int] = {}
    for element in reversed(list(root.iter(etree.Element))):
        own = 0
        if element.tag not in SKIPPED:
            own = len(words.strip()) if (words := element.text) else 0
            for child in element:
                own += lengths.get(child, 0)
                if words := child.tail:
                    own += len(words.strip())
        lengths[element] = own
    limit = MAX_MARKED_SHARE * lengths.get(root, 0)
    return {element for element, length in lengths.items() if length > limit}


def _enter(
    element: etree._Element, tag: str, context: Context, writer: _Writer, articles: Iterator[int], is_wrapper: bool
) -> Context:
    block_tag, ancestors, marks, article_no, href = context
    is_block = tag in BLOCKS
    if is_block:
        writer.end_block()
        block_tag = tag
        writer.is_after_rule = writer.is_after_rule or tag == "hr"
    elif tag == "br":
        if ancestors & HEADINGS:
            writer.write(" ", context)
        else:
            writer.end_block()
    elif tag in CELLS:
        if any(child.tag in BLOCKS for child in element.iter()):
            writer.end_block()
            block_tag = tag
        elif element.getprevious() is not None:
            writer.write("\t", context)
    if tag in NOTED:
        ancestors = ancestors | {tag}
    if tag == "article" and article_no is None:
        article_no = next(articles)
    elif tag == "a":
        href = element.get("href")
    own = _marks_of(
        f"{element.get('class') or ''} {element.get('id') or ''}",
        (element.get("role") or "").strip().lower(),
        element.get("itemprop") or "",
    )
    if own and tag not in ("body", "html"):
        marks = marks | (own & {"body"} if is_wrapper else own)
    return (block_tag, ancestors, marks, article_no, href)


def _is_hidden(element: etree._Element) -> bool:
    if element.tag in ("html", "body"):
        return False
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    style = element.get("style")
    return style is not None and HIDDEN_STYLE.search(style[:400]) is not None
