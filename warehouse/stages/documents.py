"""Documents out of the warehouse, in the form in which the pure rooms take them."""

from collections import defaultdict
from collections.abc import Sequence

from warehouse.records import CleanedDocument, Document, Passage
from warehouse.stages.run import Run

COLUMNS = tuple(Document.__dataclass_fields__)
PASSAGES = """
SELECT segments.document_id::VARCHAR, segments.page_start, segments.page_end, segments.kind, segments.role
FROM segments
JOIN {ids} AS wanted ON wanted.id = segments.document_id
ORDER BY segments.page_id, segments.segment_no
"""
PAGES = """
SELECT DISTINCT pages.page_id::VARCHAR, pages.text
FROM documents
JOIN {ids} AS wanted ON wanted.id = documents.document_id
JOIN pages USING (page_id)
"""


def load_documents(run: Run, document_ids: Sequence[str]) -> dict[str, CleanedDocument]:
    """The documents with their passages, by id, in the order asked for."""
    with run.warehouse.id_list(document_ids, "wanted_ids") as ids:
        documents = run.warehouse.rows(
            f"SELECT {', '.join(_select(column) for column in COLUMNS)} FROM documents"
            f" JOIN {ids} AS wanted ON wanted.id = documents.document_id"
        )
        pages = dict(run.warehouse.rows(PAGES.format(ids=ids)))
        passages = run.warehouse.rows(PASSAGES.format(ids=ids))
    rows = {row[0]: Document(*row) for row in documents}
    found: dict[str, list[Passage]] = defaultdict(list)
    for document_id, start, end, kind, role in passages:
        found[document_id].append(Passage(start, pages[rows[document_id].page_id][start:end], kind, role))
    return {unit: CleanedDocument(rows[unit], tuple(found[unit])) for unit in document_ids}


def load_texts(run: Run, document_ids: Sequence[str]) -> dict[str, str]:
    """The own text of each document, by id, in the order asked for."""
    with run.warehouse.id_list(document_ids, "wanted_ids") as ids:
        texts = dict(
            run.warehouse.rows(
                "SELECT documents.document_id::VARCHAR, documents.text FROM documents"
                f" JOIN {ids} AS wanted ON wanted.id = documents.document_id"
            )
        )
    return {unit: texts[unit] for unit in document_ids}


def _select(column: str) -> str:
    return f"documents.{column}::VARCHAR" if column.endswith("_id") else f"documents.{column}"


def find_gone_documents(run: Run, step: str) -> list[str]:
    """Documents that a step has done and that are no more, or no article any more, because their page was read anew."""
    return [
        row[0]
        for row in run.warehouse.rows(
            "SELECT unit_id::VARCHAR FROM stage_units"
            " ANTI JOIN documents ON documents.document_id = unit_id AND documents.form <> 'page'"
            " WHERE stage = ? ORDER BY unit_id",
            [step],
        )
    ]


def find_due(run: Run, view: str) -> list[tuple[str, str]]:
    """What a `todo_` view lists: unit ids with the hash of their input, in the order of the ids."""
    return [
        (unit, sha)
        for unit, sha in run.warehouse.rows(f"SELECT unit_id::VARCHAR, input_sha256 FROM {view} ORDER BY unit_id")
    ]
