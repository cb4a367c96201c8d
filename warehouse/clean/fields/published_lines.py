"""When an article appeared or changed, as lines say: published lines, bylines, datelines, and what stands around."""

import re
from collections.abc import Iterator
from dataclasses import replace

from warehouse.clean.fields.candidates import Candidate
from warehouse.clean.fields.openings import find_opening
from warehouse.clean.fields.published_head import UPDATE_WORD, write_stamp
from warehouse.clean.fields.sources import site_of
from warehouse.clean.fields.years import decide_year, find_signs
from warehouse.clean.segments import Draft
from warehouse.clean.signs.dates import find_dates
from warehouse.clean.view import PageView
from warehouse.spans import Span

DAY_FIRST_TOPS = frozenset(
    "uk gb ie au nz in za ng ke gh sg my pk bd lk hk".split()
)  # where English is written day first
MAX_HEAD_WORDS = 16  # a line over an article that gives its date says little else: 'By Ola Brandt, 3 March 2026, 4 min'
MAX_LINE_CHARS = 1000  # words can be glued together without end
MAX_NOTE_WORDS = 24
# How many lines above a headline its date may stand, and how many below the first paragraph, which may be a deck.
ABOVE_HEADLINE, BELOW_FIRST = 4, 6
FAR_MARKS = frozenset({"comment", "related", "teaser", "sidebar", "footer", "navigation"})  # of other stories
NEAR_SCORE, PARTIAL_SCORE, FAR_SCORE, ODD_SCORE = 0.87, 0.7, 0.8, 0.65
CHANGE_LABEL = re.compile(rf"(?:\w{{1,12}}\s+)?(?:{UPDATE_WORD.pattern})\w*(?:\s+\w{{1,3}})?\s*:?", re.IGNORECASE)
# What a page says of itself at its end: 'This page was last edited on 3 March 2026, at 10:15.'
LAST_CHANGE = re.compile(
    r"\b(?:last|zuletzt|dernière|última|ultima|senast|laatst|sidst|sist)\s+(?:\w+\s+){0,6}?"
    r"(?:edited|modified|updated|changed|revised|geändert|bearbeitet|aktualisiert|modification|mise à jour"
    r"|actualización|modifica|atualização|ändrad|gewijzigd|bewerkt|redigeret|endret)\b"
    r"|\b(?:zuletzt|dernière|última|ultima)\b.{0,60}\b(?:geändert|bearbeitet|aktualisiert|modifiée?)\b",
    re.IGNORECASE,
)
FUTURE = re.compile(
    r"\b(?:will|would|next|upcoming|scheduled|planned|set (?:to|for)|due|until|by|from)\b", re.IGNORECASE
)
LEAD_CHARS = 200


