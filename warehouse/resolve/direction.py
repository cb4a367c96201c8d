"""Which of two documents with the same words came first, and what says so."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

DIRECTION_VERSION = "direction@3"
# How sure each sign makes the direction. A page that says whence it took its text is hardly ever wrong about that; a
# page may show a day of publication that is that of its last change.
WEIGHTS = {
    "source_marker": 0.9,
    "credit": 0.9,
    "update_marker": 0.8,
    "published": 0.8,
    "published_time": 0.7,
    "later_insertion": 0.6,
    "dateline": 0.5,
    "containment": 0.3,
}
LEAST_SURE = 0.5  # below it the direction is not known
# Who prints a report again cuts its dateline rather than adds one; but a date or a credit that says otherwise knows it.
LAST_RESORT = "dateline"


@dataclass(frozen=True, slots=True)
class DatedDocument:
    """What the page says of a document that bears on where it comes from.

    `published` is the first and last day on which it can have been published, None where the page leaves that open;
    `published_at` the moment, where it is known. `credited` holds the sources that its text is credited to, `external`
    those of them that are sure to be others than the outlet that shows it, which is `source_id`. `text_key` is None for
    a text too short to be a copy of anything. `captions` are hashes of the words of captions that say enough to be told
    from all others. `address` is what all forms of a page have in common (resolve.addresses).
    """

    document_id: str
    article_id: str
    source_id: str | None
    published: tuple[date, date] | None
    credited: frozenset[str]
    external: frozenset[str]
    has_source_marker: bool
    has_update_marker: bool
    published_at: datetime | None = None
    text_key: int | None = None
    has_dateline: bool = False
    captions: frozenset[str] = frozenset()
    address: str | None = None

    def is_same_page(self, other: "DatedDocument") -> bool:
        """True for versions of one page of an outlet: captured again, or in its AMP or print form."""
        return self.article_id == other.article_id or (self.address is not None and self.address == other.address)


@dataclass(frozen=True, slots=True)
class Direction:
    """The derived one of two documents, None where the evidence is silent, weak or speaks both ways.

    `score` is 0 where it is None; `evidence` gives for each sign the document that it makes the derived one.
    """

    derived_id: str | None
    score: float
    evidence: dict[str, str]


def find_direction(one: DatedDocument, other: DatedDocument, part_id: str | None = None) -> Direction:
    """Which of the two is derived from the other; the answer does not depend on which is given first.

    A page that marks where it took its text from, or credits the outlet of the other page, or was published later, or
    calls itself an update of what the other tells, is the derived one. Where none of that speaks, the one without a
    dateline is derived from the one that has one. When the documents arrived says nothing.
    `part_id` is the one of the two whose text is as good as all in the other: of two versions of one page the longer
    one is the later; of two outlets' texts the shorter one may be, which alone decides nothing.
    """
    one, other = sorted((one, other), key=lambda document: document.document_id)
    votes = dict(_votes(one, other, part_id))
    telling = {derived for sign, derived in votes.items() if WEIGHTS[sign] >= LEAST_SURE and sign != LAST_RESORT}
    if not telling and LAST_RESORT in votes:
        telling = {votes[LAST_RESORT]}
    if len(telling) != 1:
        return Direction(None, 0.0, votes)
    derived = telling.pop()
    doubt = 1.0
    for sign, voted in votes.items():
        doubt *= 1 - WEIGHTS[sign] if voted == derived else 1 + WEIGHTS[sign]
    return Direction(derived, round(max(0.0, 1 - doubt), 4), votes)


def _votes(one: DatedDocument, other: DatedDocument, part_id: str | None) -> Iterable[tuple[str, str]]:
    for evidence, of_one, of_other in (
        ("source_marker", one.has_source_marker, other.has_source_marker),
        ("credit", other.source_id in one.credited, one.source_id in other.credited),
        ("update_marker", one.has_update_marker, other.has_update_marker),
    ):
        if of_one != of_other:
            yield evidence, one.document_id if of_one else other.document_id
    if one.published and other.published and one.published != other.published:
        if one.published[1] < other.published[0]:
            yield "published", other.document_id
        elif other.published[1] < one.published[0]:
            yield "published", one.document_id
    elif one.published_at and other.published_at and one.published_at != other.published_at:
        yield "published_time", (one if one.published_at > other.published_at else other).document_id
    if one.has_dateline != other.has_dateline and not one.is_same_page(other):
        yield "dateline", (other if one.has_dateline else one).document_id
    if part_id is not None:
        whole_id = other.document_id if part_id == one.document_id else one.document_id
        if one.is_same_page(other):
            yield "later_insertion", whole_id
        else:
            yield "containment", part_id


def published_interval(day: date | None, edtf: str | None) -> tuple[date, date] | None:
    """The first and last day that a published date can mean: a day, an EDTF month, year or interval of such.

    None where the year is open (`XXXX-01-09`), and for what is not a date.
    """
    if day is not None:
        return day, day
    ends = [_bounds(part) for part in (edtf or "").split("/")]
    first, last = ends[0], ends[-1]
    return (first[0], last[1]) if first and last else None


def _bounds(edtf: str) -> tuple[date, date] | None:
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", edtf)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # the pattern has it
    try:
        return (
            date(year, month or 1, day or 1),
            date(year, month or 12, day or monthrange(year, month or 12)[1]),
        )
    except ValueError:
        return None
