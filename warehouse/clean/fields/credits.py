"""Who a page says wrote, reported, translated, distributed, photographed or owns an article or a picture of it."""

import re
from collections.abc import Iterator

from warehouse.clean.fields.bylines import find_names, find_person, read_beside_date, read_bio, read_byline
from warehouse.clean.fields.found_credit import FoundCredit
from warehouse.clean.fields.openings import find_opening
from warehouse.clean.segments import Draft
from warehouse.clean.signs.agencies import find_agency
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
MAX_CREDIT_CHARS = 2000  # longer lines hold no credit, and each pattern would read all of them


def find_credits(view: PageView, draft: Draft) -> Iterator[FoundCredit]:
    """The credits of an article, in page order. A credit in a caption is the picture's, never the text's."""
    for no in draft.lines:
        if len(view.lines[no].text) > MAX_CREDIT_CHARS:
            continue
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
            yield from read_byline(view, no)
        elif kind == "published_line":
            yield from read_beside_date(view, no)
        elif kind == "author_bio":
            yield from read_bio(view, no)
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
        for span in find_names(line.text, match.end(), limit):
            relation = match.lastgroup or "written_by"
            if relation == "written_by":  # degrees and offices follow names: 'Written by Ola Brandt, MS, RD'
                kept = find_person(line.text, span)
                if kept is None and find_agency(span.of(line.text)) is None:
                    continue
                span = kept or span
            yield FoundCredit(
                span.of(line.text), relation, "text", no, span.shift(line.block.page_start), f"line/{relation}", 0.9
            )


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
