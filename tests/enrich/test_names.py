import pytest

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.enrich.name_forms import clean_name, is_full_name, short_forms
from warehouse.records import Mention
from warehouse.spans import Span


def people_of(text: str, kinds: dict[int, str] | None = None) -> list[Mention]:
    mentions = enrich_document(make_document(text, kinds=kinds)).mentions
    return [m for m in mentions if m.entity_kind == "person" and m.form in ("name", "short")]


def organizations_of(text: str) -> list[Mention]:
    return [m for m in enrich_document(make_document(text)).mentions if m.entity_kind == "organization"]


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("President Ada Lund", "Ada Lund"),
        ("Prime Minister Ada Lund", "Ada Lund"),
        ("Water Minister Ada Lund", "Ada Lund"),
        ("Ivo King", "Ivo King"),
        ("Mr. Ada Lund", "Ada Lund"),
        ("Ada Lund’s", "Ada Lund"),
        ("Ada Lund's", "Ada Lund"),
        ("Ada Lund (L)", "Ada Lund"),
        ("Ada Lund (R", "Ada Lund"),
        ("Ada Lund (second from left)", "Ada Lund"),
        ("Ada Lund\nHalvik", "Ada Lund"),
        ("Ada Lund  Image", "Ada Lund"),
        ("“Ada Lund,", "Ada Lund"),
        ("Ada B. Lund Jr.", "Ada B. Lund Jr."),
        ("Ada Lund.", "Ada Lund"),
        ("Lund", "Lund"),
    ],
)
def test_names_are_cleaned(found: str, name: str) -> None:
    assert clean_name(found, Span(0, len(found))).of(found) == name


@pytest.mark.parametrize(
    "name", ["Ada Lund", "Ada van Lund", "Kim Min-seo", "A. B. Lund", "Ada Lund Jr.", "Ludwig al-Tarn"]
)
def test_full_names(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize(
    "name",
    ["Lund", "President Lund", "Lund Park", "Ada 5", "the Lunds", "Space Ada", "ada lund", "Lund Jr.", "A “B” C"],
)
def test_not_full_names(name: str) -> None:
    assert not is_full_name(name)


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Ada Lund", {"Lund": "family", "Ada": "given"}),
        ("Kim Min-seo", {"Min-seo": "family", "Kim": "family"}),
        ("Kim Min Seo", {"Seo": "family", "Kim": "family"}),
        (
            "Ada van der Lund",
            {"Ada": "given"}
            | dict.fromkeys(("Lund", "der Lund", "Der Lund", "van der Lund", "Van der Lund"), "family"),
        ),
        ("Ada Lund Jr.", {"Lund": "family", "Ada": "given"}),
    ],
)
def test_short_forms(name: str, forms: dict[str, str]) -> None:
    assert short_forms(name) == forms


def test_a_short_form_points_to_the_first_full_name() -> None:
    full, again, short = people_of(
        "Marta Lindqvist opened the lock.\n\nMarta Lindqvist stayed for an hour.\n\nLindqvist then left for Halvik."
    )
    assert [m.form for m in (full, again, short)] == ["name", "name", "short"]
    assert full.name_key == again.name_key == "lindqvist marta"
    assert short.name_key is None
    assert {m.antecedent_mention_id for m in (full, again, short)} == {full.mention_id}


def test_a_short_form_that_two_people_share_points_to_none() -> None:
    mentions = people_of("Marta Lindqvist met Oskar Lindqvist at the lock.\n\n“It is done,” Lindqvist said.")
    assert [(m.span_text, m.antecedent_mention_id is None) for m in mentions if m.form == "short"] == [
        ("Lindqvist", True)
    ]


def test_two_orders_of_a_name_are_one_person() -> None:
    mentions = people_of(
        "Governor Kim Min-seo met Mayor Oskar Brandt.\n\nThe visit was the first for Min-seo Kim.\n\n“Good,” Kim said."
    )
    keys = {m.name_key for m in mentions if m.name_key and "kim" in m.name_key}
    short = [m for m in mentions if m.span_text == "Kim"]
    assert keys == {"kim min seo"}
    assert [m.antecedent_mention_id for m in short] == [mentions[0].mention_id]


def test_a_fuller_name_and_a_plainer_one_share_their_short_form() -> None:
    mentions = people_of("Oskar J. Brandt spoke.\n\nOskar Brandt was late.\n\n“Sorry,” said Brandt.")
    assert mentions[-1].span_text == "Brandt"
    assert mentions[-1].antecedent_mention_id == mentions[0].mention_id


