"""The rows that stages write: one frozen record a table, its fields in the table's column order.

`Id` values are 128-bit hashes as 36-character UUID text (`warehouse.ids`). Offsets are code points of `pages.text`,
from 0, end exclusive; a record that claims something about a text carries `page_start`, `page_end` and `span_text`,
or a `metadata_pointer` (RFC 6901) where the claim rests on something invisible.
"""

from warehouse.records.arrivals import Capture, Fetch, StageUnit
from warehouse.records.base import Id
from warehouse.records.copies import Alignment, Derivation, DerivationSpan, Fingerprints, Origin, Signature
from warehouse.records.events import Event, EventMention, EventParticipant
from warehouse.records.pages import Credit, Document, DocumentField, Page, PageLink, Segment, SourceClaim
from warehouse.records.passing import CleanedDocument, CleanedPage, Enrichment, Passage, RuleVerdict
from warehouse.records.speech import (
    Mention,
    Organization,
    Person,
    PersonRole,
    Quote,
    QuoteChange,
    QuotedTerm,
    QuoteFamily,
    QuotePart,
)

__all__ = [
    "Alignment",
    "Capture",
    "CleanedDocument",
    "CleanedPage",
    "Credit",
    "Derivation",
    "DerivationSpan",
    "Document",
    "DocumentField",
    "Enrichment",
    "Event",
    "EventMention",
    "EventParticipant",
    "Fetch",
    "Fingerprints",
    "Id",
    "Mention",
    "Organization",
    "Origin",
    "Page",
    "PageLink",
    "Passage",
    "Person",
    "PersonRole",
    "Quote",
    "QuoteChange",
    "QuoteFamily",
    "QuotePart",
    "QuotedTerm",
    "RuleVerdict",
    "Segment",
    "Signature",
    "SourceClaim",
    "StageUnit",
]
