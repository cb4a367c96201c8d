"""The rows that stages write: one frozen record a table, its fields in the table's column order.

`Id` values are 128-bit hashes as 36-character UUID text (`warehouse.ids`). Offsets are code points of `pages.text`,
from 0, end exclusive; a record that claims something about a text carries `page_start`, `page_end` and `span_text`,
or a `metadata_pointer` (RFC 6901) where the claim rests on something invisible.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

Id = str


@dataclass(frozen=True, slots=True)
class Fetch:
    """An arrival, also when it was refused."""

    fetch_id: Id
    capture_id: Id | None
    run_id: Id
    locator: str
    url: str | None
    fetched_at: datetime
    http_status: int | None
    outcome: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes that were accepted."""

    capture_id: Id
    url: str | None
    source_id: Id | None
    media_type: str
    content_sha256: str
    byte_count: int


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
    """One article."""

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


@dataclass(frozen=True, slots=True)
class Signature:
    """A document with the hash of all its words in order: documents of one `text_key` have the same text."""

    document_id: Id
    text_key: int
    word_count: int


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What a text is found by: `fingerprints[i]` is a winnowed hash of the words from word `word_nos[i]` on."""

    text_key: int
    word_count: int
    mark_count: int
    fingerprints: Sequence[int]
    word_nos: Sequence[int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two texts share, in words: runs of four and more, and how they lie.

    `left_aligned` and `right_aligned` count single words between runs too; `unquoted_` is what stands outside of
    quotation marks; `spread` is the number of tenths of the shorter text that hold some of that.
    """

    alignment_id: Id
    left_key: int
    right_key: int
    left_words: int
    right_words: int
    left_covered: int
    right_covered: int
    left_aligned: int
    right_aligned: int
    unquoted_covered: int
    unquoted_runs: int
    longest_run: int
    ordered_share: float
    reworded_gaps: int
    spread: int
    altered_quotes: int
    facts_in_order: int
    method: str

    @property
    def left_coverage(self) -> float:
        """Share of the left text's words that stand in the right one in a run."""
        return self.left_covered / max(1, self.left_words)

    @property
    def right_coverage(self) -> float:
        """Share of the right text's words that stand in the left one in a run."""
        return self.right_covered / max(1, self.right_words)


@dataclass(frozen=True, slots=True)
class Derivation:
    """A document (`from`) and the one that it comes from (`to`)."""

    derivation_id: Id
    from_document_id: Id
    to_document_id: Id
    kind: str
    is_directed: bool
    coverage_from: float
    coverage_to: float
    score: float
    method: str
    kind_evidence: str
    direction_score: float
    direction_evidence: str


@dataclass(frozen=True, slots=True)
class DerivationSpan:
    """A run of words that a derived document shares with the one it comes from."""

    derivation_id: Id
    span_no: int
    from_start: int
    from_end: int
    to_start: int
    to_end: int


@dataclass(frozen=True, slots=True)
class Origin:
    """Documents that come from one text."""

    origin_id: Id
    lead_document_id: Id | None
    external_source_id: Id | None


@dataclass(frozen=True, slots=True)
class Mention:
    """Someone or something named at a place. `antecedent_mention_id` is the full name that a short form stands for."""

    mention_id: Id
    document_id: Id
    entity_kind: str
    person_id: Id | None
    organization_id: Id | None
    form: str
    scope: str
    name_key: str | None
    antecedent_mention_id: Id | None
    page_start: int
    page_end: int
    span_text: str
    score: float
    method: str


@dataclass(frozen=True, slots=True)
class PersonRole:
    """What a text says a person is."""

    person_role_id: Id
    mention_id: Id
    document_id: Id
    role: str
    organization_mention_id: Id | None
    organization_text: str | None
    as_of_edtf: str | None
    page_start: int
    page_end: int
    span_text: str
    metadata_pointer: str | None
    method: str
    score: float


@dataclass(frozen=True, slots=True)
class Quote:
    """Words or thoughts given to a speaker; `text` is its parts joined by one space, the page span their hull."""

    quote_id: Id
    document_id: Id
    kind: str
    scope: str
    text: str
    page_start: int
    page_end: int
    speaker_mention_id: Id | None
    speaker_text: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue_text: str | None
    cue_start: int | None
    cue_end: int | None
    parent_quote_id: Id | None
    quote_family_id: Id | None
    attribution_method: str
    score: float


@dataclass(frozen=True, slots=True)
class QuotePart:
    """A piece of a quote, without its quotation marks."""

    quote_id: Id
    part_no: int
    page_start: int
    page_end: int
    span_text: str
    is_in_marks: bool


@dataclass(frozen=True, slots=True)
class QuotedTerm:
    """Words in quotation marks that are nobody's speech."""

    document_id: Id
    page_start: int
    page_end: int
    span_text: str
    reason: str
    method: str


@dataclass(frozen=True, slots=True)
class StageUnit:
    """A line of the work ledger: what a stage did with a unit, from which input, by which version."""

    stage: str
    unit_id: Id
    input_sha256: str
    version: str
    outcome: str
    reason: str | None
    run_id: Id


# What passes between the rooms in memory. These are not tables.


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a document as language rules read it: `text` stands at `page_start` of the page."""

    page_start: int
    text: str
    kind: str
    role: str

    @property
    def page_end(self) -> int:
        """The offset behind the passage's last character, in code points of the page."""
        return self.page_start + len(self.text)


@dataclass(frozen=True, slots=True)
class CleanedDocument:
    """A document with its text and about blocks in page order: all that later stages need to know of it."""

    document: Document
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """What rules alone say of a block that templates, or the lack of a neighbour that they took out, made another."""

    page_id: Id
    page_start: int
    kind: str
    role: str


@dataclass(frozen=True, slots=True)
class CleanedPage:
    """All rows that one capture gives; `rule_verdicts` are for `page_lines`."""

    page: Page
    segments: tuple[Segment, ...]
    documents: tuple[CleanedDocument, ...]
    fields: tuple[DocumentField, ...]
    credits: tuple[Credit, ...]
    links: tuple[PageLink, ...]
    sources: tuple[SourceClaim, ...]
    rule_verdicts: tuple[RuleVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Enrichment:
    """All rows that the language stage gives for one document."""

    document_id: Id
    mentions: tuple[Mention, ...]
    roles: tuple[PersonRole, ...]
    quotes: tuple[Quote, ...]
    quote_parts: tuple[QuotePart, ...]
    quoted_terms: tuple[QuotedTerm, ...]