def test_scopes() -> None:
    text = "Oskar Brandt opens new lock\n\nBy Marta Lindqvist\n\nOskar Brandt opened a lock.\n\nOskar Brandt (L) at the lock."
    kinds = {0: "headline", 1: "byline", 3: "caption"}
    assert [(m.span_text, m.scope) for m in people_of(text, kinds)] == [
        ("Oskar Brandt", "headline"),
        ("Marta Lindqvist", "byline"),
        ("Oskar Brandt", "text"),
        ("Oskar Brandt", "caption"),
    ]


def test_other_about_blocks_are_not_read() -> None:
    text = "Oskar Brandt opened a lock.\n\nCopyright Marta Lindqvist"
    assert [m.span_text for m in people_of(text, {1: "copyright"})] == ["Oskar Brandt"]


def test_tables_are_not_read() -> None:
    text = "Oskar Brandt opened a lock.\n\nOskar Brandt Money 5"
    assert [m.page_start for m in people_of(text, {1: "table"})] == [0]


def test_part_of_a_longer_name_is_no_person() -> None:
    names = [
        m.span_text for m in people_of("Oskar Brandt spoke.\n\nHe works at the Oskar Brandt Foundation in London.")
    ]
    assert names == ["Oskar Brandt"]


def test_a_speaker_whom_the_model_takes_for_a_thing() -> None:
    (mention,) = people_of("“I never saw the letter,” Ines Falk said in an interview with the Halvik Courier.")
    assert (mention.span_text, mention.method) == ("Ines Falk", "speaking-name@2")


def test_organizations_have_keys_without_article_and_point_to_the_first() -> None:
    mentions = organizations_of("The United Nations met in Japan.\n\nJapan thanked the United Nations.")
    assert [(m.span_text, m.name_key) for m in mentions] == [
        ("United Nations", "united nations"),
        ("Japan", "japan"),
        ("Japan", "japan"),
        ("United Nations", "united nations"),
    ]
    assert mentions[3].antecedent_mention_id == mentions[0].mention_id
    assert mentions[2].antecedent_mention_id == mentions[1].mention_id
    assert all(m.person_id is None and m.organization_id is None for m in mentions)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orlo Quell said that it was late.\n\nScore: Orlo Quell 3, Tarn 2", [("Orlo Quell", "carried-name@1")]),
        ("Mr. Quell said it was late.", [("Quell", "ner-short@1")]),
        (
            "The fisherman Sten was late. Then Sten left.",
            [("Sten", "lone-name@2"), ("Sten", "lone-name-again@2")],
        ),
        ("They met Enrico Madsen-Quell at the quay.", [("Enrico Madsen-Quell", None)]),
        ("The bill came from Orlo Quell, an engineer of the port.", [("Orlo Quell", "vouched-name@2")]),
        ("“It is late,” argues Theodosia Holt-Brandt.", [("Theodosia Holt-Brandt", "speaking-name@2")]),
        (
            "Dame Orla Quell came.\n\n“It is late,” Dame Orla said.",
            [("Orla Quell", None), ("Orla", "short-form@2")],
        ),
        (
            "Inés de la Holm came. De la Holm told the judge it was late.",
            [("Inés de la Holm", None), ("De la Holm", "short-form@2")],
        ),
        ("Brothers Sten and Orlo Quell came.", [("Sten", None), ("Orlo Quell", None)]),
        (
            "Ivo Tarn came to the port.\n\nHOST: Were you late?\nTARN: I was.\nIDA HOLM: He was.",
            [("Ivo Tarn", None), ("TARN", "transcript-label@1"), ("IDA HOLM", None)],
        ),
        ("It was signed by Orlo Quell (born 1949).", [("Orlo Quell", "vouched-name@2")]),
        ("Sleepy Hollow is a town in the valley.", []),
        ("They went to Lincoln in May, and Lincoln was cold.", []),
        ("Perla Orr (born 1949) is a writer of the valley.", [("Perla Orr", None)]),
        ("They heard the Tarn Valley Orchestra in June.", []),
    ],
)
def test_names_that_the_words_beside_them_vouch_for(text: str, names: list[tuple[str, str | None]]) -> None:
    found = [(m.span_text, m.method) for m in people_of(text)]
    for name, method in names:
        assert any(words == name and method in (None, how) for words, how in found)
    if not names:
        assert found == []
