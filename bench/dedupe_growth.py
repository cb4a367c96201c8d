"""Prints what 1,000 new documents cost as the warehouse grows, and how much memory that takes.

    NEWSHOUSE_EVAL=DIR python bench/dedupe_growth.py growth SIZE...   e.g. 100000 1000000
    NEWSHOUSE_EVAL=DIR python bench/dedupe_growth.py fill FOLDER SIZE
    NEWSHOUSE_EVAL=DIR python bench/dedupe_growth.py batches FOLDER

A warehouse is filled with texts whose fingerprints are those of real articles, each disguised by a number of its own so
that they are as many different texts; every two of them are a candidate pair that was aligned, and every tenth is
derived from the one before. Then, in a process of its own, the stage takes in 1,000 new documents three times, half of
them derived from real articles among the old ones. Those of a later round share words with those of an earlier one, so
rounds are compared across sizes, not with each other. The workers' work is done in the same process, so that its time
and its memory are all there is: CPU seconds, which other programs disturb less than the clock, with everything from
asking what is due to the last row saved. `growth` does both for each size.
"""

import argparse
import hashlib
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from bench.dedupe_speed import load_corpus
from tests.stages.test_increments import add, make_document
from warehouse.dedupe.fingerprints import SURE_WORDS, TextSignature, sign_texts
from warehouse.dedupe.words import mix
from warehouse.settings import Settings
from warehouse.stages import dedupe
from warehouse.stages.candidates import seal_postings
from warehouse.stages.run import Run, open_run

DAY = date(2031, 3, 1)
CHUNK = 50_000
ROUNDS = 3
# Rows of the disguised texts in the tables that the stage reads, as if it had taken them in one by one.
ROWS = """
CREATE OR REPLACE TEMP TABLE made AS
WITH texts AS (
    SELECT
        hash_id(['document', text_key::VARCHAR]) AS document_id,
        text_key,
        word_count,
        (row_number() OVER ()) - 1 AS number,
    FROM disguised
),
pairs AS (
    SELECT
        *,
        lag(document_id) OVER (ORDER BY number) AS parent_id,
        lag(text_key) OVER (ORDER BY number) AS parent_key,
    FROM texts
)
SELECT
    *,
    CASE WHEN number % 10 = 1 THEN least(document_id, parent_id) ELSE document_id END AS least_id,
    hash_id(['origin', least_id::VARCHAR]) AS origin_id,
    hash_id(['alignment', text_key::VARCHAR, parent_key::VARCHAR]) AS alignment_id,
    hash_id(['derivation', document_id::VARCHAR, parent_id::VARCHAR]) AS derivation_id,
FROM pairs;
-- the first of a derived pair has the origin of the second
UPDATE made SET origin_id = later.origin_id FROM made AS later
WHERE later.number = made.number + 1 AND later.number % 10 = 1;

INSERT INTO signatures BY NAME SELECT document_id, text_key, word_count FROM made;
INSERT INTO documents BY NAME
SELECT document_id, document_id AS article_id, document_id AS page_id, DATE '2031-03-01' AS published_date, '' AS text,
    '' AS text_folded_sha256, '' AS passages_sha256, word_count, 'article' AS form, origin_id,
    hash_id(['story', origin_id::VARCHAR]) AS story_id
FROM made;
INSERT INTO origins BY NAME SELECT origin_id, min(document_id) AS lead_document_id FROM made GROUP BY origin_id;
INSERT INTO stories BY NAME
SELECT DISTINCT hash_id(['story', origin_id::VARCHAR]) AS story_id FROM made;
INSERT INTO candidates BY NAME
SELECT alignment_id, least(text_key, parent_key) AS left_key, greatest(text_key, parent_key) AS right_key,
    3 AS shared_count, 3 AS rare_count, 3 AS needed_count
FROM made WHERE number % 2 = 1;
INSERT INTO alignments BY NAME
SELECT alignment_id, least(text_key, parent_key) AS left_key, greatest(text_key, parent_key) AS right_key,
    word_count AS left_words, word_count AS right_words,
    CASE WHEN number % 10 = 1 THEN word_count ELSE word_count // 10 END AS left_covered, left_covered AS right_covered,
    left_covered AS left_aligned, left_covered AS right_aligned, left_covered AS unquoted_covered, 3 AS unquoted_runs,
    12 AS longest_run, 1.0 AS ordered_share, 0 AS reworded_gaps, 3 AS spread, 0 AS altered_quotes,
    0 AS facts_in_order, 'made' AS method
FROM made WHERE number % 2 = 1;
INSERT INTO derivations BY NAME
SELECT derivation_id, document_id AS from_document_id, parent_id AS to_document_id, 'near_copy' AS kind,
    FALSE AS is_directed, 1.0 AS coverage_from, 1.0 AS coverage_to, 1.0 AS score, 'made' AS method,
    '{}' AS kind_evidence, 0.0 AS direction_score, '{}' AS direction_evidence
FROM made WHERE number % 10 = 1;
INSERT INTO derivation_spans BY NAME
SELECT derivation_id, n AS span_no, n AS from_start, n + 1 AS from_end, n AS to_start, n + 1 AS to_end
FROM made, range(5) AS numbers (n) WHERE number % 10 = 1;
INSERT INTO stage_units BY NAME
SELECT step AS stage, CASE step WHEN 'dedupe' THEN document_id WHEN 'align' THEN alignment_id ELSE derivation_id END
    AS unit_id, sha256(CASE step WHEN 'spans' THEN '' ELSE 'made' END) AS input_sha256, version, 'done' AS outcome,
    uuid() AS run_id
FROM made JOIN (SELECT stage AS step, version FROM stage_versions) ON step IN ('dedupe', 'align', 'spans')
WHERE step = 'dedupe' OR (step = 'align' AND number % 2 = 1) OR (step = 'spans' AND number % 10 = 1);
UPDATE stage_units SET input_sha256 = '' WHERE stage = 'dedupe' AND input_sha256 = sha256('made');
"""


