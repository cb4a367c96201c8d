"""Given rows, expected rows: what each view says of the small warehouse."""

import pytest

from tests.sql.small_world import REPORT, World

URL = "https://harbourpost.example/ferry"
TODO = "SELECT unit_id, reason_due FROM todo_{} ORDER BY ALL"


@pytest.mark.parametrize("stage", ["clean", "dedupe", "enrich"])
def test_nothing_is_due_when_all_is_done(world: World, stage: str) -> None:
    assert world.rows(TODO.format(stage)) == []


@pytest.mark.parametrize(
    ("stage", "change", "expected"),
    [
        ("clean", "DELETE FROM stage_units WHERE unit_id = '{report page}'", ("report page", "new")),
        ("clean", "UPDATE captures SET content_sha256 = '0' WHERE url LIKE '%/a/7'", ("copy page", "input changed")),
        ("dedupe", "UPDATE documents SET passages_sha256 = '0' WHERE title IS NULL", ("copy", "input changed")),
        ("enrich", "UPDATE stage_units SET version = '0' WHERE unit_id = '{copy}'", ("copy", "version changed")),
        ("enrich", "DELETE FROM stage_units WHERE stage = 'enrich' AND unit_id = '{copy}'", ("copy", "new")),
    ],
)
def test_what_is_due_says_why(world: World, stage: str, change: str, expected: tuple[str, str]) -> None:
    world.connection.execute(change.format_map(world.ids))
    assert world.rows(TODO.format(stage)) == [expected]


@pytest.mark.parametrize("stage", ["clean", "dedupe", "enrich"])
def test_a_rejected_unit_is_settled(world: World, stage: str) -> None:
    world.connection.execute("UPDATE stage_units SET outcome = 'rejected', reason = 'too long'")
    assert world.rows(TODO.format(stage)) == []


def test_what_is_due_names_the_input_to_note(world: World) -> None:
    world.connection.execute("DELETE FROM stage_units")
    query = "SELECT count(*) FROM todo_clean JOIN captures ON capture_id = unit_id AND content_sha256 = input_sha256"
    assert world.rows(query) == [(2,)]
    query = (
        "SELECT count(*) FROM todo_enrich JOIN documents ON document_id = unit_id"
        " AND sha256(concat_ws(' ', passages_sha256, published_date)) = input_sha256"
    )
    assert world.rows(query) == [(2,)]


def test_current_documents_takes_the_page_that_was_fetched_last(world: World) -> None:
    query = f"SELECT document_id, document_count, origin_count FROM current_documents WHERE url = '{URL}'"
    assert world.rows(query) == [("report", 1, 1)]
    other = [("paragraph", "text", "The ferry to Sill resumes on Tuesday.")]
    world.add_page("update", URL, "post", other, "2031-03-03")
    world.connection.execute(f"UPDATE documents SET origin_id = uuid() WHERE document_id = '{world.ids['update']}'")
    later = f"UPDATE fetches SET fetched_at = '2031-03-05' WHERE capture_id = '{world.ids['update page']}'"
    world.connection.execute(later)
    assert world.rows(query) == [("update", 2, 2)]
    # the site went back to its first words: the version that was seen last is the current one
    world.add("fetches", fetch_id=world.ids["run"], capture_id=world.ids["report page"], run_id=world.ids["run"],
              locator="again", fetched_at="2031-03-09T00:00:00Z", outcome="unchanged")  # fmt: skip
    assert world.rows(query) == [("report", 2, 2)]


def test_current_documents_without_any_fetch_takes_the_higher_id(world: World) -> None:
    world.add_page("update", URL, "post", [("paragraph", "text", "Nothing sails.")], None)
    world.connection.execute("DELETE FROM fetches")
    expected = max(("report", "update"), key=lambda name: world.ids[name])
    assert world.rows(f"SELECT document_id, last_fetched_at FROM current_documents WHERE url = '{URL}'") == [
        (expected, None)
    ]


def test_boilerplate_gives_the_words_and_where_they_were_found(world: World) -> None:
    query = "SELECT page_id, segment_no, words, kind, method, template_id, source_id FROM boilerplate ORDER BY kind"
    assert world.rows(query) == [
        ("copy page", 0, "Home 🏠 News", "breadcrumb", "rule 1", None, "brine"),
        ("report page", 8, "Also read: Tides", "teaser", "rule 1", "template", "post"),
    ]