def read_line_dates(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Dates of the article's published lines and bylines, those of its head before all others, then of other short
    lines over its text."""
    first = next(no for no in draft.lines if view.role(no) == "text")
    headline = next((no for no in draft.lines if view.kind(no) == "headline"), None)
    head = range(max(0, (first if headline is None else headline) - ABOVE_HEADLINE), first + BELOW_FIRST)
    dated = [no for no in draft.lines if view.kind(no) in ("published_line", "byline")]
    dated = [no for no in dated if len(view.lines[no].text) <= MAX_LINE_CHARS]
    for no in sorted(dated, key=lambda no: (no not in head, headline is not None and no < headline)):
        is_odd = FAR_MARKS & view.lines[no].block.marks and no not in head
        score = NEAR_SCORE if no in head else ODD_SCORE if is_odd else FAR_SCORE
        for candidate in _of_line(view, no, "line/published_line", score):
            yield candidate
            if no in head and candidate.field == "published":  # each asks the whole page
                yield from complete(view, draft, candidate)
    for no in range(draft.article.first if headline is None else headline, first):
        is_open = view.kind(no) not in ("published_line", "byline", "caption", "credit", "copyright", "teaser")
        if is_open and view.lines[no].word_count <= MAX_HEAD_WORDS and len(view.lines[no].text) <= MAX_LINE_CHARS:
            found = _of_line(view, no, "line/date_over_text", 0.72)
            yield from (c for c in found if c.value[:1].isdigit())


def _of_line(view: PageView, no: int, rule: str, score: float) -> Iterator[Candidate]:
    line = view.lines[no]
    is_labelled = no > 0 and view.kind(no - 1) != "headline" and CHANGE_LABEL.fullmatch(view.lines[no - 1].text)
    at = 0
    for found in find_dates(line.text, is_day_first(view.read.metadata.get("lang"), view.read.url)):
        is_change = UPDATE_WORD.search(line.text, at, found.start) or (is_labelled and at == 0)
        field = "modified" if is_change else "published"
        at = found.end
        span = Span(found.start, found.end).shift(line.block.page_start)
        yield Candidate(field, write_stamp(found), rule, score if found.day else PARTIAL_SCORE, span)


def read_dateline_date(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """The day of the dateline, and with its year where the article and its page decide that."""
    opening = find_opening(view, draft)
    if opening is None or opening[1].day is None or opening[1].edtf is None:
        return
    no, dateline = opening
    assert dateline.day is not None and dateline.edtf is not None
    span = dateline.day.shift(view.lines[no].block.page_start)
    candidate = Candidate("published", dateline.edtf, "line/dateline_day", 0.75, span)
    yield candidate
    yield from complete(view, draft, candidate)


def read_lead_date(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """The day with its weekday that the first sentence reports of ('on Friday, March 6, agreed'): news of that day, or
    of the next. For an article that says nothing else of when it appeared."""
    no = next((no for no in draft.lines if view.kind(no) == "paragraph"), None)
    if no is None:
        return
    line = view.lines[no]
    found = next(find_dates(line.text[:LEAD_CHARS]), None)
    if found is None or found.weekday is None or FUTURE.search(line.text, 0, found.start):
        return
    if found.day is not None and found.day.weekday() != found.weekday:
        return
    span = Span(found.start, found.end).shift(line.block.page_start)
    candidate = Candidate("published", found.edtf, "context/day_of_lead", 0.5, span)
    yield candidate
    for whole in complete(view, draft, candidate):
        yield replace(whole, score=0.55)


def complete(view: PageView, draft: Draft, candidate: Candidate) -> Iterator[Candidate]:
    """The candidate with the year that it leaves open, where that is decided."""
    if not candidate.value.startswith("XXXX-"):
        return
    month, day = int(candidate.value[5:7]), int(candidate.value[8:10])
    year = decide_year(month, day, find_signs(view, draft, month, day))
    if year is not None:
        yield replace(candidate, value=f"{year.year}{candidate.value[4:]}", rule=year.rule, score=year.score)


def read_dates_elsewhere(view: PageView) -> Iterator[Candidate]:
    """On the page of one article: when it says that it was last changed, wherever it does, and the only day that lines
    with nothing but a date give."""
    if len(view.articles) != 1:
        return
    for line in view.lines:
        if line.word_count <= MAX_NOTE_WORDS and (match := LAST_CHANGE.search(line.text)):
            for found in find_dates(line.text, is_day_first(view.read.metadata.get("lang"), view.read.url)):
                if found.day and found.start > match.start():
                    span = Span(found.start, found.end).shift(line.block.page_start)
                    yield Candidate("modified", write_stamp(found), "line/last_change", 0.75, span)
    lines = [line.no for line in view.lines if view.kind(line.no) == "published_line"]
    dated = [candidate for no in lines for candidate in _of_line(view, no, "", 0.0)]
    if len({c.value[:10] for c in dated}) == 1 and "X" not in dated[0].value:
        yield replace(dated[0], field="published", rule="context/only_date_on_page", score=0.55)


def is_day_first(language: str | None, url: str | None) -> bool | None:
    """Whether pages of this language (BCP 47) and address write the day before the month; None where both are usual."""
    code, _, region = (language or "").lower().replace("_", "-").partition("-")
    top = (site_of(url) or "").rpartition(".")[2]
    if region == "us" or top in ("us", "gov", "mil", "edu"):
        return False
    if top in DAY_FIRST_TOPS or region in DAY_FIRST_TOPS:
        return True
    return True if code and code != "en" else None
