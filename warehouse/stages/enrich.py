"""Documents become mentions, roles, quotes and event mentions; then people, quote families and events."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from warehouse.enrich import enrich_known, enrich_version, find_keys, reading_version
from warehouse.records import CleanedDocument, Enrichment
from warehouse.stages.documents import find_due, find_gone_documents, load_documents
from warehouse.stages.events import EVENTS
from warehouse.stages.families import FAMILIES
from warehouse.stages.people import PEOPLE
from warehouse.stages.run import Run
from warehouse.stages.step import Batch, MapStep
from warehouse.store.readings import ReadingStore

# quote_parts and event_participants have no document of their own, so they go before the rows that lead to them
TABLES = ("mentions", "person_roles", "quotes", "quoted_terms", "event_mentions")


@dataclass(frozen=True, slots=True)
class Job:
    """A document to read, with the readings of its lines that are kept."""

    document: CleanedDocument
    known: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Result:
    """What a document gives, and the readings that were made for it and the others of its chunk."""

    enrichment: Enrichment
    fresh: Mapping[str, bytes]


def load_jobs(model: str, run: Run, document_ids: Sequence[str]) -> dict[str, Job]:
    """Documents with what is known of their lines; copies stand side by side, so that one chunk reads them once."""
    documents = load_documents(run, document_ids)
    ordered = sorted(documents, key=lambda unit: (documents[unit].document.text_folded_sha256, unit))
    keys = {unit: find_keys(documents[unit]) for unit in ordered}
    store = ReadingStore(run.settings.warehouse)
    known = store.load(reading_version(model), (key for found in keys.values() for key in found))
    return {unit: Job(documents[unit], {k: known[k] for k in keys[unit] if k in known}) for unit in ordered}


def enrich_with(model: str, jobs: Sequence[Job]) -> list[Result]:
    """What the language rules find in each document."""
    known = {key: packed for job in jobs for key, packed in job.known.items()}
    enriched, fresh = enrich_known([job.document for job in jobs], known, model)
    return [Result(one, fresh if number == 0 else {}) for number, one in enumerate(enriched)]


def clear_documents(run: Run, ids: str) -> None:
    """Delete all rows that enriching wrote for the documents in a table of ids."""
    run.warehouse.execute(
        "DELETE FROM quote_parts WHERE quote_id IN"
        f" (SELECT quote_id FROM quotes WHERE document_id IN (SELECT id FROM {ids}))"
    )
    run.warehouse.execute(
        "DELETE FROM event_participants WHERE event_mention_id IN"
        f" (SELECT event_mention_id FROM event_mentions WHERE document_id IN (SELECT id FROM {ids}))"
    )
    for table in TABLES:
        run.warehouse.execute(f"DELETE FROM {table} WHERE document_id IN (SELECT id FROM {ids})")


def save_enrichments(model: str, run: Run, found: Mapping[str, Result]) -> dict[str, int]:
    """Write all rows of enriched documents, and keep the readings that were made; how many rows a table."""
    fresh = {key: packed for result in found.values() for key, packed in result.fresh.items()}
    ReadingStore(run.settings.warehouse).save(reading_version(model), fresh)
    results = [result.enrichment for result in found.values()]
    return {
        "mentions": run.warehouse.insert("mentions", chain.from_iterable(one.mentions for one in results)),
        "person_roles": run.warehouse.insert("person_roles", chain.from_iterable(one.roles for one in results)),
        "quotes": run.warehouse.insert("quotes", chain.from_iterable(one.quotes for one in results)),
        "quote_parts": run.warehouse.insert("quote_parts", chain.from_iterable(one.quote_parts for one in results)),
        "quoted_terms": run.warehouse.insert("quoted_terms", chain.from_iterable(one.quoted_terms for one in results)),
        "event_mentions": run.warehouse.insert(
            "event_mentions", chain.from_iterable(one.event_mentions for one in results)
        ),
        "event_participants": run.warehouse.insert(
            "event_participants", chain.from_iterable(one.event_participants for one in results)
        ),
    }


def enrich_step(model: str) -> MapStep:
    """The step that reads documents with a language model of this name."""
    return MapStep(
        stage="enrich",
        name="enrich",
        version=enrich_version(model),
        chunk_size=8,
        find_due=lambda run: find_due(run, "todo_enrich"),
        find_gone=lambda run: find_gone_documents(run, "enrich"),
        load=partial(load_jobs, model),
        work=partial(enrich_with, model),
        clear=clear_documents,
        save=partial(save_enrichments, model),
    )


def batches(run: Run) -> Iterator[Batch]:
    """What enriching has to do."""
    yield from enrich_step(run.settings.language_model).batches(run)
    yield from PEOPLE.batches(run)
    yield from FAMILIES.batches(run)
    yield from EVENTS.batches(run)
