"""Who is named and who said what."""

from dataclasses import dataclass

from warehouse.records.base import Id


@dataclass(frozen=True, slots=True)
class Person:
    """A person as all documents together name them."""

    person_id: Id
    name: str
    family_name: str | None
    given_name: str | None


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation, government, group, country or publication as all documents together name it."""

    organization_id: Id
    name: str
    kind: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """Someone or something named at a place.

    `antecedent_mention_id` is the full name that a short form, a pronoun or a description stands for.
    """

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
class QuoteFamily:
    """One utterance across documents; `canonical_quote_id` is its earliest independent version."""

    quote_family_id: Id
    canonical_quote_id: Id | None


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """A change of words in a version of an utterance against the canonical one."""

    quote_id: Id
    change_no: int
    kind: str
    canonical_words: str | None
    words: str | None
    text_start: int
    is_in_marks: bool
    is_shown: bool
