"""Every check is content with good rows and fires on a bad one."""

import pytest

from tests.sql.small_world import World
from warehouse.store.sql_files import read_sql_files

# check → (what makes rows bad, how many it then finds). {name} is an id of the small world; uuid() is an id of nothing.
CASES: dict[str, tuple[str, int]] = {
    "alignments_refer_to_what_exists": (
        "UPDATE alignments SET left_key = 1, right_key = 2", 2),
    "arrivals_rows_are_unique": ("INSERT INTO pages FROM pages", 2),
    "captures_refer_to_what_exists": ("UPDATE captures SET source_id = uuid()", 2),
    "claims_of_clean_have_evidence": ("UPDATE credits SET page_start = NULL", 1),
    "closed_lists_hold_known_words": ("UPDATE segments SET role = 'advert' WHERE role = 'boilerplate'", 1),
    "copies_rows_are_unique": ("INSERT INTO stories FROM stories", 1),
    "credits_match_their_text": ("UPDATE credits SET page_start = page_start + 1", 1),
    "credits_refer_to_what_exists": (
        "UPDATE credits SET document_id = '{report}', source_id = uuid(), mention_id = uuid(),"
        " target_segment_no = 99", 3),
    "decisions_hold_once": ("INSERT INTO decisions FROM decisions", 1),
    "derivation_spans_lie_in_their_pages": ("UPDATE derivation_spans SET to_end = 100000", 1),
    "derivation_spans_refer_to_what_exists": ("DELETE FROM derivations", 1),
    "derivations_join_two_documents": ("UPDATE derivations SET to_document_id = from_document_id", 1),
    "derivations_refer_to_what_exists": (
        "UPDATE derivations SET from_document_id = uuid(), to_document_id = uuid()", 2),
    "document_fields_match_their_text": ("UPDATE document_fields SET page_end = NULL WHERE is_chosen", 1),
    "document_fields_refer_to_what_exists": ("UPDATE document_fields SET document_id = uuid()", 2),
    "document_titles_are_chosen_fields": ("UPDATE document_fields SET is_chosen = FALSE", 1),
    "documents_are_their_segments": ("UPDATE documents SET text = replace(text, 'Tarn', 'Torn')", 2),
    "documents_refer_to_what_exists": (
        "UPDATE documents SET page_id = uuid(), source_id = uuid(), origin_id = uuid(), story_id = uuid()", 8),
    "documents_rows_are_unique": ("INSERT INTO document_fields FROM document_fields", 2),
    "documents_without_date": ("UPDATE documents SET published_date = NULL, published_edtf = NULL", 2),
    "documents_without_title": ("UPDATE documents SET title = NULL", 2),
    "event_mentions_match_their_text": ("UPDATE event_mentions SET span_text = 'elsewhere'", 1),
    "event_mentions_refer_to_what_exists": (
        "UPDATE event_mentions SET event_id = uuid(), document_id = uuid(), according_to_quote_id = uuid()", 3),
    "event_participants_match_their_text": ("UPDATE event_participants SET name = 'The boat'", 1),
    "event_participants_refer_to_what_exists": (
        "UPDATE event_participants SET event_mention_id = uuid(), mention_id = uuid()", 2),
    "event_places_match_their_text": ("UPDATE event_mentions SET place_end = place_end + 1", 1),
    "event_triggers_stand_in_their_mention": ("UPDATE event_mentions SET trigger_end = page_end + 1", 1),
    "events_refer_to_what_exists": ("UPDATE events SET story_id = uuid()", 1),
    "events_rows_are_unique": ("INSERT INTO events FROM events", 1),
    "fetches_refer_to_what_exists": ("UPDATE fetches SET capture_id = uuid(), run_id = uuid()", 6),
    "fields_have_a_value_or_a_reason": ("UPDATE document_fields SET null_reason = NULL", 1),
    "fingerprints_refer_to_what_exists": ("UPDATE candidates SET left_key = 1, right_key = 2", 2),
    "id_aliases_refer_to_what_exists": ("UPDATE id_aliases SET run_id = uuid()", 1),
    "ids_are_hashes_of_their_fields": (
        "UPDATE captures SET url = NULL; UPDATE mentions SET page_end = page_end + 1;"
        " UPDATE quotes SET page_end = 0", 6),
    "ledger_rows_are_unique": ("INSERT INTO stage_units FROM stage_units", 6),
    "mentions_match_their_text": ("UPDATE mentions SET page_start = page_start - 1", 3),
    "mentions_name_one_thing": ("UPDATE mentions SET person_id = uuid(), organization_id = uuid()", 3),
    "mentions_refer_to_what_exists": (
        "UPDATE mentions SET document_id = uuid(), person_id = uuid(), antecedent_mention_id = uuid(),"
        " organization_id = uuid()", 12),
    "old_ids_lead_to_one_new_id": ("UPDATE id_aliases SET old_id = '{tarn}', new_id = uuid()", 1),
    "origins_have_documents": ("UPDATE documents SET origin_id = NULL", 1),
    "origins_refer_to_what_exists": ("UPDATE origins SET lead_document_id = uuid(), external_source_id = uuid()", 2),
    "origins_tell_one_story": ("UPDATE documents SET story_id = NULL WHERE document_id = '{copy}'", 1),
    "page_lines_refer_to_what_exists": (
        "UPDATE page_lines SET page_start = 99999;"
        " INSERT INTO page_furniture SELECT '{report page}', 0, uuid(), 'exact', 'other'", 3),
    "page_links_match_their_text": ("UPDATE page_links SET span_text = NULL", 1),
    "page_links_refer_to_what_exists": (
        "UPDATE page_links SET page_id = uuid(), segment_no = 99, target_document_id = uuid()", 3),
    "pages_match_their_hash": ("UPDATE pages SET text_sha256 = text_sha256 || '0'", 2),
    "pages_refer_to_what_exists": ("DELETE FROM captures", 2),
    "pages_without_documents": ("DELETE FROM documents", 2),
    "people_and_organizations_are_mentioned": ("DELETE FROM mentions", 2),
    "people_rows_are_unique": ("INSERT INTO quote_parts FROM quote_parts", 2),
    "person_roles_match_their_text": ("UPDATE person_roles SET span_text = 'harbor master'", 1),
    "person_roles_refer_to_what_exists": (
        "UPDATE person_roles SET mention_id = uuid(), document_id = uuid(), organization_mention_id = uuid()", 3),
    "quote_cues_match_their_text": ("UPDATE quotes SET cue_text = NULL", 1),
    "quote_families_refer_to_what_exists": ("UPDATE quote_families SET canonical_quote_id = uuid()", 1),
    "quote_parts_do_not_overlap": ("UPDATE quote_parts SET page_start = 0 WHERE part_no = 1", 1),
    "quote_parts_match_their_text": ("UPDATE quote_parts SET page_end = page_end + 1", 2),
    "quote_parts_refer_to_what_exists": ("DELETE FROM quotes", 2),
    "quote_speakers_match_their_text": ("UPDATE quotes SET speaker_start = speaker_start + 1", 1),
    "quote_speakers_stand_in_the_same_document": ("UPDATE quotes SET speaker_mention_id = '{Post}'", 1),
    "quoted_terms_match_their_text": ("UPDATE quoted_terms SET page_end = 100000", 1),
    "quoted_terms_refer_to_what_exists": ("UPDATE quoted_terms SET document_id = uuid()", 1),
    "quotes_are_their_parts": ("UPDATE quotes SET text = 'We are ready 😀,  All of us.'", 1),
    "quotes_refer_to_what_exists": (
        "UPDATE quotes SET document_id = uuid(), speaker_mention_id = uuid(), parent_quote_id = uuid(),"
        " quote_family_id = uuid()", 4),
    "quotes_without_speaker": (
        "INSERT INTO quotes SELECT quotes.* REPLACE (NULL AS speaker_text) FROM quotes, range(11)", 1),
    "refused_fetches_have_a_reason": ("UPDATE fetches SET reason = NULL", 1),
    "refused_units_have_a_reason": ("UPDATE stage_units SET outcome = 'rejected' WHERE stage = 'clean'", 2),
    "retracted_captures_stay_out": ("UPDATE retractions SET url = 'https://harbourpost.example/ferry'", 1),
    "runs_stopped_midway": (
        "UPDATE runs SET finished_at = NULL; INSERT INTO runs SELECT * REPLACE (uuid() AS run_id, now() AS started_at)"
        " FROM runs", 1),
    "scores_are_from_0_to_1": ("UPDATE quotes SET score = 1.01; UPDATE mentions SET score = 'nan'", 4),
    "segments_cover_their_page": ("DELETE FROM segments WHERE kind = 'byline'", 7),
    "segments_have_a_document_by_their_role": ("UPDATE segments SET text_start = NULL WHERE role = 'text'", 3),
    "segments_lead_into_their_document": ("UPDATE segments SET text_start = text_start + 1 WHERE role = 'text'", 3),
    "segments_refer_to_what_exists": ("UPDATE segments SET template_id = uuid() WHERE kind = 'gap'", 8),
    "source_claims_refer_to_what_exists": ("UPDATE source_claims SET source_id = uuid(), page_id = uuid()", 4),
    "sources_without_site": ("UPDATE sources SET site = NULL", 2),
    "stage_units_refer_to_what_exists": ("UPDATE stage_units SET unit_id = uuid(), run_id = uuid()", 12),
    "stages_with_rejected_units": ("UPDATE stage_units SET outcome = 'rejected' WHERE stage = 'clean'", 1),
    "stages_with_units_due": ("UPDATE stage_versions SET version = '2' WHERE stage = 'enrich'", 1),
    "stories_have_documents": ("UPDATE documents SET story_id = uuid()", 1),
    "stories_refer_to_what_exists": ("UPDATE stories SET lead_document_id = uuid()", 1),
    "templates_refer_to_what_exists": ("UPDATE templates SET source_id = uuid()", 1),
}  # fmt: skip
# In the small world as it is, these warn: the copy has no headline.
WARNED = {"documents_without_title"}
CHECKS = {check.name: check for check in read_sql_files("checks")}


def test_every_check_has_a_case() -> None:
    assert sorted(CASES) == sorted(CHECKS)


@pytest.mark.parametrize("name", sorted(set(CHECKS) - WARNED))
def test_good_rows_pass(world: World, name: str) -> None:
    assert world.rows(CHECKS[name].text) == []


@pytest.mark.parametrize("name", sorted(CASES))
def test_bad_rows_are_found(world: World, name: str) -> None:
    spoil, bad_rows = CASES[name]
    world.connection.execute(spoil.format_map(world.ids))
    assert len(world.rows(CHECKS[name].text)) == bad_rows
