"""The odds that a line of a text page belongs to an article, from what it looks like and from what stands around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log1p

from warehouse.clean.kinds import Verdict
from warehouse.clean.lines import Line

# Weights of a logistic model: added up they are the logarithm of the odds. Fitted on the half 'tune' of pages whose
# lines are labelled, and, at a third of the weight, on 171 pages whose HTML says what their lines are. Line F1 of five
# parts of the tune half, each scored by a fit to the other four, was .915; in the sample it was .919.
START = -4.788
WEIGHTS = {
    "words": 0.416,  # logarithm of its words
    "prose": 1.847,  # a sentence of some length
    "celled": 3.684,
    "furniture": -2.349,
    "about": -3.825,
    "menu_above": -1.539,  # share of short loose lines among the twelve above
    "furniture_below": -3.875,  # share of judged lines among the twelve below
    "prose_before": 0.438,  # logarithm of the words of prose above
    "share_before": -2.075,  # share of the page's prose that stands above
    "widgets_before": -2.031,  # headings and buttons of comments above, three at most
    "run_bullets": 1.235,  # of the run of lines without prose that it stands in: share of items,
    "run_words": 0.681,  # logarithm of the words a line,
    "run_furniture": -4.62,  # and share of furniture
    "mass_above": 0.478,  # logarithm of the words of prose a line above, what is near counting most; likewise below
    "mass_below": 0.837,
}
REACH = 12
FADE = 0.85
MAX_PROSE_WORDS = 60
MAX_WIDGETS = 3
MIN_ITEM_WORDS = 6


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of lines without prose: what its lines have in common."""

    bullets: float = 0.0
    words: float = 0.0
    furniture: float = 0.0


def weigh_odds(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[float]:
    """For each line the logarithm of the odds that it belongs to an article: below 0, more likely not."""
    count = len(lines)
    is_prose = [line.is_paragraph and line.is_ended for line in lines]
    prose = [min(line.word_count, MAX_PROSE_WORDS) * own for line, own in zip(lines, is_prose, strict=True)]
    is_furniture = [verdict is not None and verdict.role == "boilerplate" for verdict in verdicts]
    is_about = [verdict is not None and verdict.role == "about" for verdict in verdicts]
    is_menu = [
        not judged and not line.is_paragraph and not line.is_ended and _is_loose(line)
        for line, judged in zip(lines, is_furniture, strict=True)
    ]
    before = [0, *accumulate(prose)]
    menus = [0, *accumulate(is_menu)]
    judged = [0, *accumulate(map(bool.__or__, is_furniture, is_about))]
    widgets = [*accumulate(v is not None and v.kind in ("comment_widget", "comment") for v in verdicts)]
    above, below = _fade(prose), _fade(prose[::-1])[::-1]
    runs = _describe_runs(lines, is_prose, is_furniture)
    weights = WEIGHTS
    return [
        START
        + weights["words"] * log1p(lines[at].word_count)
        + weights["prose"] * is_prose[at]
        + weights["celled"] * lines[at].is_celled
        + weights["furniture"] * is_furniture[at]
        + weights["about"] * is_about[at]
        + weights["menu_above"] * (menus[at] - menus[max(0, at - REACH)]) / REACH
        + weights["furniture_below"] * (judged[min(count, at + 1 + REACH)] - judged[at + 1]) / REACH
        + weights["prose_before"] * log1p(before[at])
        + weights["share_before"] * before[at] / max(1, before[-1])
        + weights["widgets_before"] * min(widgets[at], MAX_WIDGETS)
        + weights["run_bullets"] * runs[at].bullets
        + weights["run_words"] * runs[at].words
        + weights["run_furniture"] * runs[at].furniture
        + weights["mass_above"] * above[at]
        + weights["mass_below"] * below[at]
        for at in range(count)
    ]


def _is_loose(line: Line) -> bool:
    return not line.is_bulleted or line.word_count < MIN_ITEM_WORDS


def _fade(words: Sequence[int]) -> list[float]:
    """For each place the logarithm of the mean of the words before it, each line counting FADE of the next."""
    found, mass = [], 0.0
    for count in words:
        found.append(log1p(mass))
        mass = mass * FADE + count * (1 - FADE)
    return found


def _describe_runs(lines: Sequence[Line], is_prose: list[bool], is_furniture: list[bool]) -> list[_Run]:
    """The run that each line stands in; an empty one for prose."""
    found = [_Run()] * len(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and not is_prose[at]:
            continue
        if start < at:
            own = lines[start:at]
            bullets = sum(line.is_bulleted for line in own) / len(own)
            words = log1p(sum(line.word_count for line in own) / len(own))
            found[start:at] = [_Run(bullets, words, sum(is_furniture[start:at]) / len(own))] * len(own)
        start = at + 1
    return found
