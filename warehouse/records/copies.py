"""What documents share, and what comes from what."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.records.base import Id


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
