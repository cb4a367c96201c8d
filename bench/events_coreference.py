"""The labelled event mentions of ECB+ joined by the rules that join events across documents."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bench.events_corpora import Labelled
from warehouse.enrich.events import METHOD
from warehouse.folding import fold_text
from warehouse.records import Enrichment, EventMention
from warehouse.resolve.affinity import Affinity, make_profile
from warehouse.resolve.events import Telling, group_tellings, name_words


def group_gold_mentions(rows: Sequence[Labelled], found: Sequence[Enrichment]) -> list[dict[str, Any]]:
    """Each text with its labelled event mentions and the group that each is in.

    A labelled mention takes class and slots of the found one that overlaps it; where none does it is of class other.
    The corpus joins sayings too, which the warehouse does not; here they are compared like the rest.
    """
    tellings: dict[str, Telling] = {}
    profiles = {}
    for row, enriched in zip(rows, found, strict=True):
        takers = defaultdict(set)
        names = {m.mention_id: m.span_text for m in enriched.mentions}
        for taker in enriched.event_participants:
            if taker.mention_id is not None:
                takers[taker.event_mention_id].update(name_words(names[taker.mention_id]))
        texts = [m.span_text for m in enriched.mentions] + [m.span_text for m in enriched.event_mentions]
        profiles[row.row["id"]] = make_profile(texts)
        for number, label in enumerate(row.row["mentions"]):
            if label["type"] == "event":
                key = f"{row.row['id']} {number:04d}"
                hits = (
                    m
                    for m in enriched.event_mentions
                    if m.trigger_start < label["end"] and label["start"] < m.trigger_end
                )
                hit = next(hits, None)
                words = frozenset(takers[hit.event_mention_id]) if hit is not None else frozenset()
                tellings[key] = Telling(label_mention(row, key, label, hit), words)
    groups = group_tellings(tellings.values(), Affinity(profiles.items()))
    group_of = {telling.mention_id: str(number) for number, group in enumerate(groups) for telling in group}
    answers = []
    for row in rows:
        mentions = [
            {
                "start": label["start"],
                "end": label["end"],
                "cluster": group_of[f"{row.row['id']} {number:04d}"],
                "type": "event",
            }
            for number, label in enumerate(row.row["mentions"])
            if label["type"] == "event"
        ]
        answers.append({"id": row.row["id"], "mentions": mentions})
    return answers


def label_mention(row: Labelled, key: str, label: dict[str, Any], hit: EventMention | None) -> EventMention:
    """A labelled mention as a row."""
    start, end = label["start"], label["end"]
    return EventMention(
        event_mention_id=key,
        event_id=None,
        document_id=row.row["id"],
        page_start=start,
        page_end=end,
        span_text=row.text[start:end],
        trigger_start=start,
        trigger_end=end,
        event_class=hit.event_class if hit is not None else "other",
        plover_type=hit.plover_type if hit is not None else None,
        status=hit.status if hit is not None else "happened",
        date_edtf=hit.date_edtf if hit is not None else None,
        date_from=hit.date_from if hit is not None else None,
        date_to=hit.date_to if hit is not None else None,
        date_start=None,
        date_end=None,
        date_method=hit.date_method if hit is not None else None,
        place_text=hit.place_text if hit is not None else None,
        place_start=None,
        place_end=None,
        place_method=hit.place_method if hit is not None else None,
        according_to_quote_id=None,
        score=1.0,
        method=METHOD,
        is_main=True,
        trigger_base=hit.trigger_base if hit is not None else fold_text(row.text[start:end]) or "?",
        place_name=None,
        country_code=hit.country_code if hit is not None else None,
        latitude=None,
        longitude=None,
    )
