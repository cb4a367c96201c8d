"""Documents become fingerprints, pairs of them alignments, alignments derivations, origins and stories."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from warehouse.dedupe.align import ALIGN_VERSION, align_documents, find_shared_spans
from warehouse.dedupe.fingerprints import FINGERPRINT_VERSION, find_fingerprints
from warehouse.records import Alignment, CleanedDocument, DerivationSpan, Fingerprint
from warehouse.resolve.direction import DatedDocument, published_interval
from warehouse.resolve.origins import ORIGINS_VERSION, resolve_origins
from warehouse.stages.documents import find_due, find_gone_documents, load_documents
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import Run
from warehouse.stages.step import ALL, Batch, MapStep, ResolveStep, digest_ledger, is_settled
from warehouse.store.sql_files import read_query

CANDIDATES = "candidates"
CANDIDATES_VERSION = "shared-fingerprints@1"


def fingerprint_documents(documents: Sequence[CleanedDocument]) -> list[list[Fingerprint]]:
    """The fingerprints of each document."""
    return [find_fingerprints(document) for document in documents]


def align_pairs(pairs: Sequence[tuple[CleanedDocument, CleanedDocument]]) -> list[Alignment]:
    """What the documents of each pair share."""
    return [align_documents(left, right) for left, right in pairs]


def share_spans(pairs: Sequence[tuple[CleanedDocument, CleanedDocument]]) -> list[list[Any]]:
    """The places that the documents of each pair share."""
    return [find_shared_spans(left, right) for left, right in pairs]


def _save_fingerprints(run: Run, found: Mapping[str, list[Fingerprint]]) -> dict[str, int]:
    return {"fingerprints": run.warehouse.insert("fingerprints", [row for rows in found.values() for row in rows])}


def _save_alignments(run: Run, found: Mapping[str, Alignment]) -> dict[str, int]:
    return {"alignments": run.warehouse.insert("alignments", found.values())}


def _save_spans(run: Run, found: Mapping[str, list[Any]]) -> dict[str, int]:
    spans = [
        DerivationSpan(unit, number, here.start, here.end, there.start, there.end)
        for unit, shared in found.items()
        for number, (here, there) in enumerate(shared)
    ]
    return {"derivation_spans": run.warehouse.insert("derivation_spans", spans)}


def _load_pairs(run: Run, units: Sequence[str], query: str) -> dict[str, tuple[CleanedDocument, CleanedDocument]]:
    with run.warehouse.id_list(units) as ids:
        pairs = run.warehouse.rows(query.format(ids=ids))
    documents = load_documents(run, sorted({end for _, left, right in pairs for end in (left, right)}))
    return {unit: (documents[left], documents[right]) for unit, left, right in pairs}


def _clear(table: str, key: str) -> Any:
    return lambda run, ids: run.warehouse.execute(f"DELETE FROM {table} WHERE {key} IN (SELECT id FROM {ids})")


def _find_gone(run: Run, step: str, living: str) -> list[str]:
    query = f"SELECT unit_id::VARCHAR FROM stage_units WHERE stage = ? AND unit_id NOT IN ({living}) ORDER BY unit_id"
    return [row[0] for row in run.warehouse.rows(query, [step])]


FINGERPRINTS = MapStep(
    stage="dedupe",
    name="dedupe",
    version=FINGERPRINT_VERSION,
    chunk_size=50,
    find_due=lambda run: find_due(run, "todo_dedupe"),
    find_gone=lambda run: find_gone_documents(run, "dedupe"),
    load=load_documents,
    work=fingerprint_documents,
    clear=_clear("fingerprints", "document_id"),
    save=_save_fingerprints,
)
ALIGN = MapStep(
    stage="dedupe",
    name="align",
    version=ALIGN_VERSION,
    chunk_size=50,
    find_due=lambda run: run.warehouse.rows(read_query("due_alignments"), [ALIGN_VERSION]),
    find_gone=lambda run: _find_gone(run, "align", "SELECT alignment_id FROM candidates"),
    load=lambda run, units: _load_pairs(
        run,
        units,
        "SELECT alignment_id::VARCHAR, left_document_id::VARCHAR, right_document_id::VARCHAR FROM candidates"
        " JOIN {ids} AS wanted ON wanted.id = alignment_id",
    ),
    work=align_pairs,
    clear=_clear("alignments", "alignment_id"),
    save=_save_alignments,
)
SPANS = MapStep(
    stage="dedupe",
    name="spans",
    version=ALIGN_VERSION,
    chunk_size=50,
    find_due=lambda run: run.warehouse.rows(read_query("due_spans"), [ALIGN_VERSION]),
    find_gone=lambda run: _find_gone(run, "spans", "SELECT derivation_id FROM derivations"),
    load=lambda run, units: _load_pairs(
        run,
        units,
        "SELECT derivation_id::VARCHAR, from_document_id::VARCHAR, to_document_id::VARCHAR FROM derivations"
        " JOIN {ids} AS wanted ON wanted.id = derivation_id",
    ),
    work=share_spans,
    clear=_clear("derivation_spans", "derivation_id"),
    save=_save_spans,
)


def resolve_all_origins(run: Run) -> dict[str, int]:
    """Make derivations, origins and stories anew from all alignments, and tell the documents theirs."""
    warehouse = run.warehouse
    alignments = [
        Alignment(*row)
        for row in warehouse.rows(
            "SELECT alignment_id::VARCHAR, left_document_id::VARCHAR, right_document_id::VARCHAR,"
            " left_coverage, right_coverage, is_same_text, method FROM alignments"
        )
    ]
    documents = [
        DatedDocument(
            document_id,
            article_id,
            source_id,
            published_interval(day, edtf),
            frozenset(credited),
            frozenset(external),
            *marks,
        )
        for document_id, article_id, source_id, day, edtf, credited, external, *marks in warehouse.rows(
            read_query("dated_documents")
        )
    ]
    resolved = resolve_origins(documents, alignments)
    for table in ("derivations", "origins", "stories"):
        warehouse.execute(f"DELETE FROM {table}")
    warehouse.insert("derivations", resolved.derivations)
    warehouse.insert("origins", resolved.origins)
    members = {"document_id": list(resolved.members), "origin_id": list(resolved.members.values())}
    with (
        keep_aliases(run, "origin", "documents", "document_id"),
        keep_aliases(run, "story", "documents", "document_id"),
    ):
        with warehouse.frame("shared_origins", members):
            warehouse.execute(read_query("resolve_origins"))
        warehouse.execute(read_query("resolve_stories"))
    return {
        table: warehouse.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("derivations", "origins", "stories")
    }


ORIGINS = ResolveStep("dedupe", "origins", ORIGINS_VERSION, ("clean", "dedupe", "align"), resolve_all_origins)


def batches(run: Run) -> Iterator[Batch]:
    """What deduplication has to do."""
    yield from FINGERPRINTS.batches(run)
    yield from _align(run)
    yield from ORIGINS.batches(run)
    yield from SPANS.batches(run)


def _align(run: Run) -> Iterator[Batch]:
    """Batches of candidate pairs, which are sought only where fingerprints have changed since the last time."""
    digest = digest_ledger(run, ("clean", "dedupe"))
    version = f"{CANDIDATES_VERSION}+{ALIGN_VERSION}"
    if is_settled(run, CANDIDATES, version, digest):
        return
    run.warehouse.execute(read_query("candidates"))
    yield from ALIGN.batches(run)
    with run.warehouse.transaction():
        run.settle(CANDIDATES, version, {ALL: digest}, {})
