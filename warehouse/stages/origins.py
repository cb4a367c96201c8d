"""Derivations, origins and stories: found anew for the documents that hang together with what has changed."""

from collections.abc import Iterator

from warehouse.records import Alignment
from warehouse.resolve.addresses import page_address
from warehouse.resolve.direction import DatedDocument, published_interval
from warehouse.resolve.origins import ORIGINS_VERSION, Decisions, resolve_origins
from warehouse.resolve.unions import Union
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import BatchCounts, Run
from warehouse.stages.step import ALL, Batch, digest_ledger, is_settled
from warehouse.store.sql_files import read_query

STEP = "origins"
READS = ("clean", "dedupe", "align")
PAIRS = f"""
SELECT {", ".join(f"alignments.{name}" for name in Alignment.__dataclass_fields__ if name != "alignment_id")},
    candidates.rare_count, alignments.alignment_id::VARCHAR
FROM alignments
JOIN candidates USING (alignment_id)
WHERE alignments.left_key IN (FROM texts_reached) AND alignments.right_key IN (FROM texts_reached)
"""
DECISIONS = """
SELECT decisions.verdict, decisions.left_id::VARCHAR, decisions.right_id::VARCHAR
FROM decisions
WHERE decisions.kind = 'document' AND decisions.retired_at IS NULL
    AND decisions.left_id IN (FROM docs_due) AND decisions.right_id IN (FROM docs_due)
"""
CLEAR_DERIVATIONS = """
DELETE FROM derivations
WHERE from_document_id IN (FROM docs_due) OR to_document_id IN (FROM docs_due)
"""
LINKS = """
SELECT left_origin_id::VARCHAR, right_origin_id::VARCHAR
FROM story_links
WHERE left_origin_id IN (SELECT documents.origin_id FROM documents SEMI JOIN docs_storied USING (document_id))
"""


def batches(run: Run) -> Iterator[Batch]:
    """One batch where something that origins rest on has changed, else none."""
    digest = digest_ledger(run, READS)
    waiting = run.warehouse.rows("SELECT 1 FROM due_texts LIMIT 1")
    if is_settled(run, STEP, ORIGINS_VERSION, digest) and not waiting:
        return
    if run.warehouse.rows("SELECT version FROM stage_versions WHERE stage = ?", [STEP]) != [(ORIGINS_VERSION,)]:
        with run.warehouse.transaction():
            run.warehouse.execute("INSERT INTO due_texts BY NAME SELECT DISTINCT text_key FROM signatures")
            run.warehouse.execute("DELETE FROM stage_versions WHERE stage = ?", [STEP])
            run.warehouse.execute("INSERT INTO stage_versions VALUES (?, ?)", [STEP, ORIGINS_VERSION])
    yield Batch("dedupe", STEP, 1, 1, lambda: _resolve(run, digest), run.count)


def _resolve(run: Run, digest: str) -> BatchCounts:
    warehouse = run.warehouse
    with warehouse.transaction():
        _find_due_documents(run)
        documents = _load_documents(run)
        pairs = [(Alignment(row[-1], *row[:-2]), row[-2]) for row in warehouse.rows(PAIRS)]
        resolved = resolve_origins(documents, pairs, _load_decisions(run))
        warehouse.execute(CLEAR_DERIVATIONS)
        warehouse.insert("derivations", resolved.derivations)
        members = {"document_id": list(resolved.members), "origin_id": list(resolved.members.values())}
        with (
            keep_aliases(run, "origin", "documents", "document_id", "docs_due"),
            warehouse.frame("shared_origins", members),
        ):
            warehouse.execute(read_query("resolve_origins"))
        warehouse.insert("origins", resolved.origins)
        linked = _link_stories(run)
        with (
            keep_aliases(run, "story", "documents", "document_id", "docs_storied"),
            warehouse.frame("linked_origins", linked),
        ):
            warehouse.execute(read_query("resolve_stories"))
        warehouse.execute("DELETE FROM due_texts")
        run.settle(STEP, ORIGINS_VERSION, {ALL: digest}, {})
    rows = {
        table: warehouse.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("derivations", "origins", "stories")
    }
    return BatchCounts("dedupe", STEP, 1, 1, 0, rows)


def _load_documents(run: Run) -> list[DatedDocument]:
    return [
        DatedDocument(
            document_id,
            article_id,
            source_id,
            published_interval(day, edtf),
            frozenset(credited),
            frozenset(external),
            is_marked,
            is_update,
            published_at,
            text_key,
            has_dateline,
            frozenset(captions),
            page_address(url, canonical),
        )
        for (
            document_id, article_id, source_id, day, edtf, credited, external, is_marked, is_update, published_at,
            text_key, has_dateline, captions, url, canonical,
        ) in run.warehouse.rows(read_query("dated_documents"))
    ]  # fmt: skip


def _find_due_documents(run: Run) -> None:
    """Fill docs_due and texts_reached, widened until nothing hangs together with them that is not in them."""
    run.warehouse.execute(read_query("seed_texts"))
    while run.warehouse.rows("SELECT count(*) FROM texts_edge")[0][0]:
        run.warehouse.execute(read_query("reach_texts"))
    run.warehouse.execute(read_query("due_documents"))


def _link_stories(run: Run) -> dict[str, list[str]]:
    """The origins that tell one happening with others, each with the least origin of its story.

    Only of the stories of docs_storied, which is filled here: whole stories, as they were before and are now.
    """
    run.warehouse.execute(read_query("link_stories"))
    union = Union()
    for left, right in run.warehouse.rows(LINKS):
        union.join(left, right)
    origin_ids = sorted(union.parents)
    return {"origin_id": origin_ids, "least_id": [union.find(origin_id) for origin_id in origin_ids]}


def _load_decisions(run: Run) -> Decisions:
    rows = run.warehouse.rows(DECISIONS)
    return Decisions(
        frozenset((left, right) for verdict, left, right in rows if verdict == "same"),
        frozenset((left, right) for verdict, left, right in rows if verdict == "not same"),
    )
