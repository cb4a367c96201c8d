"""Documents become signatures, texts that share fingerprints alignments, and those derivations, origins and stories."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from warehouse.dedupe.align import find_shared_spans
from warehouse.dedupe.compare import COMPARE_VERSION, compare_texts, make_text
from warehouse.dedupe.fingerprints import FINGERPRINT_VERSION, SURE_WORDS, TextSignature, sign_texts
from warehouse.dedupe.words import read_words, split_words
from warehouse.records import Alignment, CleanedDocument, DerivationSpan, Fingerprints, Signature
from warehouse.spans import Span
from warehouse.stages import candidates, origins
from warehouse.stages.documents import find_due, find_gone_documents, load_documents, load_texts
from warehouse.stages.run import Run
from warehouse.stages.step import Batch, MapStep
from warehouse.store.sql_files import read_query

Spans = list[tuple[Span, Span]]
KeyedText = tuple[int, str]


def sign_documents(texts: Sequence[str]) -> list[TextSignature]:
    """The signature of each document's text."""
    return sign_texts(texts)


def align_pairs(pairs: Sequence[tuple[KeyedText, KeyedText]]) -> list[Alignment]:
    """What the texts of each pair share; a text that stands in several pairs is read once."""
    texts = dict(side for pair in pairs for side in pair)
    keys = list(texts)
    batch = split_words([texts[key] for key in keys])
    read = {key: make_text(key, texts[key], batch.of(number)) for number, key in enumerate(keys)}
    return [compare_texts(read[left], read[right]) for (left, _), (right, _) in pairs]


def share_spans(pairs: Sequence[tuple[CleanedDocument, CleanedDocument]]) -> list[Spans]:
    """The places that the documents of each pair share, on their pages."""
    return [find_shared_spans(read_words(left.passages), read_words(right.passages)) for left, right in pairs]


def _save_signatures(run: Run, found: Mapping[str, TextSignature]) -> dict[str, int]:
    signatures = [Signature(document_id, one.text_key, one.word_count) for document_id, one in found.items()]
    texts = {one.text_key: one for one in found.values() if one.word_count >= SURE_WORDS}
    fingerprints = [
        Fingerprints(key, one.word_count, len(one.distinct()), one.fingerprints, one.word_nos)  # type: ignore[arg-type]
        for key, one in texts.items()
    ]
    run.warehouse.insert("new_fingerprints", fingerprints)
    return {"signatures": run.warehouse.insert("signatures", signatures)}


def _save_alignments(run: Run, found: Mapping[str, Alignment]) -> dict[str, int]:
    keys = sorted({key for one in found.values() for key in (one.left_key, one.right_key)})
    with run.warehouse.frame("aligned_texts", {"text_key": np.array(keys, np.int64)}) as aligned:
        run.warehouse.execute(f"INSERT INTO due_texts BY NAME FROM {aligned}")
    return {"alignments": run.warehouse.insert("alignments", found.values())}


def _save_spans(run: Run, found: Mapping[str, Spans]) -> dict[str, int]:
    spans = [
        DerivationSpan(unit, number, here.start, here.end, there.start, there.end)
        for unit, shared in found.items()
        for number, (here, there) in enumerate(shared)
    ]
    return {"derivation_spans": run.warehouse.insert("derivation_spans", spans)}


def _load_texts_of_pairs(run: Run, units: Sequence[str]) -> dict[str, tuple[KeyedText, KeyedText]]:
    with run.warehouse.id_list(units):
        pairs = {row[0]: row[1:] for row in run.warehouse.rows(read_query("texts_of_pairs"))}
    texts = load_texts(run, sorted({document for _, one, _, other in pairs.values() for document in (one, other)}))
    return {
        unit: ((left_key, texts[left]), (right_key, texts[right]))
        for unit in units
        for left_key, left, right_key, right in [pairs[unit]]
    }


def _load_derived(run: Run, units: Sequence[str]) -> dict[str, tuple[CleanedDocument, CleanedDocument]]:
    with run.warehouse.id_list(units) as ids:
        pairs = run.warehouse.rows(
            "SELECT derivation_id::VARCHAR, from_document_id::VARCHAR, to_document_id::VARCHAR FROM derivations"
            f" JOIN {ids} AS wanted ON wanted.id = derivation_id"
        )
    documents = load_documents(run, sorted({end for _, left, right in pairs for end in (left, right)}))
    return {unit: (documents[left], documents[right]) for unit, left, right in pairs}


def _clear_signatures(run: Run, ids: str) -> None:
    """Delete the signatures; the origins of the other documents of their texts are due again.

    What hung on documents that are no more goes with them: later, it could only be found by looking at every row.
    """
    run.warehouse.execute(
        f"INSERT INTO due_texts BY NAME SELECT DISTINCT text_key FROM signatures WHERE document_id IN (FROM {ids})"
    )
    if run.warehouse.execute(f"DELETE FROM signatures WHERE document_id IN (FROM {ids})"):
        run.warehouse.execute(f"CREATE OR REPLACE TEMP TABLE units_cleared AS FROM {ids}")
        run.warehouse.execute(read_query("clear_gone_documents"))


def _clear(table: str, key: str) -> Callable[[Run, str], None]:
    def clear(run: Run, ids: str) -> None:
        run.warehouse.execute(f"DELETE FROM {table} WHERE {key} IN (SELECT id FROM {ids})")

    return clear


def _find_gone(run: Run, step: str, living: str) -> list[str]:
    query = (
        f"SELECT unit_id::VARCHAR FROM stage_units ANTI JOIN ({living}) AS living (id) ON living.id = unit_id"
        " WHERE stage = ? ORDER BY unit_id"
    )
    return [row[0] for row in run.warehouse.rows(query, [step])]


SIGN = MapStep(
    stage="dedupe",
    name="dedupe",
    version=FINGERPRINT_VERSION,
    chunk_size=250,
    find_due=lambda run: find_due(run, "todo_dedupe"),
    find_gone=lambda run: find_gone_documents(run, "dedupe"),
    load=load_texts,
    work=sign_documents,
    clear=_clear_signatures,
    save=_save_signatures,
)
ALIGN = MapStep(
    stage="dedupe",
    name="align",
    version=COMPARE_VERSION,
    chunk_size=50,
    find_due=lambda run: run.warehouse.rows(read_query("due_alignments"), [COMPARE_VERSION]),
    find_gone=lambda run: _find_gone(run, "align", "SELECT alignment_id FROM candidates"),
    load=_load_texts_of_pairs,
    work=align_pairs,
    clear=_clear("alignments", "alignment_id"),
    save=_save_alignments,
)
SPANS = MapStep(
    stage="dedupe",
    name="spans",
    version=COMPARE_VERSION,
    chunk_size=50,
    find_due=lambda run: run.warehouse.rows(read_query("due_spans"), [COMPARE_VERSION]),
    find_gone=lambda run: _find_gone(run, "spans", "SELECT derivation_id FROM derivations"),
    load=_load_derived,
    work=share_spans,
    clear=_clear("derivation_spans", "derivation_id"),
    save=_save_spans,
)


def batches(run: Run) -> Iterator[Batch]:
    """What deduplication has to do."""
    candidates.begin_anew_where_version_changed(run)
    yield from SIGN.batches(run)
    yield from candidates.batches(run)
    yield from ALIGN.batches(run)
    yield from origins.batches(run)
    yield from SPANS.batches(run)
