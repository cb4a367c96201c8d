"""Given rows, expected rows: who took text without a credit or against its rights, and who is a witness of their own."""

import pytest

from tests.sql.small_world import World
from warehouse.ids import new_id

UNCREDITED = (
    "SELECT document_id, source_id, original_document_id, original_source_id, kind, lag_days FROM uncredited_copies"
)


def test_a_copy_with_a_credit_is_not_uncredited(world: World) -> None:
    assert world.rows(UNCREDITED) == []


def test_a_copy_whose_credit_is_gone_is_uncredited(world: World) -> None:
    world.connection.execute("DELETE FROM credits")
    assert world.rows(UNCREDITED) == [("copy", "brine", "report", "post", "excerpt", 1)]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE derivations SET is_directed = FALSE",  # it may be the other that took it
        "UPDATE documents SET source_id = NULL WHERE title IS NOT NULL",  # whom should it credit?
        "UPDATE documents SET source_id = '{post}'",  # the outlet's own text
        "UPDATE documents SET article_id = uuid_nil()",  # the outlet's own page, captured again
        """UPDATE derivations SET kind_evidence = '{{"same_page": 1}}'""",  # or in another form
        "DELETE FROM derivations",
    ],
)
def test_where_nobody_can_say_nothing_is_uncredited(world: World, change: str) -> None:
    world.connection.execute("DELETE FROM credits")
    nil = change.replace("uuid_nil()", "'00000000-0000-0000-0000-000000000000'")
    world.connection.execute(nil.format_map(world.ids))
    assert world.rows(UNCREDITED) == []


def forbid(world: World, rights: str, **row: object) -> None:
    """A rights line on the report."""
    world.ids["rights"] = new_id("credit", "rights")
    given = {"document_id": world.ids["report"], "source_id": world.ids["post"], "scope": "text", **row}
    world.add("credits", credit_id=world.ids["rights"], name="Harbour Post", relation="copyright", rights_text=rights,
              **world.span("report", "By Nora Velt"), method="rule 1", score=0.9, **given)  # fmt: skip


CONFLICTS = "SELECT document_id, source_id, credit_id, rights_document_id, owner_source_id FROM rights_conflicts"


@pytest.mark.parametrize(
    ("rights", "is_forbidden"),
    [
        ("This article may not be republished or broadcast.", True),
        ("No part of it is to be reproduced.", True),
        ("Not to be used without written permission.", True),
        ("All rights reserved.", False),  # is said of what is free to use, too
        ("You may republish this article under CC BY 4.0.", False),
    ],
)
def test_a_text_that_a_rights_line_keeps_at_home(world: World, rights: str, is_forbidden: bool) -> None:
    forbid(world, rights)
    expected = [("copy", "brine", "rights", "report", "post")] if is_forbidden else []
    assert world.rows(CONFLICTS) == expected


def test_the_rights_line_may_stand_on_the_copy(world: World) -> None:
    forbid(world, "May not be republished.", document_id=world.ids["copy"])
    assert world.rows(CONFLICTS) == [("copy", "brine", "rights", "copy", "post")]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE credits SET scope = 'image' WHERE rights_text IS NOT NULL",  # speaks of a picture
        "UPDATE documents SET source_id = NULL WHERE title IS NULL",  # an outlet that is not known may be the owner
        "UPDATE documents SET origin_id = uuid() WHERE title IS NULL",  # another text
    ],
)
def test_what_is_no_conflict(world: World, change: str) -> None:
    forbid(world, "May not be republished.")
    world.connection.execute(change)
    assert world.rows(CONFLICTS) == []


WITNESSES = (
    "SELECT group_kind, group_id, origin_id, lead_document_id, origin_source_name, document_count, source_count,"
    " origin_count FROM independent_origins ORDER BY group_kind, document_count DESC"
)


def test_a_report_and_its_copy_are_one_witness(world: World) -> None:
    assert world.rows(WITNESSES) == [
        ("event", "event", "origin", "report", "Harbour Post", 1, 1, 1),
        ("quote_family", "family", "origin", "report", "Harbour Post", 1, 1, 1),
        ("story", "story", "origin", "report", "Harbour Post", 2, 2, 1),
    ]


def test_another_origin_is_another_witness(world: World) -> None:
    world.ids["other origin"] = new_id("origin", world.ids["copy"])
    world.add("origins", origin_id=world.ids["other origin"], external_source_id=world.ids["post"])
    world.connection.execute(
        "UPDATE documents SET origin_id = ? WHERE document_id = ?", [world.ids["other origin"], world.ids["copy"]]
    )
    story = [row[2:] for row in world.rows(f"{WITNESSES}, lead_document_id") if row[0] == "story"]
    assert sorted(story, key=str) == [
        ("origin", "report", "Harbour Post", 1, 1, 2),
        # its own text was not captured: it is the credited outlet's witness, not that of the page
        ("other origin", None, "Harbour Post", 1, 1, 2),
    ]
