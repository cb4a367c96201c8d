"""Who is one person and who is not, whatever the order in which documents arrive."""

import random

import pytest

from warehouse.resolve.people import NamedPerson, People, find_generations, resolve_people, split_name


def named(
    number: int, key: str = "ada lund", fields: str = "", company: str = "", generation: str = "", origin: str = ""
) -> NamedPerson:
    """A person as document `number` names them."""
    return NamedPerson(
        f"m{number}",
        f"d{number}",
        origin or f"o{number}",
        key,
        frozenset(generation.split()),
        frozenset(fields.split()),
        frozenset(company.split()),
    )


def test_one_name_without_conflict_is_one_person() -> None:
    assert resolve_people([named(2), named(1, fields="law"), named(3)]).groups == (("m1", "m2", "m3"),)


def test_namesakes_in_two_fields_stay_two_and_are_pointed_out() -> None:
    found = resolve_people([named(1, fields="law"), named(2, fields="sport"), named(3, fields="law")])
    assert found == People((("m1", "m3"), ("m2",)), frozenset(), (("m1", "m2"),))


def test_a_namesake_of_whom_nothing_is_said_is_neither() -> None:
    found = resolve_people([named(1, fields="law"), named(2, fields="sport"), named(3)])
    assert (found.groups, found.unsure) == ((("m1",), ("m2",)), frozenset(("m3",)))


@pytest.mark.parametrize("shared", [{"company": "halvik"}, {"origin": "o9"}, {"fields": "sport"}])
def test_what_joins_a_namesake(shared: dict[str, str]) -> None:
    second = {**shared, "fields": "sport"}
    found = resolve_people([named(1, fields="law"), named(2, **second), named(3, **shared)])
    assert found.groups == (("m1",), ("m2", "m3"))


def test_common_company_outweighs_two_fields() -> None:
    units = [named(1, fields="law", company="brandt"), named(2, fields="government", company="brandt")]
    assert resolve_people(units).groups == (("m1", "m2"),)


def test_father_and_son_stay_two_in_common_company() -> None:
    units = [named(1, generation="sr", company="brandt"), named(2, generation="jr", company="brandt")]
    assert resolve_people(units).groups == (("m1",), ("m2",))


def test_a_junior_is_meant_where_no_other_is_known() -> None:
    assert resolve_people([named(1, generation="jr"), named(2)]).groups == (("m1", "m2"),)


def test_a_fuller_name_in_the_same_company() -> None:
    full = named(2, key="ada b lund", company="brandt")
    assert resolve_people([named(1, company="brandt"), full]).groups == (("m1", "m2"),)
    assert resolve_people([named(1), full]).groups == (("m1",), ("m2",))
    other = named(3, key="ada c lund", company="brandt")
    assert resolve_people([named(1, company="brandt"), full, other]).groups == (("m1",), ("m2",), ("m3",))


def test_a_name_that_is_like_another_is_pointed_out_not_joined() -> None:
    units = [named(1, company="brandt holm"), named(2, key="ade lund", company="brandt holm")]
    found = resolve_people(units)
    assert (found.groups, found.possible) == ((("m1",), ("m2",)), (("m1", "m2"),))
    assert resolve_people([named(1), named(2, key="ade lund")]).possible == ()


def test_decisions_go_before_evidence() -> None:
    units = [named(1, fields="law"), named(2, fields="sport")]
    assert resolve_people(units, same=[("m1", "m2")]).groups == (("m1", "m2"),)
    assert resolve_people([named(1), named(2)], not_same=[("m1", "m2")]).groups == (("m1",), ("m2",))
    assert resolve_people(units, not_same=[("m1", "m2")]).possible == ()
    assert resolve_people([named(1), named(2, key="bo tarn")], same=[("m1", "m2")]).groups == (("m1", "m2"),)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_documents_does_not_matter(seed: int) -> None:
    units = [
        named(n, fields=f, company=c) for n, (f, c) in enumerate([("law", ""), ("sport", "x"), ("", "x"), ("", "")])
    ]
    units += [named(7, key="ada b lund", company="x"), named(8, key="ade lund", company="x")]
    shuffled = list(units)
    random.Random(seed).shuffle(shuffled)
    assert resolve_people(shuffled) == resolve_people(units)


@pytest.mark.parametrize(
    ("name", "shorts", "parts"),
    [
        ("Ada Lund", ["Lund"], ("Lund", "Ada")),
        ("Ada B. Lund", ["Lund", "Ada"], ("Lund", "Ada B.")),
        ("Kim Min-seo", ["Kim"], ("Kim", "Min-seo")),
        ("Ada van der Lund", ["Lund"], ("van der Lund", "Ada")),
        ("Ada Lund Jr.", ["Lund"], ("Lund", "Ada")),
        ("Ada Lund", [], (None, None)),
        ("Ada Lund", ["Tarn"], (None, None)),
    ],
)
def test_names_are_split_by_what_they_are_cut_to(name: str, shorts: list[str], parts: tuple[object, object]) -> None:
    assert split_name(name, shorts) == parts


@pytest.mark.parametrize(
    ("name", "generations"),
    [("Ada Lund Jr.", {"jr"}), ("Ivo Tarn, Senior", {"sr"}), ("Ivo Tarn III", {"iii"}), ("Ivo Tarn, PhD", set())],
)
def test_generations(name: str, generations: set[str]) -> None:
    assert find_generations(name) == generations
