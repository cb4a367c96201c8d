"""Which comes from which: only on evidence, and the same whatever the order of arrival."""

import json
import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.ids import new_id
from warehouse.records import Alignment
from warehouse.resolve.direction import DatedDocument
from warehouse.resolve.origins import Decisions, resolve_origins

PLAIN = DatedDocument("a", "article a", None, None, frozenset(), frozenset(), False, False)
MARCH_4, MARCH_6 = (date(2024, 3, 4),) * 2, (date(2024, 3, 6),) * 2


def make(name: str, **values: object) -> DatedDocument:
    given_values = {"document_id": name, "article_id": f"article {name}", "text_key": key_of(name), **values}
    return replace(PLAIN, **given_values)  # type: ignore[arg-type]


def key_of(name: str) -> int:
    return ord(name)


def align(left: str, right: str, left_coverage: float, right_coverage: float) -> tuple[Alignment, int]:
    """Two texts of a hundred words whose shared words lie in one block."""
    lefts, rights = round(100 * left_coverage), round(100 * right_coverage)
    return (
        Alignment(
            new_id("alignment", left, right),
            key_of(left),
            key_of(right),
            100,
            100,
            lefts,
            rights,
            lefts,
            rights,
            min(lefts, rights),
            1,
            min(lefts, rights),
            1.0,
            0,
            10,
            0,
            0,
            "test@1",
        ),
        3,
    )


def align_rewritten(left: str, right: str, rare_count: int = 3, **values: Any) -> tuple[Alignment, int]:
    """Two texts that share runs all over them, in the same order, with words of their own between."""
    pair, _ = align(left, right, 0.5, 0.6)
    rewritten: dict[str, Any] = {"unquoted_runs": 12, "longest_run": 14, "reworded_gaps": 11, "spread": 9}
    return replace(pair, **{**rewritten, **values}), rare_count


CAPTION = frozenset({"the words of a caption"})
TOLD = {"source_id": "agency"}


@pytest.mark.parametrize(
    ("values", "one", "other", "is_rewrite"),
    [
        ({}, {}, {}, True),
        ({"altered_quotes": 0}, {}, {}, False),  # two who quote one press conference
        ({"facts_in_order": 4}, {}, {}, False),
        ({"ordered_share": 0.6}, {}, {}, False),
        ({"left_covered": 9, "right_covered": 9}, {}, {}, False),
        # a picture that both bought, or a source that both name, alone says little; with what was said, enough
        ({"facts_in_order": 3}, {"captions": CAPTION}, {"captions": CAPTION}, True),
        ({"facts_in_order": 3}, {"captions": CAPTION}, {"captions": frozenset({"another"})}, False),
        ({"facts_in_order": 3}, {"external": frozenset({"agency"})}, TOLD, True),
        ({"facts_in_order": 3}, {"external": frozenset({"another"})}, TOLD, False),
        ({"facts_in_order": 3}, {"source_id": None}, {"source_id": None}, False),
        (
            {"altered_quotes": 0},
            {"captions": CAPTION, "external": frozenset({"agency"})},
            {**TOLD, "captions": CAPTION},
            False,
        ),
    ],
)
def test_a_text_told_anew_needs_evidence(
    values: dict[str, Any], one: dict[str, Any], other: dict[str, Any], is_rewrite: bool
) -> None:
    pair, rare = align("a", "b", 0.15, 0.2)
    told = replace(pair, **{"altered_quotes": 1, "facts_in_order": 5, "unquoted_runs": 3, **values})
    origins = resolve_origins([make("a", **one), make("b", **other)], [(told, rare)])
    assert [derivation.kind for derivation in origins.derivations] == (["rewrite"] if is_rewrite else [])
    for derivation in origins.derivations:
        evidence = json.loads(derivation.kind_evidence)
        assert evidence["altered_quotes"] == 1
        assert {"caption", "credit"} & set(evidence) == (
            {"caption"} if "captions" in one else {"credit"} if "external" in one else set()
        )


@pytest.mark.parametrize(
    ("coverages", "kind"),
    [
        ((0.95, 0.97), "near_copy"),
        ((0.65, 0.7), "near_copy"),
        ((1.0, 0.3), "excerpt"),
        ((0.3, 1.0), "expansion"),
        ((0.4, 0.45), None),  # two reports that quote one press conference
        ((0.1, 0.7), None),
    ],
)
def test_kind(coverages: tuple[float, float], kind: str | None) -> None:
    found = resolve_origins([make("a"), make("b")], [align("a", "b", *coverages)]).derivations
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


