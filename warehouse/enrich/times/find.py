"""Where a text tells a time: the words, and which rule they fit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from warehouse.enrich.times.patterns import CLOCK, EARLY, KINDS, PART, PREFIX, RULES, Rule

BEFORE = re.compile(rf"(?:\b(?P<prefix>{PREFIX})\s+)?(?P<clock>{CLOCK}\s*,?\s+(?:on\s+)?)?(?P<early>{EARLY})?$")
AFTER = re.compile(rf"(?P<part>\s+{PART}\b)?(?P<clock>,?\s+(?:at\s+|around\s+)?{CLOCK})?")
LISTED = frozenset(("year", "month", "weekday", "date"))  # 'on Monday and Tuesday'
JOIN = re.compile(r"\s*[-–—]\s*|\s+(?:to|through|until|till|and)\s+")
LOOSE = re.compile(r"\b(?:less|more|fewer)\s+than\s+$|\b(?:over|nearly|almost|to|or)\s+$", re.IGNORECASE)
_LEADING = "On|At|By|In|Since|Until|Before|After|For|From|During|This|Last|Next|The|Every|Late|Early"
CAPITAL_BEFORE = re.compile(rf"\b(?!(?:{_LEADING})\b)[A-Z][\w.&]{{0,30}} $")
CAPITAL_BEHIND = re.compile(r" [A-Z][a-z]")
REACH = 60  # characters looked at before an expression; the longest clock with its prefix is shorter


@dataclass(frozen=True, slots=True)
class TimeWords:
    """An expression of time at `start:end`: the words `core_start:end` fit the rule, those before say how to take it.

    `until` is the second end of a range ('from Monday to Friday'), which has a rule of its own; with `is_list` both are
    only joined by 'and' ('in May and June').
    """

    start: int
    end: int
    rule: str
    match: re.Match[str]
    prefix: str
    is_possessive: bool = False
    until: "TimeWords | None" = None
    is_list: bool = False


def find_times(text: str) -> list[TimeWords]:
    """The expressions of time in a text, in order; of two that overlap, the one that starts first, then the longer."""
    found = [_extend(text, name, match) for name, match in _matches(text) if not _is_title(text, name, match)]
    return _join(text, found)


def _matches(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    lower, known = text.lower(), dict[str, bool]()
    candidates = []
    for order, rule in enumerate(RULES):
        if is_tried(rule, text, lower, known):
            candidates += [(m.start(), -m.end(), order, rule.name, m) for m in rule.pattern.finditer(text)]
    candidates.sort(key=lambda candidate: candidate[:3])
    behind = 0
    for _, _, _, name, match in candidates:
        if match.start() >= behind:
            yield name, match
            behind = match.end()


def is_tried(rule: Rule, text: str, lower: str, known: dict[str, bool]) -> bool:
    """True where a text holds what a rule needs; `known` keeps what was looked for in it."""
    return all(any(_holds(text, lower, word, known) for word in words) for words in rule.needs)


def _holds(text: str, lower: str, word: str, known: dict[str, bool]) -> bool:
    """True where a text, given in lower case too, holds a word or one of a kind of words."""
    if word not in known:
        known[word] = KINDS[word].search(text) is not None if word in KINDS else word in lower
    return known[word]


def _is_title(text: str, rule: str, match: re.Match[str]) -> bool:
    """True for the 'Today' of 'USA Today' and the feasts of 'Jo Christmas' and 'Easter Island': part of a name."""
    if rule not in ("near_day", "feast") or not match.group()[0].isupper():
        return False
    before = text[max(0, match.start() - REACH) : match.start()]
    is_followed = rule == "feast" and CAPITAL_BEHIND.match(text, match.end()) is not None
    return is_followed or CAPITAL_BEFORE.search(before) is not None


def _extend(text: str, rule: str, match: re.Match[str]) -> TimeWords:
    """The expression with the clock, the part of the day and the preposition beside it."""
    near = text[max(0, match.start() - REACH) : match.start()]
    before = BEFORE.search(near)
    start, prefix = match.start(), ""
    if before is not None:
        prefix = (before["prefix"] or "").lower()
        start -= len(near) - before.start()
    end = match.end()
    after = AFTER.match(text, end)
    if after is not None and rule != "clock":
        end = after.end()
    if rule == "ago" and LOOSE.search(text[max(0, start - REACH) : start]) is not None:
        rule = "vague"  # 'less than three months ago' is no month
    is_possessive = text[end : end + 2] in ("'s", "’s")
    return TimeWords(start, end, rule, match, "" if is_possessive else prefix, is_possessive)


def _join(text: str, found: list[TimeWords]) -> list[TimeWords]:
    """Two expressions joined by 'to' or a dash become one; so do two behind 'between' joined by 'and'. Of two that
    overlap by the words around them the first stays.
    """
    joined: list[TimeWords] = []
    for words in found:
        last = joined[-1] if joined else None
        if last is not None and last.until is None and words.match.start() >= last.end and _is_range(text, last, words):
            is_list = last.prefix != "between" and text[last.end : words.match.start()].strip().lower() == "and"
            joined[-1] = TimeWords(
                last.start, words.end, last.rule, last.match, "", words.is_possessive, words, is_list
            )
        elif last is not None and words.start < last.end:
            if last.rule == "clock" and words.rule != "clock":
                joined[-1] = replace(words, start=min(last.start, words.start))  # '6 a.m. on Wednesday'
            elif words.match.start() >= last.end:
                joined.append(replace(words, start=last.end, prefix=""))
        else:
            joined.append(words)
    return joined


def _is_range(text: str, left: TimeWords, right: TimeWords) -> bool:
    between = text[left.end : right.match.start()]
    if JOIN.fullmatch(between) is None:
        return False
    joiner = between.strip().lower()
    if joiner == "and":
        is_list = left.rule == right.rule and left.rule in LISTED and not left.prefix
        return left.prefix == "between" or is_list
    return left.rule != "clock" and right.rule != "clock"
