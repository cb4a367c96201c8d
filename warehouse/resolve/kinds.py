"""What one text is to another: a copy, a part, more than it, a rewrite of it, or only a user of the same phrases."""

from collections.abc import Collection
from dataclasses import dataclass

from warehouse.records import Alignment

KINDS_VERSION = "kinds@2"
# Shares of a text's words that stand in the other. Of 58 labelled near copies the lesser share was .80 and more, of
# contained texts the greater one .95 and more; of independent reports of one event neither was above .44.
EDITED = 0.8  # both are at least this: the same text with small changes
WHOLE = 0.9  # one is at least this: that text is as good as all in the other
SURELY_WHOLE = 0.97
# Places, per hundred words of the shorter text, where both texts have words of their own between shared ones. An editor
# cuts, adds and exchanges words (at most .2 in labelled near copies), a rewriter tells sentences anew (.8 and more in
# nineteen of twenty labelled rewrites).
REWORDED = 0.4
# What a rewrite must show: no less than half of what the poorest of labelled rewrites had, and more than any two
# independent reports of one event.
REWRITE_COVERAGE = 0.3
REWRITE_RUNS = 8
REWRITE_LONGEST = 10
REWRITE_SPREAD = 6
REWRITE_ORDER = 0.7
REWRITE_RARE = 2
# A text told anew throughout keeps hardly a run of words. It is claimed where a quotation of the one stands in the
# other with other words in it and both name the same things in the same order outside of what they share. Of 635 pairs
# of real texts that share some phrases and that nothing else relates, none with an altered quotation had more than four
# such facts in this order (two true rewrites had five and six); where they also have a caption in common, word for
# word, or the one credits the other's outlet, fewer will do.
RETOLD_FACTS = 5
RETOLD_FACTS_WHERE_TIED = 3
RETOLD_ORDER = 0.7
RETOLD_COVERAGE = 0.1
RETOLD_SCORE = 0.6
SHARED = 0.6  # both are at least this and nothing says rewrite: one text, though much was changed


@dataclass(frozen=True, slots=True)
class Relation:
    """The kind, seen from the left text, how sure it is (0 to 1), and the numbers that it rests on."""

    kind: str
    score: float
    evidence: dict[str, float]


def relate_texts(pair: Alignment, rare_count: int, ties: Collection[str] = ()) -> Relation | None:
    """What the left text of the pair is to the right one; None where they share too little, or only quotations.

    `rare_count` is how many of the fingerprints that they share stand in hardly any other text. `ties` name what else
    their documents have in common: `caption`, `credit`.
    """
    left, right = pair.left_coverage, pair.right_coverage
    aligned = min(pair.left_aligned / max(1, pair.left_words), pair.right_aligned / max(1, pair.right_words))
    reworded = 100 * pair.reworded_gaps / max(1, min(pair.left_words, pair.right_words))
    evidence = {
        "coverage_left": round(left, 4),
        "coverage_right": round(right, 4),
        "aligned": round(aligned, 4),
        "longest_run": pair.longest_run,
        "reworded_gaps": pair.reworded_gaps,
    }
    if reworded <= REWORDED and aligned >= EDITED:
        return Relation("near_copy", round(aligned, 4), evidence)
    if max(left, right) >= (WHOLE if reworded <= REWORDED else SURELY_WHOLE):
        return Relation("excerpt" if left > right else "expansion", round(max(left, right), 4), evidence)
    is_rewrite = _is_rewrite(pair, rare_count)
    if is_rewrite or _is_retold(pair, rare_count, ties):
        evidence |= {
            "rare_fingerprints": rare_count,
            "unquoted_runs": pair.unquoted_runs,
            "unquoted_words": pair.unquoted_covered,
            "ordered_share": pair.ordered_share,
            "spread": pair.spread,
            "altered_quotes": pair.altered_quotes,
            "facts_in_order": pair.facts_in_order,
            **dict.fromkeys(sorted(ties), 1),
        }
        score = min(1.0, 0.5 + max(left, right) / 2) if is_rewrite else RETOLD_SCORE
        return Relation("rewrite", round(score, 4), evidence)
    return Relation("near_copy", round(aligned, 4), evidence) if min(left, right) >= SHARED else None


def _is_rewrite(pair: Alignment, rare_count: int) -> bool:
    """Runs of the teller's own words, many, all over the text, in the same order, some of which hardly any text has.

    Two reporters who quote one press conference share what stands in quotation marks, which does not count here; two
    follow-ups of one outlet share a paragraph of background, which stands in one place.
    """
    return (
        rare_count >= REWRITE_RARE
        and max(pair.left_coverage, pair.right_coverage) >= REWRITE_COVERAGE
        and pair.unquoted_runs >= REWRITE_RUNS
        and pair.longest_run >= REWRITE_LONGEST
        and pair.spread >= REWRITE_SPREAD
        and pair.ordered_share >= REWRITE_ORDER
    )


def _is_retold(pair: Alignment, rare_count: int, ties: Collection[str]) -> bool:
    """What was said, in other words, and what is told, in the same order: from the other text, not from the event."""
    return (
        pair.altered_quotes > 0
        and pair.facts_in_order >= (RETOLD_FACTS_WHERE_TIED if ties else RETOLD_FACTS)
        and pair.ordered_share >= RETOLD_ORDER
        and rare_count >= REWRITE_RARE
        and max(pair.left_coverage, pair.right_coverage) >= RETOLD_COVERAGE
    )
