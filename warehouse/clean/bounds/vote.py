"""trafilatura's verdict on an HTML page, as a share of each block's words that it keeps, in order."""

import logging
import re
from bisect import bisect_right
from typing import Any

from trafilatura import bare_extraction

from warehouse.clean.lines import WORD, Line

MAX_HTML_CHARS = 3_000_000  # 5 MB took the library 10 s, 50,000 links 23 s: beyond these limits the blocks speak alone
MAX_TAGS = 20_000
GRAM = 3

# The library warns through its logger of every page it cannot read; the verdict says the same.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def vote_for_blocks(html: str, tree: Any, lines: list[Line]) -> list[float] | None:
    """For each block the share of its words (0 to 1) that the extractor keeps; None where it gives no answer. The tree
    of `html` stays as it is.

    Runs of three words are looked up in the extracted text; a block counts only as far as it stands in the same order
    there as here, so a teaser that repeats a sentence of the article does not inherit its vote.
    """
    if tree is None or len(html) > MAX_HTML_CHARS or html.count("<") > 2 * MAX_TAGS:
        return None
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    text = (
        (found.get("text") if isinstance(found, dict) else getattr(found, "text", None)) if found is not None else None
    )
    if not text:
        return None
    return _align(str(text), lines)


def _align(extracted: str, lines: list[Line]) -> list[float]:
    extracted = extracted.lower()
    grams = _list_grams(WORD.findall(extracted))
    last = dict(zip(grams, range(len(grams)), strict=True))
    first = dict(zip(reversed(grams), range(len(grams) - 1, -1, -1), strict=True))
    extracted_lines = {" ".join(WORD.findall(part)) for part in re.split(r"[\n|]", extracted)}
    votes, anchors = [0.0] * len(lines), []
    for line in lines:
        own = WORD.findall(line.text.lower())
        if len(own) >= GRAM:
            asked = _list_grams(own)
            hits = [gram for gram in asked if gram in last]
            votes[line.no] = len(hits) / len(asked)
            if votes[line.no] >= 0.5:
                unique = next((gram for gram in hits if first[gram] == last[gram]), None)
                if unique is not None:
                    anchors.append((line.no, last[unique], len(own)))
        elif own:
            votes[line.no] = 1.0 if " ".join(own) in extracted_lines else 0.0
    return _keep_order(lines, votes, anchors)


def _list_grams(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[at:] for at in range(GRAM)), strict=False))


def _keep_order(lines: list[Line], votes: list[float], anchors: list[tuple[int, int, int]]) -> list[float]:
    """Votes, lowered for anchored blocks out of order and for short blocks outside the anchored range."""
    in_order = {anchors[i][0] for i in _longest_rise([anchor[1] for anchor in anchors])}
    for no, _, _ in anchors:
        if no not in in_order:
            votes[no] *= 0.4
    if in_order:
        first, last = min(in_order), max(in_order)
        for line in lines:
            if line.word_count < GRAM and not first - 6 <= line.no <= last + 2:
                votes[line.no] = 0.0
    return votes


def _longest_rise(values: list[int]) -> list[int]:
    """The indices of a longest strictly rising subsequence (patience sorting)."""
    tails: list[int] = []
    tail_at: list[int] = []
    before = [-1] * len(values)
    for index, value in enumerate(values):
        place = bisect_right(tails, value - 1)
        before[index] = tail_at[place - 1] if place else -1
        if place == len(tails):
            tails.append(value)
            tail_at.append(index)
        else:
            tails[place], tail_at[place] = value, index
    chain: list[int] = []
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
