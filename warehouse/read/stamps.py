"""Dates that only scripts read: in the state that they draw the page from, in what they are called with, and in the
data attributes of elements. For pages that tell no date in any other way that machines read."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

# "publishedAt": "2031-03-03T10:00:00Z", pubDate = '…', "published_time":\"…\" (JSON inside a string): names of a
# moment of publishing, and what is set to it.
SET = re.compile(
    r"""(publish|publication|publicacion|pub_?date|posted_?(?:at|on|date)|display_?date)(\w{0,20})\\?["']?\s{0,3}[:=]\s{0,3}
    \\?["']([^"'\\<>\n]{8,40})\\?["']""",
    re.IGNORECASE | re.VERBOSE,
)
# showDate("2031/03/03 10:00:00"): a function that writes a date into the page.
CALLED = re.compile(r"""(?<![a-z])([a-z]{0,20}date[a-z]{0,20})\(\s{0,3}["']([^"'<>\n]{8,40})["']""", re.IGNORECASE)
ATTRIBUTES = ("data-published", "data-publish-date", "data-datetime", "data-timestamp", "data-time", "data-utime")
STAMP = re.compile(r"1\d{9}(?:\d{3})?|(?:19|20)\d\d[-/]\d\d[-/]\d\d.{0,30}")
FAR_NAME = re.compile(r"update|modif|last|expir|until|end", re.IGNORECASE)
# By XPath, which looks through a page without making a Python object of each of its elements.
MARKED = etree.XPath(f"descendant-or-self::*[self::script or {' or '.join(f'@{name}' for name in ATTRIBUTES)}]")
MAX_SCRIPT_CHARS = 1 << 20
MAX_STAMPS = 20
WORD_END = re.compile(r"\w+\Z")
MAX_PREFIX = 20


def read_stamps(root: etree._Element) -> list[dict[str, str]]:
    """The distinct stamps of publishing in scripts and data attributes, at most MAX_STAMPS, in page order: `name` as
    the page gives it, `value`, and `from` (script, call or attribute)."""
    found = {(one["from"], one["value"]): one for one in reversed([*islice(_find_stamps(root), 5 * MAX_STAMPS)])}
    return [*reversed(found.values())][:MAX_STAMPS]


def _find_stamps(root: etree._Element) -> Iterator[dict[str, str]]:
    for element in MARKED(root):
        if element.tag == "script":
            text = element.text
            if text and len(text) <= MAX_SCRIPT_CHARS and "ld+json" not in (element.get("type") or "").lower():
                yield from _in_script(text)
            continue
        for name in ATTRIBUTES:
            value = element.get(name)
            if value and STAMP.fullmatch(value.strip()):
                yield {"name": name, "value": value.strip(), "from": "attribute"}


def _in_script(text: str) -> Iterator[dict[str, str]]:
    for match in SET.finditer(text):
        before = WORD_END.search(text, max(0, match.start() - MAX_PREFIX), match.start())
        name = (before[0] if before else "") + match[1] + match[2]
        if not FAR_NAME.search(name):
            yield {"name": name, "value": " ".join(match[3].split()), "from": "script"}
    for match in CALLED.finditer(text):
        yield {"name": match[1], "value": " ".join(match[2].split()), "from": "call"}
