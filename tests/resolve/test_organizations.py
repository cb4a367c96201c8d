"""Organisations across documents: folded names, and acronyms with the evidence of a full name beside them."""

import pytest

from warehouse.folding import fold_text
from warehouse.resolve.organizations import (
    NamedOrganization,
    find_initials,
    find_kind,
    is_acronym,
    resolve_organizations,
)


def named(number: int, document: int, name: str) -> NamedOrganization:
    return NamedOrganization(f"m{number}", f"d{document}", fold_text(name), (name,))


def test_one_name_is_one_organisation() -> None:
    found = resolve_organizations([named(1, 1, "Halvik Water Board"), named(2, 2, "HALVIK Water Board")])
    assert found.groups == (("m1", "m2"),)


def test_an_acronym_is_the_name_beside_it_and_then_everywhere() -> None:
    units = [named(1, 1, "Halvik Water Board"), named(2, 1, "HWB"), named(3, 2, "HWB"), named(4, 3, "Quay Board")]
    assert resolve_organizations(units).groups == (("m1", "m2", "m3"), ("m4",))


def test_an_acronym_of_two_names_is_unsure_where_none_stands_beside_it() -> None:
    units = [
        named(1, 1, "Halvik Water Board"),
        named(2, 1, "HWB"),
        named(3, 2, "Harbour Works Bureau"),
        named(4, 2, "HWB"),
        named(5, 3, "HWB"),
    ]
    found = resolve_organizations(units)
    assert (found.groups, found.unsure) == ((("m1", "m2"), ("m3", "m4")), frozenset(("m5",)))


def test_decisions_are_kept() -> None:
    units = [named(1, 1, "Water Board"), named(2, 2, "Water Board"), named(3, 3, "The Board of Water")]
    found = resolve_organizations(units, same=[("m1", "m3")], not_same=[("m1", "m2")])
    assert found.groups == (("m1", "m3"), ("m2",))


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Halvik Water Board", {"hwb"}), ("Bank of the River", {"botr", "br"}), ("Halvik", set()), ("The 5", set())],
)
def test_initials(name: str, initials: set[str]) -> None:
    assert find_initials(name) == initials


@pytest.mark.parametrize(
    ("name", "is_one"), [("HWB", True), ("H.W.B.", True), ("Hwb", False), ("HW5", False), ("H", False)]
)
def test_acronyms(name: str, is_one: bool) -> None:
    assert is_acronym(name) is is_one


@pytest.mark.parametrize(
    ("name", "is_outlet", "kind"),
    [
        ("Halvik Courier", True, "publication"),
        ("Ministry of Ports", False, "government"),
        ("Halvik Water Board", False, "organization"),
        ("Halvik", False, None),
    ],
)
def test_kinds(name: str, is_outlet: bool, kind: str | None) -> None:
    assert find_kind(name, is_outlet) == kind
