"""Prints what finding copies costs: side by side with MinHash libraries, and for a new batch as the warehouse grows.

    NEWSHOUSE_EVAL=DIR python bench/dedupe_speed.py peers            (needs: pip install datasketch rensa)
    NEWSHOUSE_EVAL=DIR python bench/dedupe_speed.py growth SIZE...   e.g. 100000 1000000

`peers`: every program takes the same texts and gives the pairs that may share a text, in one process. Recall is
counted on pairs made by rule from real articles. `growth`: a warehouse is filled with texts whose fingerprints are
those of real articles, each disguised by a number of its own so that they are as many different texts; then the stage
takes in 1,000 new documents, half of them derived from real articles among the old ones. Those of a later round share
words with those of an earlier one, so the rounds are compared across sizes, not with each other.
"""

import argparse
import hashlib
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import numpy as np

from bench.dedupe_made import load_articles, make_texts
from bench.dedupe_quality import read_rows
from tests.stages.test_increments import add, make_document
from warehouse.dedupe.candidates import NEEDED, Marks, count_own_pairs
from warehouse.dedupe.fingerprints import SURE_WORDS, sign_texts
from warehouse.dedupe.words import mix
from warehouse.settings import Settings
from warehouse.stages import dedupe
from warehouse.stages.run import Run, open_run
from warehouse.store.postings import Postings

PERMUTATIONS = 128
THRESHOLD = 0.5
SHINGLE_WORDS = 5
DAY = date(2031, 3, 1)
CHUNK = 50_000
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


def fill(run: Run, texts: Mapping[str, str], size: int) -> None:
    """Fill the warehouse: the real articles as documents, and disguised texts up to `size`."""
    add(run, [make_document(name, text, DAY) for name, text in texts.items()])
    for batch in dedupe.batches(run):
        batch.run()
    signatures = [one for one in sign_texts(list(texts.values())) if one.word_count >= SURE_WORDS]
    for first in range(0, size - len(texts), CHUNK):
        numbers = np.arange(first, min(first + CHUNK, size - len(texts)), dtype=np.uint64)
        picked = [signatures[int(n) % len(signatures)] for n in numbers]
        with run.warehouse.transaction():
            _insert_disguised(run, numbers, picked)
    postings = Postings(run.warehouse.directory / "cache" / "postings", "")
    postings.open("")  # removes it: the stage makes it anew from the table


def _insert_disguised(run: Run, numbers: "np.ndarray[tuple[int], np.dtype[np.uint64]]", picked: list) -> None:  # type: ignore[type-arg]
    import pyarrow as pa

    salts = mix(numbers)
    keys = mix(salts).view(np.int64)
    sizes = [len(one.fingerprints) for one in picked]
    prints = np.concatenate([one.fingerprints for one in picked]).view(np.uint64)
    prints = mix(prints ^ np.repeat(salts, sizes)).view(np.int64)
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    table = pa.table(
        {
            "text_key": keys,
            "word_count": np.array([one.word_count for one in picked]),
            "mark_count": np.array(sizes),
            "fingerprints": pa.ListArray.from_arrays(offsets.astype(np.int32), prints),
            "word_nos": pa.ListArray.from_arrays(
                offsets.astype(np.int32), np.concatenate([one.word_nos for one in picked]).astype(np.int64)
            ),
        }
    )
    connection = run.warehouse.connection
    connection.register("disguised", table)
    connection.execute("INSERT INTO fingerprints BY NAME FROM disguised")
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE made AS SELECT hash_id(['document', text_key::VARCHAR]) AS document_id,"
        " hash_id(['origin', hash_id(['document', text_key::VARCHAR])::VARCHAR]) AS origin_id, text_key, word_count"
        " FROM disguised"
    )
    connection.execute("INSERT INTO signatures BY NAME SELECT document_id, text_key, word_count FROM made")
    connection.execute(
        "INSERT INTO documents BY NAME SELECT document_id, document_id AS article_id, document_id AS page_id,"
        " '' AS text, '' AS text_folded_sha256, '' AS passages_sha256, word_count, origin_id,"
        " hash_id(['story', origin_id::VARCHAR]) AS story_id FROM made"
    )
    connection.execute("INSERT INTO origins BY NAME SELECT origin_id, document_id AS lead_document_id FROM made")
    connection.execute(
        "INSERT INTO stage_units BY NAME SELECT 'dedupe' AS stage, document_id AS unit_id, '' AS input_sha256,"
        " version, 'done' AS outcome, uuid() AS run_id FROM made, stage_versions WHERE stage_versions.stage = 'dedupe'"
    )
    connection.unregister("disguised")


def measure_growth(folder: Path, sizes: list[int]) -> None:
    """Print what 1,000 new documents cost in a warehouse of each size: three batches one after another."""
    texts, _ = load_corpus(folder)
    real = {name: text for name, text in texts.items() if " " not in name}
    derived = [text for name, text in texts.items() if " " in name]
    for size in sizes:
        with tempfile.TemporaryDirectory() as made:
            settings = Settings(warehouse=Path(made) / "data", batch_size=1000)
            started = time.perf_counter()
            with open_run(settings) as run:
                fill(run, real, size)
                from warehouse.stages.candidates import STATE, open_postings

                postings = open_postings(run)
                postings.seal(repr(run.warehouse.rows(STATE)[0]))
                print(f"{size} texts: filled in {time.perf_counter() - started:.0f} s")
                for round_no in range(3):
                    chance = random.Random(hashlib.md5(f"{round_no}".encode()).hexdigest())
                    new = derived[round_no::3][:500]
                    for text in chance.sample(sorted(real.values()), 1000 - len(new)):
                        new.append(" ".join(chance.sample(words := text.split(), len(words))))  # new words of its own
                    add(run, [make_document(f"{round_no} {n}", text, DAY) for n, text in enumerate(new)])
                    steps: dict[str, float] = {}
                    cpu = time.process_time()
                    for batch in dedupe.batches(run):
                        counts = batch.run()
                        steps[batch.step] = steps.get(batch.step, 0.0) + counts.seconds
                    cpu = time.process_time() - cpu
                    told = "  ".join(f"{step} {seconds:.2f}" for step, seconds in steps.items())
                    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
                    seconds = sum(steps.values())
                    print(f"  1000 new: {seconds:.2f} s (CPU here {cpu:.2f})  {told}  peak {peak:.2f} GB", flush=True)


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("peers", "growth"))
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000])
    arguments = parser.parse_args()
    if "NEWSHOUSE_EVAL" not in os.environ:
        sys.exit("NEWSHOUSE_EVAL names no folder of labelled news: nothing was measured")
    folder = Path(os.environ["NEWSHOUSE_EVAL"])
    if arguments.what == "peers":
        compare_peers(folder)
    else:
        measure_growth(folder, arguments.sizes)


if __name__ == "__main__":
    main()
