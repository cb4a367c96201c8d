"""Given rows, expected rows: what the views of people and quotes say of the small warehouse."""

from typing import Any

import pytest

from tests.sql.small_world import World
from warehouse.ids import new_id


def test_quotes_by_person_name_the_speaker_and_the_role(world: World) -> None:
    query = (
        "SELECT quote_id, document_id, origin_id, kind, words, person_id, person_name, speaker_text, role, cue_text"
        " FROM quotes_by_person"
    )
    words = "We are ready 😀, All of us."
    expected: tuple[Any, ...] = (
        "quote",
        "report",
        "origin",
        "direct",
        words,
        "tarn",
        "Ivo Tarn",
        "Tarn",
        "harbour master",
        "said",
    )
    assert world.rows(query) == [expected]
    world.connection.execute("UPDATE mentions SET person_id = NULL, antecedent_mention_id = NULL")
    assert world.rows(query) == [(*expected[:5], None, None, "Tarn", None, "said")]


def test_quotes_by_person_prefer_the_role_beside_the_name(world: World) -> None:
    world.connection.execute(
        "INSERT INTO person_roles SELECT * REPLACE (uuid() AS person_role_id, ?::UUID AS mention_id, 'pilot' AS role,"
        " 90 AS page_start) FROM person_roles",
        [world.ids["Tarn"]],
    )
    assert world.rows("SELECT role FROM quotes_by_person") == [("pilot",)]


def test_a_quote_without_speaker_is_there(world: World) -> None:
    world.connection.execute("UPDATE quotes SET speaker_mention_id = NULL, speaker_text = NULL")
    assert world.rows("SELECT quote_id, person_id, speaker_text, role FROM quotes_by_person") == [
        ("quote", None, None, None)
    ]


def add_version(world: World, words: str, kind: str = "direct") -> None:
    """A version of the small world's one utterance on the copy's page, and its change."""
    world.ids["version"] = new_id("test", words)
    span = world.span("copy", "The ferry to Sill")
    given = {"page_start": span["page_start"], "page_end": span["page_end"]}
    world.add("quotes", quote_id=world.ids["version"], document_id=world.ids["copy"], kind=kind, scope="text",
              text=words, **given, quote_family_id=world.ids["family"], attribution_method="verb 1",
              score=0.0)  # fmt: skip


VARIANTS = (
    "SELECT quote_id, variant, is_changed_in_marks, quote_count, document_count, origin_count FROM quote_variants"
    " ORDER BY variant"
)


def test_a_quote_without_twin_is_no_variant(world: World) -> None:
    assert world.rows(VARIANTS) == []


@pytest.mark.parametrize(
    ("kind", "change", "variant", "is_misquote"),
    [
        ("direct", None, "verbatim", False),
        ("direct", "('{version}', 0, 'cut', 'All of us', NULL, 7, FALSE, FALSE)", "truncated", False),
        ("direct", "('{version}', 0, 'replaced', 'ready', 'steady', 7, TRUE, FALSE)", "altered", True),
        ("direct", "('{version}', 0, 'removed', 'All', NULL, 7, TRUE, TRUE)", "altered", False),
        ("indirect", "('{version}', 0, 'replaced', 'We', 'they', 7, FALSE, FALSE)", "indirect", False),
    ],
)
def test_quote_variants_say_what_changed(
    world: World, kind: str, change: str | None, variant: str, is_misquote: bool
) -> None:
    add_version(world, "We are steady", kind)
    if change is not None:
        world.connection.execute("INSERT INTO quote_changes VALUES " + change.format_map(world.ids))
    first, second = world.rows(VARIANTS)
    expected = ("version", variant, is_misquote, 2, 2, 1)
    assert sorted((first, second)) == sorted([("quote", "canonical", False, 2, 2, 1), expected])
    assert [row[0] for row in world.rows("SELECT quote_id FROM misquotes")] == ["version"] * is_misquote


def test_variants_of_an_utterance_without_canonical_form_are_not_judged(world: World) -> None:
    add_version(world, "We are steady")
    world.connection.execute("UPDATE quote_families SET canonical_quote_id = NULL")
    assert {row[1] for row in world.rows(VARIANTS)} == {None}


def test_people_profiles_count_documents_and_origins(world: World) -> None:
    query = (
        "SELECT person_id, names, roles, mention_count, quote_count, document_count, origin_count FROM people_profiles"
    )
    assert world.rows(query) == [("tarn", ["Ivo Tarn"], ["harbour master"], 2, 1, 1, 1)]
    world.connection.execute("DELETE FROM mentions")
    assert world.rows(query) == [("tarn", [], [], 0, 0, 0, 0)]


def test_people_profiles_tell_roles_over_time_company_and_outlets(world: World) -> None:
    world.ids["velt"] = new_id("test", "velt")
    world.add("people", person_id=world.ids["velt"], name="Nora Velt")
    world.add_mention("Nora Velt", "report", "Nora Velt", "person", person_id=world.ids["velt"], name_key="nora velt")
    query = (
        "SELECT role_history[1].role, role_history[1].first_published_date::VARCHAR, role_history[1].origin_count,"
        " named_with[1].name, named_with[1].origin_count, outlets FROM people_profiles WHERE name = 'Ivo Tarn'"
    )
    assert world.rows(query) == [("harbour master", "2031-03-01", 1, "Nora Velt", 1, ["Harbour Post"])]
