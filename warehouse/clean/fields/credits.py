"""Who a page says wrote, reported, translated, distributed, photographed or owns an article or a picture of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from warehouse.clean.fields.openings import find_opening
from warehouse.clean.rules.people_lines import BYLINE
from warehouse.clean.segments import Draft
from warehouse.clean.signs.agencies import find_agency
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.signs.names import NOT_NAME, is_person_like
from warehouse.clean.view import PageView
from warehouse.spans import Span, trim_span

RELATIONS = (
    ("translated_by", r"translat(?:ed|ion)(?:\s+(?:and\s+\w+\s+)?by)?|translator"),
    (
        "reported_by",
        r"(?:additional\s+|further\s+)?report(?:ed|ing)(?:\s+(?:and\s+\w+\s+)?(?:by|from))|reporter"
        r"|with (?:files|reports?|inputs?|agency inputs) (?:from|by)|from (?:files|reports?)",
    ),
    ("written_by", r"written\s+by|(?:additional\s+)?writing\s+by"),
    ("edited_by", r"edit(?:ed|ing)\s+by|editor"),
    (
        "distributed_by",
        r"(?:distributed|syndicated|republished|reprinted)\s+(?:by|from|with)|(?:originally|first)\s+published\s+(?:by|on|in|at)",
    ),
)
RELATION = re.compile("|".join(rf"(?P<{name}>\b(?:{pattern}))\b[\s:]*" for name, pattern in RELATIONS), re.IGNORECASE)
NAME_END = re.compile(
    r"[;|\n\])(]|\.(?:\s|$)|\s(?:and|&)\s|,\s|(?=\b(?:translated|edited|written|reported|additional|for|in|from)\b)",
    re.IGNORECASE,
)
PHOTO = re.compile(
    r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|credits?|courtesy|screenshot"
    r"|foto)(?:\s+(?:credits?|courtesy|source|used with permission))?\s*(?:by|of|via|from|:|/"
    r"|©)+\s*:?\s*(?P<name>[^\n]{2,80}?)\s*[)\]]?\.?$",
    re.IGNORECASE,
)
PARENTHESIS = re.compile(r"\((?P<name>[^()]{2,60})\)\.?$")
VIA = re.compile(r"\bvia\s+(?P<name>[A-Z][^/()\n]{1,50}?)\s*[)\].]*$")
RIGHTS_NAME = re.compile(
    r"(?:©|\(c\)|copyright)[\s©:,]*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19"
    r"|20)?\d\d)?[\s,]*)?(?:by\s+)?(?P<name>[^.|\n]{2,80}?)(?=\.|\||,?\s*(?:19|20)\d\d|\s*[-–—]\s"
    r"|,?\s+all rights|\s*$)",
    re.IGNORECASE,
)
LIST_END = re.compile(r"[;|\n\])(]|(?<!\b[A-Z])(?<!\b[DMJS]r)\.\s|\.$")  # initials and titles end no list
SPLIT_NAMES = re.compile(r"\s*(?:,|;|\band\b|&|\bund\b|\by\b|\bet\b)\s*")

BYLINE_END = re.compile(r"\s*[|•·–—]\s*|\s+(?:on|for)\s+|\d|\s+-\s+")
BIO_NAME_END = re.compile(r",|\s(?:is|was|has|writes|covers|works|serves|teaches|reports|joined|lives)\s")
BESIDE_DATE_END = re.compile(r"\s+(?:in|for|at|on)\s|(?<=\S)\s*[|•·,]")


@dataclass(frozen=True, slots=True)
class FoundCredit:
    """A credit at a place of the page. `no` is its line; `target` the line that it speaks of, where not the article."""

    name: str
    relation: str
    scope: str
    no: int
    span: Span
    rule: str
    score: float
    target: int | None = None
    rights_text: str | None = None


def find_credits(view: PageView, draft: Draft) -> Iterator[FoundCredit]:
    """The credits of an article, in page order. A credit in a caption is the picture's, never the text's."""
    for no in draft.lines:
        kind = view.kind(no)
        verdict = view.verdicts[no]
        method = verdict.method if verdict else ""
        if kind == "credit":
            if method.startswith(("line/text_credit", "line/closing_credit")):
                yield from _text_credits(view, no)
            else:
                yield from _image_credits(view, no, _target_of(view, no))
        elif kind == "caption":
            yield from _image_credits(view, no, no)
        elif kind == "copyright":
            yield from _rights(view, no)
        elif kind == "byline":
            yield from _byline(view, no)
        elif kind == "published_line":
            yield from _beside_date(view, no)
        elif kind == "author_bio":
            yield from _of_bio(view, no)
    opening = find_opening(view, draft)
    if opening is not None and opening[1].agency is not None:
        no, dateline = opening
        line, agency = view.lines[no], opening[1].agency
        span = agency.shift(line.block.page_start)
        yield FoundCredit(
            agency.of(line.text), "distributed_by", "text", no, span, "line/dateline_agency", dateline.score
        )


def _target_of(view: PageView, no: int) -> int | None:
    return next((n for n in (no - 1, no + 1) if 0 <= n < len(view.lines) and view.kind(n) == "caption"), None)


def _text_credits(view: PageView, no: int) -> Iterator[FoundCredit]:
    line = view.lines[no]
    found = list(RELATION.finditer(line.text))
    for index, match in enumerate(found):
        limit = found[index + 1].start() if index + 1 < len(found) else len(line.text)
        for span in _names(line.text, match.end(), limit):
            relation = match.lastgroup or "written_by"
            if relation == "written_by":  # degrees and offices follow names: 'Written by Ola Brandt, MS, RD'
                kept = _person_in(line.text, span)
                if kept is None and find_agency(span.of(line.text)) is None:
                    continue
                span = kept or span
            yield FoundCredit(
                span.of(line.text), relation, "text", no, span.shift(line.block.page_start), f"line/{relation}", 0.9
            )


def _names(text: str, start: int, end: int) -> Iterator[Span]:
    """The names from `start` on, up to what closes a name list: each begins with a capital and has at most six
    words.
    """
    stop = LIST_END.search(text, start, end)
    until = stop.start() if stop else end
    at = start
    for cut in [*SPLIT_NAMES.finditer(text, start, until), None]:
        span = trim_span(text, trim_span(text, Span(at, cut.start() if cut else until)), " .,;:—–-/")
        words = span.of(text)
        if words and words[0].isupper() and len(words.split()) <= 6:
            yield span
        if cut is None:
            return
        at = cut.end()


def _image_credits(view: PageView, no: int, target: int | None) -> Iterator[FoundCredit]:
    line = view.lines[no]
    match = (
        PHOTO.search(line.text)
        or VIA.search(line.text)
        or (PARENTHESIS.search(line.text) if view.kind(no) == "caption" else None)
    )
    if match is not None:
        span = trim_span(line.text, trim_span(line.text, Span(*match.span("name"))), "()[].,:;")
    elif view.kind(no) == "credit":
        span = trim_span(line.text, trim_span(line.text, Span(0, len(line.text))), "()[].,:;©—–- ")
    else:
        return
    for part in _split_agencies(line.text, span):
        # 'Photo by NAME / AGENCY': the first made it, who follows handed it on.
        relation = "via" if (match is not None and match.re is VIA) or part.start > span.start else "photo_by"
        yield FoundCredit(
            part.of(line.text),
            relation,
            "image",
            no,
            part.shift(line.block.page_start),
            "line/image_credit",
            0.85,
            target,
        )
    if match is not None and match.re is VIA and match.start() > 0:
        before = trim_span(line.text, Span(0, match.start()))
        head = trim_span(
            line.text,
            Span(
                before.start,
                line.text.find("/", before.start, before.end) if "/" in before.of(line.text) else before.end,
            ),
        )
        if view.kind(no) == "credit" and head.end > head.start:
            yield FoundCredit(
                head.of(line.text),
                "photo_by",
                "image",
                no,
                head.shift(line.block.page_start),
                "line/image_credit",
                0.8,
                target,
            )


def _split_agencies(text: str, span: Span) -> Iterator[Span]:
    """'Ola Brandt/Reuters' names a photographer and an agency; 'AFP/Getty Images' two agencies."""
    words = span.of(text)
    if "/" not in words or find_agency(words):
        if words:
            yield span
        return
    at = span.start
    for part in words.split("/"):
        piece = trim_span(text, Span(at, at + len(part)))
        at += len(part) + 1
        if piece.end > piece.start:
            yield piece


def _rights(view: PageView, no: int) -> Iterator[FoundCredit]:
    line = view.lines[no]
    match = RIGHTS_NAME.search(line.text)
    if match is None:
        return
    span = trim_span(line.text, trim_span(line.text, Span(*match.span("name"))), " .,;:()|")
    if span.end > span.start:
        yield FoundCredit(
            span.of(line.text),
            "copyright",
            "text",
            no,
            span.shift(line.block.page_start),
            "line/rights_name",
            0.85,
            None,
            line.text,
        )


def _byline(view: PageView, no: int) -> Iterator[FoundCredit]:
    """The names of a byline. Behind 'By' the first may be any name, an outlet's too; all others must look like a
    person's, because offices, outlets and dates stand behind commas."""
    line = view.lines[no]
    match = BYLINE.match(line.text)
    start = match.start("names") if match else 0
    stop = BYLINE_END.search(line.text, start)
    date = next(find_dates(line.text), None)
    end = min(stop.start() if stop else len(line.text), max(start, date.start) if date else len(line.text))
    for index, span in enumerate(_names(line.text, start, end)):
        span = _person_in(line.text, span) or span
        name = span.of(line.text)
        if is_person_like(name) or (match and index == 0):
            rule, score = ("line/byline", 0.88) if match else ("place/byline_mark", 0.75)
            yield FoundCredit(name, "written_by", "text", no, span.shift(line.block.page_start), rule, score)


