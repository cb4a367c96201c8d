"""What a person decides about two documents: one text or not, whatever the rules say."""

from datetime import UTC, datetime

from warehouse.errors import RequestError
from warehouse.ids import new_id
from warehouse.settings import Settings
from warehouse.stages.run import Run, open_run

VERDICTS = ("same", "not same", "possible")
KIND = "document"


def decide_documents(settings: Settings, one: str, other: str, verdict: str, decided_by: str) -> tuple[str, str]:
    """Note the verdict on two documents, given by their ids or the first digits of them; their ids in order.

    An earlier decision on the two is retired, not deleted. The origins of both are due again; the next run of dedupe
    finds them. Raises RequestError for a verdict that is none, and for digits that no or several documents begin with.
    """
    if verdict not in VERDICTS:
        raise RequestError(f"{verdict} is no verdict: use one of {', '.join(VERDICTS)}")
    with open_run(settings, {"decide": [one, other, verdict]}) as run:
        left, right = sorted((_find_document(run, one), _find_document(run, other)))
        if left == right:
            raise RequestError("a decision is about two documents, and these are one")
        now = datetime.now(UTC)
        with run.warehouse.transaction():
            run.warehouse.execute(
                "UPDATE decisions SET retired_at = ? WHERE kind = ? AND left_id = ?::UUID AND right_id = ?::UUID"
                " AND retired_at IS NULL",
                [now, KIND, left, right],
            )
            run.warehouse.execute(
                "INSERT INTO decisions BY NAME SELECT ?::UUID AS decision_id, ? AS kind, ?::UUID AS left_id,"
                " ?::UUID AS right_id, ? AS verdict, ? AS decided_by, ?::TIMESTAMPTZ AS decided_at",
                [new_id("decision", KIND, left, right, now.isoformat()), KIND, left, right, verdict, decided_by, now],
            )
            run.warehouse.execute(
                "INSERT INTO due_texts BY NAME SELECT DISTINCT text_key FROM signatures"
                " WHERE document_id IN (?::UUID, ?::UUID)",
                [left, right],
            )
    return left, right


def _find_document(run: Run, digits: str) -> str:
    found = run.warehouse.rows(
        "SELECT document_id::VARCHAR FROM documents WHERE starts_with(document_id::VARCHAR, ?) LIMIT 2",
        [digits.lower()],
    )
    if not found:
        raise RequestError(f"there is no document {digits}: SELECT document_id, title FROM documents lists them")
    if len(found) > 1:
        raise RequestError(f"several documents begin with {digits}: give more digits")
    return str(found[0][0])
