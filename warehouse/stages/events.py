"""Event mentions become events: which of them tell of one happening."""

from collections import defaultdict
from collections.abc import Sequence

from warehouse.records import EventMention
from warehouse.resolve.affinity import Affinity, make_profile
from warehouse.resolve.event_rows import is_event, make_event
from warehouse.resolve.events import EVENTS_VERSION, Telling, group_tellings, name_words, sense_of
from warehouse.resolve.unions import Union
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
SELECT document_id::VARCHAR, string_agg(span_text, ' ')
FROM (
    SELECT document_id, span_text FROM mentions
    UNION ALL
    SELECT document_id, span_text FROM event_mentions
)
GROUP BY document_id
"""
# Sayings are joined with none (see `can_recur`), so only those that somebody decided on are looked at.
SOME = "(event_class <> 'statement' OR is_main OR event_mention_id IN (SELECT id FROM decided_tellings))"
KINDS = f"SELECT event_class, trigger_base, count(*) FROM event_mentions WHERE {SOME} GROUP BY ALL ORDER BY ALL"
DECIDED_KINDS = """
SELECT event_mention_id::VARCHAR, event_class, trigger_base
FROM event_mentions
JOIN decided_tellings ON decided_tellings.id = event_mentions.event_mention_id
"""
MANY_TELLINGS = 20_000  # of one batch of senses: more are looked at in turn, so that not all are in memory at once
Kind = tuple[str, str]


def resolve_events(run: Run) -> dict[str, int]:
    """Make `events` anew from all mentions, and tell the mentions theirs."""
    affinity = Affinity((key, make_profile([words])) for key, words in run.warehouse.stream(TEXTS))
    decided = run.warehouse.rows(DECIDED)
    same = [(left, right) for left, right, verdict in decided if verdict == "same"]
    apart = [(left, right) for left, right, verdict in decided if verdict == "not same"]
    members: dict[str, list[str]] = {"event_mention_id": [], "event_id": []}
    count = 0
    run.warehouse.execute("DELETE FROM events")
    with run.warehouse.id_list((one for pair in same for one in pair), "decided_tellings"):
        for kinds in plan_batches(run, same):
            tellings = load_tellings(run, kinds)
            groups = [group for group in group_tellings(tellings, affinity, same, apart) if is_event(group)]
            events = [make_event(group) for group in groups]
            for group, event in zip(groups, events, strict=True):
                members["event_mention_id"].extend(telling.mention_id for telling in group)
                members["event_id"].extend(event.event_id for _ in group)
            count += run.warehouse.insert("events", events)
    with (
        keep_aliases(run, "event", "event_mentions", "event_mention_id"),
        run.warehouse.frame("told_events", members),
    ):
        run.warehouse.execute(read_query("resolve_events"))
    return {"events": count}


def plan_batches(run: Run, same: Sequence[tuple[str, str]]) -> list[list[Kind]]:
    """Classes and words of mentions in batches between which no event reaches: those of one sense together, and those
    that somebody's decisions join.
    """
    count_of = {(event_class, base): count for event_class, base, count in run.warehouse.rows(KINDS)}
    by_sense: dict[str, list[Kind]] = defaultdict(list)
    for kind in count_of:
        by_sense[sense_of(*kind)].append(kind)
    senses = Union(())
    for sense in by_sense:
        senses.find(sense)
    decided = {one: sense_of(*kind) for one, *kind in run.warehouse.rows(DECIDED_KINDS)}
    for left, right in same:
        if left in decided and right in decided:
            senses.join(decided[left], decided[right])
    batches: list[list[Kind]] = []
    held = MANY_TELLINGS
    for group in sorted(sorted(group) for group in senses.groups()):
        kinds = [kind for one in group for kind in by_sense[one]]
        size = sum(count_of[kind] for kind in kinds)
        if held + size > MANY_TELLINGS:
            batches.append([])
            held = 0
        batches[-1] += kinds
        held += size
    return batches


def load_tellings(run: Run, kinds: Sequence[Kind]) -> list[Telling]:
    """The event mentions of some classes and words, with what bears on whose event they tell of."""
    columns = ", ".join(
        f"event_mentions.{name}::VARCHAR" if name.endswith("_id") else f"event_mentions.{name}" for name in COLUMNS
    )
    wanted = {"event_class": [kind[0] for kind in kinds], "trigger_base": [kind[1] for kind in kinds]}
    with run.warehouse.frame("wanted_kinds", wanted):
        mine = f"FROM event_mentions SEMI JOIN wanted_kinds USING (event_class, trigger_base) WHERE {SOME}"
        takers: dict[str, set[str]] = defaultdict(set)
        for one, name in run.warehouse.rows(f"{NAMED} WHERE event_mention_id IN (SELECT event_mention_id {mine})"):
            takers[one].update(name_words(name))
        rows = run.warehouse.rows(
            f"SELECT documents.published_date, documents.origin_id::VARCHAR, documents.story_id::VARCHAR, {columns}"
            f" FROM ({mine}) AS event_mentions JOIN documents ON documents.document_id = event_mentions.document_id"
        )
    return [
        Telling(mention, frozenset(takers[mention.event_mention_id]), published, origin, story)
        for published, origin, story, *row in rows
        if (mention := EventMention(*row))
    ]


EVENTS = ResolveStep("enrich", "events", EVENTS_VERSION, ("clean", "origins", "enrich"), resolve_events)