class Pool:
    """Does the work of the workers here, in chunks as they get them."""

    def map(
        self, work: Callable[[Sequence[Any]], Sequence[Any]], items: Mapping[str, Any], chunk_size: int
    ) -> dict[str, Any]:
        """The result of each item, by its key."""
        names = list(items)
        done: dict[str, Any] = {}
        for start in range(0, len(names), chunk_size):
            here = names[start : start + chunk_size]
            done.update(zip(here, work([items[name] for name in here]), strict=True))
        return done

    def close(self) -> None:
        """Nothing to end."""


def load_articles(folder: Path) -> tuple[dict[str, str], list[str]]:
    """Real articles by id, and texts that were derived from them."""
    texts, _ = load_corpus(folder)
    return {name: text for name, text in texts.items() if " " not in name}, [
        text for name, text in texts.items() if " " in name
    ]


def take_in(run: Run) -> dict[str, tuple[float, float]]:
    """Let the stage do what is due; CPU seconds and seconds of each step, and of asking what is due as `due`."""
    run.pool = Pool()  # type: ignore[assignment]
    spent: dict[str, tuple[float, float]] = {}
    batches = iter(dedupe.batches(run))
    step = "due"
    while True:
        cpu, wall = time.process_time(), time.perf_counter()
        batch: Any = next(batches, None)
        before = spent.get("due", (0.0, 0.0))
        spent["due"] = before[0] + time.process_time() - cpu, before[1] + time.perf_counter() - wall
        if batch is None:
            return spent
        cpu, wall, step = time.process_time(), time.perf_counter(), batch.step
        batch.run()
        before = spent.get(step, (0.0, 0.0))
        spent[step] = before[0] + time.process_time() - cpu, before[1] + time.perf_counter() - wall


