"""Quotes of different documents become families: one utterance, its canonical form, and what each version changed."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from warehouse.records import QuoteChange, QuoteFamily
from warehouse.resolve.direction import published_interval
from warehouse.resolve.quote_changes import find_changes
from warehouse.resolve.quotes import FAMILIES_VERSION, Family, SpokenWords, resolve_families
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import Run
from warehouse.stages.step import ResolveStep
from warehouse.stages.suggestions import load_verdicts
from warehouse.store.sql_files import read_query


def resolve_quote_families(run: Run) -> dict[str, int]:
    """Make quote_families and quote_changes anew from all quotes, and tell the quotes theirs."""
    warehouse = run.warehouse
    quotes = load_spoken(run)
    same, not_same = load_verdicts(run, "quote")
    families = resolve_families(quotes, same, not_same)
    for table in ("quote_families", "quote_changes"):
        warehouse.execute(f"DELETE FROM {table}")
    warehouse.insert("quote_families", [QuoteFamily(f.quote_family_id, f.canonical_quote_id) for f in families])
    members = [(quote_id, family.quote_family_id) for family in families for quote_id in family.quote_ids]
    columns = {"quote_id": [quote for quote, _ in members], "quote_family_id": [family for _, family in members]}
    with (
        keep_aliases(run, "quote_family", "quotes", "quote_id"),
        warehouse.frame("family_members", columns) as frame,
    ):
        warehouse.execute(
            f"UPDATE quotes SET quote_family_id = {frame}.quote_family_id::UUID FROM {frame}"
            f" WHERE quotes.quote_id = {frame}.quote_id::UUID"
            f" AND quotes.quote_family_id IS DISTINCT FROM {frame}.quote_family_id::UUID"
        )
    changes = warehouse.insert("quote_changes", make_changes(run, quotes, families))
    return {"quote_families": len(families), "quote_changes": changes}


def load_spoken(run: Run) -> list[SpokenWords]:
    """All quotes with what tells whether they are one utterance."""
    return [
        SpokenWords(quote, kind, text, person, document, origin, is_lead, moments(at, published_interval(day, edtf)))
        for quote, kind, text, person, document, origin, is_lead, at, day, edtf in run.warehouse.rows(
            read_query("spoken_words")
        )
    ]


def moments(published_at: datetime | None, days: tuple[date, date] | None) -> tuple[datetime, datetime] | None:
    """The first and last moment at which a document can have been published."""
    if published_at is not None:
        return published_at, published_at
    if days is None:
        return None
    first, last = days
    return datetime.combine(first, time.min, UTC), datetime.combine(last, time.max, UTC)


def make_changes(run: Run, quotes: Iterable[SpokenWords], families: Iterable[Family]) -> list[QuoteChange]:
    """What each version of an utterance with a canonical form changed."""
    by_id = {quote.quote_id: quote for quote in quotes}
    versions = [
        (quote_id, family.canonical_quote_id)
        for family in families
        for quote_id in family.quote_ids
        if family.canonical_quote_id is not None and quote_id != family.canonical_quote_id
    ]
    marked = load_marked(run, [quote_id for quote_id, _ in versions])
    return [
        QuoteChange(quote_id, number, c.kind, c.canonical_words, c.words, c.text_start, c.is_in_marks, c.is_shown)
        for quote_id, canonical in versions
        for number, c in enumerate(find_changes(by_id[canonical].text, by_id[quote_id].text, marked[quote_id]))
    ]


def load_marked(run: Run, quote_ids: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
    """For each quote the places of its text that stand in marks; its text is its parts with one space between."""
    with run.warehouse.id_list(quote_ids, "version_ids") as ids:
        rows = run.warehouse.rows(
            "SELECT quote_id::VARCHAR, length(span_text), is_in_marks FROM quote_parts"
            f" WHERE quote_id IN (SELECT id FROM {ids}) ORDER BY quote_id, part_no"
        )
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    ends: dict[str, int] = defaultdict(int)
    for quote_id, length, is_in_marks in rows:
        start = ends[quote_id]
        ends[quote_id] = start + length + 1
        if is_in_marks:
            places[quote_id].append((start, start + length))
    return places


FAMILIES = ResolveStep("enrich", "families", FAMILIES_VERSION, ("enrich", "people", "origins"), resolve_quote_families)
