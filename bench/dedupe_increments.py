"""Prints whether a corpus that arrives in parts, in any order, ends in the same rows as when it arrives at once.

    NEWSHOUSE_EVAL=DIR python bench/dedupe_increments.py [--documents 20000] [--parts 1 2 7]

Documents are made by rule from stretches of real articles: copies, parts, edited texts, two stretches joined, some with
a line of furniture, from twenty outlets, most of them dated. A few stretches have dozens of edited versions, so that
fingerprints become too frequent in the middle of a run. Every part after the first order is drawn anew, and each part
is a run of its own. Exit status 1 where any table differs.
"""

import argparse
import hashlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bench.dedupe_growth import load_articles, take_in
from tests.stages.test_increments import TABLES, add, make_document
from warehouse.ids import new_id
from warehouse.records import Document
from warehouse.settings import Settings
from warehouse.stages.run import Run, open_run

STRETCH_WORDS = 160
OUTLETS = 20
DAY = date(2031, 3, 1)
Digests = dict[str, tuple[int, int]]


def make_corpus(folder: Path, count: int) -> list[Document]:
    """Documents made by rule; the same ones on every machine."""
    chance = random.Random(hashlib.md5(b"increments").hexdigest())
    stretches = []
    for text in load_articles(folder)[0].values():
        words = text.split()
        stretches += [words[n : n + STRETCH_WORDS] for n in range(0, len(words) - STRETCH_WORDS, STRETCH_WORDS)]
    chance.shuffle(stretches)
    often = stretches[: max(1, count // 2000)]
    furniture = [" ".join(chance.sample(words, 18)) for words in stretches[-OUTLETS:]]
    documents = []
    for number in range(count):
        outlet = chance.randrange(OUTLETS)
        text = " ".join(_make_words(chance, stretches, often))
        if chance.random() < 0.2:
            text += f" {furniture[outlet]}"
        document = make_document(f"{number}", text, DAY + timedelta(chance.randint(0, 20)))
        is_dated = chance.random() < 0.8
        documents.append(
            replace(
                document,
                source_id=new_id("source", str(outlet)),
                published_date=document.published_date if is_dated else None,
                published_edtf=document.published_edtf if is_dated else None,
            )
        )
    return documents


def _make_words(chance: random.Random, stretches: Sequence[Sequence[str]], often: Sequence[Sequence[str]]) -> list[str]:
    words = list(chance.choice(often if chance.random() < 0.1 else stretches))
    rule = chance.choice(("whole", "part", "edited", "edited", "joined", "alone", "alone"))
    if rule == "part":
        return words[: len(words) // 2]
    if rule == "joined":
        return words + list(chance.choice(stretches))
    if rule == "alone":  # the words of several articles, in no order that anybody else has
        mixed = words + list(chance.choice(stretches)) + list(chance.choice(stretches))
        return chance.sample(mixed, STRETCH_WORDS)
    if rule == "edited":
        return [chance.choice(words) if chance.random() < 0.05 else word for word in words]
    return words


def work(folder: Path, parts: Sequence[Sequence[Document]]) -> Digests:
    """The number of rows of each table, and a digest of them, after the parts have come in one by one."""
    for part in parts:
        with open_run(Settings(warehouse=folder, batch_size=1000)) as run:
            add(run, part)
            take_in(run)
    with open_run(Settings(warehouse=folder)) as run:
        digests = {table: _digest(run, f"SELECT rows::VARCHAR AS line FROM {table} AS rows") for table in TABLES}
        told = "SELECT concat_ws(' ', document_id, origin_id, story_id) AS line FROM documents"
        return {**digests, "origin and story of documents": _digest(run, told)}


def _digest(run: Run, lines: str) -> tuple[int, int]:
    (row,) = run.warehouse.rows(f"SELECT count(*), sum(hash(line)::HUGEINT) FROM ({lines})")
    return int(row[0]), int(row[1] or 0)


def compare(folder: Path, count: int, part_counts: Sequence[int]) -> bool:
    """Print each table's rows and whether all arrivals agree; True where they do."""
    corpus = make_corpus(folder, count)
    told: dict[int, Digests] = {}
    for parts in part_counts:
        order = random.Random(parts).sample(corpus, len(corpus)) if parts > 1 else corpus
        started = time.process_time()
        with tempfile.TemporaryDirectory() as made:
            told[parts] = work(Path(made) / "data", [order[start::parts] for start in range(parts)])
        print(f"{count} documents in {parts}: CPU {time.process_time() - started:.0f} s", flush=True)
    first, *others = told.values()
    agrees = True
    for table, digest in first.items():
        is_same = all(other[table] == digest for other in others)
        agrees &= is_same
        print(f"  {table:30} {digest[0]:8} rows  {'the same' if is_same else 'DIFFERENT'}")
    return agrees


def main() -> None:
    """Compare the arrivals that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--parts", type=int, nargs="+", default=[1, 2, 7])
    arguments = parser.parse_args()
    if "NEWSHOUSE_EVAL" not in os.environ:
        sys.exit("NEWSHOUSE_EVAL names no folder of labelled news: nothing was measured")
    if not compare(Path(os.environ["NEWSHOUSE_EVAL"]), arguments.documents, arguments.parts):
        sys.exit(1)


if __name__ == "__main__":
    main()
