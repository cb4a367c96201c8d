"""What a page says of an article, as candidates: each with its evidence, the chosen one of a field marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse.clean.kinds import CLEAN_VERSION
from warehouse.folding import fold_text
from warehouse.records import DocumentField
from warehouse.spans import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer for a field. Exactly one of `span` (page offsets) and `pointer` (RFC 6901 into pages.metadata)
    tells where.
    """

    field: str
    value: str
    rule: str
    score: float
    span: Span | None = None
    pointer: str | None = None


def point_at(*keys: str | int) -> str:
    """The JSON pointer (RFC 6901) that leads along `keys`."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def write_fields(
    document_id: str,
    page_text: str,
    candidates: Iterable[Candidate],
    chosen: Iterable[Candidate],
    missing: dict[str, str],
) -> tuple[DocumentField, ...]:
    """Rows of document_fields: candidates numbered from 0 within their field, then fields without one with the
    reason.
    """
    rows: list[DocumentField] = []
    numbers: dict[str, int] = {}
    marked = set(map(id, chosen))
    for candidate in candidates:
        number = numbers.get(candidate.field, 0)
        numbers[candidate.field] = number + 1
        span = candidate.span
        rows.append(
            DocumentField(
                document_id=document_id,
                field=candidate.field,
                candidate_no=number,
                value=candidate.value,
                is_chosen=id(candidate) in marked,
                null_reason=None,
                page_start=span.start if span else None,
                page_end=span.end if span else None,
                span_text=span.of(page_text) if span else None,
                metadata_pointer=candidate.pointer,
                method=f"{candidate.rule}@{CLEAN_VERSION}",
                score=candidate.score,
            )
        )
    for field, reason in missing.items():
        number = numbers.get(field, 0)
        method = f"context/no_candidate@{CLEAN_VERSION}"
        rows.append(DocumentField(document_id, field, number, None, True, reason, None, None, None, None, method, 1.0))
    return tuple(rows)


def best_of(candidates: Sequence[Candidate]) -> Candidate | None:
    """The candidate with the highest score, the first of equals; None of none.

    Where another says the same in words that a reader sees, that one: evidence on the page can be shown.
    """
    best = max(candidates, key=lambda candidate: candidate.score, default=None)
    if best is None or best.span is not None:
        return best
    same = (c for c in candidates if c.span is not None and fold_text(c.value) == fold_text(best.value))
    return next(same, best)
