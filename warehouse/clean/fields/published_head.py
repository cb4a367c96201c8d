"""When an article appeared or changed, as the page's head, its `time` elements and its address say."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from warehouse.clean.fields.candidates import Candidate, point_at
from warehouse.clean.signs.dates import FoundDate, month_number, parse_stamp

# Names that content management systems and metadata vocabularies give to the two times; the surer, the higher.
PUBLISHED_META = (
    ("article:published_time", 0.96), ("og:article:published_time", 0.95), ("article:published", 0.94),
    ("article.published", 0.94), ("datepublished", 0.94), ("rnews:datepublished", 0.94), ("og:datepublished", 0.94),
    ("parsely-pub-date", 0.94), ("citation_publication_date", 0.92), ("dc.date.issued", 0.92), ("dcterms.issued", 0.92),
    ("pubdate", 0.92), ("publishdate", 0.92), ("publish-date", 0.92), ("publish_date", 0.92), ("pub_date", 0.92),
    ("publication_date", 0.92), ("published_date", 0.92), ("published-date", 0.92), ("published_time", 0.92),
    ("originalpublicationdate", 0.92), ("article_date_original", 0.92), ("article:post_date", 0.92),
    ("og:pubdate", 0.92), ("og:publish_date", 0.92), ("mediator_published_time", 0.92),
    ("shareaholic:article_published_time", 0.92),
    ("published", 0.9), ("citation_date", 0.9), ("sailthru.date", 0.9), ("cxenseparse:recs:publishtime", 0.9),
    ("og:published_time", 0.9), ("bt:pubdate", 0.9), ("analyticsattributes.articledate", 0.9), ("dateposted", 0.9),
    ("dcterms.created", 0.88), ("dc.date.created", 0.88), ("dc.created", 0.88), ("article.created", 0.86),
    ("dc.date", 0.85), ("dcterms.date", 0.85), ("date", 0.85), ("datecreated", 0.85), ("displaydate", 0.85),
    ("created", 0.8), ("date_created", 0.8),
)  # fmt: skip
MODIFIED_META = (
    ("article:modified_time", 0.95), ("og:article:modified_time", 0.95), ("datemodified", 0.94),
    ("dcterms.modified", 0.9), ("dc.date.modified", 0.9), ("og:updated_time", 0.9), ("article:modified", 0.9),
    ("article.updated", 0.9), ("last-modified", 0.7), ("lastmodified", 0.7), ("revised", 0.7), ("modified", 0.7),
)  # fmt: skip
SCRIPT_SCORE = 0.62  # of 40 pages on which scripts name one day, three name another than the labels
PARTIAL_SCORE = 0.6  # a machine that leaves out the year has lost it
UPDATE_WORD = re.compile(
    r"updat|modif|aktualis|actualiz|attualizz|atualiz|edited|changed|geändert|bearbeitet|bijgewerkt|mis à jour"
    r"|обновлен",
    re.IGNORECASE,
)
PUBLISHED_NAME = re.compile(r"publish|pubdate|posted|created|entry-date", re.IGNORECASE)
PAGE_TYPES = ("WebPage", "ItemPage", "MedicalWebPage", "AboutPage", "QAPage")
URL_DATE = re.compile(
    r"[/_-]((?:19|20)\d\d)(?:[/_-](0?[1-9]|1[0-2]|[a-z]{3})[/_-](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))"
    r"(?!\d)"
)
# Day first where it cannot be the month, or where points part them: as '/29-10-2021' and '/03.04.2021'.
URL_DAY_FIRST = re.compile(r"[/_-](\d\d)([._-])(\d\d)\2((?:19|20)\d\d)(?!\d)")
URL_MONTH = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")


def read_head_dates(
    metadata: Mapping[str, Any], parts: Iterable[tuple[int, Mapping[str, Any]]], is_day_first: bool | None
) -> Iterator[Candidate]:
    """Candidates for `published` and `modified` from the record that a page came in, from `parts` of JSON-LD, meta
    and `time` elements."""
    if (stamp := parse_stamp(metadata.get("record", {}).get("published") or "")) is not None:
        pointer = point_at("record", "published")
        yield Candidate("published", write_stamp(stamp), "place/record_published", 0.97, pointer=pointer)
    yield from _from_jsonld(parts)
    yield from _from_meta(metadata.get("meta", {}), is_day_first)
    yield from _from_times(metadata.get("times", []))
    yield from _from_stamps(metadata.get("stamps", []))


def _from_jsonld(parts: Iterable[tuple[int, Mapping[str, Any]]]) -> Iterator[Candidate]:
    for index, part in parts:
        score = 0.9 if part.get("@type") in PAGE_TYPES else 0.98
        for key, field in (("datePublished", "published"), ("dateModified", "modified")):
            stamp = parse_stamp(part[key]) if isinstance(part.get(key), str) else None
            if stamp is not None:
                pointer = point_at("jsonld", index, key)
                yield Candidate(field, write_stamp(stamp), f"place/jsonld_{field}", score, pointer=pointer)


def _from_meta(meta: Mapping[str, str], is_day_first: bool | None) -> Iterator[Candidate]:
    for field, names in (("published", PUBLISHED_META), ("modified", MODIFIED_META)):
        for name, score in names:
            stamp = parse_stamp(meta[name], is_day_first) if name in meta else None
            if stamp is not None:
                sure = score if stamp.day else PARTIAL_SCORE
                yield Candidate(field, write_stamp(stamp), f"place/meta_{field}", sure, pointer=point_at("meta", name))


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
                pointer = point_at("times", index, "datetime")
                yield Candidate(field, write_stamp(stamp), "place/time_element", score, pointer=pointer)
                break


def _from_stamps(stamps: list[dict[str, str]]) -> Iterator[Candidate]:
    """The day that all stamps of one origin in scripts name, or the first of those in attributes, as of `time`
    elements: several days in scripts are those of other stories, too."""
    for origin, score in (("script", SCRIPT_SCORE), ("attribute", SCRIPT_SCORE - 0.02), ("call", SCRIPT_SCORE - 0.04)):
        read = [(no, parse_stamp(one["value"])) for no, one in enumerate(stamps) if one["from"] == origin]
        found = [(no, stamp) for no, stamp in read if stamp is not None and stamp.day is not None]
        if found and (origin == "attribute" or len({stamp.day for _, stamp in found}) == 1):
            no, stamp = found[0]
            pointer = point_at("stamps", no, "value")
            yield Candidate("published", write_stamp(stamp), f"place/{origin}_stamp", round(score, 2), pointer=pointer)


def write_stamp(found: FoundDate) -> str:
    """EDTF; an instant keeps the publisher's zone, for its calendar day is the day that the publisher means."""
    return found.at.isoformat(timespec="seconds").replace("+00:00", "Z") if found.at else found.edtf


def find_url_date(url: str) -> str | None:
    """The day that an address names ('/2026/03/03/', '/2026/mar/03/', '-20260303', '/29-10-2026'), if it is one of the
    calendar and can be read in one way only."""
    for match in URL_DATE.finditer(url.lower()):
        month = match[2] or match[4]
        number = int(month) if month.isdigit() else month_number(month)
        if (day := _iso_day(int(match[1]), number or 0, int(match[3] or match[5]))) is not None:
            return day
    for match in URL_DAY_FIRST.finditer(url):
        one, two = int(match[1]), int(match[3])
        is_one_way = match[2] == "." or one > 12 or one == two
        if is_one_way and (day := _iso_day(int(match[4]), two, one)) is not None:
            return day
    return None


def find_url_month(url: str) -> tuple[int, int] | None:
    """The year and month that an address names as folders ('/2026/03/'), or None."""
    match = URL_MONTH.search(url)
    return (int(match[1]), int(match[2])) if match else None


def _iso_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
