"""Prints what reading and cleaning cost: CPU beside the extractor alone, text pages a second, memory over many pages.

    NEWSHOUSE_EVAL=DIR python bench/clean_cost.py html|text|memory [--pages 20000]

`html`: this library and trafilatura with its metadata take turns, page by page, in one process. Both have read a page
before the clock starts, and the language model is loaded: that takes .7 s of CPU once in a process and is not the cost
of a page. Each page is read once, since both keep caches. `text`: the cheapest of ROUNDS rounds. `memory`: a worker of
the pipeline's pool reads pages made by rule from the labelled ones, each different from all others, and
tells how much memory it holds.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import trafilatura

from bench.clean_made import MadePage, clean_made
from bench.clean_quality import Row, load_rows, read_html
from warehouse.clean.signs.language import detect_language
from warehouse.stages.clean_page import clean_page
from warehouse.stages.pool import WorkerPool

ROUNDS = 3
CORPORA = ("extraction/wcxb_dev", "extraction/trafilatura_eval_10pct", "metadata/htmldate_mediacloud30pct")
TEXT_CORPORA = ("multi/synthetic", "lines/wcxb_dev_articles")
ITEM_TIMEOUT_S = 60.0
CHUNK = 4
MAX_BYTES = 40_000  # packed: larger pages would make an hour of it
MEGABYTE = 1 << 20
UNCOUNTED = "La malnova ponto super la rivero restos fermita dum tri monatoj, diris la haveno."  # asks the model


def compare_html(folder: Path) -> None:
    """CPU a page of each HTML corpus, here and by trafilatura with metadata, and their ratio."""
    detect_language(UNCOUNTED)
    for name in CORPORA:
        corpus = folder / "data" / name
        pages = [(read_html(row, corpus), _address(row)) for row in load_rows(corpus, "all")]
        spent = {_clean: 0.0, _extract: 0.0}
        for work in spent:
            work(*pages[-1])
        for page in pages:
            for work in spent:
                started = time.process_time()
                work(*page)
                spent[work] += time.process_time() - started
        here, there = (1000 * seconds / len(pages) for seconds in spent.values())
        print(
            f"{name}: {len(pages)} pages, {here:.1f} ms here, {there:.1f} ms by trafilatura, ratio {here / there:.2f}"
        )


def _clean(content: bytes, url: str | None) -> None:
    clean_page(content, url=url)


def _extract(content: bytes, url: str | None) -> None:
    trafilatura.bare_extraction(content, url=url, include_comments=False, with_metadata=True)


def _address(row: Row) -> str | None:
    url = str(row.get("url"))
    return url if url.startswith("http") else None


def time_text(folder: Path) -> None:
    """Pages and documents a second of each text corpus, on one core."""
    for name in TEXT_CORPORA:
        rows = load_rows(folder / "data" / name, "all")
        pages = [
            "\n".join(row["lines"]) if "lines" in row else row["text"] for row in rows if row.get("kind") != "html"
        ]
        found = sum(len(clean_page(page, media_type="text/plain").documents) for page in pages)
        spent = min(_time_pages(pages) for _ in range(ROUNDS))
        words = sum(len(page.split()) for page in pages)
        print(
            f"{name}: {len(pages)} pages of {words / len(pages):.0f} words, {len(pages) / spent:.0f} pages/s,"
            f" {found / spent:.0f} documents/s, {words / spent / 1000:.0f} thousand words/s"
        )


def _time_pages(pages: list[str]) -> float:
    started = time.process_time()
    for page in pages:
        clean_page(page, media_type="text/plain")
    return time.process_time() - started


def watch_memory(folder: Path, count: int) -> None:
    """What one worker of the pool holds while it reads `count` different pages, ten times on the way."""
    files = sorted((folder / "data" / CORPORA[0] / "html").glob("*.html.gz"))
    files = [path for path in files if path.stat().st_size <= MAX_BYTES]
    pool = WorkerPool(1, ITEM_TIMEOUT_S)
    step = max(1, count // 10)
    for first in range(0, count, step):
        items = {str(number): MadePage(files[number % len(files)], number) for number in range(first, first + step)}
        found = pool.map(clean_made, items, CHUNK)
        held = [answer[1] for answer in found.values() if isinstance(answer, tuple)]
        print(
            f"{first + step} pages: {held[-1] / MEGABYTE:.0f} MB at the end, {max(held) / MEGABYTE:.0f} MB at most,"
            f" {len(items) - len(held)} refused",
            flush=True,
        )
    pool.close()


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("html", "text", "memory"))
    parser.add_argument("--pages", type=int, default=20_000)
    options = parser.parse_args()
    named = os.environ.get("NEWSHOUSE_EVAL")
    if not named:
        sys.exit("NEWSHOUSE_EVAL does not name a folder with labelled news: set it to one")
    if options.what == "html":
        compare_html(Path(named))
    elif options.what == "text":
        time_text(Path(named))
    else:
        watch_memory(Path(named), options.pages)


if __name__ == "__main__":
    main()
