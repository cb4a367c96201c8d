"""Views of events: given rows, expected rows."""

from typing import Any

import pytest

from tests.sql.small_world import World


def add_telling(world: World, name: str, page: str, **changed: Any) -> None:
    """The event of the small world, told by another page at a place of its own."""
    world.ids[name] = changed.pop("event_mention_id", None) or world.rows("SELECT uuid()::VARCHAR")[0][0]
    world.connection.execute(
        "INSERT INTO event_mentions SELECT * REPLACE (?::UUID AS event_mention_id, ?::UUID AS document_id)"
        " FROM event_mentions WHERE event_mention_id = ?",
        [world.ids[name], world.ids[page], world.ids["event mention"]],
    )
    for column, value in changed.items():
        world.connection.execute(
            f"UPDATE event_mentions SET {column} = ? WHERE event_mention_id = ?", [value, world.ids[name]]
        )


TIMELINE = (
    "SELECT event_id, event_class, status, description, is_only_quoted, mention_count, document_count, origin_count,"
    " sort_date::VARCHAR FROM event_timeline"
)


def test_the_timeline_counts_a_copy_as_no_witness(world: World) -> None:
    add_telling(world, "again", "copy")
    said = "The ferry to Sill resumes on Monday"
    assert world.rows(TIMELINE) == [("event", "visit", "planned", said, False, 2, 2, 1, "2031-03-01")]


def test_what_only_a_quote_tells_is_marked(world: World) -> None:
    world.connection.execute("UPDATE event_mentions SET according_to_quote_id = ?", [world.ids["quote"]])
    assert world.rows("SELECT is_only_quoted FROM event_timeline") == [(True,)]
    add_telling(world, "again", "copy", according_to_quote_id=None)
    assert world.rows("SELECT is_only_quoted FROM event_timeline") == [(False,)]


def test_events_by_person_give_the_role(world: World) -> None:
    query = "SELECT person_id, person_name, role, event_id, document_count, origin_count FROM events_by_person"
    assert world.rows(query) == []
    world.connection.execute("UPDATE event_participants SET mention_id = ?", [world.ids["Ivo Tarn"]])
    assert world.rows(query) == [("tarn", "Ivo Tarn", "actor", "event", 1, 1)]


DUE = "SELECT event_id, days_overdue FROM planned_events_due"


def test_a_planned_event_is_due_from_its_day_on(world: World) -> None:
    assert world.rows(DUE) == []  # no day
    world.connection.execute("UPDATE events SET date_from = current_date, date_to = current_date")
    assert world.rows(DUE) == [("event", 0)]
    world.connection.execute("UPDATE events SET date_from = current_date - 3, date_to = current_date - 2")
    assert world.rows(DUE) == [("event", 2)]
    world.connection.execute("UPDATE events SET date_from = current_date + 1, date_to = current_date + 1")
    assert world.rows(DUE) == []


def test_what_has_happened_is_due_no_more(world: World) -> None:
    world.connection.execute("UPDATE events SET date_from = '2026-01-01', date_to = '2026-01-01', status = 'happened'")
    assert world.rows(DUE) == []


def dated(first: str, last: str, edtf: str) -> dict[str, Any]:
    return {"date_from": first, "date_to": last, "date_edtf": edtf}


CONFLICTS = "SELECT slot, value, document_count, origin_count FROM event_conflicts ORDER BY ALL"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            dated("2031-03-03", "2031-03-03", "2031-03-03"),
            dated("2031-03-04", "2031-03-04", "2031-03-04"),
            [("date", "2031-03-03", 1, 1), ("date", "2031-03-04", 1, 1)],
        ),
        (dated("2031-03-03", "2031-03-03", "2031-03-03"), dated("2031-03-01", "2031-03-31", "2031-03"), []),
        ({"country_code": "NO"}, {"country_code": "JP"}, [("place", "JP", 1, 1), ("place", "NO", 1, 1)]),
        ({"country_code": "NO"}, {"country_code": None}, []),
        (
            {"place_name": "Oslo", "country_code": "NO", "latitude": 59.9},
            {"place_name": "Bergen", "country_code": "NO", "latitude": 60.4},
            [("place", "Bergen", 1, 1), ("place", "Oslo", 1, 1)],
        ),
        ({"status": "happened"}, {"status": "denied"}, [("status", "denied", 1, 1), ("status", "happened", 1, 1)]),
        ({"status": "happened"}, {"status": "planned"}, []),
    ],
    ids=["two days", "a day and its month", "two countries", "one country", "two cities", "denied", "came true"],
)
def test_conflicts(world: World, one: dict[str, Any], other: dict[str, Any], expected: list[tuple[Any, ...]]) -> None:
    for column, value in one.items():
        world.connection.execute(f"UPDATE event_mentions SET {column} = ?", [value])
    add_telling(world, "again", "copy", **other)
    assert world.rows(CONFLICTS) == expected


def test_evidence_gives_trigger_date_and_place(world: World) -> None:
    world.connection.execute("UPDATE event_mentions SET date_start = trigger_end + 4, date_end = trigger_end + 10")
    query = (
        "SELECT claim_part, words FROM evidence WHERE claim_table = 'event_mentions' ORDER BY claim_part NULLS FIRST"
    )
    assert world.rows(query) == [
        (None, "The ferry to Sill resumes on Monday"),
        ("date", "Monday"),
        ("place", "Sill"),
        ("trigger", "resumes"),
    ]


TITLES = (
    "SELECT title, title_from, document_id, title = span_of(pages.text, page_start, page_end), description"
    " FROM story_titles LEFT JOIN pages USING (page_id)"
)


def test_a_story_has_the_title_of_its_lead_and_the_words_of_its_main_event(world: World) -> None:
    world.connection.execute("UPDATE stories SET title = (SELECT any_value(title) FROM documents)")
    said = "The ferry to Sill resumes on Monday"
    ((title, title_from, document, is_there, description),) = world.rows(TITLES)
    assert (title, title_from, document, description) == ("Ferry to Sill resumes", "title", "report", said)
    assert is_there


def test_a_story_without_a_title_is_called_by_its_main_event(world: World) -> None:
    world.connection.execute("UPDATE stories SET title = NULL")
    said = "The ferry to Sill resumes on Monday"
    assert world.rows(TITLES) == [(said, "main event", "report", True, said)]
    world.connection.execute("UPDATE event_mentions SET is_main = FALSE")
    assert world.rows(TITLES) == [(None, None, None, None, None)]
