from dataclasses import replace
from datetime import date

import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The mayor of Halvik, Oskar Brandt, spoke.", [("Oskar Brandt", "mayor of Halvik", "The mayor of Halvik")]),
        ("Oskar Brandt, mayor of Halvik, spoke.", [("Oskar Brandt", "mayor of Halvik", "mayor of Halvik")]),
        ("Oskar Brandt, the mayor of Halvik, spoke.", [("Oskar Brandt", "mayor of Halvik", "the mayor of Halvik")]),
        ("They met Oskar Brandt, a poet.", [("Oskar Brandt", "poet", "a poet")]),
        ("Then Mayor Oskar Brandt spoke.", [("Oskar Brandt", "Mayor", "Mayor")]),
        (
            "Then ports ministry spokesman Oskar Brandt spoke.",
            [("Oskar Brandt", "ports ministry spokesman", "ports ministry spokesman")],
        ),
        (
            "Then Secretary of State Oskar Brandt spoke.",
            [("Oskar Brandt", "Secretary of State", "Secretary of State")],
        ),
        (
            "The region’s ports minister, Oskar Brandt, told reporters.",
            [("Oskar Brandt", "region’s ports minister", "The region’s ports minister")],
        ),
        ("Oskar Brandt, Marta Lindqvist and a dog came.", []),
        ("Oskar Brandt, a river of a man, came.", []),
        ("Oskar Brandt, however, came.", []),
        ("His aide Oskar Brandt came.", []),
        ("Oskar Brandt (L) shakes hands with Marta Lindqvist.", []),
        ("Mr. Oskar Brandt came.", []),
        ("Oskar Brandt, who is a poet, came.", [("Oskar Brandt", "poet", "a poet")]),
        (
            "Oskar Brandt is the port’s chief engineer.",
            [("Oskar Brandt", "port’s chief engineer", "the port’s chief engineer")],
        ),
        ("Oskar Brandt served as harbour master for years.", [("Oskar Brandt", "harbour master", "harbour master")]),
        ("The harbour master, Mr. Oskar Brandt, came.", [("Oskar Brandt", "harbour master", "The harbour master")]),
        ("The mayor, Oskar Brandt came.", [("Oskar Brandt", "mayor", "The mayor")]),
        (
            "Oskar Brandt, who chairs the Halvik Port Board, came.",
            [("Oskar Brandt", "chairs the Halvik Port Board", "chairs the Halvik Port Board")],
        ),
        ("Oskar Brandt, who led the horse, came.", []),
        ("Oskar Brandt, a beekeeper, came.", [("Oskar Brandt", "beekeeper", "a beekeeper")]),
        ("Deputy coroner Oskar Brandt came.", [("Oskar Brandt", "Deputy coroner", "Deputy coroner")]),
        ("Oskar Brandt is not a doctor.", []),
        ("Oskar Brandt would be a good mayor.", []),
        ("Oskar Brandt, who met a doctor, came.", []),
        ("Oskar Brandt is the talk of the town.", []),
    ],
)
def test_roles_beside_names(text: str, roles: list[tuple[str, str, str]]) -> None:
    enriched = enrich_document(make_document(text))
    names = {mention.mention_id: mention.span_text for mention in enriched.mentions}
    assert [(names[role.mention_id], role.role, role.span_text) for role in enriched.roles] == roles
    for role in enriched.roles:
        assert text[role.page_start : role.page_end] == role.span_text


def test_what_a_pronoun_is_said_to_be_is_its_person() -> None:
    text = "Oskar Brandt is a poet. He is also the captain of the ferry."
    enriched = enrich_document(make_document(text))
    (name,) = (m.mention_id for m in enriched.mentions if m.form == "name")
    assert [(r.mention_id, r.role, r.method) for r in enriched.roles] == [
        (name, "poet", "copula-role@1"),
        (name, "captain of the ferry", "copula-role@1+pronoun@1"),
    ]


def test_what_a_minister_is_for_is_no_organisation() -> None:
    (role,) = enrich_document(make_document("Education minister Oskar Brandt (L) and Ada Lund sign the pact.")).roles
    assert (role.role, role.organization_text) == ("Education minister", None)


def test_an_office_that_a_verb_states_is_no_description_of_its_bearer() -> None:
    enriched = enrich_document(make_document("Oskar Brandt, who led the Halvik Port Board, came."))
    (role,) = enriched.roles
    assert (role.method, role.organization_text) == ("heading-verb@1", "Halvik Port Board")
    assert "description" not in {mention.form for mention in enriched.mentions}


def test_the_organisation_in_a_role_is_its_mention() -> None:
    enriched = enrich_document(make_document("Oskar Brandt, head of the United Nations in Japan, spoke."))
    (role,) = enriched.roles
    mentions = {mention.mention_id: mention for mention in enriched.mentions}
    assert role.organization_text == "United Nations"
    assert role.organization_mention_id is not None
    assert mentions[role.organization_mention_id].span_text == "United Nations"


def test_the_organisation_that_a_role_leads_to_goes_before_one_it_is_about() -> None:
    enriched = enrich_document(
        make_document("Oskar Brandt, an expert in Japanese law at the World Bank, said it was late.")
    )
    assert [role.organization_text for role in enriched.roles] == ["World Bank"]


def test_an_apposition_of_an_apposition_is_left_out() -> None:
    text = "Oskar Brandt, director of the Halvik Institute, a member of the council, spoke."
    assert [role.span_text for role in enrich_document(make_document(text)).roles] == [
        "director of the Halvik Institute"
    ]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Oskar Brandt has been mayor of Halvik since 2019.", "2019/.."),
        ("Oskar Brandt, who was mayor of Halvik until May, came.", "../2025-05"),
        ("Oskar Brandt served as harbour master from 2001 to 2010.", "2001/2010"),
        ("Oskar Brandt, mayor of Halvik since 2019, spoke.", "2019/.."),
        ("Former mayor Oskar Brandt spoke.", "../2026-01-13"),
        ("Oskar Brandt, the former mayor of Halvik, spoke.", "../2026-01-13"),
        ("Oskar Brandt was mayor.", "../2026-01-13"),
        ("Mayor Oskar Brandt said on Monday that it rained.", "2026-01-13"),
    ],
)
def test_roles_have_the_date_for_which_they_are_told(text: str, as_of: str) -> None:
    document = make_document(text)
    dated = replace(document, document=replace(document.document, published_date=date(2026, 1, 13)))
    assert [role.as_of_edtf for role in enrich_document(dated).roles] == [as_of]


def test_without_a_day_of_publishing_only_what_the_words_say_is_dated() -> None:
    assert [role.as_of_edtf for role in enrich_document(make_document("Former mayor Oskar Brandt spoke.")).roles] == [
        None
    ]
    (role,) = enrich_document(make_document("Oskar Brandt has been mayor since 2019.")).roles
    assert role.as_of_edtf == "2019/.."
