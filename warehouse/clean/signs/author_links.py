"""Links that lead to the page of an author: what is written in them is a name, however short or odd."""

import re
from collections.abc import Iterator

from warehouse.blocks import Block
from warehouse.clean.signs.names import LEAD, is_name, is_person_like
from warehouse.spans import Span, trim_span

# What stands in the addresses of authors' pages, in the languages whose content management systems translate it.
AUTHOR_PATH = re.compile(
    r"/(?:authors?|autor(?:en|es|as?|i|e|in)?|auteurs?|contributors?|writers?|reporters?|journalists?|columnists?|staff"
    r"|people|by|bio)/[^/]|[?&]author=\w",
    re.IGNORECASE,
)
USER_PATH = re.compile(r"/(?:profile|users?)/[^/]", re.IGNORECASE)  # commenters have such pages as well
# Sites whose accounts have such addresses, too; a picture's licence ('/licenses/by/4.0') has one as well.
OTHER_SITE = re.compile(
    r"//(?:[\w-]+\.)*(?:youtube|bsky|spotify|creativecommons|substack|vimeo|soundcloud)\.\w", re.IGNORECASE
)


# 'By X. Reviewed by Y': the second did not write it.
MAX_PART_CHARS = 60
OTHER_PART = re.compile(
    r"\b(?:review|edit|check|approv|translat|photograph|photo|illustrat|produc|medically)\w*(?: \w+)? by\W*$",
    re.IGNORECASE,
)


def find_author_links(block: Block) -> Iterator[Span]:
    """The places of authors' names in a block, as page offsets: the words of links to authors' pages, without 'By' in
    front and offices behind."""
    for link in block.links:
        is_authors = AUTHOR_PATH.search(link.url) or (
            USER_PATH.search(link.url) and ("byline" in block.marks or LEAD.match(block.text))
        )
        if not is_authors or OTHER_SITE.search(link.url):
            continue
        inner = Span(link.page_start - block.page_start, link.page_end - block.page_start)
        if OTHER_PART.search(block.text[max(0, inner.start - MAX_PART_CHARS) : inner.start]):
            continue
        words = inner.of(block.text)
        lead = LEAD.match(words)
        if lead and lead.end() < len(words):
            inner = Span(inner.start + lead.end(), inner.end)
        first = inner.of(block.text).partition(",")[0]
        if is_person_like(first.strip()):
            inner = Span(inner.start, inner.start + len(first))
        inner = trim_span(block.text, trim_span(block.text, inner), " ,;|•·–—-()")
        if is_name(inner.of(block.text)):
            yield inner.shift(block.page_start)
