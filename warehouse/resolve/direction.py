"""Which of two documents with the same words came first, and what says so."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

DIRECTION_VERSION = "direction@1"


@dataclass(frozen=True, slots=True)
class DatedDocument:
    """What the page says of a document that bears on where it comes from.

    `published` is the first and last day on which it can have been published, None where the page leaves that open.
    `credited` holds the sources that its text is credited to, `external` those of them that are sure to be others than
    the outlet that shows it, which is `source_id`.
    """

    document_id: str
    article_id: str
    source_id: str | None
    published: tuple[date, date] | None
    credited: frozenset[str]
    external: frozenset[str]
    has_source_marker: bool
    has_update_marker: bool


@dataclass(frozen=True, slots=True)
class Direction:
    """The derived one of two documents, None where the evidence is silent or speaks both ways; `evidence` by kind."""

    derived_id: str | None
    evidence: dict[str, str]


def find_direction(one: DatedDocument, other: DatedDocument) -> Direction:
    """Which of the two is derived from the other; the answer does not depend on which is given first.

    A page that marks where it took its text from, or credits the outlet of the other page, or was published later, or
    calls itself an update of what the other tells, is the derived one. When the documents arrived says nothing.
    """
    one, other = sorted((one, other), key=lambda document: document.document_id)
    votes = dict(_votes(one, other))
    derived = set(votes.values())
    return Direction(derived.pop() if len(derived) == 1 else None, votes)


def _votes(one: DatedDocument, other: DatedDocument) -> Iterable[tuple[str, str]]:
    for evidence, of_one, of_other in (
        ("source_marker", one.has_source_marker, other.has_source_marker),
        ("credit", other.source_id in one.credited, one.source_id in other.credited),
        ("update_marker", one.has_update_marker, other.has_update_marker),
    ):
        if of_one != of_other:
            yield evidence, one.document_id if of_one else other.document_id
    if one.published and other.published:
        if one.published[1] < other.published[0]:
            yield "published", other.document_id
        elif other.published[1] < one.published[0]:
            yield "published", one.document_id


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