def fill(folder: Path, made: Path, size: int) -> None:
    """Fill a new warehouse: the real articles as documents, and disguised texts up to `size`."""
    texts, _ = load_articles(folder)
    with open_run(Settings(warehouse=made, batch_size=1000)) as run:
        add(run, [make_document(name, text, DAY) for name, text in texts.items()])
        take_in(run)
        signatures = [one for one in sign_texts(list(texts.values())) if one.word_count >= SURE_WORDS]
        for first in range(0, size - len(texts), CHUNK):
            numbers = np.arange(first, min(first + CHUNK, size - len(texts)), dtype=np.uint64)
            with run.warehouse.transaction():
                _insert_disguised(run, numbers, [signatures[int(n) % len(signatures)] for n in numbers])
        seal_postings(run)


def _insert_disguised(
    run: Run, numbers: "np.ndarray[tuple[int], np.dtype[np.uint64]]", picked: list[TextSignature]
) -> None:
    import pyarrow as pa

    salts = mix(numbers)
    sizes = [len(one.fingerprints) for one in picked]
    prints = np.concatenate([one.fingerprints for one in picked]).view(np.uint64)
    prints = mix(prints ^ np.repeat(salts, sizes)).view(np.int64)
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
    word_nos = np.concatenate([one.word_nos for one in picked]).astype(np.int64)
    table = pa.table(
        {
            "text_key": mix(salts).view(np.int64),
            "word_count": np.array([one.word_count for one in picked]),
            "mark_count": np.array(sizes),
            "fingerprints": pa.ListArray.from_arrays(offsets, prints),
            "word_nos": pa.ListArray.from_arrays(offsets, word_nos),
        }
    )
    connection = run.warehouse.connection
    connection.register("disguised", table)
    connection.execute("INSERT INTO fingerprints BY NAME FROM disguised")
    connection.execute(ROWS)
    connection.unregister("disguised")


def measure_batches(folder: Path, made: Path) -> None:
    """Print what each of three batches of 1,000 new documents costs in a filled warehouse."""
    texts, derived = load_articles(folder)
    with open_run(Settings(warehouse=made, batch_size=1000)) as run:
        for number in range(ROUNDS):
            chance = random.Random(hashlib.md5(f"{number}".encode()).hexdigest())
            new = derived[number::ROUNDS][:500]
            for text in chance.sample(sorted(texts.values()), 1000 - len(new)):
                new.append(" ".join(chance.sample(words := text.split(), len(words))))  # new words of its own
            add(run, [make_document(f"{number} {n}", text, DAY) for n, text in enumerate(new)])
            spent = take_in(run)
            cpu, wall = (sum(seconds) for seconds in zip(*spent.values(), strict=True))
            told = "  ".join(f"{step} {seconds:.2f}" for step, (seconds, _) in spent.items())
            print(f"  1000 new: CPU {cpu:.2f} s, wall {wall:.2f} s:  {told}  {_tell_peak()}", flush=True)


def _tell_peak() -> str:
    return f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB"


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("growth", "fill", "batches"))
    parser.add_argument("rest", nargs="+")
    arguments = parser.parse_args()
    if "NEWSHOUSE_EVAL" not in os.environ:
        sys.exit("NEWSHOUSE_EVAL names no folder of labelled news: nothing was measured")
    folder = Path(os.environ["NEWSHOUSE_EVAL"])
    if arguments.what == "growth":
        for size in arguments.rest:
            with tempfile.TemporaryDirectory() as made:
                for command in (["fill", made, size], ["batches", made]):
                    subprocess.run([sys.executable, __file__, *command], check=True)
    elif arguments.what == "fill":
        started = time.perf_counter()
        fill(folder, Path(arguments.rest[0]), int(arguments.rest[1]))
        print(f"{arguments.rest[1]} texts: filled in {time.perf_counter() - started:.0f} s, {_tell_peak()}", flush=True)
    else:
        measure_batches(folder, Path(arguments.rest[0]))


if __name__ == "__main__":
    main()