def test_boilerplate_of_a_page_with_articles_of_two_sources_has_none(world: World) -> None:
    world.connection.execute(
        "INSERT INTO documents SELECT * REPLACE (uuid() AS document_id, uuid() AS source_id) FROM documents"
        " WHERE url = ?",
        [URL],
    )
    assert world.rows("SELECT source_id FROM boilerplate WHERE kind = 'teaser'") == [(None,)]
    world.connection.execute("UPDATE captures SET source_id = ?", [world.ids["brine"]])
    assert world.rows("SELECT source_id FROM boilerplate WHERE kind = 'teaser'") == [("brine",)]


LINKS = (
    "SELECT from_source_id, to_source_id, kind, link_count, document_count, origin_count, first_published_date::VARCHAR"
    " FROM source_links ORDER BY kind"
)


def test_source_links_by_credit_hyperlink_and_copy(world: World) -> None:
    assert world.rows(LINKS) == [
        ("brine", "post", "copy", 1, 1, 1, "2031-03-02"),
        ("brine", "post", "credit", 1, 1, 1, "2031-03-02"),
        ("brine", "post", "hyperlink", 1, 1, 1, "2031-03-02"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE page_links SET url = 'https://brine.example/own'",  # to itself
        "UPDATE page_links SET url = 'https://notharbourpost.example/'",  # a site that only ends alike
        "UPDATE page_links SET segment_no = 0",  # in the furniture of the page
        "UPDATE page_links SET kind = 'canonical'",
        "UPDATE page_links SET url = NULL",
    ],
)
def test_links_that_say_nothing_are_left_out(world: World, change: str) -> None:
    world.connection.execute(change)
    assert [row[2] for row in world.rows(LINKS)] == ["copy", "credit"]


def test_a_page_that_is_no_article_leads_to_no_source(world: World) -> None:
    world.connection.execute(f"UPDATE documents SET form = 'page' WHERE document_id = '{world.ids['copy']}'")
    assert [row[2] for row in world.rows(LINKS)] == ["copy"]  # until dedupe takes that out, too


def test_a_page_that_is_no_article_is_neither_current_nor_due(world: World) -> None:
    world.connection.execute("DELETE FROM stage_units")
    world.connection.execute(f"UPDATE documents SET form = 'page' WHERE document_id = '{world.ids['copy']}'")
    for view in ("current_documents", "todo_dedupe", "todo_enrich"):
        column = "document_id" if view == "current_documents" else "unit_id"
        assert world.rows(f"SELECT {column} FROM {view}") == [("report",)]
    assert world.rows("SELECT sum(other_page_count) FROM source_health") == [(1,)]


def test_a_link_to_a_captured_article_needs_no_site(world: World) -> None:
    world.connection.execute(f"UPDATE page_links SET url = NULL, target_document_id = '{world.ids['report']}'")
    assert ("brine", "post", "hyperlink") in [row[:3] for row in world.rows(LINKS)]


def test_a_source_marker_belongs_to_the_article_before_it(world: World) -> None:
    world.connection.execute("UPDATE page_links SET kind = 'source_marker', segment_no = 5")
    assert ("brine", "post", "hyperlink") in [row[:3] for row in world.rows(LINKS)]


def test_a_copy_of_unknown_direction_links_no_sources(world: World) -> None:
    world.connection.execute("UPDATE derivations SET is_directed = FALSE")
    assert [row[2] for row in world.rows(LINKS)] == ["credit", "hyperlink"]


REPUBLICATIONS = (
    "SELECT document_id, source_id, original_document_id, original_source_id, kind, coverage, lag_days, is_credited"
    " FROM republications"
)


def test_republications_say_what_came_from_where(world: World) -> None:
    assert world.rows(REPUBLICATIONS) == [("copy", "brine", "report", "post", "excerpt", 1.0, 1, True)]


@pytest.mark.parametrize(
    ("change", "lag_days", "is_credited"),
    [
        ("DELETE FROM credits", 1, False),
        ("UPDATE derivations SET is_directed = FALSE", None, None),
        ("UPDATE documents SET source_id = NULL, published_date = NULL WHERE title IS NOT NULL", None, None),
        ("UPDATE documents SET source_id = '{post}'", 1, None),  # nobody credits itself
    ],
)
def test_republications_abstain(world: World, change: str, lag_days: int | None, is_credited: bool | None) -> None:
    world.connection.execute(change.format_map(world.ids))
    assert [row[-2:] for row in world.rows(REPUBLICATIONS)] == [(lag_days, is_credited)]


