"""Prints how good reading and cleaning are on labelled pages, with the scorers that come with them.

    NEWSHOUSE_EVAL=DIR python bench/clean_quality.py [--half tune|report|all] [--only TASK]

Pages are split by a hash of the document id: costs and rules were tuned on the half 'tune', 'report' is the other. The
made pages with several articles were all looked at. trafilatura runs in the same process on the same pages.
"""

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import trafilatura

from warehouse.errors import RejectedInput
from warehouse.folding import fold_text
from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

Row = dict[str, Any]
MAX_ROW_CHARS = 60  # lines of fewer than five words are shorter

Predict = Callable[[Row, Path], Row]


def is_in_half(document_id: str, half: str) -> bool:
    """True where a page belongs to a half: 'tune', 'report', or 'all'."""
    first = int(hashlib.md5(f"h{document_id}".encode()).hexdigest()[:8], 16) < 1 << 31
    return half == "all" or first == (half == "tune")


def load_rows(corpus: Path, half: str) -> Iterator[Row]:
    """The labelled rows of a corpus that belong to a half."""
    for line in (corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if is_in_half(row["id"], half):
            yield row


def read_html(row: Row, corpus: Path) -> bytes:
    """The page of a row, as it was fetched."""
    if "html" in row:
        return str(row["html"]).encode()
    return gzip.decompress((corpus / "html" / f"{row['id']}.html.gz").read_bytes())


def keep_lines(row: Row, corpus: Path) -> Row:
    """Which lines of a page's text stand in a document; `corpus` is not read."""
    starts, at = [], 0
    for line in row["lines"]:
        starts.append(at)
        at += len(line) + 1
    keep = [False] * len(starts)
    for segment in clean_page("\n".join(row["lines"]), media_type="text/plain").segments:
        if segment.role == "text":
            for no in range(bisect_right(starts, segment.page_start) - 1, bisect_right(starts, segment.page_end - 1)):
                keep[no] = True
    return {"keep": keep}


def keep_lines_of_html(row: Row, corpus: Path) -> Row:
    """Which lines of a page's text stand in a document when its HTML is known."""
    cleaned = clean_page(read_html_of_lines(row, corpus))
    text = cleaned.page.text
    blocks = [segment for segment in cleaned.segments if segment.role != "gap"]
    return keep_lines_in(row, [text[s.page_start : s.page_end] if s.role == "text" else "" for s in blocks])


def keep_lines_of_trafilatura(row: Row, corpus: Path) -> Row:
    """Which lines of a page's text trafilatura's defaults keep when its HTML is known."""
    found = trafilatura.bare_extraction(read_html_of_lines(row, corpus), include_comments=False)
    return keep_lines_in(row, (getattr(found, "text", None) or "").split("\n"))


def read_html_of_lines(row: Row, corpus: Path) -> bytes:
    """The page that labelled lines come from."""
    return gzip.decompress((corpus.parents[1] / "extraction/wcxb_dev/html" / f"{row['id']}.html.gz").read_bytes())


def keep_lines_in(row: Row, kept: list[str]) -> Row:
    """Which lines stand in the kept texts, of which the labelled lines are another rendering: a line of five words or
    more where most of its runs of three words stand in one, a shorter one where it is one, or a row of a table whose
    cells are some in a row. An empty text stands where something was not kept."""
    folded_texts = [fold_text(text) for text in kept]
    wholes = {*folded_texts, *join_neighbours(folded_texts)}
    grams = {gram for words in map(str.split, folded_texts) for gram in zip(words, words[1:], words[2:], strict=False)}

    def is_kept(line: str) -> bool:
        folded = fold_text(line)
        words = folded.split()
        own = list(zip(words, words[1:], words[2:], strict=False))
        return sum(gram in grams for gram in own) > 0.6 * len(own) if len(words) >= 5 else folded in wholes

    return {"keep": [is_kept(line) for line in row["lines"]]}


def join_neighbours(texts: list[str]) -> Iterator[str]:
    """Short texts joined with those that follow them at once, up to MAX_ROW_CHARS: the cells of rows."""
    for at in range(len(texts)):
        row = texts[at]
        for following in texts[at + 1 :]:
            if not row or not following or len(row) + len(following) > MAX_ROW_CHARS:
                break
            row = f"{row} {following}"
            yield row


def extract(row: Row, corpus: Path) -> Row:
    """Text, title, date and authors that the library finds on a page; nothing where the page is refused.

    The labels count a standfirst as text, the library keeps it as a deck beside the text: here it is added. Authors are
    joined as trafilatura joins them, so that the scorer splits both alike.
    """
    url = row.get("url") if str(row.get("url")).startswith("http") else None
    try:
        cleaned = clean_page(read_html(row, corpus), url=url)
    except RejectedInput:
        return {"text": ""}
    if not cleaned.documents:
        return {"text": ""}
    main = max((one.document for one in cleaned.documents), key=lambda document: document.word_count)
    authors = [
        f.value for f in cleaned.fields if f.document_id == main.document_id and f.field == "author" and f.is_chosen
    ]
    return {
        "text": "\n\n".join(
            p.text for one in cleaned.documents for p in one.passages if p.role == "text" or p.kind == "deck"
        ),
        "title": main.title,
        "date": main.published_date.isoformat() if main.published_date else None,
        "author": "; ".join(name for name in authors if name),
    }


def extract_with_trafilatura(row: Row, corpus: Path) -> Row:
    """The same by trafilatura's defaults, its metadata included."""
    found = trafilatura.bare_extraction(
        read_html(row, corpus), url=row.get("url"), include_comments=False, with_metadata=True
    )
    if found is None or isinstance(found, dict):
        return {"text": ""}
    return {"text": found.text or "", "title": found.title, "date": found.date, "author": found.author}


def split(row: Row, corpus: Path) -> Row:
    """The articles of a page that was made of several."""
    if row["kind"] == "html":
        cleaned = clean_page(read_html(row, corpus), media_type="text/html")
        # The labels count what stands under a headline as text, a line with nothing but a date too.
        return {"articles": [{"text": " ".join(part.text for part in one.passages)} for one in cleaned.documents]}
    # The first article starts the page, whatever furniture stands over it.
    return {"starts": find_starts(clean_page(row["text"], media_type="text/plain"))[1:]}


def find_starts(cleaned: CleanedPage) -> list[int]:
    """Where the first segment of each document stands, in page order."""
    starts: dict[str, int] = {}
    for segment in cleaned.segments:
        if segment.document_id is not None:
            starts.setdefault(segment.document_id, segment.page_start)
    return list(starts.values())


TASKS: dict[str, tuple[tuple[str, tuple[str, ...], dict[str, Predict], tuple[str, ...]], ...]] = {
    # task: (corpus, scorers, who predicts, options of the scorer)
    "lines": (
        (
            "lines/wcxb_dev_articles",
            ("eval_lines.py",),
            {
                "newshouse": keep_lines,
                "newshouse with the HTML": keep_lines_of_html,
                "trafilatura with the HTML": keep_lines_of_trafilatura,
            },
            (),
        ),
    ),
    "extraction": (
        (
            "extraction/wcxb_dev",
            ("eval_extraction.py", "eval_metadata.py"),
            {"newshouse": extract, "trafilatura": extract_with_trafilatura},
            ("--type", "article"),
        ),
        (
            "extraction/trafilatura_eval_10pct",
            ("eval_extraction.py", "eval_metadata.py"),
            {"newshouse": extract, "trafilatura": extract_with_trafilatura},
            (),
        ),
    ),
    "multi": (("multi/synthetic", ("eval_multi.py",), {"newshouse": split}, ()),),
    "metadata": (
        (
            "metadata/htmldate_mediacloud30pct",
            ("eval_metadata.py",),
            {"newshouse": extract, "trafilatura": extract_with_trafilatura},
            (),
        ),
    ),
}


def run_task(folder: Path, task: str, half: str, scratch: Path) -> None:
    """Predict with everyone who can, score, and print figures and CPU time a page."""
    for corpus, scorers, everyone, options in TASKS[task]:
        rows = list(load_rows(folder / "data" / corpus, half))
        write_lines(scratch / "gold.jsonl", rows)
        for name, predict in everyone.items():
            started = time.process_time()
            predictions = [{"id": row["id"], **predict(row, folder / "data" / corpus)} for row in rows]
            each_ms = 1000 * (time.process_time() - started) / max(1, len(rows))
            write_lines(scratch / "predicted.jsonl", predictions)
            print(
                f"\n{corpus} by {name}: {len(rows)} pages of half '{half}', {each_ms:.1f} ms of CPU a page", flush=True
            )
            for scorer in scorers:
                files = ["--gold", str(scratch), "--pred", str(scratch / "predicted.jsonl")]
                subprocess.run([sys.executable, str(folder / scorer), *files, *options], check=True)


def run_types(folder: Path, half: str, scratch: Path) -> None:
    """Pages that are no articles, by type, and once more without those on which the library finds no document."""
    corpus = folder / "data" / "extraction/wcxb_dev"
    rows = [row for row in load_rows(corpus, half) if row["page_type"] != "article"]
    everyone: dict[str, Predict] = {"newshouse": extract, "trafilatura": extract_with_trafilatura}
    found = {name: [{"id": row["id"], **predict(row, corpus)} for row in rows] for name, predict in everyone.items()}
    ours = {row["id"] for row in found["newshouse"] if row["text"]}
    parts = {kind: [row for row in rows if row["page_type"] == kind] for kind in sorted({r["page_type"] for r in rows})}
    parts |= {"all but articles": rows, "of these, with a document": [row for row in rows if row["id"] in ours]}
    for part, own in parts.items():
        write_lines(scratch / "gold.jsonl", own)
        for name, predictions in found.items():
            print(f"\n{part} by {name}: {len(own)} pages of half '{half}'", flush=True)
            write_lines(scratch / "predicted.jsonl", predictions)
            files = ["--gold", str(scratch), "--pred", str(scratch / "predicted.jsonl")]
            subprocess.run([sys.executable, str(folder / "eval_extraction.py"), *files], check=True)


def write_lines(path: Path, rows: list[Row]) -> None:
    """Rows as JSON lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def main() -> None:
    """Read the options and run the tasks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("tune", "report", "all"), default="report")
    parser.add_argument("--only", choices=(*TASKS, "types"))
    options = parser.parse_args()
    named = os.environ.get("NEWSHOUSE_EVAL")
    if not named:
        sys.exit("NEWSHOUSE_EVAL does not name a folder with labelled news: set it to one")
    with tempfile.TemporaryDirectory() as scratch:
        for task in [options.only] if options.only else [*TASKS, "types"]:
            if task == "types":
                run_types(Path(named), options.half, Path(scratch))
            else:
                run_task(Path(named), task, options.half, Path(scratch))


if __name__ == "__main__":
    main()
