"""Where a page points: hyperlinks of its articles, teasers of other stories, its canonical address, source markers."""

from collections.abc import Iterator

from warehouse.clean.kinds import ABOUT, TEXT
from warehouse.clean.view import PageView
from warehouse.records import PageLink, Segment

TEASER_KINDS = frozenset({"teaser", "related_link", "interstitial"})


def find_links(view: PageView, segments: tuple[Segment, ...]) -> tuple[PageLink, ...]:
    """The page's links, in page order, the canonical address first.

    A teaser of a text page has no address, and its words are its evidence; so has a source marker whose link the
    crawler dropped.
    """
    segment_at = {segment.page_start: segment for segment in segments}
    page = view.read.page
    rows: list[PageLink] = []

    def add(kind: str, url: str | None, segment_no: int | None, start: int | None, end: int | None) -> None:
        words = page.text[start:end] if start is not None else None
        rows.append(PageLink(page.page_id, len(rows), segment_no, kind, url, start, end, words))

    canonical = view.read.metadata.get("canonical")
    if canonical:
        add("canonical", canonical, None, None, None)
    for line in view.lines:
        segment = segment_at[line.block.page_start]
        for kind, url, start, end in _links_of(view, line.no, segment):
            add(kind, url, segment.segment_no, start, end)
    return tuple(rows)


def _links_of(view: PageView, no: int, segment: Segment) -> Iterator[tuple[str, str | None, int, int]]:
    block = view.lines[no].block
    if segment.role in (TEXT, ABOUT):
        for link in block.links:
            yield "hyperlink", link.url, link.page_start, link.page_end
    elif segment.kind in TEASER_KINDS or segment.kind == "source_link":
        kind = "source_marker" if segment.kind == "source_link" else "teaser"
        for link in block.links:
            yield kind, link.url, link.page_start, link.page_end
        tells_story = segment.kind != "interstitial" or segment.method.startswith("line/also_read")
        if not block.links and (kind == "source_marker" or (not view.is_html and tells_story)):
            yield kind, None, block.page_start, block.page_end
