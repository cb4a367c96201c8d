"""Candidates for when an article appeared or changed."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from warehouse.clean.candidates import Candidate, point_at
from warehouse.clean.dateline import Dateline
from warehouse.clean.dates import FoundDate, find_dates, parse_stamp
from warehouse.clean.openings import find_opening
from warehouse.clean.segments import Draft
from warehouse.clean.view import PageView
from warehouse.spans import Span

PUBLISHED_META = (
    ("article:published_time", 0.96), ("og:article:published_time", 0.95), ("datepublished", 0.94),
    ("citation_publication_date", 0.92),
    ("citation_date", 0.9), ("dc.date.issued", 0.92), ("dcterms.created", 0.9), ("parsely-pub-date", 0.94),
    ("sailthru.date", 0.9),
    ("pubdate", 0.92), ("publishdate", 0.92), ("publish-date", 0.92), ("published", 0.9),
    ("article_date_original", 0.92),
    ("cxenseparse:recs:publishtime", 0.9), ("dc.date", 0.85), ("dcterms.date", 0.85), ("date", 0.85),
    ("og:published_time", 0.9),
    ("datecreated", 0.85),
)  # fmt: skip
MODIFIED_META = (
    ("article:modified_time", 0.95),
    ("og:updated_time", 0.9),
    ("datemodified", 0.94),
    ("dcterms.modified", 0.9),
    ("last-modified", 0.7),
    ("revised", 0.7),
)
UPDATE_WORD = re.compile(r"updat|modif|aktualis|actualiz|edited|mis à jour", re.IGNORECASE)
PUBLISHED_NAME = re.compile(r"publish|pubdate|posted|created|entry-date", re.IGNORECASE)
URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)")


def find_published(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Candidates for `published` and `modified` (EDTF, or ISO 8601 where an instant is told).

    What the page's head and address say counts for a page with one article; published lines and the dateline count for
    the article that holds them. A caption's date is when a picture was taken and is no candidate.
    """
    metadata = view.read.metadata
    if len(view.articles) == 1:
        if (stamp := parse_stamp(metadata.get("record", {}).get("published") or "")) is not None:
            yield Candidate(
                "published", _value(stamp), "place/record_published", 0.97, pointer=point_at("record", "published")
            )
        yield from _from_jsonld(metadata)
        yield from _from_meta(metadata.get("meta", {}))
        yield from _from_times(metadata.get("times", []))
        if match := URL_DATE.search(view.read.url or ""):
            value = f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}"
            yield Candidate("published", value, "place/url_date", 0.8, pointer=point_at("url"))
    for no in draft.lines:
        if view.kind(no) in ("published_line", "byline"):
            yield from _from_line(view, no)
    if (opening := find_opening(view, draft)) is not None:
        yield from _from_dateline(view, draft, *opening)


def _from_dateline(view: PageView, draft: Draft, no: int, dateline: Dateline) -> Iterator[Candidate]:
    if dateline.day is None or dateline.edtf is None:
        return
    span = dateline.day.shift(view.lines[no].block.page_start)
    yield Candidate("published", dateline.edtf, "line/dateline_day", 0.75, span)
    if (whole := _complete(view, draft, dateline.edtf)) is not None:
        yield Candidate("published", whole, "context/weekday_and_year", 0.8, span)


def _from_jsonld(metadata: Any) -> Iterator[Candidate]:
    for index, part in enumerate(metadata.get("jsonld", [])):
        is_page = part.get("@type") == "WebPage"
        for key, field in (("datePublished", "published"), ("dateModified", "modified")):
            stamp = parse_stamp(part[key]) if isinstance(part.get(key), str) else None
            if stamp is not None:
                rule = f"place/jsonld_{field}"
                yield Candidate(
                    field, _value(stamp), rule, 0.9 if is_page else 0.98, pointer=point_at("jsonld", index, key)
                )


def _from_meta(meta: dict[str, str]) -> Iterator[Candidate]:
    for field, names in (("published", PUBLISHED_META), ("modified", MODIFIED_META)):
        for name, score in names:
            stamp = parse_stamp(meta[name]) if name in meta else None
            if stamp is not None:
                yield Candidate(field, _value(stamp), f"place/meta_{field}", score, pointer=point_at("meta", name))


def _from_times(times: list[dict[str, str]]) -> Iterator[Candidate]:
    """The first `time` element that is named as published, else the first of all: those of teasers stand below."""
    for field, is_wanted in (
        ("published", PUBLISHED_NAME.search),
        ("modified", UPDATE_WORD.search),
        ("published", None),
    ):
        for index, time in enumerate(times):
            is_named = is_wanted is not None and is_wanted(time["names"]) is not None
            is_first = is_wanted is None and not UPDATE_WORD.search(time["names"])
            stamp = parse_stamp(time["datetime"]) if is_named or is_first else None
            if stamp is not None and stamp.day is not None:
                score = 0.9 if is_named else 0.78
                yield Candidate(
                    field, _value(stamp), "place/time_element", score, pointer=point_at("times", index, "datetime")
                )
                break


def _from_line(view: PageView, no: int) -> Iterator[Candidate]:
    line = view.lines[no]
    at = 0
    for found in find_dates(line.text):
        field = "modified" if UPDATE_WORD.search(line.text[at : found.start]) else "published"
        at = found.end
        span = Span(found.start, found.end).shift(line.block.page_start)
        yield Candidate(field, _value(found), "line/published_line", 0.87 if found.day else 0.7, span)


def _value(found: FoundDate) -> str:
    """EDTF; an instant keeps the publisher's zone, for its calendar day is the day that the publisher means."""
    return found.at.isoformat(timespec="seconds").replace("+00:00", "Z") if found.at else found.edtf


def _complete(view: PageView, draft: Draft, edtf: str) -> str | None:
    """The whole date of a dateline's day and month, where the article names the same day once with its weekday and once
    with its year, and both agree; either alone leaves it open (a weekday fits one year in five or six)."""
    if not edtf.startswith("XXXX-"):
        return None
    weekdays: set[int] = set()
    years: set[str] = set()
    day = edtf[-2:].lstrip("0")
    for no in draft.lines:
        text = view.lines[no].text
        for found in find_dates(text) if day in text else ():
            if found.edtf[4:] == edtf[4:]:
                years.update({found.edtf} if found.day else ())
                weekdays.update({found.weekday} if found.weekday is not None else ())
    if len(years) != 1 or len(weekdays) != 1:
        return None
    whole = years.pop()
    return whole if date.fromisoformat(whole).weekday() in weekdays else None
