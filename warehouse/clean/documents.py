"""Drafts to documents: what is chosen among the candidates of each field, and the credits of each article."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from warehouse.clean.fields.authors import find_authors
from warehouse.clean.fields.candidates import Candidate, best_of, point_at, write_fields
from warehouse.clean.fields.credits import find_credits
from warehouse.clean.fields.found_credit import FoundCredit
from warehouse.clean.fields.openings import find_opening
from warehouse.clean.fields.own_parts import find_own_parts, is_in_head
from warehouse.clean.fields.published import find_published
from warehouse.clean.fields.sources import find_credit_sources, find_page_source
from warehouse.clean.fields.titles import find_titles
from warehouse.clean.kinds import CLEAN_VERSION
from warehouse.clean.rules.heads import HEADLINE_MARKER, UPDATE_MARKER
from warehouse.clean.segments import Draft
from warehouse.clean.signs.language import detect_language
from warehouse.clean.view import ARTICLE, PageView
from warehouse.folding import fold_text
from warehouse.ids import new_article_id, new_id, sha256_hex
from warehouse.records import CleanedDocument, Credit, Document, DocumentField, Segment, SourceClaim
from warehouse.spans import Span, trim_span

KINDS_BY_SCHEMA = {
    "ReportageNewsArticle": "reportage",
    "OpinionNewsArticle": "opinion",
    "AnalysisNewsArticle": "analysis",
    "BackgroundNewsArticle": "background",
    "ReviewNewsArticle": "review",
}
REASONS = {
    "title": "no headline above the text and none in the page's head",
    "author": "no byline and none in the page's head",
    "published": "no date in the page's head, a published line or the dateline",
    "language": "too little text to tell",
}


def make_document(
    view: PageView, draft: Draft, segments: tuple[Segment, ...]
) -> tuple[CleanedDocument, tuple[DocumentField, ...], tuple[Credit, ...], list[SourceClaim]]:
    """The document of a draft with its field candidates, its credits and the sources that it names."""
    own = find_page_source(view)
    credits = sorted(find_credits(view, draft), key=lambda found: (found.span, found.relation))
    claims = find_credit_sources(view, credits)
    candidates = [
        *find_titles(view, draft),
        *find_authors(view, draft, credits),
        *find_published(view, draft),
        *_find_others(view, draft),
    ]
    chosen = _choose(candidates)
    document = _build(view, draft, own, chosen, candidates)
    missing = {field: reason for field, reason in REASONS.items() if field not in chosen}
    if own is None:
        missing["source"] = "no address, and no source came with the page"
    fields = write_fields(draft.document_id, view.read.page.text, candidates, _all_chosen(candidates, chosen), missing)
    rows = tuple(_write_credits(view, draft, credits, claims, segments))
    named = [*([own] if own else []), *claims.values()]
    return CleanedDocument(document, draft.passages), fields, rows, named


def _find_others(view: PageView, draft: Draft) -> Iterator[Candidate]:
    language = detect_language(draft.text)
    first_text = next(no for no in draft.lines if view.role(no) == "text")
    start = view.lines[first_text].block.page_start
    last = max(no for no in draft.lines if view.role(no) == "text")
    if language:
        yield Candidate(
            "language", language[0], "model/py3langid", language[1], Span(start, view.lines[last].block.page_end)
        )
    for no in draft.lines:
        line, kind = view.lines[no], view.kind(no)
        if kind == "section_label":
            yield Candidate(
                "section", line.text, "context/section_label", 0.6, Span(line.block.page_start, line.block.page_end)
            )
        elif kind in ("correction", "update_marker"):
            yield Candidate(kind, line.text, f"line/{kind}", 0.85, Span(line.block.page_start, line.block.page_end))
        elif match := UPDATE_MARKER.match(line.text) or (kind == "headline" and HEADLINE_MARKER.match(line.text)):
            span = trim_span(line.text, Span(*match.span()), "()[] ")
            value = span.of(line.text)
            yield Candidate("update_marker", value, "line/update_marker", 0.9, span.shift(line.block.page_start))
    yield from _find_form(view, draft, Span(start, view.lines[last].block.page_end))
    yield from _dateline_fields(view, draft)
    if is_in_head(view, draft):
        yield from _schema_fields(view)


def _find_form(view: PageView, draft: Draft, whole: Span) -> Iterator[Candidate]:
    """What makes a document a brief or the text of another page: what the page declares, its address, or its text."""
    form, reason = draft.article.form, draft.article.reason
    if form == ARTICLE:
        return
    score = 0.9 if reason == "place/declared_type" else 0.7
    if reason == "place/declared_type":
        is_typed = bool(view.read.metadata.get("types"))
        pointer = point_at("types", 0) if is_typed else point_at("meta", "og:type")
        yield Candidate("form", form, reason, score, pointer=pointer)
    elif reason == "place/front_page":
        yield Candidate("form", form, reason, score, pointer=point_at("url"))
    else:
        yield Candidate("form", form, reason, score, whole)


def _dateline_fields(view: PageView, draft: Draft) -> Iterator[Candidate]:
    opening = find_opening(view, draft)
    if opening is None:
        return
    line, dateline = view.lines[opening[0]], opening[1]
    for field, span in (("dateline_place", dateline.place), ("dateline_agency", dateline.agency)):
        if span:
            yield Candidate(
                field, span.of(line.text), "line/dateline", dateline.score, span.shift(line.block.page_start)
            )
    if dateline.day and dateline.edtf:
        yield Candidate(
            "dateline_date", dateline.edtf, "line/dateline", dateline.score, dateline.day.shift(line.block.page_start)
        )


def _schema_fields(view: PageView) -> Iterator[Candidate]:
    metadata = view.read.metadata
    for index, part in find_own_parts(view):
        types = part.get("@type")
        for kind in types if isinstance(types, list) else [types]:
            if kind in KINDS_BY_SCHEMA:
                yield Candidate(
                    "kind", KINDS_BY_SCHEMA[kind], "place/jsonld_type", 0.9, pointer=point_at("jsonld", index, "@type")
                )
        section = part.get("articleSection")
        if isinstance(section, str):
            yield Candidate(
                "section", section, "place/jsonld_section", 0.9, pointer=point_at("jsonld", index, "articleSection")
            )
    meta = metadata.get("meta", {})
    if meta.get("article:section"):
        yield Candidate(
            "section", meta["article:section"], "place/meta_section", 0.85, pointer=point_at("meta", "article:section")
        )
    for name, value in (("canonical", metadata.get("canonical")), ("og:url", meta.get("og:url"))):
        if value and value.startswith(("http://", "https://")):
            pointer = point_at("canonical") if name == "canonical" else point_at("meta", name)
            yield Candidate("url", value, f"place/{name.replace(':', '_')}", 0.8, pointer=pointer)


def _choose(candidates: list[Candidate]) -> dict[str, Candidate]:
    fields = dict.fromkeys(candidate.field for candidate in candidates)
    found = {field: best_of([c for c in candidates if c.field == field]) for field in fields}
    return {field: best for field, best in found.items() if best is not None}


def _all_chosen(candidates: list[Candidate], chosen: dict[str, Candidate]) -> list[Candidate]:
    """The chosen candidates; of authors, each name that the best kind of evidence gives, where a reader sees the same
    name, in those words."""
    names = [c for c in candidates if c.field == "author"]
    best = max(names, key=lambda candidate: candidate.score, default=None)
    once = {fold_text(c.value): c for c in reversed(names) if best and _stands_with(c, best)}
    seen = {fold_text(c.value): c for c in reversed(names) if c.span}
    authors = [seen.get(name) or _fuller(name, seen) or candidate for name, candidate in once.items()]
    return [*(c for field, c in chosen.items() if field != "author"), *authors]


def _stands_with(candidate: Candidate, best: Candidate) -> bool:
    """True for an author of the same byline, or of the same object or element of the head, as the best."""
    if best.span is not None:
        return candidate.span is not None and (candidate.rule == best.rule or candidate.score == best.score)
    return candidate.rule == best.rule and _place_of(candidate) == _place_of(best)


def _place_of(candidate: Candidate) -> list[str]:
    return (candidate.pointer or "").split("/")[:3]


def _fuller(name: str, seen: dict[str, Candidate]) -> Candidate | None:
    """The one name on the page that opens or ends with a declared name of a single word: 'Hedda' is 'Hedda Marn'."""
    found = [
        candidate for words, candidate in seen.items() if words.startswith(f"{name} ") or words.endswith(f" {name}")
    ]
    return found[0] if len(found) == 1 and " " not in name else None


def _build(
    view: PageView, draft: Draft, own: SourceClaim | None, chosen: dict[str, Candidate], candidates: list[Candidate]
) -> Document:
    page = view.read.page
    value = {field: candidate.value for field, candidate in chosen.items()}
    url = view.read.url or value.get("url")
    title = value.get("title")
    is_first = view.articles[0] is draft.article
    edtf, day, instant = read_published(value.get("published"))
    instant = instant or _instant_near(day, candidates)
    passages = [[p.page_start, p.kind, p.role, p.text] for p in draft.passages]
    return Document(
        document_id=draft.document_id,
        article_id=new_article_id(url, draft.document_id, None if is_first else fold_text(title or draft.text[:200])),
        page_id=page.page_id,
        source_id=own.source_id if own else None,
        url=url,
        title=title,
        published_date=day,
        published_at=instant,
        published_edtf=edtf,
        dateline_place=value.get("dateline_place"),
        language=value.get("language"),
        kind=value.get("kind"),
        text=draft.text,
        text_folded_sha256=sha256_hex(fold_text(draft.text)),
        passages_sha256=sha256_hex(json.dumps(passages, ensure_ascii=False, separators=(",", ":"))),
        word_count=len(draft.text.split()),
        form=draft.article.form,
    )


def read_published(value: str | None) -> tuple[str | None, date | None, datetime | None]:
    """A `published` value as EDTF, as the day of the publisher's zone where it is whole, and as an instant in UTC."""
    if value is None:
        return None, None, None
    if "T" in value:
        at = datetime.fromisoformat(value)
        try:
            return value, at.date(), at.astimezone(UTC)
        except OverflowError:  # the first and last day of the calendar have no other zone
            return value, at.date(), None
    return value, date.fromisoformat(value) if "X" not in value and len(value) == 10 else None, None


