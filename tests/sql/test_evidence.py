"""Every claim leads to its words: on the page, and in the document where they stand in its text."""

from typing import Any

import pytest

from tests.sql.small_world import World

ORIGINAL = "The ferry to Sill resumes on Monday, harbour master Ivo Tarn said."


@pytest.mark.parametrize(
    ("table", "part", "expected"),
    [
        ("segments", "8", (None, "Also read: Tides", "rule 1")),
        ("page_links", "0", ("copy", "Harbour Post", None)),
        ("document_fields", "title 0", ("report", "Ferry to Sill resumes", "rule 1")),
        ("credits", None, ("copy", "Source: Harbour Post", "rule 1")),
        ("person_roles", None, ("report", "harbour master", "roles 1")),
        ("quote_parts", "0", ("report", "We are ready 😀,", "verb 1")),
        ("quote_parts", "1", ("report", "All of us.", "verb 1")),
        ("quotes", "speaker", ("report", "Tarn", "verb 1")),
        ("quotes", "cue", ("report", "said", "verb 1")),
        ("event_mentions", "place", ("report", "Sill", "events 1")),
        ("derivation_spans", "from 0", ("copy", ORIGINAL, "origins 1")),
        ("derivation_spans", "to 0", ("report", ORIGINAL, "origins 1")),
    ],
)
def test_evidence_of_a_claim(world: World, table: str, part: str | None, expected: tuple[Any, ...]) -> None:
    where = f"claim_table = '{table}'" + (f" AND claim_part = '{part}'" if part else "")
    found = world.rows(f"SELECT document_id, words, method FROM evidence WHERE {where}")
    assert found.count(expected) == 1


def test_evidence_holds_every_table_that_claims(world: World) -> None:
    assert world.rows("SELECT DISTINCT claim_table FROM evidence ORDER BY ALL") == [
        (table,)
        for table in (
            "credits", "derivation_spans", "document_fields", "event_mentions", "event_participants", "mentions",
            "page_links", "person_roles", "quote_parts", "quoted_terms", "quotes", "segments",
        )
    ]  # fmt: skip


def test_evidence_is_true_on_the_page_and_in_the_document(world: World) -> None:
    query = """
        SELECT count(*), count(text_start), count(text_end),
            count(*) FILTER (span_of(pages.text, page_start, page_end) <> words),
            count(*) FILTER (span_of(documents.text, text_start, text_end) <> words)
        FROM evidence JOIN pages USING (page_id) LEFT JOIN documents USING (document_id)
        WHERE page_start IS NOT NULL AND {}
    """
    assert world.rows(query.format("evidence.document_id IS NOT NULL"))[0][3:] == (0, 0)
    # names, quotes and shared runs of the text stand in it; the credit of the copy does not
    assert world.rows(query.format("claim_table IN ('quote_parts', 'quotes', 'derivation_spans')")) == [(6, 6, 6, 0, 0)]
    assert world.rows(query.format("claim_table IN ('credits', 'page_links')")) == [(2, 0, 0, 0, 0)]


def test_evidence_across_paragraphs_ends_in_the_second(world: World) -> None:
    world.connection.execute("UPDATE derivation_spans SET to_end = to_end + 14")  # gap, opening mark, 'We are ready'
    query = (
        "SELECT words, span_of(documents.text, text_start, text_end) FROM evidence JOIN documents USING (document_id)"
        " WHERE claim_part = 'to 0'"
    )
    assert world.rows(query) == [(f"{ORIGINAL}\n“We are ready", f"{ORIGINAL}\n\n“We are ready")]


def test_evidence_that_leaves_the_text_has_no_place_in_it(world: World) -> None:
    world.connection.execute("UPDATE derivation_spans SET to_start = 0")  # from the headline on
    assert world.rows("SELECT text_start, text_end FROM evidence WHERE claim_part = 'to 0'") == [(None, None)]


def test_evidence_in_the_metadata_points_there(world: World) -> None:
    world.connection.execute(
        "UPDATE document_fields SET page_start = NULL, page_end = NULL, span_text = NULL,"
        " metadata_pointer = '/og:title'"
    )
    query = (
        "SELECT words, page_start, text_start, metadata_pointer FROM evidence"
        " WHERE claim_table = 'document_fields' AND claim_part = 'title 0'"
    )
    assert world.rows(query) == [(None, None, None, "/og:title")]