def _beside_date(view: PageView, no: int) -> Iterator[FoundCredit]:
    """A person's name that shares its line with the date: '3 March 2026 • Ola Brandt in Harbors'."""
    line = view.lines[no]
    date = next(find_dates(line.text), None)
    if date is None:
        return
    for start, end in ((0, date.start), (date.end, len(line.text))):
        inner = trim_span(line.text, Span(start, end), " \t,;|•·–—-/")
        stop = BESIDE_DATE_END.search(line.text, inner.start, inner.end)
        span = trim_span(line.text, Span(inner.start, stop.start() if stop else inner.end), " \t,;|•·–—-/")
        if is_person_like(span.of(line.text)):
            yield FoundCredit(
                span.of(line.text),
                "written_by",
                "text",
                no,
                span.shift(line.block.page_start),
                "line/name_beside_date",
                0.7,
            )


def _of_bio(view: PageView, no: int) -> Iterator[FoundCredit]:
    """The person whom a bio speaks of: its first words, before 'is', 'has', a comma, or the end of the line."""
    line = view.lines[no]
    stop = BIO_NAME_END.search(line.text)
    span = trim_span(line.text, Span(0, stop.start() if stop else len(line.text)))
    if is_person_like(span.of(line.text)):
        place = span.shift(line.block.page_start)
        yield FoundCredit(span.of(line.text), "written_by", "text", no, place, "context/name_in_bio", 0.6)


def _person_in(text: str, span: Span) -> Span | None:
    """The span cut before the first word that names an office, where what is left reads as a person's name."""
    words = list(re.finditer(r"\S+", span.of(text)))
    end = next((w.start() for w in words if w.group().casefold().strip(".") in NOT_NAME), len(span.of(text)))
    kept = trim_span(text, Span(span.start, span.start + end), " ,;-–—&")
    return kept if is_person_like(kept.of(text)) else None
