"""Who wrote an article, as bylines, lines that give its date, and bios name them."""

import re
from collections.abc import Iterator

from warehouse.clean.fields.found_credit import FoundCredit
from warehouse.clean.rules.people_lines import BYLINE
from warehouse.clean.signs.author_links import find_author_links
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.signs.names import LEAD, NOT_NAME, is_name, is_person_like
from warehouse.clean.view import PageView
from warehouse.spans import Span, trim_span

LIST_END = re.compile(r"[;|\n\])(]|(?<!\b[A-Z])(?<!\b[DMJS]r)\.\s|\.$")  # initials and titles end no list
SPLIT_NAMES = re.compile(r"\s*(?:,|;|\band\b|&|\bund\b|\by\b|\bet\b)\s*")
BYLINE_END = re.compile(r"\s*[|•·–—]\s*|\s+(?:on|for)\s+|\d|\s+-\s+")
BIO_NAME_END = re.compile(r",|\s(?:is|was|has|writes|covers|works|serves|teaches|reports|joined|lives)\s")
BESIDE_DATE_END = re.compile(r"\s+(?:in|for|at|on|am|le|el|den|vom)(?:\s+|$)|(?<=\S)\s*[|•·,]")
MAX_BESIDE_DATE_WORDS = 4


def read_byline(view: PageView, no: int) -> Iterator[FoundCredit]:
    """The names of a byline: those that lead to an author's page, and those that read as names.

    Behind 'By' the first may be any name, an outlet's too; all others must look like a person's, because offices,
    outlets and dates stand behind commas.
    """
    line = view.lines[no]
    linked = [span.shift(-line.block.page_start) for span in find_author_links(line.block)]
    for span in linked:
        yield _written_by(view, no, span, "place/author_link", 0.9)
    match = BYLINE.match(line.text)
    start = match.start("names") if match else 0
    stop = BYLINE_END.search(line.text, start)
    date = next(find_dates(line.text), None)
    end = min(stop.start() if stop else len(line.text), max(start, date.start) if date else len(line.text))
    for index, span in enumerate(find_names(line.text, start, end)):
        span = find_person(line.text, span) or span
        name = span.of(line.text)
        if any(span.overlaps(other) for other in linked):
            continue
        if is_person_like(name) or (match and index == 0 and not linked and is_name(name)):
            rule, score = ("line/byline", 0.88) if match else ("place/byline_mark", 0.75)
            yield _written_by(view, no, span, rule, score)


def read_beside_date(view: PageView, no: int) -> Iterator[FoundCredit]:
    """Who shares a line with the date: who leads to an author's page, a person ('3 March 2026 • Ola Brandt in
    Harbors'), and whoever stands behind 'by'."""
    line = view.lines[no]
    linked = [span.shift(-line.block.page_start) for span in find_author_links(line.block)]
    for span in linked:
        yield _written_by(view, no, span, "place/author_link", 0.9)
    dates = list(find_dates(line.text))
    if not dates or linked:
        return
    for start, end in ((0, dates[0].start), (dates[-1].end, len(line.text))):
        inner = trim_span(line.text, Span(start, end), " \t,;|•·–—-/")
        lead = LEAD.match(line.text, inner.start, inner.end)
        inner = Span(lead.end(), inner.end) if lead else inner
        stop = BESIDE_DATE_END.search(line.text, inner.start, inner.end)
        span = trim_span(line.text, Span(inner.start, stop.start() if stop else inner.end), " \t,;|•·–—-/")
        name = span.of(line.text)
        if is_person_like(name) or (lead and is_name(name) and len(name.split()) <= MAX_BESIDE_DATE_WORDS):
            yield _written_by(view, no, span, "line/name_beside_date", 0.8 if lead else 0.7)


def read_bio(view: PageView, no: int) -> Iterator[FoundCredit]:
    """The person whom a bio speaks of: its first words, before 'is', 'has', a comma, or the end of the line."""
    line = view.lines[no]
    stop = BIO_NAME_END.search(line.text)
    span = trim_span(line.text, Span(0, stop.start() if stop else len(line.text)))
    if is_person_like(span.of(line.text)):
        place = span.shift(line.block.page_start)
        yield FoundCredit(span.of(line.text), "written_by", "text", no, place, "context/name_in_bio", 0.6)


def find_person(text: str, span: Span) -> Span | None:
    """The span cut before the first word that names an office, where what is left reads as a person's name."""
    words = list(re.finditer(r"\S+", span.of(text)))
    end = next((w.start() for w in words if w.group().casefold().strip(".") in NOT_NAME), len(span.of(text)))
    kept = trim_span(text, Span(span.start, span.start + end), " ,;-–—&")
    return kept if is_person_like(kept.of(text)) else None


def find_names(text: str, start: int, end: int) -> Iterator[Span]:
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


def _written_by(view: PageView, no: int, span: Span, rule: str, score: float) -> FoundCredit:
    """The credit of who wrote the text, named at `span` of a line."""
    line = view.lines[no]
    return FoundCredit(span.of(line.text), "written_by", "text", no, span.shift(line.block.page_start), rule, score)
