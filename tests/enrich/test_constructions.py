from collections import Counter

import pytest

from tests.enrich.constructions import CASES, Case, Expected
from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.records import Enrichment


def describe(enriched: Enrichment) -> list[Expected]:
    names = {mention.mention_id: mention.span_text for mention in enriched.mentions}
    return [
        (q.kind, q.text, q.speaker_text, q.cue_text, names[q.speaker_mention_id] if q.speaker_mention_id else None)
        for q in enriched.quotes
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_quotes_of_each_construction(case: Case) -> None:
    enriched = enrich_document(make_document(case.text, kinds=case.kinds))
    assert describe(enriched) == case.quotes
    assert [(term.span_text, term.reason) for term in enriched.quoted_terms] == case.terms


def test_cases_have_names_of_their_own() -> None:
    assert len(CASES) >= 60
    assert max(Counter(case.name for case in CASES).values()) == 1
