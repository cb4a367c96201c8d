"""Verdicts to rows: the segments that cover the page and the articles that they make up."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from warehouse.clean.kinds import ABOUT, BOILERPLATE, GAP, TEXT, judge
from warehouse.clean.view import Article, PageView
from warehouse.ids import new_document_id
from warehouse.records import Passage, Segment

SEPARATOR = "\n\n"  # what stands between two text segments in documents.text


@dataclass(frozen=True, slots=True)
class Draft:
    """An article's text as its segments give it, before anything is said about it. `lines` are its text and about
    lines.
    """

    document_id: str
    article: Article
    text: str
    lines: tuple[int, ...]
    passages: tuple[Passage, ...]


def draft_documents(view: PageView) -> tuple[Draft, ...]:
    """One draft an article, in page order."""
    return tuple(_draft(view, article) for article in view.articles)


def _draft(view: PageView, article: Article) -> Draft:
    kept = [no for no in range(article.first, article.last + 1) if view.role(no) in (TEXT, ABOUT)]
    texts = [no for no in kept if view.role(no) == TEXT]
    passages = tuple(
        Passage(view.lines[no].block.page_start, view.lines[no].text, view.kind(no) or "", view.role(no) or "")
        for no in kept
    )
    text = SEPARATOR.join(view.lines[no].text for no in texts)
    document_id = new_document_id(view.read.page.page_id, view.lines[texts[0]].block.page_start)
    return Draft(document_id, article, text, tuple(kept), passages)


def cover_page(
    view: PageView, drafts: tuple[Draft, ...], template_ids: Mapping[int, str] = MappingProxyType({})
) -> tuple[Segment, ...]:
    """One segment a block and one for each stretch of white space between: every character of the page in exactly one.

    `template_ids` are those of blocks that templates took out, by their page_start. Blocks that speak about an article
    but stand in none (a page without an article) have the role boilerplate.
    """
    page = view.read.page
    owner = {no: draft for draft in drafts for no in draft.lines}
    lengths = dict.fromkeys((draft.document_id for draft in drafts), 0)
    gap = judge(GAP, "line/white_space", 1.0)
    segments: list[Segment] = []
    at = 0

    def add(
        start: int,
        end: int,
        kind: str,
        role: str,
        document_id: str | None,
        text_start: int | None,
        method: str,
        score: float,
        template_id: str | None = None,
    ) -> None:
        number = len(segments)
        segments.append(
            Segment(page.page_id, number, start, end, kind, role, document_id, text_start, method, score, template_id)
        )

    for line in view.lines:
        block, verdict = line.block, view.verdicts[line.no]
        assert verdict is not None
        if block.page_start > at:
            add(at, block.page_start, GAP, GAP, None, None, gap.method, gap.score)
        draft = owner.get(line.no)
        document_id = draft.document_id if draft else None
        text_start = None
        if draft and verdict.role == TEXT:
            text_start = lengths[draft.document_id]
            lengths[draft.document_id] += len(line.text) + len(SEPARATOR)
        role = verdict.role if draft else BOILERPLATE
        kind, method, score = verdict.kind, verdict.method, verdict.score
        template_id = template_ids.get(block.page_start)
        add(block.page_start, block.page_end, kind, role, document_id, text_start, method, score, template_id)
        at = block.page_end
    if at < len(page.text):
        add(at, len(page.text), GAP, GAP, None, None, gap.method, gap.score)
    return tuple(segments)
