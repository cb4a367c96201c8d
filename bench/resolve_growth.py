"""Prints what people, quote families and events cost as the warehouse grows, and how much memory that takes.

    NEWSHOUSE_EVAL=DIR python -m bench.resolve_growth SIZE...   e.g. 4000 16000

Real articles go through a run; then their rows are copied until there are SIZE documents, each copy disguised (every
second word of names, quotes and clauses is another one in each copy, and its day of publishing too), so that names and
words recur as they do in news. The steps that answer over everything then make their rows anew, each timed by itself.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from warehouse.settings import Settings
from warehouse.stages.events import EVENTS
from warehouse.stages.families import FAMILIES
from warehouse.stages.people import PEOPLE
from warehouse.stages.run import Run, open_run

CORPORA = ("people/meantime_en", "events/ecbplus_dev", "events/giveme5w1h", "quotes/polnear_dev")
MACROS = """
CREATE TEMP MACRO disguise(words, copy) AS array_to_string(
    list_transform(
        string_split(words, ' '),
        lambda word: CASE WHEN hash(lower(word) || copy) % 2 = 0 THEN word ELSE word || 'q' || copy END
    ),
    ' '
);
CREATE TEMP MACRO other(id, copy) AS CASE WHEN id IS NOT NULL THEN hash_id([id::VARCHAR, copy::VARCHAR]) END;
"""
# table: columns that are ids, columns that hold words
COPIED = {
    "documents": (("document_id", "article_id", "page_id", "origin_id", "story_id"), ()),
    "origins": (("origin_id", "lead_document_id"), ()),
    "mentions": (
        ("mention_id", "document_id", "antecedent_mention_id", "person_id", "organization_id"),
        ("span_text", "name_key"),
    ),
    "person_roles": (("mention_id",), ("role",)),
    "quotes": (("quote_id", "document_id", "speaker_mention_id", "quote_family_id"), ("text",)),
    "quote_parts": (("quote_id",), ("span_text",)),
    "event_mentions": (("event_mention_id", "event_id", "document_id", "according_to_quote_id"), ("span_text",)),
    "event_participants": (("event_mention_id", "mention_id"), ("name",)),
}


def read_articles(evaluation: Path, folder: Path) -> None:
    """A warehouse of the real articles, taken in as its users would."""
    pages = folder / "pages.jsonl"
    rows = [
        {"url": f"https://news.example/{row['id']}", "published": row.get("date"), "text": row["text"]}
        for corpus in CORPORA
        for line in (evaluation / "data" / corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines()
        if (row := json.loads(line))
    ]
    pages.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    newshouse = Path(sys.executable).with_name("newshouse")
    command = [newshouse, "run", pages, "--direct", "--warehouse", folder / "data"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def fill(run: Run, size: int) -> int:
    """Copies the rows of the documents, disguised, until there are about `size`; how many there are then."""
    run.warehouse.connection.execute(MACROS)
    ((count,),) = run.warehouse.rows("SELECT count(*) FROM documents")
    for table, (ids, words) in COPIED.items():
        columns = [row[0] for row in run.warehouse.rows(f"DESCRIBE {table}")]
        values = [f"other({c}, copy)" if c in ids else f"disguise({c}, copy)" if c in words else c for c in columns]
        if table == "documents":  # as many documents a day as there are real ones
            values[columns.index("published_date")] = "(DATE '2031-01-01' + copy::INTEGER)::DATE"
        run.warehouse.execute(
            f"INSERT INTO {table} SELECT {', '.join(values)} FROM {table}, range(1, {size // count}) AS copies(copy)"
        )
    ((count,),) = run.warehouse.rows("SELECT count(*) FROM documents")
    return int(count)


def measure(run: Run) -> str:
    """CPU seconds of each step, and the peak of memory after it."""
    told = []
    for step in (PEOPLE, FAMILIES, EVENTS):
        started = time.process_time()
        run.warehouse.execute("DELETE FROM stage_units WHERE stage = ?", [step.name])
        rows: dict[str, int] = {}
        for batch in step.batches(run):
            rows = batch.run().row_counts
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        told.append(f"  {step.name}: CPU {time.process_time() - started:.1f} s, peak {peak:.2f} GB, {rows}")
    return "\n".join(told)


def main() -> None:
    """Fill and measure for each size, in a process of its own."""
    folder = os.environ.get("NEWSHOUSE_EVAL")
    if not folder:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    if sys.argv[1] == "measure":
        with open_run(Settings(warehouse=Path(sys.argv[2]))) as run:
            print(f"{fill(run, int(sys.argv[3]))} documents\n{measure(run)}", flush=True)
        return
    with tempfile.TemporaryDirectory() as made:
        read_articles(Path(folder), Path(made))
        for size in sys.argv[1:]:
            copy = Path(made) / size
            shutil.copytree(Path(made) / "data", copy)
            subprocess.run([sys.executable, "-m", "bench.resolve_growth", "measure", copy, size], check=True)


if __name__ == "__main__":
    main()
