"""Fits the weights of `clean/bounds/odds.py` anew, and prints how good lines of text are on pages unseen by the fit.

    NEWSHOUSE_EVAL=DIR python bench/clean_odds.py

The two halves of the labelled pages differ; what the method gives apart from one of them is told by fits to the one
half scored on the other, by five parts, each scored by a fit to the other four, and by the spread over halves drawn by
lot. Rules and costs stay as they are in all of them: they were chosen on the half 'tune'. A minute.
"""

import hashlib
import os
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from bench.clean_quality import Row, is_in_half, keep_lines, load_rows, read_html
from warehouse.clean.bounds import odds
from warehouse.clean.lines import read_lines
from warehouse.clean.rules.judge import judge_alone
from warehouse.read.page import read_page
from warehouse.stages.clean_page import clean_page

LABELLED = "lines/wcxb_dev_articles"
RENDERED = ("extraction/trafilatura_eval_10pct", "metadata/htmldate_mediacloud30pct")
RENDERED_WEIGHT = 1 / 3
RIDGE = 30.0  # on weights of signs scaled to a deviation of 1
PARTS = 5
DRAWS = 2000
MIN_MAIN_LINES = 3
HEAD_KINDS = ("headline", "deck", "repeated_headline", "caption")  # labels differ on whether they are main text

Numbers = NDArray[np.float64]
Counts = tuple[int, int, int]  # lines rightly kept, wrongly kept, wrongly dropped


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a page's labelled lines, one row a line and a first column of ones, and what each line is."""

    rows: Numbers
    is_main: Numbers
    weight: float


def read_signs(row: Row, weight: float) -> Signs:
    """The signs of the lines of a page, as the odds see them before anything but each line itself was judged."""
    text = "\n".join(row["lines"])
    lines = read_lines(read_page(text, media_type="text/plain").blocks)
    verdicts = [judge_alone(line, is_html=False, trusts_nav=True) for line in lines]
    columns = [np.ones(len(lines))]
    for name in odds.WEIGHTS:
        only = {**dict.fromkeys(odds.WEIGHTS, 0.0), name: 1.0}
        with patch.multiple(odds, START=0.0, WEIGHTS=only):
            columns.append(np.array(odds.weigh_odds(lines, verdicts)))
    labels = np.array([row["labels"][text.count("\n", 0, line.block.page_start)] for line in lines], dtype=float)
    return Signs(np.stack(columns, 1)[labels >= 0], labels[labels >= 0], weight)


def render_page(row: Row, corpus: Path) -> Row:
    """An HTML page as lines of text; what its elements and the extractor say of them are the labels."""
    content = read_html(row, corpus)
    segments = {segment.page_start: segment for segment in clean_page(content).segments}
    lines, labels = [], []
    for block in read_page(content).blocks:
        segment = segments[block.page_start]
        lines.append(("* " if block.tag == "li" else "") + block.text.replace("\t", "  "))
        labels.append(1 if segment.role == "text" else -1 if segment.kind in HEAD_KINDS else 0)
    return {"id": row["id"], "lines": lines, "labels": labels}


def fit(pages: Sequence[Signs]) -> Numbers:
    """The weights of a logistic model, START first, by Newton's method."""
    signs, is_main = np.concatenate([page.rows for page in pages]), np.concatenate([page.is_main for page in pages])
    share = np.concatenate([np.full(len(page.is_main), page.weight) for page in pages])
    mean, deviation = signs.mean(0), signs.std(0)
    mean[0], deviation[deviation == 0] = 0.0, 1.0
    scaled = (signs - mean) / deviation
    ridge = RIDGE * np.eye(scaled.shape[1])
    ridge[0, 0] = 0.0
    found = np.zeros(scaled.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (share * (chance - is_main)) + ridge @ found
        bend = (scaled * (share * chance * (1 - chance))[:, None]).T @ scaled + ridge
        step = np.linalg.solve(bend, slope)
        found -= step
        if abs(step).max() < 1e-5:
            break
    weights: Numbers = found / deviation
    weights[0] = found[0] - (found[1:] * mean[1:] / deviation[1:]).sum()
    return weights


def score(rows: Sequence[Row], weights: Numbers | None, corpus: Path) -> list[Counts]:
    """What becomes of the lines of each page with these weights, or with those of the library."""
    given = {"START": odds.START, "WEIGHTS": odds.WEIGHTS}
    if weights is not None:
        given = {"START": float(weights[0]), "WEIGHTS": dict(zip(odds.WEIGHTS, map(float, weights[1:]), strict=True))}
    with patch.multiple(odds, **given):
        kept = [keep_lines(row, corpus)["keep"] for row in rows]
    pairs = [list(zip(row["labels"], keep, strict=True)) for row, keep in zip(rows, kept, strict=True)]
    return [(page.count((1, True)), page.count((0, True)), page.count((1, False))) for page in pairs]


def main_f1(pages: Sequence[Counts]) -> float:
    """F1 of main lines over all lines of the pages."""
    right, kept, dropped = (sum(page[at] for page in pages) for at in range(3))
    return 2 * right / (2 * right + kept + dropped)


def print_fits(rows: list[Row], rendered: list[Signs], corpus: Path) -> None:
    """Fit and score as the module says."""
    signs = {row["id"]: read_signs(row, 1.0) for row in rows}

    def score_unseen(is_seen: Callable[[Row], bool]) -> list[Counts]:
        weights = fit([*(signs[row["id"]] for row in rows if is_seen(row)), *rendered])
        return score([row for row in rows if not is_seen(row)], weights, corpus)

    shipped = score(rows, None, corpus)
    print(f"weights of the library, all {len(rows)} pages: {main_f1(shipped):.4f}")
    from_tune = score_unseen(lambda row: is_in_half(row["id"], "tune"))
    from_report = score_unseen(lambda row: is_in_half(row["id"], "report"))
    print(f"fitted on tune, scored on report: {main_f1(from_tune):.4f}")
    print(f"fitted on report, scored on tune: {main_f1(from_report):.4f}; both: {main_f1(from_tune + from_report):.4f}")
    parts = [score_unseen(lambda row, part=part: _part_of(row) != part) for part in range(PARTS)]  # type: ignore[misc]
    singles = ", ".join(f"{main_f1(part):.3f}" for part in parts)
    print(f"five parts, each unseen: {main_f1([page for part in parts for page in part]):.4f} ({singles})")
    lot = random.Random(1)
    halves = [main_f1(lot.sample(shipped, len(shipped) // 2)) for _ in range(DRAWS)]
    low, high = np.percentile(halves, [5, 95])
    print(f"halves drawn by lot, weights of the library: {low:.3f} to {high:.3f} in nine of ten")


def _part_of(row: Row) -> int:
    return int(hashlib.md5(f"p{row['id']}".encode()).hexdigest()[:8], 16) % PARTS


def main() -> None:
    """Read the pages and print."""
    named = os.environ.get("NEWSHOUSE_EVAL")
    if not named:
        sys.exit("NEWSHOUSE_EVAL does not name a folder with labelled news: set it to one")
    data = Path(named) / "data"
    pages = [render_page(row, data / name) for name in RENDERED for row in load_rows(data / name, "all")]
    rendered = [read_signs(page, RENDERED_WEIGHT) for page in pages if page["labels"].count(1) >= MIN_MAIN_LINES]
    print(f"{len(rendered)} rendered pages")
    print_fits(list(load_rows(data / LABELLED, "all")), rendered, data / LABELLED)


if __name__ == "__main__":
    main()
