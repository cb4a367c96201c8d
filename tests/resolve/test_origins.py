"""Which comes from which: only on evidence, and the same whatever the order of arrival."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.ids import new_id
from warehouse.records import Alignment
from warehouse.resolve.direction import DatedDocument, find_direction, published_interval
from warehouse.resolve.origins import resolve_origins

PLAIN = DatedDocument("a", "article a", None, None, frozenset(), frozenset(), False, False)
MARCH_4, MARCH_6 = (date(2024, 3, 4),) * 2, (date(2024, 3, 6),) * 2


def make(name: str, **values: object) -> DatedDocument:
    return replace(PLAIN, document_id=name, article_id=f"article {name}", **values)  # type: ignore[arg-type]


def align(left: str, right: str, left_coverage: float, right_coverage: float, is_same: bool = False) -> Alignment:
    return Alignment(new_id("alignment", left, right), left, right, left_coverage, right_coverage, is_same, "test@1")


@pytest.mark.parametrize(
    ("one", "other", "derived", "evidence"),
    [
        ({}, {}, None, set()),
        ({"has_source_marker": True}, {}, "a", {"source_marker"}),
        ({}, {"has_source_marker": True}, "b", {"source_marker"}),
        ({"has_source_marker": True}, {"has_source_marker": True}, None, set()),
        ({"credited": frozenset({"agency"})}, {"source_id": "agency"}, "a", {"credit"}),
        ({"published": MARCH_4}, {"published": MARCH_6}, "b", {"published"}),
        ({"published": MARCH_4}, {"published": MARCH_4}, None, set()),
        ({"published": (date(2024, 3, 1), date(2024, 3, 31))}, {"published": MARCH_6}, None, set()),
        ({"has_update_marker": True}, {}, "a", {"update_marker"}),
        # what speaks both ways decides nothing
        (
            {"published": MARCH_4, "has_source_marker": True},
            {"published": MARCH_6},
            None,
            {"published", "source_marker"},
        ),
    ],
)
def test_direction(one: dict[str, object], other: dict[str, object], derived: str | None, evidence: set[str]) -> None:
    pair = make("a", **one), make("b", **other)
    for direction in (find_direction(*pair), find_direction(*reversed(pair))):
        assert direction.derived_id == derived
        assert set(direction.evidence) == evidence


@pytest.mark.parametrize(
    ("day", "edtf", "interval"),
    [
        (date(2024, 2, 29), "2024-02-29", (date(2024, 2, 29), date(2024, 2, 29))),
        (None, "2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        (None, "2023", (date(2023, 1, 1), date(2023, 12, 31))),
        (None, "2024-01-30/2024-02", (date(2024, 1, 30), date(2024, 2, 29))),
        (None, "XXXX-01-09", None),
        (None, "2024-13", None),
        (None, None, None),
    ],
)
def test_published_interval(day: date | None, edtf: str | None, interval: tuple[date, date] | None) -> None:
    assert published_interval(day, edtf) == interval


@pytest.mark.parametrize(
    ("coverages", "is_same", "kind"),
    [
        ((1.0, 1.0), True, "copy"),
        ((0.95, 0.97), False, "near_copy"),
        ((0.65, 0.7), False, "near_copy"),
        ((1.0, 0.3), False, "excerpt"),
        ((0.3, 1.0), False, "expansion"),
        ((0.4, 0.45), False, None),  # two reports that quote one press conference
        ((0.1, 0.7), False, None),
    ],
)
def test_kind(coverages: tuple[float, float], is_same: bool, kind: str | None) -> None:
    found = resolve_origins([make("a"), make("b")], [align("a", "b", *coverages, is_same)]).derivations
    assert [derivation.kind for derivation in found] == ([kind] if kind else [])
    assert not any(derivation.is_directed for derivation in found)


def test_the_kind_is_told_from_the_derived_document() -> None:
    documents = [make("a", published=MARCH_4), make("b", published=MARCH_6)]
    (derivation,) = resolve_origins(documents, [align("a", "b", 1.0, 0.3)]).derivations
    assert (derivation.from_document_id, derivation.to_document_id) == ("b", "a")
    assert (derivation.kind, derivation.coverage_from, derivation.coverage_to) == ("expansion", 0.3, 1.0)


def test_a_version_of_the_same_article_is_an_update() -> None:
    documents = [make("a", published=MARCH_4), replace(make("b", published=MARCH_6), article_id="article a")]
    (derivation,) = resolve_origins(documents, [align("a", "b", 0.9, 0.8)]).derivations
    assert derivation.kind == "update"


def test_copies_point_to_the_one_that_leads_not_to_each_other() -> None:
    documents = [
        make("a", has_source_marker=True),
        make("b", has_source_marker=True),
        make("c"),
        make("d", has_source_marker=True),
    ]
    alignments = [align("a", other, 1.0, 1.0, True) for other in "bcd"]  # candidates: a star round the least id
    found = resolve_origins(documents, alignments)
    assert {(one.from_document_id, one.to_document_id) for one in found.derivations} == {
        ("a", "c"),
        ("b", "c"),
        ("d", "c"),
    }
    (origin,) = found.origins
    assert origin.lead_document_id == "c"
    assert origin.origin_id == new_id("origin", "a")


def test_without_evidence_nobody_leads() -> None:
    (origin,) = resolve_origins([make("a"), make("b")], [align("a", "b", 1.0, 1.0, True)]).origins
    assert origin.lead_document_id is None


def test_a_credited_source_that_was_not_captured_is_named() -> None:
    taken = {"source_id": "paper", "credited": frozenset({"agency"}), "external": frozenset({"agency"})}
    pair = [align("a", "b", 1.0, 1.0, True)]
    (origin,) = resolve_origins([make("a", **taken), make("b", **taken)], pair).origins
    assert origin.external_source_id == "agency"
    (origin,) = resolve_origins([make("a", **taken), make("b", source_id="agency")], pair).origins
    assert (origin.external_source_id, origin.lead_document_id) == (None, "b")


@given(st.randoms(use_true_random=False), st.data())
def test_order_changes_nothing_and_there_are_no_cliques(shuffler: random.Random, data: st.DataObject) -> None:
    names = "abcdefgh"
    dates = st.sampled_from([None, MARCH_4, MARCH_6])
    documents = [make(name, published=data.draw(dates), has_source_marker=data.draw(st.booleans())) for name in names]
    pairs = data.draw(st.sets(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=14))
    share = st.sampled_from([0.2, 0.65, 0.85, 1.0])
    alignments = [align(one, other, data.draw(share), data.draw(share)) for one, other in sorted(pairs) if one < other]
    found = resolve_origins(documents, alignments)
    shuffler.shuffle(documents)
    shuffler.shuffle(alignments)
    assert resolve_origins(documents, alignments) == found
    size = {
        origin.origin_id: sum(member == origin.origin_id for member in found.members.values())
        for origin in found.origins
    }
    for origin in found.origins:
        inside = [one for one in found.derivations if found.members[one.from_document_id] == origin.origin_id]
        to_lead = [one for one in inside if one.to_document_id == origin.lead_document_id]
        assert len(inside) - len(to_lead) < size[origin.origin_id] <= 1 + len(inside)
