"""What two texts have in common, in numbers: how much, in which order, reworded or cut, quoted or not."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from warehouse.dedupe.align import (
    SEED_WORDS,
    Flags,
    Runs,
    Seeds,
    SharedRun,
    bridge_runs,
    choose_runs,
    find_runs,
    make_seeds,
    mark_covered,
)
from warehouse.dedupe.characters import NUMERIC, UPPER
from warehouse.dedupe.words import Words
from warehouse.ids import new_id
from warehouse.records import Alignment

COMPARE_VERSION = "compare@3"
# What stands between quotation marks of any of the usual forms, within one paragraph. An unclosed opening mark of the
# curled kind reaches to the paragraph's end: a quotation that goes on in the next one is not closed. A closing mark
# right before a word opens a quotation, too: so they stand on pages whose marks were curled by a machine.
QUOTED = re.compile(r"“[^”\n]*|(?<!\S)”(?=\w)[^”\n]*|\"[^\"\n]*\"|«[^»\n]*|„[^“”\n]*|(?<!\w)‘[^\n]{12,}?’(?!\w)")
QUOTE_WORDS = 6  # shorter ones are titles and terms
SPREAD_PARTS = 10
# Between two runs in the same order at most so many words of a text were exchanged: an edited word or figure, a name
# spelled otherwise; more is a sentence told anew.
EDITED_WORDS = 3
REWORDED_WORDS = 60  # and if more, what lies between is another block: the runs were moved there


@dataclass(frozen=True, slots=True)
class Text:
    """A text made ready for comparing: its key, its seeds, and which of its words stand in quotation marks.

    `facts` are its names and numbers that it has once: the number of the word by its hash, in the order of the text.
    """

    text_key: int
    seeds: Seeds
    is_quoted: Flags
    quotes: tuple[tuple[int, int], ...]
    facts: dict[int, int]

    @property
    def words(self) -> Words:
        """The words of the text, with their places in it."""
        return self.seeds.words


def make_text(text_key: int, text: str, words: Words) -> Text:
    """`text` made ready; `words` are its words with their places in it."""
    is_quoted = np.zeros(len(words), np.bool_)
    quotes = []
    for match in QUOTED.finditer(text):
        first, last = (int(np.searchsorted(words.starts, place)) for place in match.span())
        is_quoted[first:last] = True
        if last - first >= QUOTE_WORDS:
            quotes.append((first, last))
    return Text(text_key, make_seeds(words), is_quoted, tuple(quotes), _find_facts(words))


def new_alignment_id(left_key: int, right_key: int) -> str:
    """The id of a pair of texts, given in the order of their keys."""
    return new_id("alignment", left_key, right_key)


def compare_texts(left: Text, right: Text) -> Alignment:
    """How much of each text stands in the other and how; the text of the lower key must be `left`."""
    runs = find_runs(left.seeds, right.seeds)
    in_left = mark_covered(runs.left, runs.length, len(left.words))
    in_right = mark_covered(runs.right, runs.length, len(right.words))
    chosen = choose_runs(runs, len(left.words), len(right.words)) if len(runs) else []
    bridges = bridge_runs(left.words, right.words, chosen)
    aligned = sorted([*chosen, *bridges], key=lambda run: (run.left, run.right))
    aligned_left, aligned_right = in_left.copy(), in_right.copy()
    for run in bridges:
        aligned_left[run.left : run.left + run.length] = True
        aligned_right[run.right : run.right + run.length] = True
    own = [run for run in chosen if not left.is_quoted[run.left : run.left + run.length].all()]
    is_left_less = len(left.words) <= len(right.words)
    return Alignment(
        alignment_id=new_alignment_id(left.text_key, right.text_key),
        left_key=left.text_key,
        right_key=right.text_key,
        left_words=len(left.words),
        right_words=len(right.words),
        left_covered=int(in_left.sum()),
        right_covered=int(in_right.sum()),
        left_aligned=int(aligned_left.sum()),
        right_aligned=int(aligned_right.sum()),
        unquoted_covered=min(int((in_left & ~left.is_quoted).sum()), int((in_right & ~right.is_quoted).sum())),
        unquoted_runs=len(own),
        longest_run=int(runs.length.max()) if len(runs) else 0,
        ordered_share=round(_count_in_order(chosen) / max(1, sum(run.length for run in chosen)), 4),
        reworded_gaps=_count_reworded(aligned),
        spread=_spread(in_left & ~left.is_quoted if is_left_less else in_right & ~right.is_quoted),
        altered_quotes=_count_altered(left, right, runs),
        facts_in_order=_count_facts(left, right, in_left),
        method=COMPARE_VERSION,
    )


def _count_in_order(runs: Sequence[SharedRun]) -> int:
    """The words of the runs that, in the same order in both texts, together have the most.

    `ends` are places in the right text in ascending order, and `totals` the most words that a chain up to there has:
    a place where a chain that ends earlier has as many is left out.
    """
    ends, totals = [0], [0]
    for run in runs:
        total = totals[bisect_right(ends, run.right) - 1] + run.length
        at = bisect_right(ends, run.right + run.length)
        if totals[at - 1] >= total:
            continue
        behind = bisect_right(totals, total, at)  # what ends later and has no more is of no use any more
        ends[at:behind], totals[at:behind] = [run.right + run.length], [total]
        if ends[at - 1] == run.right + run.length:
            del ends[at - 1], totals[at - 1]
    return totals[-1]


def _count_reworded(runs: Sequence[SharedRun]) -> int:
    """Places between two runs in the same order where both texts have words of their own, and one of them several."""
    count = 0
    for before, after in pairwise(runs):
        left_gap = after.left - before.left - before.length
        right_gap = after.right - before.right - before.length
        count += min(left_gap, right_gap) > 0 and EDITED_WORDS < max(left_gap, right_gap) <= REWORDED_WORDS
    return count


def _spread(covered: Flags) -> int:
    """In how many tenths of a text something is covered."""
    if len(covered) < SPREAD_PARTS:
        return int(covered.sum())
    size, longer = divmod(len(covered), SPREAD_PARTS)  # the first `longer` parts have a word more
    parts = np.arange(SPREAD_PARTS)
    return int(np.logical_or.reduceat(covered, parts * size + np.minimum(parts, longer)).sum())


def _count_altered(left: Text, right: Text, runs: Runs) -> int:
    """Quotations of the left text that share words with one of the right text and go on, or begin, with others there.

    A quotation that was only cut is not altered: two reporters stop in different places.
    """
    ends = runs.left + runs.length
    count = 0
    for first, last in left.quotes:
        for number in np.flatnonzero((runs.left < last) & (ends > first)).tolist():
            shift = int(runs.left[number] - runs.right[number])
            at = max(first, int(runs.left[number])) - shift
            there = next(((a, b) for a, b in right.quotes if a <= at < b), None)
            if there is None:
                continue
            start = max(first, there[0] + shift, int(runs.left[number]))
            end = min(last, there[1] + shift, int(ends[number]))
            is_other_before = start > first and start - shift > there[0]
            is_other_behind = end < last and end - shift < there[1]
            if end - start >= SEED_WORDS and (is_other_before or is_other_behind):
                count += 1
                break
    return count


def _count_facts(left: Text, right: Text, covered: Flags) -> int:
    """Names and numbers that each text has once, in the same order, outside of what they share word for word."""
    shared = [right.facts[value] for value, place in left.facts.items() if value in right.facts and not covered[place]]
    tails: list[int] = []
    for place in shared:  # the longest increasing subsequence, by patience sorting
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
    return len(tails)


def _find_facts(words: Words) -> dict[int, int]:
    order = np.argsort(words.hashes, kind="stable")
    ordered = words.hashes[order]
    is_same = ordered[1:] == ordered[:-1]
    is_once = ~(np.append(is_same, False) | np.append(False, is_same)) if len(words) else np.empty(0, np.bool_)
    places = np.sort(order[is_once])
    places = places[(words.marks[places] & (UPPER | NUMERIC)) > 0]
    return dict(zip(words.hashes[places].tolist(), places.tolist(), strict=True))
