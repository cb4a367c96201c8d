"""Pages and the documents on them."""

from dataclasses import dataclass
from datetime import date, datetime

from warehouse.records.base import Id


@dataclass(frozen=True, slots=True)
class Page:
    """The visible text of a capture; `metadata` is JSON."""

    page_id: Id
    text: str
    text_sha256: str
    language: str | None
    metadata: str
    reader_version: str


@dataclass(frozen=True, slots=True)
class Segment:
    """One block of a page; together, gaps included, the segments are the page."""

    page_id: Id
    segment_no: int
    page_start: int
    page_end: int
    kind: str
    role: str
    document_id: Id | None
    text_start: int | None
    method: str
    score: float
    template_id: Id | None = None


@dataclass(frozen=True, slots=True)
class PageLink:
    """Where a page points."""

    page_id: Id
    link_no: int
    segment_no: int | None
    kind: str
    url: str | None
    page_start: int | None
    page_end: int | None
    span_text: str | None
    target_document_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One article; or, where `form` says so, a brief or the main text of a page that is no article."""

    document_id: Id
    article_id: Id
    page_id: Id
    source_id: Id | None
    url: str | None
    title: str | None
    published_date: date | None
    published_at: datetime | None
    published_edtf: str | None
    dateline_place: str | None
    language: str | None
    kind: str | None
    text: str
    text_folded_sha256: str
    passages_sha256: str
    word_count: int
    origin_id: Id | None = None
    story_id: Id | None = None
    form: str = "article"


@dataclass(frozen=True, slots=True)
class DocumentField:
    """A candidate for what a document's columns say, or the reason why there is none."""

    document_id: Id
    field: str
    candidate_no: int
    value: str | None
    is_chosen: bool
    null_reason: str | None
    page_start: int | None
    page_end: int | None
    span_text: str | None
    metadata_pointer: str | None
    method: str
    score: float


@dataclass(frozen=True, slots=True)
class SourceClaim:
    """What one page says of a source that it names; `sources` is made from all claims together."""

    source_id: Id
    page_id: Id
    name: str
    site: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Credit:
    """Who the page says made or owns something."""

    credit_id: Id
    document_id: Id
    source_id: Id | None
    mention_id: Id | None
    name: str
    relation: str
    scope: str
    target_segment_no: int | None
    rights_text: str | None
    page_start: int | None
    page_end: int | None
    span_text: str | None
    metadata_pointer: str | None
    method: str
    score: float
