import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.given import find_gender, is_given
from warehouse.records import Mention


def stand_ins_of(text: str, kinds: dict[int, str] | None = None) -> list[tuple[str, str, str | None]]:
    mentions = enrich_document(make_document(text, kinds=kinds)).mentions
    names = {mention.mention_id: mention.span_text for mention in mentions}
    return [
        (m.span_text, m.form, names[m.antecedent_mention_id] if m.antecedent_mention_id else None)
        for m in mentions
        if m.form in ("pronoun", "description")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Marta Lindqvist came. She left.", [("She", "pronoun", "Marta Lindqvist")]),
        ("Marta Lindqvist came.\n\nHer boat sank.", [("Her", "pronoun", "Marta Lindqvist")]),
        ("Marta Lindqvist came. He left.", []),
        ("Marta Lindqvist met Oskar Brandt. She left.", [("She", "pronoun", "Marta Lindqvist")]),
        ("Marta Lindqvist met Oskar Brandt. They left.", []),
        ("Peter Lindqvist met Oskar Brandt. He left.", []),
        ("Peter Lindqvist came. Oskar Brandt saw him.", [("him", "pronoun", "Peter Lindqvist")]),
        ("Oskar Brandt saw him.", []),
        ("Oskar Brandt hurt himself.", [("himself", "pronoun", "Oskar Brandt")]),
        ("Oskar Brandt, who lives here, came.", [("who", "pronoun", "Oskar Brandt")]),
        ("Mr. Tarn Lindqvist met Mrs. Tarn Brandt. She left.", [("She", "pronoun", "Tarn Brandt")]),
        (
            "Oskar Brandt came.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nHe left.",
            [("He", "pronoun", "Oskar Brandt")],
        ),
        ("“He is late,” said Oskar Brandt.", []),
        (
            "“I am late and my boat is gone,” said Oskar Brandt.",
            [("I", "pronoun", "Oskar Brandt"), ("my", "pronoun", "Oskar Brandt")],
        ),
    ],
)
def test_pronouns_that_one_person_fits(text: str, found: list[tuple[str, str, str]]) -> None:
    assert stand_ins_of(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor of Halvik, Oskar Brandt, came.", [("The mayor of Halvik", "description", "Oskar Brandt")]),
        (
            "Oskar Brandt, mayor of Halvik, came.\n\nThen the mayor left.",
            [("mayor of Halvik", "description", "Oskar Brandt"), ("the mayor", "description", "Oskar Brandt")],
        ),
        (
            "Oskar Brandt, mayor of Halvik, met Marta Lindqvist, mayor of Tarn.\n\nThen the mayor left.",
            [("mayor of Halvik", "description", "Oskar Brandt"), ("mayor of Tarn", "description", "Marta Lindqvist")],
        ),
        (
            "Oskar Brandt, mayor of Halvik, came.\n\nThen the former mayor left.",
            [("mayor of Halvik", "description", "Oskar Brandt")],
        ),
        ("The mayor came.", []),
    ],
)
def test_descriptions_of_people_who_are_named(text: str, found: list[tuple[str, str, str]]) -> None:
    assert stand_ins_of(text) == found


def test_a_headline_describes_who_is_named_below() -> None:
    text = "Harbour master resigns\n\nOskar Brandt, harbour master of Halvik, left."
    assert ("Harbour master", "description", "Oskar Brandt") in stand_ins_of(text, {0: "headline"})


def test_what_stands_for_a_name_makes_and_joins_nobody() -> None:
    mentions = enrich_document(make_document("Oskar Brandt, the mayor, came. He left.")).mentions
    others: list[Mention] = [m for m in mentions if m.form in ("pronoun", "description")]
    assert len(others) == 2
    assert all(m.name_key is None and m.antecedent_mention_id == mentions[0].mention_id for m in others)
    assert all(0 < m.score < 1 for m in others)


@pytest.mark.parametrize(
    ("name", "gender"), [("Marta", "f"), ("Óskar", "m"), ("Marie-Claire", "f"), ("Kim", None), ("Halvik", None)]
)
def test_genders_of_given_names(name: str, gender: str | None) -> None:
    assert find_gender(name) == gender


def test_given_names() -> None:
    assert is_given("Jean-Pierre")
    assert not is_given("Port")
