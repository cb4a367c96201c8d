"""Where a page's words change altogether: the sign of a new article that needs no mark of its own."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from warehouse.clean.bounds.cohesion import list_topic_words, measure_breaks
from warehouse.clean.bounds.openings import (
    Opening,
    find_heading_openings,
    find_openings,
    is_prose_line,
    list_headings,
)
from warehouse.clean.view import PageView

MAX_OPENINGS = 1000  # a page with more is a book or a log, and each part found would have all of them asked again

# The sign: the cohesion below which it is believed, and how many topic words must stand on each side of it. Fitted on
# the half 'tune' of pages made of several articles and of pages with one: where two met it was .00 to .35, the least
# inside one article was above .35 in 99 of 100. The more a line looks like a head, the less its words need to say.
# Second pairs hold where fewer words say it louder: below .2 with thirty words stood one place inside 502 articles.
# What stands apart was tried on 220 articles of both halves whose paragraphs were set apart by lot, on average each
# third one: three of them were split, one of which is split with all paragraphs apart, too.
LIMITS: dict[str, tuple[tuple[float, int], ...]] = {
    "shaped_headline_and_topic": ((0.6, 15),),
    "numbered_headline_and_topic": ((0.45, 30),),
    "headline_date_and_topic": ((0.4, 60),),
    "headline_and_topic": ((0.25, 80), (0.1, 40)),
    "date_and_topic": ((0.4, 50),),
    "apart_and_topic": ((0.4, 150), (0.33, 30)),
    "topic": ((0.33, 80), (0.2, 30)),
    "heading_and_topic": ((0.42, 20),),  # HTML: a heading of the page's highest rank, which says more than a short line
}
AT_RULE = "context/rule_then_headline"
MAX_RULE_COHESION = 0.6  # between articles .01 to .43 (both halves), between sections of one .66 to 1.16
MIN_RULE_WORDS = 30  # of fewer topic words too few recur to tell anything
MIN_WORDS = 60  # topic words on each side without which a page has no two articles that words alone could tell
ONE_IS_ENOUGH = (
    "shaped_headline_and_topic",
    "numbered_headline_and_topic",
    "apart_and_topic",
    "date_and_topic",
    "heading_and_topic",
)
MIN_PARAGRAPHS = 2
MIN_SECTION_WORDS = 60
MAX_LINK_DENSITY = 0.3
NEAR_WORDS = 300
NEAR_FACTOR = 0.75  # what is near has less in common than the whole even inside one article
MAX_NEAR_SHARE = 1.8


def find_topic_starts(view: PageView, body: Sequence[int], starts: Sequence[int]) -> list[tuple[int, str]]:
    """More starts of articles, with their reasons, between the `starts` that are known.

    Of a stretch of the body the line with the least cohesion that a sign makes believable parts it; then each part is
    asked again.
    """
    if sum(view.lines[no].word_count for no in body) < 2 * MIN_WORDS:
        return []
    openings = list(find_heading_openings(view, body) if view.is_html else find_openings(view, body))
    if not 0 < len(openings) <= MAX_OPENINGS:
        return []
    words = {no: list_topic_words(view.lines[no].text) for no in body}
    found: list[tuple[int, str]] = []
    waiting = list(pairwise([*starts, len(view.lines)]))
    while waiting:
        low, high = waiting.pop()
        inside = [opening for opening in openings if low < opening.start and opening.no < high]
        best = _weakest(view, inside, [no for no in body if low <= no < high], words)
        if best is not None:
            found.append((best.start, f"context/{best.sign}"))
            waiting += [(low, best.start), (best.start, high)]
    return found


def keep_breaks(view: PageView, body: Sequence[int], starts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The starts, with their reasons, but for those at a drawn rule over which the page's words go on: rules part the
    sections of one article, too. Where a side has few words, the rule is believed."""
    asked = {bisect_left(body, start) for start, reason in starts if reason == AT_RULE}
    if not asked:
        return starts
    words = [list_topic_words(view.lines[no].text) for no in body]
    counts = [0, *accumulate(map(len, words))]
    cohesion = measure_breaks(words, asked)
    goes_on = {
        at
        for at in asked
        if cohesion[at] >= MAX_RULE_COHESION and min(counts[at], counts[-1] - counts[at]) >= MIN_RULE_WORDS
    }
    return [(start, reason) for start, reason in starts if reason != AT_RULE or bisect_left(body, start) not in goes_on]


