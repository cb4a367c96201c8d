"""Documents become mentions, roles, quotes and event mentions; then mentions become people, and those events."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from warehouse.enrich import enrich_documents, enrich_version
from warehouse.records import CleanedDocument, Enrichment
from warehouse.stages.documents import find_due, find_gone_documents, load_documents
from warehouse.stages.events import EVENTS
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import Run
from warehouse.stages.step import Batch, MapStep, ResolveStep
from warehouse.store.sql_files import read_query

# quote_parts and event_participants have no document of their own, so they go before the rows that lead to them
TABLES = ("mentions", "person_roles", "quotes", "quoted_terms", "event_mentions")


def enrich_with(model: str, documents: Sequence[CleanedDocument]) -> list[Enrichment]:
    """What the language rules find in each document."""
    return enrich_documents(documents, model)


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


def save_enrichments(run: Run, found: Mapping[str, Enrichment]) -> dict[str, int]:
    """Write all rows of enriched documents; how many a table."""
    results = list(found.values())
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


def resolve_people(run: Run) -> dict[str, int]:
    """Make `people` anew from all mentions, and tell the mentions theirs."""
    with keep_aliases(run, "person", "mentions", "mention_id"):
        run.warehouse.execute(read_query("resolve_people"))
    return {"people": run.warehouse.rows("SELECT count(*) FROM people")[0][0]}


PEOPLE = ResolveStep("enrich", "people", "people@1", ("enrich",), resolve_people)


def enrich_step(model: str) -> MapStep:
    """The step that reads documents with a language model of this name."""
    return MapStep(
        stage="enrich",
        name="enrich",
        version=enrich_version(model),
        chunk_size=8,
        find_due=lambda run: find_due(run, "todo_enrich"),
        find_gone=lambda run: find_gone_documents(run, "enrich"),
        load=load_documents,
        work=partial(enrich_with, model),
        clear=clear_documents,
        save=save_enrichments,
    )


def batches(run: Run) -> Iterator[Batch]:
    """What enriching has to do."""
    yield from enrich_step(run.settings.language_model).batches(run)
    yield from PEOPLE.batches(run)
    yield from EVENTS.batches(run)
