"""HTML text to a tree of elements, whatever the text does to the parser."""

import re

from lxml import etree
from lxml.html import HTMLParser

MAX_TAG_CHARS = 100_000
LONG_TAG = re.compile(rf"<([a-zA-Z][\w:-]*)\s[^<>]{{{MAX_TAG_CHARS},}}>")
TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>")
MAX_DEPTH = 400  # of elements that count; with those that do not, a fifth of what libxml2 reads
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Closed by the next of their kind, with or without an end tag: to count them would count a long list as a deep one.
SELF_CLOSING = frozenset("html head body p li dt dd tr td th thead tbody tfoot option optgroup".split())
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong"
    " sub sup time tt u var".split()
)


def shorten_tags(text: str) -> tuple[str, int]:
    """The HTML text with the attributes of monstrous tags left out, and how many tags that were.

    libxml2 compares each attribute with all before it: one tag with 100,000 of them took it 16 s. No page that is read
    by people has so long a tag, but for pictures written into it, and these hold no words.
    """
    return LONG_TAG.subn(r"<\1>", text) if len(text) > MAX_TAG_CHARS else (text, 0)


def flatten_depth(text: str) -> tuple[str, int]:
    """The HTML text without the tags of elements nested too deep for the parser, and how many these were: their words
    stay, and where such an element would part blocks, a line break does."""
    depth = dropped = count = 0

    def flatten(found: re.Match[str]) -> str:
        nonlocal depth, dropped, count
        name = found[2].lower()
        if name in VOID or name in SELF_CLOSING or found[3].endswith("/"):
            return found[0]
        if found[1]:
            if not dropped:
                depth = max(0, depth - 1)
                return found[0]
            dropped -= 1
        elif depth < MAX_DEPTH:
            depth += 1
            return found[0]
        else:
            dropped += 1
        count += 1
        return "" if name in INLINE else "<br>"

    return TAG.sub(flatten, text), count


def parse_html(text: str) -> tuple[etree._Element | None, str | None]:
    """The tree of an HTML text, or None where a parser finds no element; and why the parser stopped early, if it did.

    NUL becomes U+FFFD, as browsers make it. libxml2 reads no further than about 2,000 elements deep. The elements are
    those of lxml.html, so that the extractor takes the tree as it is.
    """
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    root = etree.fromstring(text.replace("\0", "\ufffd").encode("utf-8", "replace"), parser)
    stopped = next((entry.message for entry in parser.error_log if entry.level_name == "FATAL"), None)
    return root, stopped
