"""Captures become pages, segments and documents; then the sources that the pages name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from warehouse.blocks import Furniture
from warehouse.records import CleanedPage, RuleVerdict
from warehouse.stages.clean_page import CLEAN_PAGE_VERSION, clean_page
from warehouse.stages.documents import find_due
from warehouse.stages.run import Run
from warehouse.stages.step import Batch, MapStep, ResolveStep
from warehouse.stages.templates import TEMPLATES
from warehouse.store.raw import load_raw
from warehouse.store.sql_files import read_query

PAGE_TABLES = (
    "documents",
    "segments",
    "page_links",
    "source_claims",
    "page_lines",
    "pages",
)  # documents first: others are found by it
DOCUMENT_TABLES = ("document_fields", "credits")


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """Where the bytes of a capture lie: workers read them there, so that they do not travel twice."""

    folder: Path
    content_sha256: str
    url: str | None
    media_type: str
    furniture: tuple[Furniture, ...] = ()


def clean_captures(captures: Sequence[CaptureFile]) -> list[CleanedPage]:
    """The pages of captures. Raises RejectedInput for one that cannot be read."""
    return [
        clean_page(
            load_raw(capture.folder, capture.content_sha256),
            url=capture.url,
            media_type=capture.media_type,
            furniture=capture.furniture,
        )
        for capture in captures
    ]


def load_captures(run: Run, capture_ids: Sequence[str]) -> dict[str, CaptureFile]:
    """The files of captures, by capture id."""
    with run.warehouse.id_list(capture_ids, "wanted_ids") as ids:
        rows = run.warehouse.rows(
            "SELECT capture_id::VARCHAR, content_sha256, url, media_type FROM captures"
            f" JOIN {ids} AS wanted ON wanted.id = captures.capture_id"
        )
        known = run.warehouse.rows(
            "SELECT page_id::VARCHAR, page_start, template_id::VARCHAR, form, kind FROM page_furniture"
            f" JOIN {ids} AS wanted ON wanted.id = page_furniture.page_id ORDER BY ALL"
        )
    furniture: dict[str, list[Furniture]] = defaultdict(list)
    for page_id, *found in known:
        furniture[page_id].append(Furniture(*found))
    return {
        capture: CaptureFile(run.warehouse.raw, sha256, url, media, tuple(furniture[capture]))
        for capture, sha256, url, media in rows
    }


def clear_pages(run: Run, ids: str) -> None:
    """Delete all rows of the pages in a table of ids."""
    for table in DOCUMENT_TABLES:
        run.warehouse.execute(
            f"DELETE FROM {table} WHERE document_id IN"
            f" (SELECT document_id FROM documents WHERE page_id IN (SELECT id FROM {ids}))"
        )
    for table in PAGE_TABLES:
        run.warehouse.execute(f"DELETE FROM {table} WHERE page_id IN (SELECT id FROM {ids})")


def save_pages(run: Run, pages: Mapping[str, CleanedPage]) -> dict[str, int]:
    """Write all rows of cleaned pages; how many a table."""
    found = list(pages.values())
    rows: dict[str, list[Any]] = {
        "pages": [page.page for page in found],
        "segments": list(chain.from_iterable(page.segments for page in found)),
        "documents": [document.document for page in found for document in page.documents],
        "document_fields": list(chain.from_iterable(page.fields for page in found)),
        "credits": list(chain.from_iterable(page.credits for page in found)),
        "page_links": list(chain.from_iterable(page.links for page in found)),
        "source_claims": list(chain.from_iterable(page.sources for page in found)),
    }
    counts = {table: run.warehouse.insert(table, records) for table, records in rows.items()}
    verdicts = [verdict for page in found for verdict in page.rule_verdicts]
    columns = {name: [str(getattr(verdict, name)) for verdict in verdicts] for name in RuleVerdict.__dataclass_fields__}
    with run.warehouse.id_list(pages, "saved_ids"), run.warehouse.frame("rule_verdicts", columns):
        run.warehouse.execute(read_query("insert_page_lines"))
    return counts


def resolve_sources(run: Run) -> dict[str, int]:
    """Make `sources` anew from what all pages claim of them."""
    run.warehouse.execute("DELETE FROM sources")
    return {"sources": run.warehouse.execute(read_query("resolve_sources"))}


def match_links(run: Run) -> dict[str, int]:
    """Let links lead to the documents that they announce, as far as these have arrived."""
    return {"page_links": run.warehouse.execute(read_query("match_links"))}


CLEAN = MapStep(
    stage="clean",
    name="clean",
    version=CLEAN_PAGE_VERSION,
    chunk_size=4,
    find_due=lambda run: find_due(run, "todo_clean"),
    find_gone=lambda run: [],  # captures are never deleted
    load=load_captures,
    work=clean_captures,
    clear=clear_pages,
    save=save_pages,
)
SOURCES = ResolveStep("clean", "sources", "sources@1", ("clean",), resolve_sources)
LINKS = ResolveStep("clean", "links", "links@1", ("clean",), match_links)


def batches(run: Run) -> Iterator[Batch]:
    """What cleaning has to do: pages, then templates, then again the pages that templates made due, until none is."""
    while True:
        yield from CLEAN.batches(run)
        yield from TEMPLATES.batches(run)
        if not find_due(run, "todo_clean"):
            break
    yield from SOURCES.batches(run)
    yield from LINKS.batches(run)
