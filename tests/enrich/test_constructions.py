from collections import Counter

import pytest

from tests.enrich.constructions import CASES, Case, Expected
from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.reports import SCORES
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


# Every rule that gives words to a speaker, but those that only texts of many paragraphs or broken ones call on.
RULES = frozenset(SCORES) | {
    "according-to@1",
    "after-parsed@1",
    "after-subject@1",
    "after-subject-apposition@1",
    "after-verb@1",
    "before-verb@1",
    "according-before@2",
    "name-colon@1",
    "subject-introduces@1",
    "signature@1",
    "continued-paragraph@1",
    "same-paragraph@1",
    "follows-report@1",
    "transcript@2",
    "no-speaker@1",
    "marks-only@1",
}


def test_every_rule_has_a_construction_that_needs_it() -> None:
    texts = [make_document(case.text, kinds=case.kinds, page_id=case.name) for case in CASES]
    texts.append(make_document("„Der Hafen bleibt offen bis zum Mai“, sagte sie.", language="de"))
    used = {
        part.removesuffix("+pronoun@1")
        for document in texts
        for quote in enrich_document(document).quotes
        for part in (quote.attribution_method, *quote.attribution_method.split("+"))
    }
    assert RULES - used == set()


def test_what_is_quoted_inside_a_quote_has_that_one_as_parent() -> None:
    text = "Judith Falk said Oskar Brandt had called the dam “a wreck.”"
    outer, inner = enrich_document(make_document(text)).quotes
    assert (outer.parent_quote_id, inner.parent_quote_id) == (None, outer.quote_id)


def test_cases_have_names_of_their_own() -> None:
    assert len(CASES) >= 150
    assert max(Counter(case.name for case in CASES).values()) == 1
