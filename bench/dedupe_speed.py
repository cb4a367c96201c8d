"""Prints what finding copies costs, side by side with MinHash libraries.

    NEWSHOUSE_EVAL=DIR python bench/dedupe_speed.py            (needs: pip install datasketch rensa)

Every program takes the same texts and gives the pairs that may share a text, in one process and in memory. Recall is
counted on pairs made by rule from real articles.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from bench.dedupe_made import load_articles, make_texts
from bench.dedupe_quality import read_rows
from warehouse.dedupe.candidates import NEEDED, Marks, count_own_pairs
from warehouse.dedupe.fingerprints import SURE_WORDS, sign_texts

PERMUTATIONS = 128
THRESHOLD = 0.5
SHINGLE_WORDS = 5
Pairs = set[tuple[str, str]]


def load_corpus(folder: Path) -> tuple[dict[str, str], Pairs]:
    """Real articles and texts made of them, by id, and the pairs of an article and a text that was made of it."""
    articles = load_articles(folder / "data" / "extraction" / "wcxb_dev")
    texts = dict(articles)
    true = set()
    for one in make_texts(articles):
        name = f"{one.article_id} {one.rule}"
        texts[name] = one.text
        true.add((min(one.article_id, name), max(one.article_id, name)))
    texts |= {row["id"]: row["text"] for row in read_rows(folder / "data" / "dedupe" / "mccormick_1000" / "gold.jsonl")}
    return texts, true


def pair_here(texts: Mapping[str, str]) -> Pairs:
    """The candidates of this project: signatures and counted pairs, in memory as the others work."""
    names: dict[int, str] = {}
    same: Pairs = set()
    signatures = {}
    for name, one in zip(texts, sign_texts(list(texts.values())), strict=True):
        if one.text_key in names:
            same.add((min(name, names[one.text_key]), max(name, names[one.text_key])))
        elif one.word_count >= SURE_WORDS:
            names[one.text_key] = name
            signatures[one.text_key] = one.distinct()
    sizes = np.array([len(prints) for prints in signatures.values()])
    marks = Marks(np.repeat(np.array(list(signatures)), sizes), np.concatenate(list(signatures.values())))
    found = count_own_pairs(marks)
    kept = found.shared >= NEEDED
    for left, right in zip(found.left[kept].tolist(), found.right[kept].tolist(), strict=True):
        same.add((min(names[left], names[right]), max(names[left], names[right])))
    return same


def shingle(text: str) -> set[str]:
    """The runs of five words of a text, as the MinHash libraries are used."""
    words = text.lower().split()
    return {" ".join(words[n : n + SHINGLE_WORDS]) for n in range(max(1, len(words) - SHINGLE_WORDS + 1))}


def pair_datasketch(texts: Mapping[str, str]) -> Pairs:
    """datasketch: MinHash of 128 permutations, LSH."""
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    found: Pairs = set()
    for name, text in texts.items():
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([part.encode() for part in shingle(text)])
        found |= {(min(name, other), max(name, other)) for other in lsh.query(sketch)}
        lsh.insert(name, sketch)
    return found


def pair_rensa(texts: Mapping[str, str]) -> Pairs:
    """rensa: R-MinHash of 128 permutations, LSH."""
    from rensa import RMinHash, RMinHashLSH

    lsh = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=32)
    names = list(texts)
    found: Pairs = set()
    for number, name in enumerate(names):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(list(shingle(texts[name])))
        found |= {(min(name, names[other]), max(name, names[other])) for other in lsh.query(sketch)}
        lsh.insert(number, sketch)
    return found


def compare_peers(folder: Path) -> None:
    """Run every program on the same texts, in turn, and print the least CPU time of three and what it found."""
    texts, true = load_corpus(folder)
    quoting = {pair for pair in true if any(name.endswith("three quotes") for name in pair)}
    print(f"{len(texts)} texts, {sum(len(text.split()) for text in texts.values())} words")
    programs: dict[str, Callable[[Mapping[str, str]], Pairs]] = {
        "newshouse": pair_here,
        "datasketch": pair_datasketch,
        "rensa": pair_rensa,
    }
    best = dict.fromkeys(programs, (float("inf"), float("inf")))
    found: dict[str, Pairs] = {}
    for _ in range(3):
        for name, program in programs.items():  # in turn, so that what else the machine does meets all of them
            wall, cpu = time.perf_counter(), time.process_time()
            found[name] = program(texts)
            spent = time.process_time() - cpu, time.perf_counter() - wall
            best[name] = min(best[name], spent)
    for name, (cpu, wall) in best.items():
        print(
            f"{name:11} CPU {cpu:6.2f} s  wall {wall:6.2f} s  {len(texts) / cpu:6.0f} texts/s"
            f"  {best['datasketch'][0] / cpu:5.2f} times datasketch  recall {len(found[name] & true) / len(true):.3f}"
            f"  without quotations {len(found[name] & (true - quoting)) / len(true - quoting):.3f}"
            f"  pairs {len(found[name])}"
        )


def main() -> None:
    """Measure on the labelled news that NEWSHOUSE_EVAL names."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    if "NEWSHOUSE_EVAL" not in os.environ:
        sys.exit("NEWSHOUSE_EVAL names no folder of labelled news: nothing was measured")
    compare_peers(Path(os.environ["NEWSHOUSE_EVAL"]))


if __name__ == "__main__":
    main()