def test_a_republication_of_what_was_not_captured(world: World) -> None:
    world.connection.execute("DELETE FROM derivations")
    world.connection.execute("UPDATE origins SET external_source_id = ?", [world.ids["post"]])
    query = f"{REPUBLICATIONS} ORDER BY source_name"
    assert world.rows(query) == [("copy", "brine", None, "post", None, None, None, True)]


@pytest.mark.parametrize(("relation", "found"), [("via", ["copy"]), ("distributed_by", ["copy"]), ("copyright", [])])
def test_a_page_of_an_unknown_outlet_may_be_the_credited_one(world: World, relation: str, found: list[str]) -> None:
    world.connection.execute("DELETE FROM derivations")
    world.connection.execute("UPDATE documents SET source_id = NULL")
    world.connection.execute("UPDATE origins SET external_source_id = ?", [world.ids["post"]])
    world.connection.execute("UPDATE credits SET relation = ?", [relation])
    assert [row[0] for row in world.rows(REPUBLICATIONS)] == found


def test_story_documents_count_copies_as_one_witness(world: World) -> None:
    query = (
        "SELECT story_id, story_title, document_id, origin_id, is_origin_lead, is_story_lead, source_name,"
        " document_count, origin_count FROM story_documents ORDER BY is_story_lead"
    )
    title = "Ferry to Sill resumes"
    assert world.rows(query) == [
        ("story", title, "copy", "origin", False, False, "Brine Daily", 2, 1),
        ("story", title, "report", "origin", True, True, "Harbour Post", 2, 1),
    ]


def test_pipeline_health_has_a_row_a_stage(world: World) -> None:
    world.connection.execute(
        "UPDATE stage_units SET outcome = 'rejected', reason = 'x' WHERE unit_id = ?", [world.ids["copy"]]
    )
    world.connection.execute("UPDATE stage_versions SET version = '2' WHERE stage = 'dedupe'")
    world.connection.execute("INSERT INTO stage_versions VALUES ('people', '1')")
    query = (
        "SELECT stage, version, done_count, rejected_count, due_count, document_count, origin_count, last_run_id"
        " FROM pipeline_health ORDER BY stage"
    )
    assert world.rows(query) == [
        ("clean", "1", 2, 0, 0, 2, 1, "run"),
        ("dedupe", "2", 1, 1, 2, 1, 1, "run"),
        ("enrich", "1", 1, 1, 0, 1, 1, "run"),
        ("people", "1", 0, 0, None, 0, 0, None),
    ]


def test_furniture_that_is_found_makes_its_page_due(world: World) -> None:
    world.connection.execute(
        f"INSERT INTO page_furniture SELECT '{world.ids['report page']}', 20, uuid(), 'exact', 'other'"
    )
    assert world.rows(TODO.format("clean")) == [("report page", "input changed")]


def test_templates_are_counted_with_their_days(world: World) -> None:
    query = (
        "SELECT template_id, source_name, segment_count, decided_count, page_count, document_count, origin_count,"
        " first_seen_date::VARCHAR, last_seen_date::VARCHAR FROM boilerplate_templates"
    )
    assert world.rows(query) == [("template", "Harbour Post", 1, 0, 1, 1, 1, "2031-03-02", "2031-03-02")]


def test_boilerplate_by_source_gives_the_share_of_a_day(world: World) -> None:
    world.connection.execute(f"UPDATE captures SET source_id = '{world.ids['post']}' WHERE url = '{URL}'")
    query = (
        "SELECT source_name, page_count, document_count, origin_count, removed_count, templated_count,"
        " removed_char_count, round(removed_share, 3) FROM boilerplate_by_source WHERE source_id IS NOT NULL"
    )
    removed, whole = len("Also read: Tides"), sum(len(words) for _, _, words in REPORT)
    assert world.rows(query) == [("Harbour Post", 1, 1, 1, 1, 1, removed, round(removed / whole, 3))]


def test_source_health_shows_templates_that_come_and_go(world: World) -> None:
    post = world.ids["post"]
    world.connection.execute(f"UPDATE captures SET source_id = '{post}'")
    world.connection.execute(
        f"UPDATE fetches SET fetched_at = '2031-03-04' WHERE capture_id = '{world.ids['copy page']}'"
    )
    query = (
        "SELECT first_fetched_date::VARCHAR, page_count, empty_page_count, untitled_count, appeared_count,"
        " vanished_count, appeared_patterns, vanished_patterns FROM source_health ORDER BY 1"
    )
    assert world.rows(query) == [
        ("2031-03-02", 1, 0, 0, 1, 0, ["Also read"], None),
        ("2031-03-04", 1, 0, 1, 0, 1, None, ["Also read"]),
    ]
