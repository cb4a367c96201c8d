"""Candidates for when an article appeared or changed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from warehouse.clean.fields.candidates import Candidate, best_of, point_at
from warehouse.clean.fields.openings import find_opening
from warehouse.clean.fields.sources import site_of
from warehouse.clean.segments import Draft
from warehouse.clean.signs.dateline import Dateline
from warehouse.clean.signs.dates import FoundDate, find_dates, month_number, parse_stamp
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
URL_DATE = re.compile(
    r"[/_-]((?:19|20)\d\d)(?:[/_-](0?[1-9]|1[0-2]|[a-z]{3})[/_-](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))"
    r"(?!\d)"
)
DAY_FIRST_TOPS = frozenset(
    "uk gb ie au nz in za ng ke gh sg my pk bd lk hk".split()
)  # where English is written day first
ONE_DAY = timedelta(days=1)
MAX_HEAD_WORDS = 16  # a line over an article that gives its date says little else: 'By Ola Brandt, 3 March 2026, 4 min'


def find_published(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Candidates for `published` and `modified` (EDTF, or ISO 8601 where an instant is told).

    What the page's head and address say counts for a page with one article; published lines and the dateline count for
    the article that holds them. A caption's date is when a picture was taken and is no candidate.
    """
    metadata = view.read.metadata
    head: list[Candidate] = []
    if len(view.articles) == 1:
        if (stamp := parse_stamp(metadata.get("record", {}).get("published") or "")) is not None:
            head.append(
                Candidate(
                    "published", _value(stamp), "place/record_published", 0.97, pointer=point_at("record", "published")
                )
            )
        head += [
            *_from_jsonld(metadata),
            *_from_meta(metadata.get("meta", {})),
            *_from_times(metadata.get("times", [])),
        ]
        if (day := find_url_date(view.read.url or "")) is not None:
            head.append(Candidate("published", day, "place/url_date", 0.8, pointer=point_at("url")))
    yield from head
    seen = [*_from_lines(view, draft)]
    yield from seen
    yield from _prefer_seen(head, seen)
    opening = find_opening(view, draft)
    if opening is not None:
        yield from _from_dateline(view, draft, *opening)
    if not any(c.field == "published" for c in (*head, *seen)) and opening is None:
        yield from _from_update([*seen, *head])
        yield from _from_elsewhere(view)


def find_url_date(url: str) -> str | None:
    """The day that an address names ('/2026/03/03/', '/2026/mar/03/', '-20260303'), if it is one of the calendar."""
    for match in URL_DATE.finditer(url.lower()):
        year, month, day = int(match[1]), match[2] or match[4], int(match[3] or match[5])
        number = int(month) if month.isdigit() else month_number(month)
        try:
            return date(year, number or 0, day).isoformat()
        except ValueError:
            continue
    return None


def _from_lines(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Dates of the article's published lines and bylines, then of other short lines over its text."""
    for no in draft.lines:
        if view.kind(no) in ("published_line", "byline"):
            yield from _from_line(view, no, "line/published_line", 0.87)
    first = next(no for no in draft.lines if view.role(no) == "text")
    headline = next((no for no in draft.lines if view.kind(no) == "headline"), draft.article.first)
    for no in range(headline, first):
        is_open = view.kind(no) not in ("published_line", "byline", "caption", "credit", "copyright", "teaser")
        if is_open and view.lines[no].word_count <= MAX_HEAD_WORDS:
            yield from (c for c in _from_line(view, no, "line/date_over_text", 0.72) if c.value[:1].isdigit())


def _prefer_seen(head: list[Candidate], seen: list[Candidate]) -> Iterator[Candidate]:
    """The first date that readers see, again, where it says better what the page's head says.

    A day beside that of a stamp without a zone is the publisher's day. And where the head gives one time for
    publication and change, it is that of the last change, and an earlier date on the page is the older truth.
    """
    best = best_of([c for c in head if c.field == "published"])
    shown = next((c for c in seen if c.field == "published" and c.rule == "line/published_line"), None)
    if best is None or shown is None or (stamp := _day(best.value)) is None:
        return
    value = f"{stamp.year:04d}{shown.value[4:]}" if shown.value.startswith("XXXX-") else shown.value
    day = _day(value)
    if day is None or day == stamp:
        return
    changed = best_of([c for c in head if c.field == "modified"])
    changed_day = _day(changed.value) if changed else None
    if abs(day - stamp) == ONE_DAY and not best.value.endswith("Z"):
        yield replace(shown, value=value, rule="context/seen_beside_stamp", score=0.985)
    elif (
        stamp - day > ONE_DAY
        and changed_day is not None
        and abs(changed_day - stamp) <= ONE_DAY
        and shown.value == value
    ):
        yield replace(shown, rule="context/seen_before_change", score=0.985)


def _from_update(candidates: list[Candidate]) -> Iterator[Candidate]:
    """Where a page tells only when it changed, this version of it was published then."""
    changed = [candidate for candidate in candidates if candidate.field == "modified"]
    if changed:
        yield replace(changed[0], field="published", rule="context/only_change_told", score=0.5)


def _from_elsewhere(view: PageView) -> Iterator[Candidate]:
    """The only day that lines with nothing but a date give on the page of one article, wherever they stand."""
    if len(view.articles) != 1:
        return
    found = [
        c for line in view.lines if view.kind(line.no) == "published_line" for c in _from_line(view, line.no, "", 0.0)
    ]
    if len({_day(c.value) for c in found}) == 1 and _day(found[0].value) is not None:
        yield replace(found[0], field="published", rule="context/only_date_on_page", score=0.55)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:  # EDTF with unknown digits
        return None


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


def _from_line(view: PageView, no: int, rule: str, score: float) -> Iterator[Candidate]:
    line = view.lines[no]
    at = 0
    for found in find_dates(line.text, is_day_first(view.read.metadata.get("lang"), view.read.url)):
        field = "modified" if UPDATE_WORD.search(line.text[at : found.start]) else "published"
        at = found.end
        span = Span(found.start, found.end).shift(line.block.page_start)
        yield Candidate(field, _value(found), rule, score if found.day else 0.7, span)


def is_day_first(language: str | None, url: str | None) -> bool | None:
    """Whether pages of this language (BCP 47) and address write the day before the month; None where both are usual."""
    code, _, region = (language or "").lower().replace("_", "-").partition("-")
    top = (site_of(url) or "").rpartition(".")[2]
    if region == "us" or top in ("us", "gov", "mil", "edu"):
        return False
    if top in DAY_FIRST_TOPS or region in DAY_FIRST_TOPS:
        return True
    return True if code and code != "en" else None


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
