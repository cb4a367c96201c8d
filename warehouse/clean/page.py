"""A read page to all rows that it gives: the one entrance of this room."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse.blocks import Furniture, ReadPage
from warehouse.clean.documents import make_document
from warehouse.clean.fields.links import find_links
from warehouse.clean.fields.sources import distinct_claims, find_page_source
from warehouse.clean.rules.judge import judge_page
from warehouse.clean.segments import cover_page, draft_documents
from warehouse.clean.signs.language import detect_language
from warehouse.records import CleanedPage, RuleVerdict


def clean_read_page(read: ReadPage, furniture: Sequence[Furniture] = ()) -> CleanedPage:
    """The page's segments (together they are the page), its documents in page order with what is said of them, its
    links and the sources that it names. The main text of a page that is no article is a
    document that says so (`form`); a page that shows nothing but furniture gives none, and its segments all the same.

    `furniture` are blocks that recur across the source's pages and that rules alone keep as text. They are taken out;
    what rules alone say of the page's blocks is kept beside, for templates must not depend on templates.
    """
    view = judge_page(read)
    drafts = draft_documents(view)
    segments = cover_page(view, drafts)
    rule_verdicts: tuple[RuleVerdict, ...] = ()
    if furniture:
        by_rules = segments
        view = judge_page(read, furniture, view.votes_given)
        drafts = draft_documents(view)
        segments = cover_page(view, drafts, {one.page_start: one.template_id for one in furniture})
        rule_verdicts = tuple(
            RuleVerdict(read.page.page_id, rule.page_start, rule.kind, rule.role)
            for rule, segment in zip(by_rules, segments, strict=True)
            if (rule.kind, rule.role) != (segment.kind, segment.role)
        )
    made = [make_document(view, draft, segments) for draft in drafts]
    # One article speaks for its page; with several, or none, the page speaks for itself.
    language = (
        made[0][0].document.language
        if len(made) == 1
        else _language_of(" ".join(draft.text for draft in drafts) or read.page.text)
    )
    own = find_page_source(view)
    claims = [*([own] if own else []), *(claim for one in made for claim in one[3])]
    return CleanedPage(
        page=replace(read.page, language=language),
        segments=segments,
        documents=tuple(one[0] for one in made),
        fields=tuple(field for one in made for field in one[1]),
        credits=tuple(credit for one in made for credit in one[2]),
        links=find_links(view, segments),
        sources=tuple(distinct_claims(claims)),
        rule_verdicts=rule_verdicts,
    )


def _language_of(text: str) -> str | None:
    found = detect_language(text)
    return found[0] if found else None
