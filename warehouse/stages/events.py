"""Event mentions become events: which of them tell of one happening."""

from collections import defaultdict

from warehouse.records import EventMention
from warehouse.resolve.affinity import make_profile, measure_affinity
from warehouse.resolve.event_rows import is_event, make_event
from warehouse.resolve.events import EVENTS_VERSION, Telling, group_tellings, name_words
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import Run
from warehouse.stages.step import ResolveStep
from warehouse.store.sql_files import read_query

COLUMNS = tuple(EventMention.__dataclass_fields__)
DECIDED = """
SELECT least(left_id, right_id)::VARCHAR, greatest(left_id, right_id)::VARCHAR, verdict
FROM decisions
WHERE kind = 'event_mention' AND retired_at IS NULL AND verdict IN ('same', 'not same')
"""
NAMED = """
SELECT event_participants.event_mention_id::VARCHAR, coalesce(full_names.span_text, mentions.span_text)
FROM event_participants
JOIN mentions ON mentions.mention_id = event_participants.mention_id
LEFT JOIN mentions AS full_names ON full_names.mention_id = mentions.antecedent_mention_id
"""
TEXTS = """
SELECT document_id::VARCHAR, span_text FROM mentions
UNION ALL
SELECT document_id::VARCHAR, span_text FROM event_mentions
"""


def load_tellings(run: Run) -> list[Telling]:
    """All event mentions with what bears on whose event they tell of."""
    takers: dict[str, set[str]] = defaultdict(set)
    for mention_id, name in run.warehouse.rows(NAMED):
        takers[mention_id].update(name_words(name))
    columns = ", ".join(
        f"event_mentions.{name}::VARCHAR" if name.endswith("_id") else f"event_mentions.{name}" for name in COLUMNS
    )
    rows = run.warehouse.rows(
        f"SELECT documents.published_date, documents.origin_id::VARCHAR, documents.story_id::VARCHAR, {columns}"
        " FROM event_mentions JOIN documents ON documents.document_id = event_mentions.document_id"
    )
    mentions = [(published, origin, story, EventMention(*row)) for published, origin, story, *row in rows]
    return [
        Telling(mention, frozenset(takers[mention.event_mention_id]), published, origin, story)
        for published, origin, story, mention in mentions
    ]


def resolve_events(run: Run) -> dict[str, int]:
    """Make `events` anew from all mentions, and tell the mentions theirs."""
    texts: dict[str, list[str]] = defaultdict(list)
    for document_id, words in run.warehouse.rows(TEXTS):
        texts[document_id].append(words)
    affinity = measure_affinity({key: make_profile(words) for key, words in texts.items()})
    decided = run.warehouse.rows(DECIDED)
    same = [(left, right) for left, right, verdict in decided if verdict == "same"]
    apart = [(left, right) for left, right, verdict in decided if verdict == "not same"]
    groups = [group for group in group_tellings(load_tellings(run), affinity, same, apart) if is_event(group)]
    events = [make_event(group) for group in groups]
    pairs = [(t.mention_id, event.event_id) for group, event in zip(groups, events, strict=True) for t in group]
    members = {"event_mention_id": [pair[0] for pair in pairs], "event_id": [pair[1] for pair in pairs]}
    run.warehouse.execute("DELETE FROM events")
    with (
        keep_aliases(run, "event", "event_mentions", "event_mention_id"),
        run.warehouse.frame("told_events", members),
    ):
        run.warehouse.execute(read_query("resolve_events"))
    return {"events": run.warehouse.insert("events", events)}


EVENTS = ResolveStep("enrich", "events", EVENTS_VERSION, ("clean", "origins", "enrich"), resolve_events)