@pytest.mark.parametrize(
    ("values", "rare_count", "kind"),
    [
        ({}, 3, "rewrite"),
        ({}, 0, None),  # every run that they share stands in other texts too
        ({"unquoted_runs": 3}, 3, None),  # they share quotations
        ({"spread": 3}, 3, None),  # they share a paragraph of background
        ({"ordered_share": 0.4}, 3, None),
        ({"longest_run": 6}, 3, None),  # phrases of the trade
    ],
)
def test_a_rewrite_is_claimed_on_evidence_only(
    values: dict[str, int | float], rare_count: int, kind: str | None
) -> None:
    found = resolve_origins([make("a"), make("b")], [align_rewritten("a", "b", rare_count, **values)]).derivations
    assert [derivation.kind for derivation in found] == ([kind] if kind else [])
    if kind:
        assert json.loads(found[0].kind_evidence)["rare_fingerprints"] == rare_count


def test_a_page_that_holds_two_articles_does_not_make_one_text_of_them() -> None:
    """c is an unsplit page that holds a and b."""
    found = resolve_origins([make(name) for name in "abc"], [align("a", "c", 1.0, 0.5), align("b", "c", 1.0, 0.4)])
    assert found.members["a"] == found.members["c"] != found.members["b"]
    assert len(found.derivations) == 2


def test_a_brief_that_two_articles_print_does_not_make_one_text_of_them() -> None:
    found = resolve_origins([make(name) for name in "abc"], [align("a", "b", 1.0, 0.3), align("a", "c", 1.0, 0.2)])
    assert found.members["a"] == found.members["b"] != found.members["c"]


def test_decisions_hold() -> None:
    documents = [make(name) for name in "abc"]
    chain = [align("a", "b", 0.95, 0.95), align("b", "c", 0.9, 0.9)]
    apart = resolve_origins(documents, chain, Decisions(not_same=frozenset({("a", "c")})))
    assert apart.members["a"] == apart.members["b"] != apart.members.get("c")
    never = resolve_origins(documents, chain[:1], Decisions(not_same=frozenset({("a", "b")})))
    assert never.derivations == ()
    same = resolve_origins(documents, [], Decisions(same=frozenset({("a", "c")})))
    assert [(one.kind, one.method) for one in same.derivations] == [("rewrite", "decision")]
    assert same.members["a"] == same.members["c"]


def test_a_page_captured_again_is_an_update_however_alike() -> None:
    twice = [make("a"), make("b", article_id="article a", text_key=key_of("a"))]
    (derivation,) = resolve_origins(twice, []).derivations
    assert (derivation.kind, derivation.is_directed) == ("update", False)
    longer = [make("a"), make("b", article_id="article a")]
    (derivation,) = resolve_origins(longer, [align("a", "b", 1.0, 0.7)]).derivations
    assert (derivation.kind, derivation.from_document_id) == ("update", "b")
    assert json.loads(derivation.direction_evidence) == {"later_insertion": "b"}


def test_the_forms_of_one_page_are_versions_of_it() -> None:
    pair = align("a", "b", 0.95, 0.97)
    one, other = make("a", address="brine.example/a"), make("b", address="brine.example/a", published=MARCH_6)
    (derivation,) = resolve_origins([one, other], [pair]).derivations
    assert derivation.kind == "update"
    assert json.loads(derivation.kind_evidence)["same_page"] == 1
    for address in ("brine.example/b", None):
        (derivation,) = resolve_origins([one, replace(other, address=address)], [pair]).derivations
        assert (derivation.kind, "same_page" in derivation.kind_evidence) == ("near_copy", False)


def test_containment_alone_decides_no_direction() -> None:
    (derivation,) = resolve_origins([make("a"), make("b")], [align("a", "b", 1.0, 0.3)]).derivations
    assert (derivation.is_directed, derivation.direction_score) == (False, 0.0)
    assert json.loads(derivation.direction_evidence) == {"containment": "a"}


def test_copies_point_to_the_one_that_leads_not_to_each_other() -> None:
    documents = [make(name, has_source_marker=name != "c", text_key=1) for name in "abcd"]
    alignments: list[tuple[Alignment, int]] = []
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
    (origin,) = resolve_origins([make("a", text_key=1), make("b", text_key=1)], []).origins
    assert origin.lead_document_id is None


def test_a_credited_source_that_was_not_captured_is_named() -> None:
    agency = frozenset({"agency"})
    taken = {"source_id": "paper", "credited": agency, "external": agency, "text_key": 1}
    (origin,) = resolve_origins([make("a", **taken), make("b", **taken)], []).origins
    assert origin.external_source_id == "agency"
    (origin,) = resolve_origins([make("a", **taken), make("b", source_id="agency", text_key=1)], []).origins
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
        inside = [
            one
            for one in found.derivations
            if {found.members[one.from_document_id], found.members[one.to_document_id]} == {origin.origin_id}
        ]
        to_lead = [one for one in inside if one.to_document_id == origin.lead_document_id]
        assert len(inside) - len(to_lead) < size[origin.origin_id] <= 1 + len(inside)
