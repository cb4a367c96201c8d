"""How news gives words to people, one construction a case, by topic."""

from tests.enrich.constructions import (
    before,
    behind,
    beside,
    clauses,
    fragments,
    long_runs,
    mixtures,
    parts,
    speakers,
    terms,
    wishes,
)
from tests.enrich.constructions.case import Case, Expected

TOPICS = (behind, before, parts, speakers, fragments, terms, beside, clauses, wishes, mixtures, long_runs)
CASES: list[Case] = [case for topic in TOPICS for case in topic.CASES]

__all__ = ["CASES", "Case", "Expected"]