def _weakest(view: PageView, openings: list[Opening], lines: list[int], words: dict[int, list[str]]) -> Opening | None:
    """The opening whose cohesion is lowest against the limit of its sign, if it is below."""
    if not openings:
        return None
    place = {no: at for at, no in enumerate(lines)}
    counts = [0, *accumulate(len(words[no]) for no in lines)]
    prose = [0, *accumulate(is_prose_line(view, no) for no in lines)]
    listed = [words[no] for no in lines]
    cohesion = measure_breaks(listed, {place[no] for one in openings for no in (one.start, one.no) if no in place})
    best: tuple[tuple[bool, float], Opening] | None = None
    for opening in openings:
        at = place[opening.no]
        words_beside = min(counts[at], counts[-1] - counts[at])
        told = min(cohesion[place[no]] for no in (opening.start, opening.no) if no in place)
        is_prose = min(prose[at], prose[-1] - prose[at]) >= MIN_PARAGRAPHS or opening.sign in ONE_IS_ENOUGH
        limits = [limit for limit, least in LIMITS[opening.sign] if is_prose and words_beside >= least]
        if not limits:
            continue
        share = told / max(limits)
        rank = (False, share)  # where the whole text speaks for a place, what is near another does not matter
        if 1.0 <= share < MAX_NEAR_SHARE:
            share = _measure_near(listed, counts, at) / (NEAR_FACTOR * max(limits))
            rank = (True, share)
        if share < 1.0 and (best is None or rank < best[0]):
            best = (rank, opening)
    return _drop_foreign_head(view, best[1], lines, words) if best else None


def _drop_foreign_head(view: PageView, opening: Opening, lines: list[int], words: dict[int, list[str]]) -> Opening:
    """The opening without the lines of its head that speak of what the article above speaks of: its last subheading.
    A heading of the page's highest rank is the head of what it stands over, whatever its words."""
    if opening.sign == "heading_and_topic":
        return opening
    above = {word for no in lines if no < opening.start for word in words[no]}
    below = {word for no in lines if no >= opening.no for word in words[no]}
    start = opening.start
    for no in range(opening.start, opening.no):
        own = set(list_topic_words(view.lines[no].text))
        if own & above and not own & below:
            start = no + 1
    return replace(opening, start=start)


def find_headed_sections(view: PageView) -> list[range]:
    """On HTML the lines from each heading of the page's highest rank to the next, where the prose under it has little
    in common with the prose before it or with the prose behind it: each may be an article of its own."""
    headings = list_headings(view)
    sections = [range(first, end) for first, end in pairwise([*headings, len(view.lines)])]
    prose = [
        [no for no in section if view.verdicts[no] is None and view.lines[no].block.link_density < MAX_LINK_DENSITY]
        for section in sections
    ]
    full = [at for at, lines in enumerate(prose) if sum(view.lines[no].word_count for no in lines) >= MIN_SECTION_WORDS]
    if len(full) < 2:
        return []
    words = [[word for no in prose[at] for word in list_topic_words(view.lines[no].text)] for at in full]
    is_break = [cohesion < LIMITS["heading_and_topic"][0][0] for cohesion in measure_breaks(words)]
    is_break[0] = False
    return [
        sections[at]
        for place, at in enumerate(full)
        if is_break[place] or (place + 1 < len(full) and is_break[place + 1])
    ]


def _measure_near(listed: list[list[str]], counts: list[int], at: int) -> float:
    """Cohesion at a line from the words around it: on a page of many articles the whole has something of everything."""
    first = bisect_left(counts, counts[at] - NEAR_WORDS)
    last = bisect_left(counts, counts[at] + NEAR_WORDS)
    return measure_breaks(listed[first:last], (at - first,))[at - first]
