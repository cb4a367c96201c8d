"""A page as later rooms read it: its text cut into blocks, each with what the reader saw of its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from warehouse.records import Page


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: the address, made absolute where the page's own address is known, and its words' page offsets."""

    page_start: int
    page_end: int
    url: str


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that stands alone: a line of a text page, a paragraph, heading, item or table row of an HTML page.

    `text` is `pages.text[page_start:page_end]` verbatim, without white space at its ends. `tag`, `ancestors` and
    `marks` (what class, id, role and itemprop of the elements around it say) are empty on a text page.
    """

    page_start: int
    text: str
    is_after_blank: bool = True
    tag: str = ""
    ancestors: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    link_density: float = 0.0
    article_no: int | None = None

    @property
    def page_end(self) -> int:
        """The offset behind the block's last character, in code points of the page."""
        return self.page_start + len(self.text)


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page and its blocks in page order. `metadata` is what `page.metadata` says; `html` and
    `tree`, the markup and its elements, are None on a text page."""

    page: Page
    blocks: tuple[Block, ...]
    url: str | None = None
    html: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    tree: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A block that evidence across pages shows to be furniture: its place on the page, the template, what it is."""

    page_start: int
    template_id: str
    form: str
    kind: str
