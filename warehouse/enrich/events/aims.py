"""What 'to …' behind what was done tells of."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.moods import ANNOUNCERS, CANCELLERS, GOING, HAPPENED, PLANNED, RESULTING, RISING


def status_of_aim(clauses: Clauses, number: int, above: str | None) -> str | None:
    """'Met to settle the strike': the aim of what was done is planned; that something rose to a level has happened."""
    token = clauses.tokens[number]
    if clauses.tokens[token.head].lower in CANCELLERS:
        return None  # what is given up is no aim
    has_own = clauses.child(number, "nsubj") is not None  # 'too early for us to say'
    if (
        has_own
        or token.lower in RESULTING | ANNOUNCERS
        or token.dep != "advcl"
        or above not in (HAPPENED, PLANNED)
        or token.head > number
        or (above == HAPPENED and clauses.tokens[token.head].lower in GOING)
    ):
        return None
    if clauses.tokens[token.head].lower in RISING:
        return above
    return PLANNED if clauses.object(number) is not None else None
