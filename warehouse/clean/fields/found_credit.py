"""A credit as it is found, before it is a row."""

from dataclasses import dataclass

from warehouse.spans import Span


@dataclass(frozen=True, slots=True)
class FoundCredit:
    """A credit at a place of the page. `no` is its line; `target` the line that it speaks of, where not the article."""

    name: str
    relation: str
    scope: str
    no: int
    span: Span
    rule: str
    score: float
    target: int | None = None
    rights_text: str | None = None