def _instant_near(day: date | None, candidates: list[Candidate]) -> datetime | None:
    """The instant that the page's head tells for a day that readers see, or for the day beside it: it may be in UTC."""
    told = (read_published(c.value) for c in candidates if c.field == "published" and "T" in c.value)
    return next((at for _, on, at in told if day and on and abs(on - day) <= timedelta(days=1)), None)


def _write_credits(
    view: PageView,
    draft: Draft,
    credits: list[FoundCredit],
    claims: dict[str, SourceClaim],
    segments: tuple[Segment, ...],
) -> Iterator[Credit]:
    segment_at = {segment.page_start: segment.segment_no for segment in segments}
    page_text = view.read.page.text
    for found in credits:
        claim = claims.get(fold_text(found.name))
        target = segment_at[view.lines[found.target].block.page_start] if found.target is not None else None
        yield Credit(
            credit_id=new_id("credit", draft.document_id, found.relation, found.span.start, found.span.end),
            document_id=draft.document_id,
            source_id=claim.source_id if claim else None,
            mention_id=None,
            name=found.name,
            relation=found.relation,
            scope=found.scope,
            target_segment_no=target,
            rights_text=found.rights_text,
            page_start=found.span.start,
            page_end=found.span.end,
            span_text=found.span.of(page_text),
            metadata_pointer=None,
            method=f"{found.rule}@{CLEAN_VERSION}",
            score=found.score,
        )
