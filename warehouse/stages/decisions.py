"""What a person decides about two documents, names, quotes or tellings of an event: one or not, whatever rules say."""

from dataclasses import dataclass
from datetime import UTC, datetime

from warehouse.errors import RequestError
from warehouse.ids import new_id
from warehouse.settings import Settings
from warehouse.stages.run import Run, open_run

VERDICTS = ("same", "not same", "possible")


@dataclass(frozen=True, slots=True)
class Kind:
    """What can be decided on: the table of its leaves with their id and words, and, where groups have ids too, the
    column that holds the group's and a condition for leaves that can stand for it. `step` is the command that makes a
    decision hold.
    """

    noun: str
    table: str
    id_column: str
    words: str
    step: str
    group_column: str | None = None
    is_leaf: str = "true"


KINDS = {
    "document": Kind("document", "documents", "document_id", "title", "dedupe"),
    "person": Kind("mention", "mentions", "mention_id", "span_text", "enrich", "person_id", "form = 'name'"),
    "quote": Kind("quote", "quotes", "quote_id", "text", "enrich"),
    "event_mention": Kind("event mention", "event_mentions", "event_mention_id", "span_text", "enrich", "event_id"),
}


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as `newshouse decide --list` shows it; `retired_at` is None while it holds."""

    decision_id: str
    kind: str
    verdict: str
    left_id: str
    left_words: str | None
    right_id: str
    right_words: str | None
    decided_by: str
    decided_at: datetime
    retired_at: datetime | None


def decide(settings: Settings, kind: str, one: str, other: str, verdict: str, decided_by: str) -> tuple[str, str]:
    """Note the verdict on two things of a kind, given by their ids or the first digits of them; their ids in order.

    A person or an event may be given, too: its least mention stands for it. An earlier decision on the two is retired,
    not deleted. What rests on it is due again. Raises RequestError for a kind or verdict that is none, and for digits
    that nothing or several things begin with.
    """
    if verdict not in VERDICTS:
        raise RequestError(f"{verdict} is no verdict: use one of {', '.join(VERDICTS)}")
    found = _kind(kind)
    with open_run(settings, {"decide": [kind, one, other, verdict]}) as run:
        left, right = sorted((_find_leaf(run, found, one), _find_leaf(run, found, other)))
        if left == right:
            raise RequestError(f"a decision is about two of a kind, and these are one {found.noun}")
        now = datetime.now(UTC)
        with run.warehouse.transaction():
            run.warehouse.execute(
                "UPDATE decisions SET retired_at = ? WHERE kind = ? AND left_id = ?::UUID AND right_id = ?::UUID"
                " AND retired_at IS NULL",
                [now, kind, left, right],
            )
            run.warehouse.execute(
                "INSERT INTO decisions BY NAME SELECT ?::UUID AS decision_id, ? AS kind, ?::UUID AS left_id,"
                " ?::UUID AS right_id, ? AS verdict, ? AS decided_by, ?::TIMESTAMPTZ AS decided_at",
                [new_id("decision", kind, left, right, now.isoformat()), kind, left, right, verdict, decided_by, now],
            )
            _make_due(run, kind, left, right)
    return left, right


def take_back(settings: Settings, decision: str) -> Decision:
    """Retire a decision that holds, given by its id or the first digits of it; the decision as it was.

    Raises RequestError for digits that no or several decisions begin with, and for one that was taken back before.
    """
    with open_run(settings, {"take back": decision}) as run:
        found = [one for one in _load(run, None) if one.decision_id.startswith(decision.lower())]
        if len(found) != 1:
            how = "no decision" if not found else "more than one decision"
            raise RequestError(f"{how} begins with {decision}: newshouse decide --list shows them")
        (old,) = found
        if old.retired_at is not None:
            raise RequestError(f"the decision {old.decision_id} was taken back or replaced before")
        with run.warehouse.transaction():
            run.warehouse.execute(
                "UPDATE decisions SET retired_at = ? WHERE decision_id = ?::UUID", [datetime.now(UTC), old.decision_id]
            )
            _make_due(run, old.kind, old.left_id, old.right_id)
    return old


def list_decisions(settings: Settings, kind: str | None = None) -> list[Decision]:
    """The decisions of a kind, or of all, in the order in which they were made; those taken back are among them."""
    if kind is not None:
        _kind(kind)
    with open_run(settings, {"decide": "list"}) as run:
        return _load(run, kind)


def _kind(kind: str) -> Kind:
    if kind not in KINDS:
        raise RequestError(f"nothing is decided on a {kind}: use one of {', '.join(KINDS)}")
    return KINDS[kind]


def _load(run: Run, kind: str | None) -> list[Decision]:
    found = []
    for name, shape in KINDS.items():
        if kind not in (None, name):
            continue
        things = f"(SELECT {shape.id_column} AS id, {shape.words} AS words FROM {shape.table})"
        rows = run.warehouse.rows(
            "SELECT decisions.decision_id::VARCHAR, decisions.kind, verdict, left_id::VARCHAR, ours.words,"
            " right_id::VARCHAR, theirs.words, decided_by, decided_at, retired_at FROM decisions"
            f" LEFT JOIN {things} AS ours ON ours.id = left_id LEFT JOIN {things} AS theirs ON theirs.id = right_id"
            " WHERE decisions.kind = ?",
            [name],
        )
        found += [Decision(*row) for row in rows]
    return sorted(found, key=lambda decision: (decision.decided_at, decision.decision_id))


def _make_due(run: Run, kind: str, left: str, right: str) -> None:
    """What rests on a decision about documents is due by their texts; answers over everything look at all decisions."""
    if kind == "document":
        run.warehouse.execute(
            "INSERT INTO due_texts BY NAME SELECT DISTINCT text_key FROM signatures"
            " WHERE document_id IN (?::UUID, ?::UUID)",
            [left, right],
        )


def _find_leaf(run: Run, kind: Kind, digits: str) -> str:
    found = _begin_with(run, kind.table, kind.id_column, digits)
    if len(found) == 1:
        return found[0]
    if not found and kind.group_column is not None:
        groups = _begin_with(run, kind.table, kind.group_column, digits)
        if len(groups) == 1:
            ((leaf,),) = run.warehouse.rows(
                f"SELECT min({kind.id_column})::VARCHAR FROM {kind.table}"
                f" WHERE {kind.group_column} = ?::UUID AND {kind.is_leaf}",
                [groups[0]],
            )
            return str(leaf)
        found = groups
    if not found:
        raise RequestError(
            f"there is no {kind.noun} {digits}: SELECT {kind.id_column}, {kind.words} FROM {kind.table} lists them"
        )
    raise RequestError(f"several {kind.noun}s begin with {digits}: give more digits")


def _begin_with(run: Run, table: str, column: str, digits: str) -> list[str]:
    rows = run.warehouse.rows(
        f"SELECT DISTINCT {column}::VARCHAR FROM {table} WHERE starts_with({column}::VARCHAR, ?) LIMIT 2",
        [digits.lower()],
    )
    return [str(row[0]) for row in rows]
