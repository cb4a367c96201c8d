"""What passes between the rooms in memory: these are not tables."""

from dataclasses import dataclass

from warehouse.records.base import Id
from warehouse.records.events import EventMention, EventParticipant
from warehouse.records.pages import Credit, Document, DocumentField, Page, PageLink, Segment, SourceClaim
from warehouse.records.speech import Mention, PersonRole, Quote, QuotedTerm, QuotePart


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
    event_mentions: tuple[EventMention, ...] = ()
    event_participants: tuple[EventParticipant, ...] = ()
